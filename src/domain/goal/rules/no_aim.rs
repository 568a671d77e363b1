//! It serves no aim that is named.

use super::{About, Hit, Letter, Reading, Rule};

/// The rule.
pub(super) struct NoAim;

static ABOUT: About = About {
    id: "no_aim",
    letter: Letter::Relevant,
    what: "It does not say what it is for.",
    why: "A goal that serves nothing takes time from one that does.",
    advice: "Link it to the goal or the mission it serves, or add “so that …”.",
    bad: "Win 30 new subscribers by 31 March 2027.",
    good: "Win 30 new subscribers by 31 March 2027 so that the studio pays its rent.",
};

impl Rule for NoAim {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let alone = !reading.goal.serves && reading.purpose.is_none() && !reading.is_foreign();
        alone.then(Hit::default)
    }
}
