//! How wages, prices and volume go over the months: the same for everything a firm does.
//!
//! Wages and volume grow from month 1 on: `(1 + g)^((m − 1)/12)`. Prices grow from today on, because amounts are typed in
//! today's money: `(1 + i)^(m/12)`, a flow of month m falling at its end.

use montecarlo::Column;

use super::case::{Prices, Terms};

/// What grows a year, each the same over all months: fixed, or drawn for each trial.
#[derive(Clone, Debug, PartialEq)]
pub struct Growth {
    /// Growth of wages.
    pub wages: Column,
    /// Growth of the firm's volume.
    pub volume: Column,
    /// Growth of prices.
    pub prices: Column,
}

impl Growth {
    /// What the terms say is likely.
    #[must_use]
    pub fn likely(terms: &Terms) -> Self {
        Self {
            wages: Column::Fixed(terms.wage_growth),
            volume: Column::Fixed(terms.volume_growth),
            prices: Column::Fixed(terms.inflation),
        }
    }
}

/// How wages, prices and volume stand in each month, month 0 to the horizon, as factors of today's.
#[derive(Clone, Debug)]
pub struct Courses {
    pub(super) wages: Vec<Column>,
    pub(super) volume: Vec<Column>,
    pub(super) prices: Vec<Column>,
    /// What money of a month counts for: 1, or what it buys today where figures are in today's money.
    pub(super) worth: Vec<Column>,
}

impl Courses {
    /// The courses over the months looked at.
    #[must_use]
    pub fn new(growth: &Growth, terms: &Terms) -> Self {
        let prices = from_today(&growth.prices, terms.horizon);
        let worth = match terms.prices {
            Prices::Nominal => vec![Column::ONE; usize::from(terms.horizon) + 1],
            Prices::Real => prices.iter().cloned().map(Column::reciprocal).collect(),
        };
        Self {
            wages: from_month_1(&growth.wages, terms.horizon),
            volume: from_month_1(&growth.volume, terms.horizon),
            prices,
            worth,
        }
    }

    /// Whether any of them differs from trial to trial.
    pub(super) fn is_drawn(&self) -> bool {
        let last = [&self.wages, &self.volume, &self.prices].map(|course| course.last());
        last.into_iter().flatten().any(|level| level.fixed().is_none())
    }
}

/// Growth from month 1 on; what is paid before it is paid at its level.
pub(super) fn from_month_1(yearly: &Column, horizon: u16) -> Vec<Column> {
    let mut course = from_today(yearly, horizon);
    course.pop();
    course.insert(0, Column::ONE);
    course
}

fn from_today(yearly: &Column, horizon: u16) -> Vec<Column> {
    match yearly {
        Column::Fixed(yearly) => (0..=horizon)
            .map(|month| Column::Fixed(libm::pow(1.0 + yearly, f64::from(month) / 12.0)))
            .collect(),
        Column::Drawn(_) => {
            let factor = yearly.clone().monthly_factor();
            let mut level = Column::ONE;
            let mut course = vec![level.clone()];
            for _ in 0..horizon {
                level = level * &factor;
                course.push(level.clone());
            }
            course
        }
    }
}
