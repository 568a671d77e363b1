//! It names no means and no starting point.

use super::{About, Hit, Letter, Reading, Rule};

/// The rule.
pub(super) struct NoMeans;

static ABOUT: About = About {
    id: "no_means",
    letter: Letter::Achievable,
    what: "It does not say how, with what or from where.",
    why: "Whether it can be reached cannot be told from how it sounds; a first means or today’s figure shows that it was thought through.",
    advice: "Add how (“by calling every customer who left”), with what, or where you stand today.",
    bad: "Win 30 new subscribers by 31 March 2027.",
    good: "Win 30 new subscribers by 31 March 2027 by running weekly tastings.",
};

impl Rule for NoMeans {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let unknown = reading.means.is_none() && reading.goal.baseline.is_none() && !reading.is_foreign();
        unknown.then(Hit::default)
    }
}
