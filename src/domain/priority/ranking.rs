//! The order of options by their score. Options within half a point share a place: inputs are never known that well.

use super::criteria::{ALL, Facts, NotScored};
use super::methods::weighted_score::weighted_score;
use super::weights::Weights;
use crate::domain::sort::sort;

/// Scores nearer than this, in points, are a tie.
pub const TIE: f64 = 0.5;

/// Options in order, and those that have no score yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// Best first; equal scores in the order they were given in.
    pub ranked: Vec<Ranked>,
    /// Options without a score, with what is missing.
    pub not_scored: Vec<(u32, NotScored)>,
}

/// An option in the order.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// The option.
    pub id: u32,
    /// Its place. Options in a tie with the best of a place share it, so no two of a place lie further apart than a tie.
    pub place: u32,
    /// Its score.
    pub score: f64,
    /// Its points by fit, cash and ease.
    pub points: [f64; 3],
}

/// Ranks options by their weighted score.
#[must_use]
pub fn rank(options: &[(u32, Facts<'_>)], weights: &Weights) -> Ranking {
    let mut ranked = Vec::new();
    let mut not_scored = Vec::new();
    for (id, facts) in options {
        let mut points = [0.0; 3];
        let mut missing = None;
        for (points, info) in points.iter_mut().zip(ALL) {
            match info.criterion.score(facts) {
                Ok(score) => *points = score,
                Err(error) => missing = missing.or(Some(error)),
            }
        }
        match missing {
            Some(missing) => not_scored.push((*id, missing)),
            None => ranked.push(Ranked {
                id: *id,
                place: 0,
                score: weighted_score(weights, points),
                points,
            }),
        }
    }
    sort(&mut ranked, |a, b| b.score.total_cmp(&a.score));
    let mut best_of_place = (f64::INFINITY, 1);
    for (place, option) in (1..).zip(&mut ranked) {
        if best_of_place.0 - option.score >= TIE {
            best_of_place = (option.score, place);
        }
        option.place = best_of_place.1;
    }
    Ranking { ranked, not_scored }
}
