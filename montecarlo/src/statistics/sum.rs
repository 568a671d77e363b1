//! Sums in a fixed order.

use crate::lanes::{Lanes, alone};

/// Values added one after the other before halves are added to each other.
const BLOCK: usize = 256;
/// Sums that run side by side.
const ABREAST: usize = 8;

/// The sum of the values, each turned by a function, four at a time.
///
/// Pairwise: the error grows with the logarithm of the number of values (Higham, *Accuracy and Stability of Numerical
/// Algorithms*, 4.2). The order depends on nothing but the number of values.
pub(super) fn sum(values: &[f64], turn: impl Fn(Lanes) -> Lanes + Copy) -> f64 {
    if values.len() > BLOCK {
        let (left, right) = values.split_at((values.len() / 2).next_multiple_of(ABREAST));
        return sum(left, turn) + sum(right, turn);
    }
    let (fours, rest) = values.as_chunks();
    let (pairs, single) = fours.as_chunks();
    let (mut left, mut right) = (Lanes::ZERO, Lanes::ZERO);
    for [first, second] in pairs {
        left += turn(Lanes::new(*first));
        right += turn(Lanes::new(*second));
    }
    // What is left over is fewer than eight.
    let mut last = &mut left;
    for four in single {
        *last += turn(Lanes::new(*four));
        last = &mut right;
    }
    let mut sums = last.to_array();
    for (sum, value) in sums.iter_mut().zip(rest) {
        *sum += alone(turn(Lanes::splat(*value)));
    }
    *last = Lanes::new(sums);
    left.to_array().into_iter().chain(right.to_array()).sum()
}
