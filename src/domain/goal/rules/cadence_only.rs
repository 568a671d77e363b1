//! It comes again and again, but never ends.

use super::{Hit, Letter, OpenEnd, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "cadence_only",
    letter: Letter::TimeBound,
    standing: Standing::Partly,
    what: "It comes again and again, but never ends.",
    says: "comes again and again: it is no deadline.",
    why: "What never ends is never looked back on.",
    advice: "Say until when, or when you will look at it again.",
    examples: [
        "Send 2 newsletters a month.",
        "Send 2 newsletters a month until 30 June 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    match reading.open_end {
        Some(OpenEnd::Cadence(span)) => Some(Hit::mended(span, reading.append_deadline())),
        _ => None,
    }
}
