//! One figure over the trials of a batch.

use std::ops::{Add, Mul, Neg, Sub};
use std::rc::Rc;

/// One figure over the trials of a batch: fixed, or one value for each trial.
///
/// What is fixed stays fixed through the arithmetic, so that a formula costs only what its uncertain parts cost.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    /// The same in every trial.
    Fixed(f64),
    /// A value for each trial. All columns of a batch are equally long.
    Drawn(Rc<Vec<f64>>),
}

impl Column {
    /// A column of values, one for each trial.
    #[must_use]
    pub fn drawn(values: Vec<f64>) -> Self {
        Self::Drawn(Rc::new(values))
    }

    /// The fixed value, where it is fixed.
    #[must_use]
    pub fn fixed(&self) -> Option<f64> {
        match self {
            Self::Fixed(value) => Some(*value),
            Self::Drawn(_) => None,
        }
    }

    /// The values of so many trials.
    #[must_use]
    pub fn values(&self, trials: usize) -> Vec<f64> {
        match self {
            Self::Fixed(value) => vec![*value; trials],
            Self::Drawn(values) => values.as_ref().clone(),
        }
    }

    /// Each value turned by a function.
    #[must_use]
    pub fn map(self, turn: impl Fn(f64) -> f64) -> Self {
        match self {
            Self::Fixed(value) => Self::Fixed(turn(value)),
            Self::Drawn(mut values) => {
                for value in Rc::make_mut(&mut values) {
                    *value = turn(*value);
                }
                Self::Drawn(values)
            }
        }
    }

    /// Two columns joined value by value.
    #[must_use]
    pub fn zip(self, other: &Self, join: impl Fn(f64, f64) -> f64) -> Self {
        match (self, other) {
            (column, Self::Fixed(right)) => column.map(|left| join(left, *right)),
            (Self::Fixed(left), Self::Drawn(right)) => {
                Self::drawn(right.iter().map(|right| join(left, *right)).collect())
            }
            (Self::Drawn(mut left), Self::Drawn(right)) => {
                for (left, right) in Rc::make_mut(&mut left).iter_mut().zip(right.iter()) {
                    *left = join(*left, *right);
                }
                Self::Drawn(left)
            }
        }
    }

    /// The smaller of the two in each trial.
    #[must_use]
    pub fn min(self, other: &Self) -> Self {
        self.zip(other, |left, right| if right < left { right } else { left })
    }

    /// The larger of the two in each trial.
    #[must_use]
    pub fn max(self, other: &Self) -> Self {
        self.zip(other, |left, right| if right > left { right } else { left })
    }

    /// 1 where it is above a limit, else 0.
    #[must_use]
    pub fn above(self, limit: f64) -> Self {
        self.map(|value| if value > limit { 1.0 } else { 0.0 })
    }

    /// Adds a multiple of another column.
    pub fn add_scaled(&mut self, factor: f64, other: &Self) {
        let own = std::mem::replace(self, Self::Fixed(0.0));
        *self = own.zip(other, |sum, value| sum + factor * value);
    }
}

impl Add<&Self> for Column {
    type Output = Self;

    fn add(self, other: &Self) -> Self {
        self.zip(other, |left, right| left + right)
    }
}

impl Sub<&Self> for Column {
    type Output = Self;

    fn sub(self, other: &Self) -> Self {
        self.zip(other, |left, right| left - right)
    }
}

impl Mul<&Self> for Column {
    type Output = Self;

    fn mul(self, other: &Self) -> Self {
        self.zip(other, |left, right| left * right)
    }
}

impl Neg for Column {
    type Output = Self;

    fn neg(self) -> Self {
        self.map(|value| -value)
    }
}
