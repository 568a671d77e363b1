//! It comes again and again, but never ends.

use super::{About, Hit, Letter, Meaning, Reading, Rule};

/// The rule.
pub(super) struct CadenceOnly;

static ABOUT: About = About {
    id: "cadence_only",
    letter: Letter::TimeBound,
    what: "It comes again and again, but never ends.",
    why: "What never ends is never looked back on, so nobody learns whether it worked.",
    advice: "Say until when, or when you will look at it again.",
    bad: "Send 2 newsletters a month.",
    good: "Send 2 newsletters a month until 30 June 2027.",
};

impl Rule for CadenceOnly {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let span = reading
            .mention(Meaning::Cadence)
            .filter(|_| reading.open_ended() && super::vague_deadline::VagueDeadline.find(reading).is_none())?;
        let what = format!("{} comes again and again: it is no deadline.", reading.quote(span));
        Some(Hit {
            span: Some(span),
            what: Some(what),
            fix: Some(reading.append_deadline()),
        })
    }
}
