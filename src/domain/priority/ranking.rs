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
    /// Its points by fit, cash and ease, then by the criteria of the owner's own.
    pub points: Vec<f64>,
}

/// Ranks options by their weighted score.
#[must_use]
pub fn rank(options: &[(u32, Facts<'_>)], weights: &Weights) -> Ranking {
    let mut ranked = Vec::new();
    let mut not_scored = Vec::new();
    for (id, facts) in options {
        let points: Result<Vec<f64>, NotScored> = points(facts).into_iter().collect();
        match points {
            Err(missing) => not_scored.push((*id, missing)),
            Ok(points) => ranked.push(Ranked {
                id: *id,
                place: 0,
                score: weighted_score(weights, &points),
                points,
            }),
        }
    }
    sort(&mut ranked, |a, b| b.score.total_cmp(&a.score));
    let scores: Vec<f64> = ranked.iter().map(|option| option.score).collect();
    for (option, place) in ranked.iter_mut().zip(places(&scores, TIE)) {
        option.place = place;
    }
    Ranking { ranked, not_scored }
}

/// The points of an option by each criterion: fit, cash and ease, then those of the owner's own.
#[must_use]
pub fn points(facts: &Facts<'_>) -> Vec<Result<f64, NotScored>> {
    let own = facts.own.iter().map(|own| {
        let points = own.points.filter(|points| points.is_finite());
        points.ok_or_else(|| NotScored::NoOwnPoints(own.name.clone()))
    });
    ALL.iter().map(|info| info.criterion.score(facts)).chain(own).collect()
}

/// The places of scores, best first: those nearer than a tie to the best of a place share it.
pub(super) fn places(scores: &[f64], tie: f64) -> Vec<u32> {
    let mut best_of_place = (f64::INFINITY, 1);
    (1..)
        .zip(scores)
        .map(|(place, score)| {
            let least = if tie > 0.0 { tie } else { 1e-9 * score.abs() };
            let behind = best_of_place.0 - score;
            if behind > 0.0 && behind >= least {
                best_of_place = (*score, place);
            }
            best_of_place.1
        })
        .collect()
}
