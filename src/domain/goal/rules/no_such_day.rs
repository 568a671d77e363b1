//! The calendar has no such day.

use super::{Fix, Hit, Letter, Meaning, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "no_such_day",
    letter: Letter::TimeBound,
    standing: Standing::Partly,
    what: "The calendar has no such day.",
    says: "does not exist.",
    why: "Nobody can tell which day is meant.",
    advice: "Correct the date.",
    examples: [
        "Launch the shop by 31 February 2027.",
        "Launch the shop by 28 February 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let span = reading
        .mention(Meaning::NoSuchDay)
        .filter(|_| reading.goal.due.is_none())?;
    let fix = Fix::replace("Correct the date", span, ["", &reading.sample(), ""]);
    Some(Hit::mended(span, fix))
}
