//! Names only an area too broad to say what changes.

use super::{Hit, Letter, Reading, Rule, Standing};
use crate::domain::goal::evidence::Subject;

pub(super) static RULE: Rule = Rule {
    id: "broad_area",
    letter: Letter::Specific,
    standing: Standing::Missing,
    what: "This is too broad to say what changes.",
    says: "is too broad to say what changes.",
    why: "Everyone pictures something else, so nobody can start.",
    advice: "Name the product, process, group or place that changes.",
    examples: [
        "Improve quality.",
        "Cut typing errors in invoices by 15 % by 31 March 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    match reading.subject {
        Subject::Broad(span) if reading.says_little() => Some(Hit {
            fixes: reading.choices(),
            ..Hit::at(span)
        }),
        _ => None,
    }
}
