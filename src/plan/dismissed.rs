//! A finding that was set aside.

use super::Unknown;
use super::format::{Item, Part, Visit};
use crate::domain::goal::Dismissal;

/// A finding set aside in one goal, as long as it is about the same words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dismissed {
    /// Its rule and the words it is about.
    pub finding: Dismissal,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Dismissed {
    pub(super) fn new(finding: Dismissal) -> Self {
        Self {
            finding,
            ..Self::default()
        }
    }
}

impl Item for Dismissed {
    const CALLED: &'static str = "dismissed finding";
}

impl Part for Dismissed {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("rule", &mut self.finding.rule);
        visit.field("words", &mut self.finding.words);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
