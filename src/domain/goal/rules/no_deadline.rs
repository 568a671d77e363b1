//! Nothing says by when.

use super::{About, Hit, Letter, Meaning, Reading, Role, Rule};

/// The rule.
pub(super) struct NoDeadline;

static ABOUT: About = About {
    id: "no_deadline",
    letter: Letter::TimeBound,
    what: "It does not say by when.",
    why: "Without a date there is never a day on which it is late, and never one on which it is looked at.",
    advice: "Add a date, a quarter or an event.",
    bad: "Launch the online shop.",
    good: "Launch the online shop by 30 June 2027.",
};

impl Rule for NoDeadline {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let told = reading
            .mention(Meaning::Cadence)
            .or_else(|| reading.mention(Meaning::Baseline))
            .or_else(|| reading.has_number(Role::ServiceTime));
        let open =
            reading.open_ended() && told.is_none() && super::vague_deadline::VagueDeadline.find(reading).is_none();
        open.then(|| Hit {
            fix: Some(reading.append_deadline()),
            ..Hit::default()
        })
    }
}
