//! The weighted sum of points on fixed scales.

use super::{Known, Method, NotKnown, Term};
use crate::domain::priority::{TIE, Weights};
use crate::domain::quantity::Quantity;

/// The weighted score.
pub static METHOD: Method = Method {
    key: "weighted_score",
    name: "Weighted score",
    meaning: "The points by each criterion, times the criterion’s weight, added up. No option’s score depends on another option.",
    source: "Keeney and Raiffa 1976: additive value on fixed scales",
    unit: "points",
    inputs: &[],
    tie: TIE,
    terms,
    combine: |terms| terms.iter().map(|term| term.weight * term.value).sum(),
};

fn terms(known: &Known) -> Result<Vec<Term>, NotKnown> {
    let points = known.points.as_ref().map_err(|why| NotKnown::NoPoints(why.clone()))?;
    let term = |(name, weight, points): &(String, f64, f64)| Term {
        weight: *weight,
        ..Term::new(name, *points, Quantity::Count)
    };
    Ok(points.iter().map(term).collect())
}

/// `Σ w_j v_j` for the points by each criterion, not clipped: below 0 and above 100 are scores too.
#[must_use]
pub fn weighted_score(weights: &Weights, points: impl AsRef<[f64]>) -> f64 {
    let weighted = weights.shares().iter().zip(points.as_ref());
    weighted.map(|(weight, points)| weight * points).sum::<f64>() + 0.0
}
