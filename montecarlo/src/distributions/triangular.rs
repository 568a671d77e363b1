//! Straight up from low to likely, straight down to high.

use super::reading::{EIGHT_IN_TEN, in_order, lean, root, shares};
use super::{Below, Curve, Distribution, Fixed, Impossible, Shape, Slices};

/// A density that rises straight from the least value to the likeliest and falls straight to the largest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Triangular {
    least: f64,
    width: f64,
    /// Where the likeliest value lies, as a share of the width.
    mode: f64,
}

impl Triangular {
    /// No case lies outside low and high.
    ///
    /// # Errors
    ///
    /// Where the figures are not in order, not finite or too large.
    pub fn limits(low: f64, likely: f64, high: f64) -> Result<Distribution, Impossible> {
        in_order(low, likely, high)?;
        Ok(Self::over(low, high - low, lean(low, likely, high)))
    }

    /// 8 in 10 cases lie between low and high, 1 in 10 on either side.
    ///
    /// # Errors
    ///
    /// As [`limits`](Self::limits).
    pub fn eight_in_ten(low: f64, likely: f64, high: f64) -> Result<Distribution, Impossible> {
        Self::percentiles(EIGHT_IN_TEN, low, likely, high)
    }

    /// The shares `at` of cases lie below low and below high.
    ///
    /// # Errors
    ///
    /// As [`limits`](Self::limits), and [`Impossible::SharesOutOfOrder`].
    pub fn percentiles(at: (f64, f64), low: f64, likely: f64, high: f64) -> Result<Distribution, Impossible> {
        shares(at)?;
        in_order(low, likely, high)?;
        let lean = lean(low, likely, high);
        // The likeliest value lies between the two quantiles, so each of them is on its own slope.
        let quantiles = |mode: f64| (rising(at.0, mode), 1.0 - rising(1.0 - at.1, 1.0 - mode));
        let excess = |mode: f64| {
            let (left, right) = quantiles(mode);
            mode - left - lean * (right - left)
        };
        let mode = root(excess, at.0, at.1);
        let (left, right) = quantiles(mode);
        let width = (high - low) / (right - left);
        Ok(Self::over(low - left * width, width, mode))
    }

    fn over(least: f64, width: f64, mode: f64) -> Distribution {
        if width == 0.0 {
            Fixed::certain(least)
        } else {
            Shape::Triangular(Self { least, width, mode }).into()
        }
    }

    fn mean_share(&self) -> f64 {
        (1.0 + self.mode) / 3.0
    }

    /// The chance below a share of the width, and the integral of the density times that share.
    fn below_share(&self, share: f64) -> (f64, f64) {
        if share < self.mode {
            let chance = share * share / self.mode;
            (chance, 2.0 / 3.0 * share * chance)
        } else if share < 1.0 {
            let rest = 1.0 - share;
            let beyond = rest * rest / (1.0 - self.mode);
            (1.0 - beyond, self.mean_share() - beyond * (1.0 - 2.0 / 3.0 * rest))
        } else {
            (1.0, self.mean_share())
        }
    }
}

/// The quantile on the rising side, as a share of the width.
fn rising(p: f64, mode: f64) -> f64 {
    (p * mode).sqrt()
}

impl Curve for Triangular {
    fn support(&self) -> (f64, f64) {
        (self.least, self.least + self.width)
    }

    fn mean(&self) -> f64 {
        self.least + self.width * self.mean_share()
    }

    fn variance(&self) -> f64 {
        self.width * self.width * (1.0 - self.mode * (1.0 - self.mode)) / 18.0
    }

    fn quantile(&self, p: f64) -> f64 {
        let share = if p <= self.mode {
            rising(p, self.mode)
        } else {
            1.0 - rising(1.0 - p, 1.0 - self.mode)
        };
        self.least + self.width * share
    }

    fn below(&self, value: f64, about: f64) -> Below {
        let share = ((value - self.least) / self.width).clamp(0.0, 1.0);
        let (chance, part) = self.below_share(share);
        Below {
            chance,
            part: self.width * part - (about - self.least) * chance,
        }
    }

    fn slices(&self) -> Slices {
        let middle = self.quantile(0.5);
        let lower = self.below(middle, middle).part;
        Slices {
            nodes: crate::table::shares().map(|p| self.quantile(p)).collect(),
            middle,
            lower,
            upper: self.mean() - middle - lower,
        }
    }
}
