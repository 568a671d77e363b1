//! A word such as “soon” stands where a date should.

use super::{Fix, Hit, Letter, OpenEnd, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "vague_deadline",
    letter: Letter::TimeBound,
    standing: Standing::Partly,
    what: "This is no date.",
    says: "is no date.",
    why: "What has no date waits behind everything that has one.",
    advice: "Write a date, a quarter or a number of weeks.",
    examples: [
        "Launch the online shop soon.",
        "Launch the online shop by 30 June 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let Some(OpenEnd::Vague(span)) = reading.open_end else {
        return None;
    };
    let mut by = reading.by().to_owned();
    if let Some(first) = by.get_mut(..1).filter(|_| span.start == 0) {
        first.make_ascii_uppercase();
    }
    let fix = Fix::replace("Put in a date", span, [&by, &reading.sample(), ""]);
    Some(Hit::mended(span, fix))
}
