//! Says that something happens, but not to what.

use super::{Hit, Letter, Reading, Rule, Standing};
use crate::domain::goal::evidence::Subject;

pub(super) static RULE: Rule = Rule {
    id: "no_object",
    letter: Letter::Specific,
    standing: Standing::Missing,
    what: "It does not say what changes.",
    says: "",
    why: "Without an object nobody knows where to start.",
    advice: "Name a number, a product, a process, a group or a place.",
    examples: [
        "Just do it better.",
        "Answer every enquiry within two hours from 1 March 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    (reading.subject == Subject::Nothing && reading.says_little()).then(|| Hit {
        fixes: reading.choices(),
        ..Hit::default()
    })
}
