//! The smallest change of one weight that changes the winner.

use super::ranking::Ranked;
use super::weights::Weights;

/// A change of one weight, all others keeping their proportion to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeightChange {
    /// The criterion, by its place.
    pub criterion: usize,
    /// Its weight, a share of all.
    pub from: f64,
    /// The weight at which the winner and the next one have the same score. Beyond it the winner is another one.
    pub to: f64,
    /// Who then wins.
    pub winner: u32,
}

/// The smallest change of one weight that changes the winner, exactly; none where none does.
///
/// With the weight `t` in place of `w`, and the others in proportion, the lead of the winner over another option is
/// `t·d + (1 − t)·r`, where `d` is its lead by that criterion and `r` its lead by all others together. It is nothing at
/// `t = r/(r − d)` (Triantaphyllou and Sánchez 1997, with the others scaled).
#[must_use]
pub fn smallest_weight_change(ranked: &[Ranked], weights: &Weights) -> Option<WeightChange> {
    let (winner, others) = ranked.split_first()?;
    let mut smallest: Option<WeightChange> = None;
    for (criterion, from) in weights.shares().iter().copied().enumerate() {
        for other in others {
            let Some(to) = even_at(winner, other, weights, criterion) else {
                continue;
            };
            let far = |change: &WeightChange| libm::fabs(change.to - change.from);
            let change = WeightChange {
                criterion,
                from,
                to,
                winner: other.id,
            };
            if smallest.as_ref().is_none_or(|least| far(&change) < far(least)) {
                smallest = Some(change);
            }
        }
    }
    smallest
}

/// As near to an end of the range a weight lies on it.
const SLACK: f64 = 1e-9;

/// The weight of a criterion at which two options have the same score.
fn even_at(winner: &Ranked, other: &Ranked, weights: &Weights, criterion: usize) -> Option<f64> {
    let leads: Vec<f64> = winner.points.iter().zip(&other.points).map(|(a, b)| a - b).collect();
    let by_it = leads.get(criterion)?;
    let rest = 1.0 - weights.shares().get(criterion)?;
    let others = || {
        (0..)
            .zip(leads.iter().zip(weights.shares()))
            .filter(|(at, _)| *at != criterion)
    };
    let by_others: f64 = if rest > 1e-12 {
        others().map(|(_, (lead, weight))| lead * weight / rest).sum()
    } else {
        // Nothing else weighs anything, so the others come in with the same weight each.
        let count = f64::from(u32::try_from(others().count()).ok()?.max(1));
        others().map(|(_, (lead, _))| lead / count).sum()
    };
    let to = by_others / (by_others - by_it);
    // At an end of the range they would be even, and nothing lies beyond.
    (to > SLACK && to < 1.0 - SLACK).then_some(to)
}
