//! Money is to be earned or saved, but it is not said how much.

use super::{Hit, Letter, Reading, Rule, Standing};
use crate::domain::goal::evidence::Subject;

pub(super) static RULE: Rule = Rule {
    id: "no_amount",
    letter: Letter::Specific,
    standing: Standing::Partly,
    what: "It does not say how much.",
    says: "does not say how much.",
    why: "Without an amount, the first coin would do.",
    advice: "Write the amount.",
    #[cfg(test)]
    examples: ["Save money for a van.", "Save €6,000 for a van by 30 June 2027."],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    match reading.subject {
        Subject::NoAmount(span) if reading.says_little() => Some(Hit::at(span)),
        _ => None,
    }
}
