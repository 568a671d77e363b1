//! How often each of several options comes first, second and so on, and how often each beats each other.

use crate::lanes::Lanes;
use crate::table::float;
use crate::{BATCH, Column};

/// Ranks counted trial by trial. Options with the same score share the ranks they take evenly.
#[derive(Clone, Debug)]
pub struct Ranks {
    options: usize,
    trials: usize,
    /// For each option how often it took each rank.
    taken: Vec<Vec<f64>>,
    /// For each option how often it beat each other; a tie is half a win.
    wins: Vec<Vec<f64>>,
}

impl Ranks {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(options: usize) -> Self {
        Self {
            options,
            trials: 0,
            taken: vec![vec![0.0; options]; options],
            wins: vec![vec![0.0; options]; options],
        }
    }

    /// Trials counted so far.
    #[must_use]
    pub fn trials(&self) -> usize {
        self.trials
    }

    /// For each option the share of trials in which it took each rank, the first rank first.
    #[must_use]
    pub fn shares(&self) -> Vec<Vec<f64>> {
        self.by_trials(&self.taken)
    }

    /// For each option the share of trials in which it beat each other option.
    #[must_use]
    pub fn wins(&self) -> Vec<Vec<f64>> {
        self.by_trials(&self.wins)
    }

    /// Counts a batch: the scores of each option, more being better.
    pub fn add(&mut self, scores: &[Column]) {
        let scores: Vec<Vec<Lanes>> = scores.iter().take(self.options).map(fours).collect();
        let mut above = vec![vec![Lanes::ZERO; FOURS]; scores.len()];
        let mut equal = vec![Vec::new(); scores.len()];
        for one in 0..scores.len() {
            for other in one + 1..scores.len() {
                let (wins, losses) = meet(&scores, &mut above, &mut equal, (one, other));
                self.wins[one][other] += wins;
                self.wins[other][one] += losses;
            }
        }
        for ((ranks, above), equal) in self.taken.iter_mut().zip(&above).zip(&equal) {
            count(ranks, above, equal);
        }
        self.trials += BATCH;
    }

    fn by_trials(&self, counts: &[Vec<f64>]) -> Vec<Vec<f64>> {
        let trials = float(self.trials.max(1));
        let share = |row: &Vec<f64>| row.iter().map(|count| count / trials).collect();
        counts.iter().map(share).collect()
    }
}

const FOURS: usize = BATCH / 4;

/// Two options in each trial: how often the first wins, and the second.
fn meet(
    scores: &[Vec<Lanes>],
    above: &mut [Vec<Lanes>],
    equal: &mut [Vec<Lanes>],
    (one, other): (usize, usize),
) -> (f64, f64) {
    let (mut wins, mut losses) = (Lanes::ZERO, Lanes::ZERO);
    let (until, from) = above.split_at_mut(other);
    let pairs = scores[one].iter().zip(&scores[other]);
    let counts = until[one].iter_mut().zip(&mut from[0]);
    for ((a, b), (above_one, above_other)) in pairs.zip(counts) {
        let won = a.simd_gt(*b) & Lanes::ONE;
        let lost = a.simd_lt(*b) & Lanes::ONE;
        wins += won;
        losses += lost;
        *above_other += won;
        *above_one += lost;
    }
    let (wins, losses) = (wins.reduce_add(), losses.reduce_add());
    let ties = float(BATCH) - wins - losses;
    if ties > 0.0 {
        for (option, with) in [(one, other), (other, one)] {
            equal[option].resize(FOURS, Lanes::ZERO);
            let pairs = scores[option].iter().zip(&scores[with]);
            for (equal, (a, b)) in equal[option].iter_mut().zip(pairs) {
                *equal += a.simd_eq(*b) & Lanes::ONE;
            }
        }
    }
    (wins + ties / 2.0, losses + ties / 2.0)
}

fn fours(column: &Column) -> Vec<Lanes> {
    (0..FOURS)
        .map(|at| {
            let at = 4 * at;
            Lanes::new([column.at(at), column.at(at + 1), column.at(at + 2), column.at(at + 3)])
        })
        .collect()
}

/// Counts the rank of an option in each trial: how many are above it, and how many are equal to it, if any.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts of options"
)]
fn count(ranks: &mut [f64], above: &[Lanes], equal: &[Lanes]) {
    for (at, above) in above.iter().enumerate() {
        let above = above.to_array();
        let equal = equal.get(at).map_or([0.0; 4], |equal| equal.to_array());
        for (above, equal) in above.into_iter().zip(equal) {
            let share = 1.0 / (1.0 + equal);
            let first = above as usize;
            let taken = ranks.iter_mut().skip(first).take(1 + equal as usize);
            taken.for_each(|count| *count += share);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: &[Vec<f64>], expected: &[&[f64]]) {
        for (found, expected) in found.iter().zip(expected) {
            for (found, expected) in found.iter().zip(*expected) {
                assert!((found - expected).abs() < 1e-12, "{found} is not {expected}");
            }
        }
    }

    /// The first option has the trial's number, the second what is left of 999, the third the middle.
    #[test]
    fn ranks_and_wins_are_those_counted_one_by_one() {
        let number = |trial: u16| f64::from(trial);
        let rising = Column::drawn((0..1000).map(number));
        let falling = Column::drawn((0..1000).map(|trial| 999.0 - number(trial)));
        let mut ranks = Ranks::new(3);
        ranks.add(&[rising, falling, Column::Fixed(250.5)]);
        // Both others lie above 250.5 in trials 251 to 748, one of them in the other trials.
        close(
            &ranks.shares(),
            &[&[0.5, 0.249, 0.251], &[0.5, 0.249, 0.251], &[0.0, 0.502, 0.498]],
        );
        close(
            &ranks.wins(),
            &[&[0.0, 0.5, 0.749], &[0.5, 0.0, 0.749], &[0.251, 0.251, 0.0]],
        );
    }

    #[test]
    fn equal_scores_share_their_ranks() {
        let mut ranks = Ranks::new(3);
        ranks.add(&[Column::Fixed(5.0), Column::Fixed(5.0), Column::Fixed(1.0)]);
        ranks.add(&[Column::Fixed(5.0), Column::Fixed(5.0), Column::Fixed(5.0)]);
        let third = 1.0 / 6.0;
        let (half, last) = (0.25 + third, third);
        close(
            &ranks.shares(),
            &[&[half, half, last], &[half, half, last], &[third, third, 0.5 + third]],
        );
        close(
            &ranks.wins(),
            &[&[0.0, 0.5, 0.75], &[0.5, 0.0, 0.75], &[0.25, 0.25, 0.0]],
        );
        assert_eq!(ranks.trials(), 2000);
    }
}
