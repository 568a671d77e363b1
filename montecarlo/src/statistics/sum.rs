//! Sums in a fixed order.

/// Values added one after the other before halves are added to each other.
const BLOCK: usize = 256;
/// Sums that run side by side.
const LANES: usize = 8;

/// The sum of the values, each turned by a function.
///
/// Pairwise: the error grows with the logarithm of the number of values (Higham, *Accuracy and Stability of Numerical
/// Algorithms*, 4.2). The order depends on nothing but the number of values.
pub(super) fn sum(values: &[f64], turn: impl Fn(f64) -> f64 + Copy) -> f64 {
    if values.len() > BLOCK {
        let (left, right) = values.split_at((values.len() / 2).next_multiple_of(LANES));
        return sum(left, turn) + sum(right, turn);
    }
    let mut lanes = [0.0; LANES];
    let chunks = values.chunks_exact(LANES);
    let rest = chunks.remainder();
    for chunk in chunks {
        for (lane, value) in lanes.iter_mut().zip(chunk) {
            *lane += turn(*value);
        }
    }
    for (lane, value) in lanes.iter_mut().zip(rest) {
        *lane += turn(*value);
    }
    lanes.into_iter().sum()
}
