//! What an uncertain figure may be, and how likely: one file for each kind of distribution.
//!
//! A [`Distribution`] is made from the few figures that a person can give, by the constructors of its kind, such as
//! [`Pert::eight_in_ten`]. These refuse what makes no sense, so that a distribution, once made, cannot be wrong: its mean,
//! variance and quantiles are finite. [`Table`](crate::Table) makes it ready to be drawn.

mod beta;
mod fixed;
mod impossible;
mod lognormal;
mod normal;
mod pert;
mod reading;
mod triangular;
mod uniform;

pub use fixed::Fixed;
pub use impossible::Impossible;
pub use lognormal::Lognormal;
pub(crate) use normal::quantile as normal_quantile;
pub use pert::Pert;
pub use triangular::Triangular;
pub use uniform::Uniform;

use crate::Table;

/// How likely each value of an uncertain figure is.
///
/// A shape, cut at natural bounds where there are any: what the shape lays outside lies on the bound itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distribution {
    shape: Shape,
    least: f64,
    most: f64,
}

/// The kinds of distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// Certain.
    Fixed(Fixed),
    /// A smooth hill over low, likely and high.
    Pert(Pert),
    /// Straight up from low to likely, straight down to high.
    Triangular(Triangular),
    /// A figure above 0 that may be a multiple, and seldom a large one.
    Lognormal(Lognormal),
    /// As likely anywhere between two ends.
    Uniform(Uniform),
}

impl Distribution {
    /// The distribution cut at natural bounds, as a share is at 0 and 1: what lies outside is drawn as the bound itself.
    ///
    /// A bound that is not there is an infinity. Cutting again cuts what is left.
    ///
    /// # Errors
    ///
    /// [`Impossible::BoundsCrossed`], and [`Impossible::NotFinite`] where a bound is no number or leaves nothing finite.
    pub fn within(self, least: f64, most: f64) -> Result<Self, Impossible> {
        if least.is_nan() || most.is_nan() || least == f64::INFINITY || most == f64::NEG_INFINITY {
            return Err(Impossible::NotFinite);
        }
        if least > most {
            return Err(Impossible::BoundsCrossed);
        }
        let (least, most) = (self.least.clamp(least, most), self.most.clamp(least, most));
        let (low, high) = self.shape.curve().support();
        Ok(if least >= high || least == most {
            Fixed::certain(least)
        } else if most <= low {
            Fixed::certain(most)
        } else {
            Self { least, most, ..self }
        })
    }

    /// The shape, before it is cut.
    #[must_use]
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The value, where it is certain.
    #[must_use]
    pub fn fixed(&self) -> Option<f64> {
        match self.shape {
            Shape::Fixed(fixed) => Some(fixed.value()),
            _ => None,
        }
    }

    /// Between which values every draw lies. The upper end of a lognormal that is not cut is an infinity.
    #[must_use]
    pub fn support(&self) -> (f64, f64) {
        let (low, high) = self.shape.curve().support();
        (low.max(self.least), high.min(self.most))
    }

    /// The mean, by closed form, of what is left after the cut.
    #[must_use]
    pub fn mean(&self) -> f64 {
        let curve = self.shape.curve();
        if !self.is_cut() {
            return curve.mean();
        }
        let about = curve.quantile(0.5);
        let (under, over) = (curve.below(self.least, about), curve.below(self.most, about));
        let low = at_bound(self.least - about, under.chance);
        let high = at_bound(self.most - about, 1.0 - over.chance);
        (about + low + (over.part - under.part) + high).clamp(self.least, self.most)
    }

    /// The variance: by closed form, and where the distribution is cut, that of its table, which is close to it except in the
    /// tail of a wide lognormal.
    #[must_use]
    pub fn variance(&self) -> f64 {
        if self.is_cut() {
            Table::new(self).variance()
        } else {
            self.shape.curve().variance()
        }
    }

    /// The value that the figure stays below in the share `p` of cases; `p` is held between 0 and 1.
    ///
    /// The quantile at 1 of a lognormal that is not cut is the largest number there is.
    #[must_use]
    pub fn quantile(&self, p: f64) -> f64 {
        let p = if p.is_nan() { 0.5 } else { p.clamp(0.0, 1.0) };
        let value = self.shape.curve().quantile(p).clamp(self.least, self.most);
        value.min(f64::MAX)
    }

    /// The table to draw from.
    #[must_use]
    pub fn table(&self) -> Table {
        Table::new(self)
    }

    /// Its slices, cut.
    pub(crate) fn slices(&self) -> Slices {
        let curve = self.shape.curve();
        let mut slices = curve.slices();
        if self.is_cut() {
            let middle = slices.middle;
            let (under, over) = (curve.below(self.least, middle), curve.below(self.most, middle));
            let low = at_bound(self.least - middle, under.chance.min(0.5));
            let high = at_bound(self.most - middle, (1.0 - over.chance).min(0.5));
            // A half lies on one bound, or partly on its bound and as it was from there, up to the middle or the other bound.
            let uncut = slices.lower;
            slices.lower = if self.least >= middle {
                low
            } else if self.most > middle {
                low + (uncut - under.part)
            } else {
                low + (over.part - under.part) + at_bound(self.most - middle, 0.5 - over.chance)
            };
            slices.upper = if self.most <= middle {
                high
            } else if self.least < middle {
                high + (over.part - uncut)
            } else {
                high + (over.part - under.part) + at_bound(self.least - middle, under.chance - 0.5)
            };
            for node in &mut slices.nodes {
                *node = node.clamp(self.least, self.most);
            }
        }
        slices
    }

    fn is_cut(&self) -> bool {
        let (low, high) = self.shape.curve().support();
        self.least > low || self.most < high
    }
}

impl From<Shape> for Distribution {
    /// The shape, cut nowhere.
    fn from(shape: Shape) -> Self {
        Self {
            shape,
            least: f64::NEG_INFINITY,
            most: f64::INFINITY,
        }
    }
}

impl Shape {
    fn curve(&self) -> &dyn Curve {
        match self {
            Self::Fixed(curve) => curve,
            Self::Pert(curve) => curve,
            Self::Triangular(curve) => curve,
            Self::Lognormal(curve) => curve,
            Self::Uniform(curve) => curve,
        }
    }
}

/// What each kind of distribution tells of itself.
trait Curve {
    /// The least and the largest value.
    fn support(&self) -> (f64, f64);
    fn mean(&self) -> f64;
    fn variance(&self) -> f64;
    /// The value that it stays below with probability `p` from 0 to 1.
    fn quantile(&self, p: f64) -> f64;
    /// What lies below a value, which may be an infinity.
    fn below(&self, value: f64, about: f64) -> Below;
    /// The quantile function in a thousand slices.
    fn slices(&self) -> Slices;
}

/// What of a distribution lies below a value.
#[derive(Clone, Copy, Debug, Default)]
struct Below {
    /// How likely a draw lies there.
    chance: f64,
    /// The integral of the density times the distance to a given value.
    part: f64,
}

/// A quantile function in equally likely slices.
#[derive(Debug)]
pub(crate) struct Slices {
    /// The quantiles at 0, 1/1000, … 1; the first and the last are finite stand-ins where the shape has no end.
    pub(crate) nodes: Vec<f64>,
    /// The median of the shape.
    pub(crate) middle: f64,
    /// The integral of the quantile less the median, from 0 to ½.
    pub(crate) lower: f64,
    /// The same from ½ to 1.
    pub(crate) upper: f64,
}

/// A distance times a probability; a bound that is never reached, which may lie at infinity, counts nothing.
fn at_bound(distance: f64, chance: f64) -> f64 {
    if chance == 0.0 { 0.0 } else { distance * chance }
}
