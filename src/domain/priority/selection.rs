//! The best set of options under limits of money and hours: exact, or with the gap to what could still be better.
//!
//! Maximises the sum of net present values, what is not done being worth 0; never a sum of scores. How it is found
//! stands in `search`.

use super::search::{Found, Search, slack};
use crate::domain::sort::sort;

/// An option that could be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The option.
    pub id: u32,
    /// What it is worth.
    pub value: f64,
    /// Money before it starts. Less than 0 counts as 0.
    pub money: f64,
    /// Own hours to set it up. Less than 0 counts as 0.
    pub hours: f64,
}

/// What there is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// Money, where it is limited. Less than 0 counts as 0.
    pub money: Option<f64>,
    /// Own hours, where they are limited. Less than 0 counts as 0.
    pub hours: Option<f64>,
}

/// The best set.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// The options in it, ascending.
    pub chosen: Vec<u32>,
    /// What they are worth together.
    pub value: f64,
    /// Money they take.
    pub money: f64,
    /// Own hours they take.
    pub hours: f64,
    /// Whether it is certain that no set is better.
    pub proof: Proof,
    /// Why each other option is not in it, in the order the options were given in.
    pub left_out: Vec<LeftOut>,
    /// The best other set that fits, ascending, and how much less it is worth. None where nothing is chosen.
    pub nearest: Option<(Vec<u32>, f64)>,
}

/// How certain it is that no set is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Proof {
    /// No set is better.
    Optimal,
    /// The search was stopped; no set is worth more than this.
    AtMost(f64),
}

/// An option that is not in the set.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// The option.
    pub id: u32,
    /// Why.
    pub reason: Reason,
}

/// Why an option is not in the set.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// It is worth nothing in this view.
    NotWorthIt,
    /// Alone it takes more money than there is.
    OverMoney,
    /// Alone it takes more hours than there are.
    OverHours,
    /// With it the best set would lose this much, or less where patience ran out; 0 where another set with it is worth
    /// the same.
    Displaced(f64),
}

/// The best set, looked for in at most `patience` steps, and as many again, shared between them, for what each option
/// left out would cost and for the nearest other set. With 60 options that is some milliseconds.
///
/// Between sets of equal value the one that takes less of what is scarce is chosen, and always the same one, in
/// whatever order the options come.
#[must_use]
pub fn select(candidates: &[Candidate], limits: Limits, patience: u32) -> Selection {
    let at_least_0 = |limit: Option<f64>| limit.map(|limit| limit.max(0.0));
    let limits = Limits {
        money: at_least_0(limits.money),
        hours: at_least_0(limits.hours),
    };
    let candidates: Vec<Candidate> = candidates
        .iter()
        .map(|candidate| Candidate {
            money: candidate.money.max(0.0),
            hours: candidate.hours.max(0.0),
            ..*candidate
        })
        .collect();
    let (mut fitting, mut left_out) = (Vec::new(), Vec::new());
    for candidate in &candidates {
        match reason_alone(candidate, limits) {
            Some(reason) => left_out.push((candidate.id, reason)),
            None => fitting.push(candidate.clone()),
        }
    }
    let search = Search::new(fitting, limits);
    let best = search.best(patience);
    let each = patience / u32::try_from(search.options().len()).unwrap_or(u32::MAX).max(1);
    // Every option left adds to the value, so another set that fits lacks one of the chosen.
    let mut nearest: Option<Found> = None;
    for (place, option) in search.options().iter().enumerate() {
        if best.chosen.contains(&option.id) {
            let other = search.best_without(place, each);
            if nearest.as_ref().is_none_or(|nearest| other.value > nearest.value) {
                nearest = Some(other);
            }
        } else {
            let with = search.best_with(place, each);
            left_out.push((option.id, Reason::Displaced((best.value - with.value).max(0.0))));
        }
    }
    let given = |id: u32| candidates.iter().position(|candidate| candidate.id == id);
    sort(&mut left_out, |(a, _), (b, _)| given(*a).cmp(&given(*b)));
    Selection {
        nearest: nearest.map(|other| (other.chosen, (best.value - other.value).max(0.0))),
        left_out: left_out
            .into_iter()
            .map(|(id, reason)| LeftOut { id, reason })
            .collect(),
        chosen: best.chosen,
        value: best.value,
        money: best.money,
        hours: best.hours,
        proof: best.proof,
    }
}

fn reason_alone(candidate: &Candidate, limits: Limits) -> Option<Reason> {
    let over = |needed: f64, limit: Option<f64>| {
        limit.is_some_and(|limit| needed > limit + slack(limit) || needed.is_infinite())
    };
    if candidate.value <= 0.0 || !candidate.value.is_finite() {
        Some(Reason::NotWorthIt)
    } else if over(candidate.money, limits.money) {
        Some(Reason::OverMoney)
    } else if over(candidate.hours, limits.hours) {
        Some(Reason::OverHours)
    } else {
        None
    }
}
