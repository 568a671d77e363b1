//! The only time in it is what it is compared with.

use super::{Hit, Letter, OpenEnd, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "compared_only",
    letter: Letter::TimeBound,
    standing: Standing::Missing,
    what: "The only time in it is one that is past.",
    says: "is what it is compared with, not when it is due.",
    why: "It says what to compare with, not when to compare.",
    advice: "Add by when.",
    examples: [
        "Raise exports by 15 % compared with last year.",
        "Raise exports by 15 % compared with last year by 31 March 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    match reading.open_end {
        Some(OpenEnd::Compared(span)) => Some(Hit::mended(span, reading.append_deadline())),
        _ => None,
    }
}
