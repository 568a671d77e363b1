//! The weighted sum of points on fixed scales.

use super::Method;
use crate::domain::priority::Weights;

/// The weighted score.
pub static METHOD: Method = Method {
    name: "Weighted score",
    meaning: "The points by each criterion, times the criterion’s weight, added up. No option’s score depends on another option.",
    source: "Keeney and Raiffa 1976: additive value on fixed scales",
};

/// `Σ w_j v_j` for points by fit, cash and ease, not clipped: below 0 and above 100 are scores too.
#[must_use]
pub fn weighted_score(weights: &Weights, points: [f64; 3]) -> f64 {
    let weighted = weights
        .shares()
        .into_iter()
        .zip(points)
        .map(|(weight, points)| weight * points);
    weighted.sum::<f64>() + 0.0
}
