//! Says what one becomes, not what one does.

use super::{About, Hit, Letter, Reading, Rule};
use crate::domain::goal::evidence::Subject;

/// The rule.
pub(super) struct Becoming;

static ABOUT: About = About {
    id: "becoming",
    letter: Letter::Specific,
    what: "It says what you become, not what you change.",
    why: "Becoming better is a wish: there is no first step in it and no end.",
    advice: "Name one thing you will do or deliver, or the number that will show it.",
    bad: "Become a better manager.",
    good: "Hold a talk of 30 minutes with each of my team every month.",
};

impl Rule for Becoming {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let Subject::Becoming(span) = reading.subject else {
            return None;
        };
        let wish = !reading.is_foreign() && reading.unchecked();
        wish.then(|| Hit {
            span: Some(span),
            what: Some(format!(
                "{} says what you become, not what you change.",
                reading.quote(span)
            )),
            fix: None,
        })
    }
}
