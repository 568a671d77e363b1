//! Says that something happens, but not to what.

use super::{About, Hit, Letter, Reading, Rule};
use crate::domain::goal::evidence::Subject;

/// The rule.
pub(super) struct NoObject;

static ABOUT: About = About {
    id: "no_object",
    letter: Letter::Specific,
    what: "It does not say what changes.",
    why: "Without an object nobody knows where to start or when it is done.",
    advice: "Name what changes: a number, a product, a process, a group or a place.",
    bad: "Just do it better.",
    good: "Answer every enquiry within two hours from 1 March 2027.",
};

impl Rule for NoObject {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let nothing = reading.subject == Subject::Nothing && !reading.is_foreign() && reading.unchecked();
        nothing.then(Hit::default)
    }
}
