//! Weights drawn at random, where nobody can say exactly how much each criterion weighs.

use std::rc::Rc;

use montecarlo::distributions::Uniform;
use montecarlo::{BATCH, Column, Draws, Table, Tables};

use super::weights::Weights;
use crate::domain::sort::sort;

/// Which weights are tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WeightSpace {
    /// All that add up to 1, each as likely as any other.
    Any,
    /// Of these only those that keep the owner's order of importance; what weighs nothing goes on to weigh nothing.
    #[default]
    InOrder,
    /// The owner's alone.
    AsChosen,
}

/// A source of weights.
pub(super) struct Weightings {
    space: WeightSpace,
    weights: Weights,
    /// The places of the criteria, the weightiest first, in groups that weigh the same.
    order: Vec<Vec<usize>>,
    draws: Draws,
    uniform: Option<Rc<Table>>,
}

impl Weightings {
    pub(super) fn new(space: WeightSpace, weights: Weights, seed: u64) -> Self {
        let uniform = Uniform::limits(0.0, 1.0).ok();
        Self {
            space,
            order: order(weights.shares()),
            weights,
            draws: Draws::new(seed),
            uniform: uniform.map(|uniform| Tables::default().of(&uniform)),
        }
    }

    /// A batch of weights, one column for each criterion.
    ///
    /// Exponentially distributed draws divided by their sum are uniform on the simplex (Devroye 1986); uniform ones
    /// would crowd around equal weights.
    pub(super) fn batch(&self, batch: u32) -> Vec<Column> {
        let shares = self.weights.shares();
        let chosen = || shares.iter().map(|share| Column::Fixed(*share)).collect();
        let (Some(uniform), false) = (&self.uniform, self.space == WeightSpace::AsChosen) else {
            return chosen();
        };
        if shares.len() < 2 {
            return chosen();
        }
        let mut columns: Vec<Vec<f64>> = (0_u64..)
            .take(shares.len())
            .map(|criterion| {
                let mut drawn = Vec::with_capacity(BATCH);
                self.draws
                    .column(uniform, criterion, batch)
                    .append_to(&mut drawn, BATCH);
                let exponential = |uniform: f64| -libm::log(uniform.max(f64::MIN_POSITIVE));
                drawn.into_iter().map(exponential).collect()
            })
            .collect();
        for trial in 0..BATCH {
            let mut weights: Vec<f64> = columns.iter().filter_map(|column| column.get(trial).copied()).collect();
            if self.space == WeightSpace::InOrder {
                for (weight, share) in weights.iter_mut().zip(shares) {
                    *weight = if *share > 0.0 { *weight } else { 0.0 };
                }
                weights = in_order(&self.order, &weights);
            }
            let sum: f64 = weights.iter().sum();
            for (column, weight) in columns.iter_mut().zip(weights) {
                if let Some(place) = column.get_mut(trial) {
                    *place = weight / sum;
                }
            }
        }
        columns.into_iter().map(Column::drawn).collect()
    }
}

/// The places of weights, the largest first, those that are the same together.
fn order(weights: &[f64]) -> Vec<Vec<usize>> {
    let mut places: Vec<(usize, f64)> = weights.iter().copied().enumerate().collect();
    sort(&mut places, |(_, a), (_, b)| b.total_cmp(a));
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut last = f64::NAN;
    for (place, weight) in places {
        match groups.last_mut() {
            Some(group) if last - weight < 1e-12 => group.push(place),
            _ => {
                last = weight;
                groups.push(vec![place]);
            }
        }
    }
    groups
}

/// The same draws dealt out so that a weightier criterion has the larger one. Within a group that weighs the same, who
/// drew more keeps more: so every order of the group is as likely as any other.
fn in_order(order: &[Vec<usize>], drawn: &[f64]) -> Vec<f64> {
    let mut sorted = drawn.to_vec();
    insertion_sort(&mut sorted, |weight| *weight);
    let mut sorted = sorted.into_iter();
    let mut dealt = vec![0.0; drawn.len()];
    for group in order {
        let mut members = group.clone();
        if members.len() > 1 {
            insertion_sort(&mut members, |place| drawn.get(*place).copied().unwrap_or(0.0));
        }
        for member in members {
            if let (Some(place), Some(weight)) = (dealt.get_mut(member), sorted.next()) {
                *place = weight;
            }
        }
    }
    dealt
}

/// Sorts a handful, the largest first, thousands of times.
fn insertion_sort<T>(things: &mut [T], size: impl Fn(&T) -> f64) {
    for end in 1..things.len() {
        let mut at = end;
        while let Some([before, here]) = things.get_mut(at.wrapping_sub(1)..=at) {
            if size(before) >= size(here) {
                break;
            }
            std::mem::swap(before, here);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often something holds for weights of four criteria.
    fn share(weightings: &Weightings, holds: impl Fn(&[f64]) -> bool) -> f64 {
        let mut held = 0_u32;
        for batch in 0..100 {
            let columns = weightings.batch(batch);
            for trial in 0..BATCH {
                let weights: Vec<f64> = columns.iter().map(|column| column.at(trial)).collect();
                assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
                held += u32::from(holds(&weights));
            }
        }
        f64::from(held) / 100_000.0
    }

    /// The largest of n uniform spacings is above x with chance `Σ (−1)^(k+1) C(n, k) (1 − kx)^(n−1)` (Fisher 1929):
    /// for four and .6 that is 4 · .4³ = .256. Uniform draws by their sum would give .049.
    #[test]
    fn weights_are_uniform_on_the_simplex() {
        for space in [WeightSpace::Any, WeightSpace::InOrder] {
            let weightings = Weightings::new(space, Weights::new([1.0, 4.0, 3.0, 2.0]), 7);
            let largest = |weights: &[f64]| weights.iter().any(|weight| *weight > 0.6);
            let found = share(&weightings, largest);
            assert!((found - 0.256).abs() < 0.004, "{found}");
        }
    }

    #[test]
    fn the_owners_order_is_kept() {
        let weightings = Weightings::new(WeightSpace::InOrder, Weights::new([1.0, 4.0, 3.0, 3.0]), 7);
        let keeps =
            |weights: &[f64]| weights[1] >= weights[2].max(weights[3]) && weights[0] <= weights[2].min(weights[3]);
        assert!((share(&weightings, keeps) - 1.0).abs() < f64::EPSILON);
        // Two that weigh the same come in either order.
        let either = share(&weightings, |weights| weights[2] > weights[3]);
        assert!((either - 0.5).abs() < 0.01, "{either}");
    }

    #[test]
    fn what_weighs_nothing_goes_on_to_weigh_nothing() {
        let weightings = Weightings::new(WeightSpace::InOrder, Weights::new([0.0, 3.0, 2.0, 0.0]), 7);
        let keeps =
            |weights: &[f64]| weights[1] >= weights[2] && weights[2] > 0.0 && [weights[0], weights[3]] == [0.0; 2];
        assert!((share(&weightings, keeps) - 1.0).abs() < f64::EPSILON);
        // The larger of two parts of a whole is uniform from a half up.
        let found = share(&weightings, |weights| weights[1] > 0.75);
        assert!((found - 0.5).abs() < 0.01, "{found}");
        let one = Weightings::new(WeightSpace::InOrder, Weights::new([0.0, 3.0]), 7);
        assert!((share(&one, |weights| weights == [0.0, 1.0]) - 1.0).abs() < f64::EPSILON);
    }

    #[test]
    fn weights_as_chosen_are_not_drawn() {
        let weightings = Weightings::new(WeightSpace::AsChosen, Weights::new([1.0, 3.0]), 7);
        assert_eq!(weightings.batch(0), [Column::Fixed(0.25), Column::Fixed(0.75)]);
    }
}
