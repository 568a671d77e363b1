//! The only time in it is what it is compared with.

use super::{About, Hit, Letter, Meaning, Reading, Role, Rule};

/// The rule.
pub(super) struct ComparedOnly;

static ABOUT: About = About {
    id: "compared_only",
    letter: Letter::TimeBound,
    what: "The only time in it is one that is past.",
    why: "It says what to compare with, not when to compare.",
    advice: "Add by when.",
    bad: "Raise exports by 15 % compared with last year.",
    good: "Raise exports by 15 % compared with last year by 31 March 2027.",
};

impl Rule for ComparedOnly {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let span = reading
            .mention(Meaning::Baseline)
            .filter(|_| reading.open_ended() && reading.mention(Meaning::Cadence).is_none())?;
        let closer = reading.has_number(Role::ServiceTime).is_some()
            || super::vague_deadline::VagueDeadline.find(reading).is_some();
        let what = format!(
            "{} is what it is compared with, not when it is due.",
            reading.quote(span)
        );
        (!closer).then(|| Hit {
            span: Some(span),
            what: Some(what),
            fix: Some(reading.append_deadline()),
        })
    }
}
