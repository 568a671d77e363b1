//! What an opportunity scores by a criterion of the owner's own.

use super::format::{Item, Part, Visit};
use super::uncertain::Uncertain;
use super::{Id, Unknown};

/// Points by one criterion.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnScore {
    /// The criterion.
    pub criterion: Id,
    /// Points on its scale, 0 to 100 and beyond.
    pub points: Uncertain,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Item for OwnScore {
    const CALLED: &'static str = "score";
}

impl Part for OwnScore {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("criterion", &mut self.criterion);
        visit.field("points", &mut self.points);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
