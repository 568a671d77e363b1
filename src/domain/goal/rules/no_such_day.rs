//! The calendar has no such day.

use super::{About, Fix, Hit, Letter, Meaning, Reading, Rule};

/// The rule.
pub(super) struct NoSuchDay;

static ABOUT: About = About {
    id: "no_such_day",
    letter: Letter::TimeBound,
    what: "The calendar has no such day.",
    why: "Nobody can tell which day is meant.",
    advice: "Correct the date.",
    bad: "Launch the shop by 31 February 2027.",
    good: "Launch the shop by 28 February 2027.",
};

impl Rule for NoSuchDay {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let span = reading
            .mention(Meaning::NoSuchDay)
            .filter(|_| reading.goal.due.is_none())?;
        let by = reading.by(reading.sample_date());
        let date = by.rsplit_once("by ").map_or_else(
            || by.split(' ').next_back().unwrap_or_default().to_owned(),
            |(_, date)| date.to_owned(),
        );
        Some(Hit {
            span: Some(span),
            what: Some(format!("{} does not exist.", reading.quote(span))),
            fix: Some(Fix { span, with: date }),
        })
    }
}
