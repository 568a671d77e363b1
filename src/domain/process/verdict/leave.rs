//! Leave it as it is: even all it costs would not pay for the cheapest way to change it.

use super::Cause;
use crate::domain::process::{Answers, Figure, Question, Terms, load, order::fix_outlay};

/// What is at stake: what all of it costs, against the cheapest way to mend or automate it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stakes {
    /// What it costs a month.
    pub a_month: f64,
    /// The same over the months looked at, as worth today: 15 a month over 36 months at 10 % a year are 468.
    pub whole: f64,
    /// What the cheapest way to mend it or to buy or build a tool costs, where one is known.
    pub cheapest: Option<f64>,
}

/// What is at stake, where what it costs is known.
#[must_use]
pub fn stakes(answers: &Answers, terms: &Terms) -> Option<Stakes> {
    let a_month = load(answers, terms).ok()?.cost.ok()?.whole / 12.0;
    let whole = a_month * terms.annuity();
    let fix = fix_outlay(answers, terms);
    let cheapest = match (fix, terms.cheapest_build) {
        (Some(fix), Some(build)) => Some(fix.min(build)),
        (fix, build) => fix.or(build),
    };
    whole.is_finite().then_some(Stakes {
        a_month,
        whole,
        cheapest,
    })
}

/// The answers that say so; none where it is not so. What costs nothing is left whatever a change costs.
pub(super) fn causes(answers: &Answers, terms: &Terms) -> Option<Vec<Cause>> {
    let stakes = stakes(answers, terms)?;
    let too_dear = stakes.cheapest.is_some_and(|cheapest| stakes.whole < cheapest);
    let said = [
        (
            Question::Figure(Figure::Runs),
            "It is done so seldom or so quickly that all of it saved would not pay for a change.",
        ),
        (
            Question::Figure(Figure::Minutes),
            "So little time goes into it each time.",
        ),
        (
            Question::Figure(Figure::FixCost),
            "Mending it would cost more than that.",
        ),
        (Question::Build, "A tool would cost more than that."),
    ];
    (too_dear || stakes.whole == 0.0).then(|| Cause::of_answered(&said, answers, terms))
}
