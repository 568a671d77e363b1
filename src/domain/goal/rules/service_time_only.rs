//! A time limit for each case, but none for the goal.

use super::{About, Hit, Letter, Meaning, Reading, Role, Rule};

/// The rule.
pub(super) struct ServiceTimeOnly;

static ABOUT: About = About {
    id: "service_time_only",
    letter: Letter::TimeBound,
    what: "This is how fast each case is handled, not when the goal is due.",
    why: "Without a date the new pace can always begin tomorrow.",
    advice: "Add from when or by when it holds.",
    bad: "Answer enquiries within 2 hours.",
    good: "Answer enquiries within 2 hours by 31 March 2027.",
};

impl Rule for ServiceTimeOnly {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let span = reading
            .has_number(Role::ServiceTime)
            .filter(|_| reading.open_ended() && reading.mention(Meaning::Cadence).is_none())?;
        let what = format!(
            "{} is how fast each case is handled, not when the goal is due.",
            reading.quote(span)
        );
        let closer = super::vague_deadline::VagueDeadline.find(reading).is_some();
        (!closer).then(|| Hit {
            span: Some(span),
            what: Some(what),
            fix: Some(reading.append_deadline()),
        })
    }
}
