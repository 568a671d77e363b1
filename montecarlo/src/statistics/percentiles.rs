//! Percentiles, by counting instead of sorting.

use super::batches::as_f64;
use crate::lanes::Lanes;

/// Bins that values are counted into. What is never, `+∞`, has one more.
const BINS: usize = 512;
/// Up to so many values are simply sorted.
const FEW: usize = 128;
/// How many values the bins are laid over.
const SAMPLE: usize = 512;
/// Times that a bin is split again before its values are sorted after all.
const DEEPEST: usize = 2;

/// The percentiles of the values at the shares asked for, each between 0 and 1 (0.5 for the median); nothing without
/// values.
///
/// They are of type 7 (Hyndman and Fan 1996), as in numpy's `percentile` and Excel's `PERCENTILE.INC`: the share `p` of
/// `n` values stands at rank `p · (n − 1)`, between two values by straight line. `+∞` ranks last; what lies between a
/// number and `+∞` is `+∞`.
///
/// It takes about two passes over the values, since only the bins that hold a rank asked for are put in order.
#[must_use]
pub fn percentiles<const N: usize>(values: &[f64], shares: &[f64; N]) -> Option<[f64; N]> {
    let last = values.len().checked_sub(1)?;
    let places = shares.map(|share| Place::of(share, last));
    let mut ranks: Vec<usize> = places.iter().flat_map(|place| [place.lower, place.upper]).collect();
    ranks.sort_unstable();
    ranks.dedup();
    let mut found = vec![0.0; ranks.len()];
    let bins = if values.len() > FEW { Bins::over(values) } else { None };
    match bins {
        Some(bins) => find_by_bins(values, &bins, &ranks, 0, &mut found, 0),
        None => find(&mut values.to_vec(), &ranks, 0, &mut found, DEEPEST),
    }
    let at = |rank| {
        ranks
            .binary_search(&rank)
            .ok()
            .and_then(|index| found.get(index))
            .copied()
    };
    let mut answers = [0.0; N];
    for (answer, place) in answers.iter_mut().zip(&places) {
        *answer = place.between(at(place.lower)?, at(place.upper)?);
    }
    Some(answers)
}

/// Where a percentile stands: between two ranks, counted from 0.
struct Place {
    lower: usize,
    upper: usize,
    part: f64,
}

impl Place {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and the last rank"
    )]
    fn of(share: f64, last: usize) -> Self {
        let rank = share.clamp(0.0, 1.0) * as_f64(last);
        let lower = (rank as usize).min(last);
        Self {
            lower,
            upper: (lower + 1).min(last),
            part: rank - as_f64(lower),
        }
    }

    fn between(&self, lower: f64, upper: f64) -> f64 {
        if self.part > 0.0 && upper > lower {
            let between = lower + (upper - lower) * self.part;
            // Rounding never takes it beyond the upper value.
            if between < upper { between } else { upper }
        } else {
            lower
        }
    }
}

/// Finds the values of these ranks, which ascend and are counted from `first`, the rank of the smallest of the values. It
/// may change the order of the values.
fn find(values: &mut [f64], ranks: &[usize], first: usize, found: &mut [f64], depth: usize) {
    let bins = if values.len() > FEW && depth < DEEPEST {
        Bins::over(values)
    } else {
        None
    };
    if let Some(bins) = bins {
        find_by_bins(values, &bins, ranks, first, found, depth);
    } else {
        values.sort_unstable_by(f64::total_cmp);
        for (found, rank) in found.iter_mut().zip(ranks) {
            if let Some(value) = values.get(rank - first) {
                *found = *value;
            }
        }
    }
}

fn find_by_bins(values: &[f64], bins: &Bins, ranks: &[usize], first: usize, found: &mut [f64], depth: usize) {
    // In turn into two tables, so that values in the same bin, as those that are never, do not wait for each other.
    let (mut counts, mut others) = ([0_u32; 2 * BINS], [0_u32; 2 * BINS]);
    let (fours, rest) = values.as_chunks();
    for four in fours {
        let [first, second, third, fourth] = bins.of(*four);
        counts[first] += 1;
        others[second] += 1;
        counts[third] += 1;
        others[fourth] += 1;
    }
    for value in rest {
        let [bin, ..] = bins.of([*value; 4]);
        counts[bin] += 1;
    }
    for (count, other) in counts.iter_mut().zip(others) {
        *count += other;
    }

    // The bins that hold a rank asked for, each a run of the ranks; where a bin's values go is kept in place of its count.
    let mut runs: Vec<Run> = Vec::with_capacity(ranks.len());
    let (mut below, mut kept, mut next) = (first, 0, 0);
    for count in counts.iter_mut().take(BINS) {
        let size = *count as usize;
        *count = NOT_KEPT;
        let ranks_up_to = ranks.iter().skip(next).take_while(|rank| **rank < below + size).count();
        if ranks_up_to > 0 {
            *count = u32::try_from(kept).unwrap_or(NOT_KEPT);
            runs.push(Run {
                size,
                ranks: ranks_up_to,
                below,
            });
            kept += size;
            next += ranks_up_to;
        }
        below += size;
    }
    if let Some(never) = found.get_mut(next..) {
        counts[BINS] = NOT_KEPT;
        never.fill(f64::INFINITY);
    }

    let mut gathered = vec![0.0; kept];
    let mut gather = |value: f64, bin: usize| {
        let place = &mut counts[bin];
        if *place != NOT_KEPT {
            if let Some(slot) = gathered.get_mut(*place as usize) {
                *slot = value;
            }
            *place += 1;
        }
    };
    for four in fours {
        for (value, bin) in four.iter().zip(bins.of(*four)) {
            gather(*value, bin);
        }
    }
    for value in rest {
        let [bin, ..] = bins.of([*value; 4]);
        gather(*value, bin);
    }

    let (mut gathered, mut ranks, mut found) = (gathered.as_mut_slice(), ranks, found);
    for run in runs {
        let (own_values, own_ranks, own_found);
        (own_values, gathered) = gathered.split_at_mut(run.size);
        (own_ranks, ranks) = ranks.split_at(run.ranks);
        (own_found, found) = found.split_at_mut(run.ranks);
        find(own_values, own_ranks, run.below, own_found, depth + 1);
    }
}

/// Instead of a place: the values of this bin are not wanted.
const NOT_KEPT: u32 = u32::MAX;

/// A bin that holds ranks asked for: how many values, how many such ranks, and the rank of its smallest value.
struct Run {
    size: usize,
    ranks: usize,
    below: usize,
}

/// Bins of equal width over finite values; the first and the last are open.
struct Bins {
    low: f64,
    scale: f64,
}

impl Bins {
    /// The bins over these values; nothing where they are all the same, or too close or too far apart to divide.
    ///
    /// They are laid over some of the values: what lies beyond those is in the open bins.
    fn over(values: &[f64]) -> Option<Self> {
        let some = values.iter().step_by((values.len() / SAMPLE).max(1));
        Self::over_all(some).or_else(|| Self::over_all(values.iter()))
    }

    fn over_all<'a>(values: impl Iterator<Item = &'a f64>) -> Option<Self> {
        let (low, high) = values
            .filter(|value| **value < f64::INFINITY)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
                (low.min(*value), high.max(*value))
            });
        let scale = as_f64(BINS - 1) / (high - low);
        (scale > 0.0 && scale < f64::INFINITY).then_some(Self { low, scale })
    }

    /// The bins of four values. A larger value is never in a lower bin.
    #[expect(clippy::cast_possible_truncation, reason = "the lowest bits are the bin")]
    fn of(&self, values: [f64; 4]) -> [usize; 4] {
        /// Adding 2^52 rounds a small number to a whole one and leaves it in the lowest bits: far faster than a cast.
        const WHOLE: f64 = 4_503_599_627_370_496.0;
        let values = Lanes::new(values);
        let along = (values - Lanes::splat(self.low)) * Lanes::splat(self.scale);
        let along = along.fast_max(Lanes::ZERO).fast_min(Lanes::splat(as_f64(BINS - 1)));
        // What is never has the bin behind the last.
        let along = along + (values.simd_eq(Lanes::splat(f64::INFINITY)) & Lanes::ONE);
        let along = (along + Lanes::splat(WHOLE)).to_array();
        along.map(|along| along.to_bits() as usize & (2 * BINS - 1))
    }
}
