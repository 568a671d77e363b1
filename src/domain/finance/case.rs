//! One opportunity's likely figures, what is assumed where nothing was typed, and what is missing.

use super::input::{Figures, Input};

/// The likely figures of one opportunity, as far as they were typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// The figures. One outside its bounds counts as not typed.
    pub typed: Figures,
    /// What runs are counted by.
    pub runs_per: Period,
    /// What the licence is charged by.
    pub licence_per: LicencePer,
    /// The month it starts to work in; 1 is the first.
    pub start_month: u16,
}

/// The terms a firm calculates with.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// Months looked at, 1 to 240.
    pub horizon: u16,
    /// Discount rate a year, nominal, above −1.
    pub discount_rate: f64,
    /// What an hour costs, contributions included, where it is known.
    pub hourly_cost: Option<f64>,
    /// Growth of wages a year, above −1.
    pub wage_growth: f64,
    /// Growth of the firm's volume a year, above −1.
    pub volume_growth: f64,
    /// Growth of prices a year, above −1. Amounts are typed in today's money.
    pub inflation: f64,
    /// Whether figures are in today's money throughout, or in the money of their month.
    pub prices: Prices,
    /// Share of what is earned that is paid in tax, 0 to 1.
    pub tax_rate: f64,
    /// Months over which what is bought is written off, in equal parts; 0 at once.
    pub write_off: u16,
    /// When the firm is open.
    pub calendar: Calendar,
    /// Hours one person works a year, above 0.
    pub person_hours: f64,
}

/// Which money figures are in. The discount rate is typed with the growth of prices in it (nominal) either way, so the
/// net present value is the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prices {
    /// In the money of their month.
    #[default]
    Nominal,
    /// In today's money: the growth of prices taken out of flows and of the rate alike (Fisher 1930).
    Real,
}

/// When the firm is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calendar {
    /// Days a year.
    pub open_days: f64,
    /// Hours on such a day.
    pub open_hours: f64,
}

/// What runs are counted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// Each hour the firm is open.
    Hour,
    /// Each day the firm is open.
    Day,
    /// Each week, 52 a year.
    #[default]
    Week,
    /// Every other week, 26 a year.
    Fortnight,
    /// Each month.
    Month,
    /// Each quarter.
    Quarter,
    /// Each year.
    Year,
}

/// What a licence is charged by. A charge by the year is spread over its months.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LicencePer {
    /// A month, for everybody.
    #[default]
    Month,
    /// A year, for everybody.
    Year,
    /// A user and month.
    UserMonth,
    /// A user and year.
    UserYear,
}

/// A figure that was taken because nothing was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumption {
    /// Of which input.
    pub input: Input,
    /// Which figure.
    pub value: f64,
    /// Why.
    pub reason: &'static str,
}

/// Why there is no return yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// Nothing says what it would bring.
    NoBenefit,
    /// How often and how long is known, but not how much of it needs nobody.
    NoShare,
    /// What goes wrong is known, but not how much of it no longer would.
    NoErrorCut,
    /// Orders are known, but not what one leaves.
    NoMargin,
    /// Hours are saved or spent, but what one costs is not known.
    NoHourlyCost,
    /// It starts after the months looked at.
    StartsTooLate,
    /// The shares of a saved hour come to more than the whole hour.
    HoursSpentTwice,
    /// Nothing is in the set.
    NothingChosen,
    /// The figures are too large to add up.
    TooLarge,
}

impl std::fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoBenefit => "Say what it would bring: how often the work is done and how long it takes, what goes wrong, or the orders it would bring.",
            Self::NoShare => "Say how much of the work would need nobody: of 100 minutes, how many?",
            Self::NoErrorCut => "Say how many errors would no longer happen: of 100 that go wrong today, how many?",
            Self::NoMargin => "Say what an order leaves through the new way, and also the old way where it would have come anyway.",
            Self::NoHourlyCost => "Say what an hour of work costs, here or in the settings.",
            Self::StartsTooLate => "It starts after the months looked at: start it sooner, or look further ahead in the settings.",
            Self::HoursSpentTwice => "A saved hour can be used only once: paid hours that stop, saved hires and sold hours come to more than 100 %.",
            Self::NothingChosen => "Nothing is chosen yet.",
            Self::TooLarge => "These figures are too large to add up. Check the largest of them.",
        })
    }
}

impl Period {
    /// All periods, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Hour, "an hour"),
        (Self::Day, "a day"),
        (Self::Week, "a week"),
        (Self::Fortnight, "a fortnight"),
        (Self::Month, "a month"),
        (Self::Quarter, "a quarter"),
        (Self::Year, "a year"),
    ];

    /// How many there are in a year. A month is a twelfth of a year, so a week is 12/52 of a month, never a quarter.
    #[must_use]
    pub fn per_year(self, calendar: Calendar) -> f64 {
        match self {
            Self::Hour => calendar.open_days * calendar.open_hours,
            Self::Day => calendar.open_days,
            Self::Week => 52.0,
            Self::Fortnight => 26.0,
            Self::Month => 12.0,
            Self::Quarter => 4.0,
            Self::Year => 1.0,
        }
    }
}

impl LicencePer {
    /// All charges, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Month, "a month"),
        (Self::Year, "a year"),
        (Self::UserMonth, "a user and month"),
        (Self::UserYear, "a user and year"),
    ];
}

impl Prices {
    /// Both, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Nominal, "the money of their month"),
        (Self::Real, "today’s money"),
    ];
}

impl Terms {
    /// The discount rate a year for the money that figures are in: as typed, or in today's money
    /// `(1 + n)/(1 + i) − 1`.
    #[must_use]
    pub fn rate(&self) -> f64 {
        match self.prices {
            Prices::Nominal => self.discount_rate,
            Prices::Real => (1.0 + self.discount_rate) / (1.0 + self.inflation) - 1.0,
        }
    }
}

impl Case {
    /// What was typed for an input, where it lies within its bounds.
    #[must_use]
    pub fn typed(&self, input: Input) -> Option<f64> {
        let bounds = input.info().bounds;
        self.typed
            .get(input)
            .filter(|value| (bounds.least..=bounds.most).contains(value))
    }
}
