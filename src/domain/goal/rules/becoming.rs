//! Says what one becomes, not what one does.

use super::{Hit, Letter, Reading, Rule, Standing};
use crate::domain::goal::evidence::Subject;

pub(super) static RULE: Rule = Rule {
    id: "becoming",
    letter: Letter::Specific,
    standing: Standing::Missing,
    what: "It says what you become, not what you change.",
    says: "says what you become, not what you change.",
    why: "Becoming better has no first step and no end.",
    advice: "Name one thing you will do, or the number that will show it.",
    examples: [
        "Become a better manager.",
        "Hold a talk of 30 minutes with each of my team every month.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    match reading.subject {
        Subject::Becoming(span) if reading.says_little() => Some(Hit::mended(span, reading.append_sign())),
        _ => None,
    }
}
