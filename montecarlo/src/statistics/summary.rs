//! A figure over all trials, in short.

use super::batches::{as_f64, standard_error};
use super::percentiles::percentiles;
use super::sum::sum;
use crate::lanes::Lanes;

/// A figure over all trials, in short.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// Number of trials.
    pub trials: usize,
    /// The mean of the trials.
    pub mean: f64,
    /// How far the mean is off by chance, one standard error; nothing below two whole batches of trials.
    ///
    /// It comes from the spread of the means of batches, because the draws of a batch are stratified and so not
    /// independent; the usual `σ / √n` would be far too large. No factor of Student's is in it.
    pub standard_error: Option<f64>,
    /// How far a single trial is from the mean: the standard deviation, with `n` in the divisor.
    pub standard_deviation: f64,
    /// One trial in ten is lower.
    pub p10: f64,
    /// Half of the trials are lower.
    pub p50: f64,
    /// One trial in ten is higher.
    pub p90: f64,
    /// The share of trials below zero.
    pub chance_below_zero: f64,
}

impl Summary {
    /// The summary of these trials; nothing without trials, or where they hold what is never (`+∞`) or have a spread too
    /// large to be squared: there is no mean then, only percentiles and shares.
    #[must_use]
    pub fn of(values: &[f64]) -> Option<Self> {
        let [p10, p50, p90] = percentiles(values, &[0.1, 0.5, 0.9])?;
        let trials = as_f64(values.len());
        let mean = sum(values, |value| value) / trials;
        let middle = Lanes::splat(mean);
        let variance = sum(values, |value| (value - middle) * (value - middle)) / trials;
        variance.is_finite().then(|| Self {
            trials: values.len(),
            mean,
            standard_error: standard_error(values, |value| value),
            standard_deviation: variance.sqrt(),
            p10,
            p50,
            p90,
            chance_below_zero: sum(values, |value| value.simd_lt(Lanes::ZERO) & Lanes::ONE) / trials,
        })
    }
}
