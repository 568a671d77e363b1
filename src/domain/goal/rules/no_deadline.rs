//! Nothing says by when.

use super::{Hit, Letter, OpenEnd, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "no_deadline",
    letter: Letter::TimeBound,
    standing: Standing::Missing,
    what: "It does not say by when.",
    says: "",
    why: "Without a date it is never late and never looked at.",
    advice: "Add a date, a quarter or an event.",
    examples: ["Launch the online shop.", "Launch the online shop by 30 June 2027."],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    (reading.open_end == Some(OpenEnd::Unsaid)).then(|| Hit {
        fixes: vec![reading.append_deadline()],
        ..Hit::default()
    })
}
