//! The share of trials up to each value.

use super::batches::as_f64;
use super::percentiles::percentiles;
use super::sum::sum;
use crate::lanes::Lanes;

/// Steps of the curve: a point for each hundredth of the trials.
const STEPS: usize = 100;

/// A point of the cumulative curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// A value of the figure.
    pub value: f64,
    /// The share of trials at or below it.
    pub share: f64,
}

/// The cumulative curve as the percentiles 0, 1, 2 … 100, so that it goes through P10, P50 and P90 exactly; without a
/// point where there are no trials.
///
/// Where many trials have the same value, the curve climbs straight up. What is never (`+∞`) has no point: the curve then
/// ends below 1.
#[must_use]
pub fn cumulative(values: &[f64]) -> Vec<Point> {
    let shares: [f64; STEPS + 1] = std::array::from_fn(|step| as_f64(step) / as_f64(STEPS));
    let Some(reached) = percentiles(values, &shares) else {
        return Vec::new();
    };
    let points = reached
        .into_iter()
        .zip(shares)
        .map(|(value, share)| Point { value, share });
    points.take_while(|point| point.value < f64::INFINITY).collect()
}

/// The share of trials at or below a limit, as the chance that a payback comes in time; nothing without trials.
#[must_use]
pub fn share_up_to(values: &[f64], limit: f64) -> Option<f64> {
    let reached = sum(values, |value| value.simd_le(Lanes::splat(limit)) & Lanes::ONE);
    (!values.is_empty()).then(|| reached / as_f64(values.len()))
}
