//! One figure over the trials of a batch.

use std::ops::{Add, Mul, Neg, Sub};
use std::rc::Rc;

use crate::lanes::{self, Lanes};

/// One figure over the trials of a batch: fixed, or one value for each trial.
///
/// What is fixed stays fixed through the arithmetic, so that a formula costs only what its uncertain parts cost. A
/// formula over fixed columns is the same formula over plain numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    /// The same in every trial.
    Fixed(f64),
    /// A value for each trial. All columns of a batch are equally long.
    Drawn(Rc<Vec<f64>>),
}

impl Column {
    /// 0 in every trial.
    pub const ZERO: Self = Self::Fixed(0.0);

    /// 1 in every trial.
    pub const ONE: Self = Self::Fixed(1.0);

    /// A column of values, one for each trial.
    #[must_use]
    pub fn drawn(values: Vec<f64>) -> Self {
        Self::Drawn(Rc::new(values))
    }

    /// The value, where it is the same in every trial.
    #[must_use]
    pub fn fixed(&self) -> Option<f64> {
        match self {
            Self::Fixed(value) => Some(*value),
            Self::Drawn(_) => None,
        }
    }

    /// Whether it is 0 in every trial, and known to be.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.fixed() == Some(0.0)
    }

    /// The value in a trial.
    #[must_use]
    pub fn at(&self, trial: usize) -> f64 {
        match self {
            Self::Fixed(value) => *value,
            Self::Drawn(values) => values.get(trial).copied().unwrap_or(0.0),
        }
    }

    /// Adds the values of so many trials to a list.
    pub fn append_to(&self, list: &mut Vec<f64>, trials: usize) {
        match self {
            Self::Fixed(value) => list.resize(list.len() + trials, *value),
            Self::Drawn(values) => list.extend(values.iter().take(trials)),
        }
    }

    /// The smaller of the two in each trial.
    #[must_use]
    pub fn min(self, other: &Self) -> Self {
        self.join(other, |left, right| right.simd_lt(left).bitselect(right, left))
    }

    /// The larger of the two in each trial.
    #[must_use]
    pub fn max(self, other: &Self) -> Self {
        self.join(other, |left, right| right.simd_gt(left).bitselect(right, left))
    }

    /// Times a number.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        if factor == 1.0 {
            return self;
        }
        self.turn(|value| value * Lanes::splat(factor))
    }

    /// One divided by it; a value that is not above 0 counts as the smallest there is.
    #[must_use]
    pub fn reciprocal(self) -> Self {
        let least = Lanes::splat(f64::MIN_POSITIVE);
        self.turn(|value| Lanes::ONE / value.simd_gt(least).bitselect(value, least))
    }

    /// 1 where it is above a limit, else 0.
    #[must_use]
    pub fn above(self, limit: f64) -> Self {
        let limit = Lanes::splat(limit);
        self.turn(|value| value.simd_gt(limit).bitselect(Lanes::ONE, Lanes::ZERO))
    }

    /// The growth of a month that compounds to this growth of a year: `(1 + g)^(1/12)`, as a factor.
    #[must_use]
    pub fn monthly_factor(self) -> Self {
        let factor = |yearly: f64| libm::exp(libm::log1p(yearly) / 12.0);
        match self {
            Self::Fixed(yearly) => Self::Fixed(factor(yearly)),
            Self::Drawn(yearly) => Self::drawn(yearly.iter().copied().map(factor).collect()),
        }
    }

    /// Adds a multiple of another column.
    pub fn add_scaled(&mut self, factor: f64, other: &Self) {
        let own = std::mem::replace(self, Self::ZERO);
        *self = if own.is_zero() {
            other.clone().times(factor)
        } else {
            let factor = Lanes::splat(factor);
            own.join(other, |sum, value| sum + factor * value)
        };
    }

    fn turn(self, turn: impl Fn(Lanes) -> Lanes) -> Self {
        match self {
            Self::Fixed(value) => Self::Fixed(alone(turn(Lanes::splat(value)))),
            Self::Drawn(mut values) => {
                lanes::turn(Rc::<Vec<f64>>::make_mut(&mut values), turn);
                Self::Drawn(values)
            }
        }
    }

    fn join(self, other: &Self, join: impl Fn(Lanes, Lanes) -> Lanes) -> Self {
        match (self, other) {
            (column, Self::Fixed(right)) => {
                let right = Lanes::splat(*right);
                column.turn(|left| join(left, right))
            }
            (Self::Fixed(left), right) => {
                let left = Lanes::splat(left);
                right.clone().turn(|right| join(left, right))
            }
            (Self::Drawn(mut left), Self::Drawn(right)) => {
                lanes::join(Rc::<Vec<f64>>::make_mut(&mut left), right, join);
                Self::Drawn(left)
            }
        }
    }
}

fn alone(lanes: Lanes) -> f64 {
    let [value, ..] = lanes.to_array();
    value
}

impl Add<&Self> for Column {
    type Output = Self;

    fn add(self, other: &Self) -> Self {
        if self.is_zero() {
            return other.clone();
        }
        if other.is_zero() {
            return self;
        }
        self.join(other, |left, right| left + right)
    }
}

impl Sub<&Self> for Column {
    type Output = Self;

    fn sub(self, other: &Self) -> Self {
        if other.is_zero() {
            return self;
        }
        self.join(other, |left, right| left - right)
    }
}

impl Mul<&Self> for Column {
    type Output = Self;

    fn mul(self, other: &Self) -> Self {
        if self.is_zero() || other.is_zero() {
            return Self::ZERO;
        }
        if self == Self::ONE {
            return other.clone();
        }
        if *other == Self::ONE {
            return self;
        }
        self.join(other, |left, right| left * right)
    }
}

impl Neg for Column {
    type Output = Self;

    fn neg(self) -> Self {
        self.turn(|value| Lanes::ZERO - value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_over_columns_is_the_formula_over_numbers() {
        let formula = |a: Column, b: &Column, c: &Column| {
            let mut sum = (a.clone() * b - c).max(&Column::Fixed(-1.0)).min(&Column::Fixed(50.0));
            sum.add_scaled(0.5, &a);
            -sum.times(2.0) + &a.above(2.0)
        };
        let (a, b, c) = ([1.0, 2.5, 40.0], [3.0, -2.0, 7.0], [0.5, 1.0, 8.0]);
        let drawn = |values: [f64; 3]| Column::drawn(values.to_vec());
        for trial in 0..3 {
            let number = formula(
                Column::Fixed(a[trial]),
                &Column::Fixed(b[trial]),
                &Column::Fixed(c[trial]),
            );
            for (a, b, c) in [
                (drawn(a), drawn(b), drawn(c)),
                (Column::Fixed(a[trial]), drawn(b), drawn(c)),
                (drawn(a), Column::Fixed(b[trial]), drawn(c)),
                (drawn(a), drawn(b), Column::Fixed(c[trial])),
            ] {
                assert_eq!(formula(a, &b, &c).at(trial), number.at(0));
            }
        }
    }

    #[test]
    fn what_is_fixed_stays_fixed() {
        let drawn = Column::drawn(vec![1.0, 2.0]);
        assert_eq!(Column::ZERO * &drawn, Column::ZERO);
        assert_eq!((Column::Fixed(2.0) * &Column::Fixed(3.0)).fixed(), Some(6.0));
        assert_eq!((drawn.clone() + &Column::ZERO), drawn);
        assert_eq!(drawn.fixed(), None);
    }

    #[test]
    fn growth_of_a_month_compounds_to_that_of_a_year() {
        for yearly in [-0.9, -0.1, 0.0, 0.02, 10.0] {
            let month = Column::Fixed(yearly).monthly_factor().at(0);
            assert!((libm::pow(month, 12.0) - 1.0 - yearly).abs() < 1e-12);
        }
        assert!(Column::Fixed(0.0).reciprocal().at(0).is_finite());
    }
}
