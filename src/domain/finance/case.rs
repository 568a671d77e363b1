//! One opportunity's likely figures, what is assumed where nothing was typed, and what is missing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::input::{Assumed, Input};

/// The likely figures of one opportunity, as far as they were typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// The figures. One outside its bounds counts as not typed.
    pub typed: BTreeMap<Input, f64>,
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
    /// What an hour costs, where it is known.
    pub hourly_cost: Option<f64>,
    /// Growth of wages a year.
    pub wage_growth: f64,
    /// When the firm is open.
    pub calendar: Calendar,
    /// Hours one person works a year.
    pub person_hours: f64,
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

impl Case {
    /// What was typed for an input, where it lies within its bounds.
    #[must_use]
    pub fn typed(&self, input: Input) -> Option<f64> {
        let bounds = input.info().bounds;
        self.typed
            .get(&input)
            .copied()
            .filter(|value| (bounds.least..=bounds.most).contains(value))
    }
}

/// A case with every figure settled, and which of them were assumed.
pub(super) struct Settled {
    values: BTreeMap<Input, f64>,
    pub(super) assumed: Vec<Assumption>,
    /// Cost of an hour, 0 where none is needed.
    pub(super) wage: f64,
    /// Runs a month in the first month.
    pub(super) runs: f64,
    /// Licence a month.
    pub(super) licence: f64,
    pub(super) start: u16,
}

impl Settled {
    pub(super) fn get(&self, input: Input) -> f64 {
        self.values.get(&input).copied().unwrap_or(0.0)
    }

    /// The share that really needs nobody: never more than what is not an exception.
    pub(super) fn automated(&self) -> f64 {
        self.get(Input::Automatable).min(1.0 - self.get(Input::Exceptions))
    }

    /// Settles a case: takes what was typed, assumes what can be assumed and says what is missing.
    pub(super) fn new(case: &Case, terms: &Terms) -> Result<Self, NoAnswer> {
        let typed = |input| case.typed(input);
        let above_zero = |input| typed(input).is_some_and(|value| value > 0.0);
        let work = typed(Input::Runs).is_some() && typed(Input::Minutes).is_some();
        let errors = typed(Input::Runs).is_some() && above_zero(Input::ErrorRate);
        if !work && !errors && typed(Input::Orders).is_none() {
            return Err(NoAnswer::NoBenefit);
        }
        if work && typed(Input::Automatable).is_none() {
            return Err(NoAnswer::NoShare);
        }
        let needs_wage = work
            || above_zero(Input::ReworkMinutes)
            || above_zero(Input::BuildHours)
            || above_zero(Input::UpkeepHours)
            || above_zero(Input::DivertedHours)
            || (above_zero(Input::Licence) && typed(Input::UpkeepHours).is_none() && !above_zero(Input::BuildCost));
        let wage = match typed(Input::HourlyCost).or(terms.hourly_cost) {
            Some(wage) => wage,
            None if needs_wage => return Err(NoAnswer::NoHourlyCost),
            None => 0.0,
        };
        let start = case.start_month.max(1);
        if start > terms.horizon {
            return Err(NoAnswer::StartsTooLate);
        }
        let mut settled = Self {
            values: BTreeMap::new(),
            assumed: Vec::new(),
            wage,
            runs: 0.0,
            licence: 0.0,
            start,
        };
        for input in Input::ALL {
            settled.settle(*input, case);
        }
        let used = settled.get(Input::PaidStop) + settled.get(Input::HireAvoided) + settled.get(Input::Sold);
        if used > 1.0 + 1e-9 {
            return Err(NoAnswer::HoursSpentTwice);
        }
        settled.runs = settled.get(Input::Runs) * case.runs_per.per_year(terms.calendar) / 12.0;
        settled.licence = settled.get(Input::Licence)
            * match case.licence_per {
                LicencePer::Month => 1.0,
                LicencePer::Year => 1.0 / 12.0,
                LicencePer::UserMonth => settled.get(Input::LicenceUsers),
                LicencePer::UserYear => settled.get(Input::LicenceUsers) / 12.0,
            };
        Ok(settled)
    }

    /// Takes the typed figure, or the assumed one; an assumption that changes nothing is not worth telling.
    fn settle(&mut self, input: Input, case: &Case) {
        if let Some(value) = case.typed(input) {
            self.values.insert(input, value);
            return;
        }
        let typed_above_zero = |other| case.typed(other).is_some_and(|value| value > 0.0);
        let (value, matters) = match input {
            Input::HourlyCost => (self.wage, false),
            Input::ErrorCut => (self.automated(), typed_above_zero(Input::ErrorRate)),
            Input::SoldMargin => (self.wage, typed_above_zero(Input::Sold)),
            Input::UpkeepHours => {
                let subscription = typed_above_zero(Input::Licence) && !typed_above_zero(Input::BuildCost);
                (if subscription { 1.0 } else { 0.0 }, subscription)
            }
            Input::UpkeepCost => (
                0.2 * self.get(Input::BuildCost) / 12.0,
                typed_above_zero(Input::BuildCost),
            ),
            _ => match input.info().assumed {
                Assumed::Figure(value, _) => (value, self.matters(input, case)),
                Assumed::LeftOut | Assumed::Derived(_) => return,
            },
        };
        self.values.insert(input, value);
        if matters {
            let reason = match input.info().assumed {
                Assumed::Figure(_, reason) | Assumed::Derived(reason) => reason,
                Assumed::LeftOut => "",
            };
            self.assumed.push(Assumption { input, value, reason });
        }
    }

    /// Whether a figure that is not zero was assumed for something that is in use.
    fn matters(&self, input: Input, case: &Case) -> bool {
        let used = |other| case.typed(other).is_some_and(|value| value > 0.0);
        match input {
            Input::RampMonths => true,
            Input::Escape => used(Input::ErrorRate) && used(Input::ErrorCost),
            Input::LicenceUsers => {
                used(Input::Licence) && matches!(case.licence_per, LicencePer::UserMonth | LicencePer::UserYear)
            }
            Input::HireMonth => used(Input::HireAvoided),
            _ => false,
        }
    }
}
