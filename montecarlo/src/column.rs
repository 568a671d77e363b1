//! One figure over the trials of a batch.

use std::ops::{Add, Mul, Neg, Sub};
use std::rc::Rc;

use crate::lanes::{self, Lanes, alone};

/// One figure over the trials of a batch: fixed, or one value for each trial.
///
/// What is fixed stays fixed through the arithmetic, so that a formula costs only what its uncertain parts cost. A
/// formula over fixed columns is the same formula over plain numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    /// The same in every trial.
    Fixed(f64),
    /// A value for each trial. All columns of a batch are equally long.
    Drawn(Drawn),
}

/// A value for each trial, times a number that is the same in all: so what is fixed in a product is multiplied once, and
/// not once for each trial.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    pub(crate) factor: f64,
    /// Four trials side by side; what the last four have too many counts nothing.
    pub(crate) values: Rc<[Lanes]>,
}

impl Drawn {
    /// Adds another column, in place where nobody else reads this one.
    pub(crate) fn add(&mut self, other: &Self) {
        let (own, factor) = (Lanes::splat(self.factor), Lanes::splat(other.factor));
        if let Some(values) = Rc::get_mut(&mut self.values) {
            for (value, other) in values.iter_mut().zip(other.values.iter()) {
                *value = own * *value + factor * *other;
            }
        } else {
            let pairs = self.values.iter().zip(other.values.iter());
            self.values = pairs.map(|(value, other)| own * *value + factor * *other).collect();
        }
        self.factor = 1.0;
    }
}

impl Column {
    /// 0 in every trial.
    pub const ZERO: Self = Self::Fixed(0.0);

    /// 1 in every trial.
    pub const ONE: Self = Self::Fixed(1.0);

    /// A column of values, one for each trial.
    #[must_use]
    pub fn drawn(values: impl IntoIterator<Item = f64>) -> Self {
        Self::of(lanes::fours(&values.into_iter().collect::<Vec<_>>()).collect())
    }

    pub(crate) fn of(values: Rc<[Lanes]>) -> Self {
        Self::Drawn(Drawn { factor: 1.0, values })
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
            Self::Drawn(drawn) => {
                let four = drawn.values.get(trial / 4).map(|four| four.to_array());
                drawn.factor * four.and_then(|four| four.get(trial % 4).copied()).unwrap_or(0.0)
            }
        }
    }

    /// Adds the values of so many trials to a list.
    pub fn append_to(&self, list: &mut Vec<f64>, trials: usize) {
        let already = list.len();
        match self {
            Self::Fixed(value) => list.resize(already + trials, *value),
            Self::Drawn(drawn) => {
                list.resize(already + trials, 0.0);
                let factor = Lanes::splat(drawn.factor);
                let (fours, rest) = list.get_mut(already..).unwrap_or_default().as_chunks_mut();
                let mut values = drawn.values.iter().map(|four| (factor * *four).to_array());
                for (place, four) in fours.iter_mut().zip(&mut values) {
                    *place = four;
                }
                for (place, value) in rest.iter_mut().zip(values.next().unwrap_or_default()) {
                    *place = value;
                }
            }
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
        match self {
            Self::Fixed(value) => Self::Fixed(value * factor),
            Self::Drawn(_) if factor == 0.0 => Self::ZERO,
            Self::Drawn(drawn) => Self::Drawn(Drawn {
                factor: drawn.factor * factor,
                ..drawn
            }),
        }
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
            drawn @ Self::Drawn(_) => drawn.turn(|yearly| Lanes::new(yearly.to_array().map(factor))),
        }
    }

    /// Adds a multiple of another column.
    pub fn add_scaled(&mut self, factor: f64, other: &Self) {
        let own = std::mem::replace(self, Self::ZERO);
        *self = own + &other.clone().times(factor);
    }

    fn turn(self, turn: impl Fn(Lanes) -> Lanes) -> Self {
        match self {
            Self::Fixed(value) => Self::Fixed(alone(turn(Lanes::splat(value)))),
            Self::Drawn(Drawn { factor, values }) => {
                let factor = Lanes::splat(factor);
                Self::of(values.iter().map(|value| turn(factor * *value)).collect())
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
            (Self::Drawn(left), Self::Drawn(right)) => {
                let (left_factor, right_factor) = (Lanes::splat(left.factor), Lanes::splat(right.factor));
                let pairs = left.values.iter().zip(right.values.iter());
                Self::of(
                    pairs
                        .map(|(left, right)| join(left_factor * *left, right_factor * *right))
                        .collect(),
                )
            }
        }
    }
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
        match (self, other) {
            (column, Self::Fixed(factor)) => column.times(*factor),
            (Self::Fixed(factor), drawn) => drawn.clone().times(factor),
            (Self::Drawn(left), Self::Drawn(right)) => {
                let pairs = left.values.iter().zip(right.values.iter());
                Self::Drawn(Drawn {
                    factor: left.factor * right.factor,
                    values: pairs.map(|(left, right)| *left * *right).collect(),
                })
            }
        }
    }
}

impl Neg for Column {
    type Output = Self;

    fn neg(self) -> Self {
        match self {
            // Not −0.
            Self::Fixed(value) => Self::Fixed(0.0 - value),
            drawn @ Self::Drawn(_) => drawn.times(-1.0),
        }
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
        let drawn = |values: [f64; 3]| Column::drawn(values);
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
        let drawn = Column::drawn([1.0, 2.0]);
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
