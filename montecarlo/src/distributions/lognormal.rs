//! A figure above 0 that may be a multiple of what is expected, and seldom a large one.

use super::normal::{chance_below, quantile};
use super::reading::{EIGHT_IN_TEN, shares, two_in_order};
use super::{Below, Curve, Distribution, Fixed, Impossible, Shape, Slices};
use crate::BATCH;

/// A figure whose logarithm is normal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lognormal {
    median: f64,
    /// The standard deviation of the logarithm.
    spread: f64,
}

impl Lognormal {
    /// 8 in 10 cases lie between low and high, 1 in 10 on either side. Low is above 0; the median is √(low × high).
    ///
    /// # Errors
    ///
    /// Where they are not in order, not finite, too large, not above 0, or too far apart for a finite variance.
    pub fn eight_in_ten(low: f64, high: f64) -> Result<Distribution, Impossible> {
        Self::percentiles(EIGHT_IN_TEN, low, high)
    }

    /// The shares `at` of cases lie below low and below high.
    ///
    /// # Errors
    ///
    /// As [`eight_in_ten`](Self::eight_in_ten), and [`Impossible::SharesOutOfOrder`].
    pub fn percentiles(at: (f64, f64), low: f64, high: f64) -> Result<Distribution, Impossible> {
        shares(at)?;
        two_in_order(low, high)?;
        if low <= 0.0 {
            return Err(Impossible::LowNotPositive);
        }
        if low == high {
            return Ok(Fixed::certain(low));
        }
        let (left, right) = (quantile(at.0), quantile(at.1));
        let spread = libm::log1p((high - low) / low) / (right - left);
        let lognormal = Self {
            median: low * libm::exp(-left * spread),
            spread,
        };
        let finite = lognormal.variance().is_finite() && lognormal.median.is_finite();
        // Beyond a spread of 18 the thousandth slice alone makes the mean, and no number of trials finds it.
        if finite && spread <= 18.0 {
            Ok(Shape::Lognormal(lognormal).into())
        } else {
            Err(Impossible::TooWide)
        }
    }

    /// μ, the mean of the logarithm.
    #[must_use]
    pub fn log_mean(&self) -> f64 {
        libm::log(self.median)
    }

    /// σ, the standard deviation of the logarithm.
    #[must_use]
    pub fn log_spread(&self) -> f64 {
        self.spread
    }
}

impl Curve for Lognormal {
    fn support(&self) -> (f64, f64) {
        (0.0, f64::INFINITY)
    }

    fn mean(&self) -> f64 {
        self.median * libm::exp(self.spread * self.spread / 2.0)
    }

    fn variance(&self) -> f64 {
        let mean = self.mean();
        mean * mean * libm::expm1(self.spread * self.spread)
    }

    fn quantile(&self, p: f64) -> f64 {
        if p <= 0.0 {
            0.0
        } else if p >= 1.0 {
            f64::INFINITY
        } else {
            self.median * libm::exp(self.spread * quantile(p))
        }
    }

    fn below(&self, value: f64, about: f64) -> Below {
        if value <= 0.0 {
            return Below::default();
        }
        if value == f64::INFINITY {
            return Below {
                chance: 1.0,
                part: self.mean() - about,
            };
        }
        let deviation = libm::log(value / self.median) / self.spread;
        let chance = chance_below(deviation);
        Below {
            chance,
            part: self.mean() * chance_below(deviation - self.spread) - about * chance,
        }
    }

    fn slices(&self) -> Slices {
        let scores = crate::table::scores();
        // e^−z is 1 / e^z: half the exponentials.
        let half = BATCH / 2;
        let factors = scores.iter().skip(half + 1).take(half - 1);
        let factors: Vec<f64> = factors.map(|score| libm::exp(self.spread * score)).collect();
        let low = factors.iter().rev().map(|factor| self.median / factor);
        let high = factors.iter().map(|factor| self.median * factor);
        let mut nodes = Vec::with_capacity(BATCH + 1);
        nodes.push(0.0);
        nodes.extend(low);
        nodes.push(self.median);
        nodes.extend(high);
        nodes.push(nodes.last().copied().unwrap_or(self.median));
        let lower = self.mean() * chance_below(-self.spread) - self.median / 2.0;
        Slices {
            nodes,
            middle: self.median,
            lower,
            upper: self.mean() - self.median - lower,
        }
    }
}
