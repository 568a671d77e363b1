//! What a firm calculates with.

/// The terms that a process is looked at under.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    /// How many of the periods that runs are counted by there are in a year. A month is a twelfth of it.
    pub periods: f64,
    /// What an hour costs, contributions included, where it is known and the process says nothing else.
    pub hourly_cost: Option<f64>,
    /// Discount rate a month, above −1.
    pub monthly_rate: f64,
    /// Months looked at.
    pub months: u16,
    /// Hours one person works a year, above 0.
    pub person_hours: f64,
    /// What the cheapest way to build or buy a tool costs over those months, as worth today, where one is known.
    pub cheapest_build: Option<f64>,
}

impl Terms {
    /// What 1 a month is worth today, paid at the end of each month looked at: `(1 − (1 + i)^−n)/i`.
    ///
    /// 36 months at 10 % a year: 31.1865.
    #[must_use]
    pub fn annuity(&self) -> f64 {
        self.discounted().sum()
    }

    /// What 1 at the end of each month is worth today.
    pub(super) fn discounted(&self) -> impl Iterator<Item = f64> {
        let factor = 1.0 / (1.0 + self.monthly_rate.max(LEAST));
        std::iter::successors(Some(factor), move |worth| Some(worth * factor)).take(usize::from(self.months))
    }
}

/// A rate near −1 makes far months infinitely dear.
const LEAST: f64 = -0.9;
