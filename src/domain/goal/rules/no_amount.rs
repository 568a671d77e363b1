//! Money is to be earned or saved, but it is not said how much.

use super::{About, Hit, Letter, Reading, Rule};
use crate::domain::goal::evidence::Subject;

/// The rule.
pub(super) struct NoAmount;

static ABOUT: About = About {
    id: "no_amount",
    letter: Letter::Specific,
    what: "It does not say how much.",
    why: "An amount decides what has to be done; without one, the first coin would do.",
    advice: "Write the amount.",
    bad: "Save money for a van.",
    good: "Save €6,000 for a van by 30 June 2027.",
};

impl Rule for NoAmount {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let Subject::NoAmount(span) = reading.subject else {
            return None;
        };
        let open = !reading.is_foreign() && reading.unchecked();
        open.then(|| Hit {
            span: Some(span),
            what: Some(format!("{} does not say how much.", reading.quote(span))),
            fix: None,
        })
    }
}
