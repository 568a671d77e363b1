//! Names only an area too broad to say what changes.

use super::{About, Hit, Letter, Reading, Rule};
use crate::domain::goal::evidence::Subject;

/// The rule.
pub(super) struct BroadArea;

static ABOUT: About = About {
    id: "broad_area",
    letter: Letter::Specific,
    what: "This is too broad to say what changes.",
    why: "Everyone pictures something else, so nobody can start, and any result can be called a success.",
    advice: "Name the product, the process, the group or the place that changes.",
    bad: "Improve quality.",
    good: "Cut typing errors in invoices by 15 % by 31 March 2027.",
};

impl Rule for BroadArea {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let Subject::Broad(span) = reading.subject else {
            return None;
        };
        let vague = !reading.is_foreign() && reading.unchecked();
        vague.then(|| Hit {
            span: Some(span),
            what: Some(format!("{} is too broad to say what changes.", reading.quote(span))),
            fix: None,
        })
    }
}
