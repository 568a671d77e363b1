//! As likely anywhere between two ends.

use super::reading::{EIGHT_IN_TEN, shares, two_in_order};
use super::{Below, Curve, Distribution, Fixed, Impossible, Shape, Slices};

/// As likely anywhere between two ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uniform {
    least: f64,
    width: f64,
}

impl Uniform {
    /// No case lies outside low and high.
    ///
    /// # Errors
    ///
    /// Where they are not in order, not finite or too large.
    pub fn limits(low: f64, high: f64) -> Result<Distribution, Impossible> {
        two_in_order(low, high)?;
        Ok(Self::over(low, high - low))
    }

    /// 8 in 10 cases lie between low and high, 1 in 10 on either side.
    ///
    /// # Errors
    ///
    /// As [`limits`](Self::limits).
    pub fn eight_in_ten(low: f64, high: f64) -> Result<Distribution, Impossible> {
        Self::percentiles(EIGHT_IN_TEN, low, high)
    }

    /// The shares `at` of cases lie below low and below high.
    ///
    /// # Errors
    ///
    /// As [`limits`](Self::limits), and [`Impossible::SharesOutOfOrder`].
    pub fn percentiles(at: (f64, f64), low: f64, high: f64) -> Result<Distribution, Impossible> {
        shares(at)?;
        two_in_order(low, high)?;
        let width = (high - low) / (at.1 - at.0);
        Ok(Self::over(low - at.0 * width, width))
    }

    fn over(least: f64, width: f64) -> Distribution {
        if width == 0.0 {
            Fixed::certain(least)
        } else {
            Shape::Uniform(Self { least, width }).into()
        }
    }
}

impl Curve for Uniform {
    fn support(&self) -> (f64, f64) {
        (self.least, self.least + self.width)
    }

    fn mean(&self) -> f64 {
        self.least + self.width / 2.0
    }

    fn variance(&self) -> f64 {
        self.width * self.width / 12.0
    }

    fn quantile(&self, p: f64) -> f64 {
        self.least + self.width * p
    }

    fn below(&self, value: f64, about: f64) -> Below {
        let chance = ((value - self.least) / self.width).clamp(0.0, 1.0);
        let middle = self.least - about + self.width * chance / 2.0;
        Below {
            chance,
            part: chance * middle,
        }
    }

    fn slices(&self) -> Slices {
        Slices {
            nodes: crate::table::shares().map(|p| self.quantile(p)).collect(),
            middle: self.quantile(0.5),
            lower: -self.width / 8.0,
            upper: self.width / 8.0,
        }
    }
}
