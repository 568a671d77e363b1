//! The weighted sum of points on fixed scales.

use super::Method;
use crate::domain::priority::Weights;

/// The weighted score.
pub static METHOD: Method = Method {
    name: "Weighted score",
    meaning: "The points by each criterion, times the criterion’s weight, added up. No option’s score depends on another option.",
    source: "Keeney and Raiffa 1976: additive value on fixed scales",
};

/// `Σ w_j v_j` for points by fit, cash and ease.
#[must_use]
pub fn weighted_score(weights: &Weights, points: [f64; 3]) -> f64 {
    weights
        .shares()
        .iter()
        .zip(points)
        .map(|(weight, points)| weight * points)
        .sum()
}
