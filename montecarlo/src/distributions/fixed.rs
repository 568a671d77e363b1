//! Certain: one value in every case.

use super::reading::in_order;
use super::{Below, Curve, Distribution, Impossible, Shape, Slices};
use crate::BATCH;

/// One value in every case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fixed {
    value: f64,
}

impl Fixed {
    /// A certain value.
    ///
    /// # Errors
    ///
    /// [`Impossible::NotFinite`] and [`Impossible::TooLarge`].
    pub fn at(value: f64) -> Result<Distribution, Impossible> {
        in_order(value, value, value)?;
        Ok(Self::certain(value))
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.value
    }

    /// A certain value that is known to be finite.
    pub(super) fn certain(value: f64) -> Distribution {
        Shape::Fixed(Self { value }).into()
    }
}

impl Curve for Fixed {
    fn support(&self) -> (f64, f64) {
        (self.value, self.value)
    }

    fn mean(&self) -> f64 {
        self.value
    }

    fn variance(&self) -> f64 {
        0.0
    }

    fn quantile(&self, _p: f64) -> f64 {
        self.value
    }

    fn below(&self, value: f64, about: f64) -> Below {
        if self.value < value {
            Below {
                chance: 1.0,
                part: self.value - about,
            }
        } else {
            Below::default()
        }
    }

    fn slices(&self) -> Slices {
        Slices {
            nodes: vec![self.value; BATCH + 1],
            middle: self.value,
            lower: 0.0,
            upper: 0.0,
        }
    }
}
