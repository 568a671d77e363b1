//! A time limit for each case, but none for the goal.

use super::{Hit, Letter, OpenEnd, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "service_time_only",
    letter: Letter::TimeBound,
    standing: Standing::Missing,
    what: "This is how fast each case is handled, not when the goal is due.",
    says: "is how fast each case is handled, not when the goal is due.",
    why: "Without a date the new pace can always begin tomorrow.",
    advice: "Add from when or by when it holds.",
    examples: [
        "Answer enquiries within 2 hours.",
        "Answer enquiries within 2 hours by 31 March 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    match reading.open_end {
        Some(OpenEnd::ServiceTime(span)) => Some(Hit::mended(span, reading.append_deadline())),
        _ => None,
    }
}
