//! The firm, and the terms all its figures are calculated with.

use time::Month;

use super::format::{Part, Visit};
use super::typed::Typed;
use super::uncertain::{Uncertain, UncertainAction};
use super::{FirmNumber, Unknown};
use crate::domain::finance::Prices;
use crate::domain::quantity::{Currency, Locale};

/// The firm's name, how its figures are written, and the terms it calculates with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Firm {
    /// What the firm is called.
    pub name: String,
    /// The currency of every amount in the plan.
    pub currency: Currency,
    /// How numbers and dates are written and read.
    pub locale: Locale,
    /// What an hour of the firm's work costs, contributions included.
    pub hourly_cost: Typed<f64>,
    /// Days a year the firm is open.
    pub open_days: Typed<f64>,
    /// Hours a day the firm is open.
    pub open_hours: Typed<f64>,
    /// Days a year one person works.
    pub person_days: Typed<f64>,
    /// Hours a day one person works.
    pub person_hours: Typed<f64>,
    /// The discount rate a year, nominal.
    pub discount_rate: Typed<f64>,
    /// How many months are looked at.
    pub horizon: Typed<f64>,
    /// How much wages grow a year.
    pub wage_growth: Uncertain,
    /// How much the firm's volume grows a year, where an opportunity has no figure of its own.
    pub volume_growth: Uncertain,
    /// How much prices grow a year.
    pub inflation: Uncertain,
    /// Which money figures are in.
    pub prices: Prices,
    /// One year's profit: what 100 points on the cash scale stand for.
    pub profit: Typed<f64>,
    /// The share of profit that is paid in tax.
    pub tax_rate: Typed<f64>,
    /// Over how many months what is bought is written off.
    pub write_off: Typed<f64>,
    /// Within how many months it must have paid for itself.
    pub payback_limit: Typed<f64>,
    /// The month in which its financial year begins.
    pub fiscal_start: FiscalStart,
    /// The rules of the goal checker that are switched off, by their ids. Ids of a newer version are kept.
    pub rules_off: Vec<String>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// The month in which a financial year begins: January while nothing is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FiscalStart(pub Month);

impl Default for FiscalStart {
    fn default() -> Self {
        Self(Month::January)
    }
}

/// A change of the firm's settings.
#[derive(Clone, Debug, PartialEq)]
pub enum FirmAction {
    /// The firm's name.
    Name(String),
    /// The currency: amounts are relabelled, never converted.
    Currency(Currency),
    /// How numbers and dates are written and read.
    Locale(Locale),
    /// One of the numbers; of one with a range, the likely figure.
    Number(FirmNumber, Typed<f64>),
    /// The range of one of the numbers that have one: see [`Firm::range`]. Nothing changes for any other.
    Range(FirmNumber, UncertainAction),
    /// Which money figures are in.
    Prices(Prices),
    /// The month in which the financial year begins.
    FiscalStart(Month),
    /// A rule of the goal checker, by its id, switched off or on again.
    RuleOff(String, bool),
}

impl Firm {
    /// One of the numbers as typed; of one with a range, the likely figure.
    #[must_use]
    pub fn number(&self, number: FirmNumber) -> &Typed<f64> {
        match number {
            FirmNumber::HourlyCost => &self.hourly_cost,
            FirmNumber::OpenDays => &self.open_days,
            FirmNumber::OpenHours => &self.open_hours,
            FirmNumber::PersonDays => &self.person_days,
            FirmNumber::PersonHours => &self.person_hours,
            FirmNumber::DiscountRate => &self.discount_rate,
            FirmNumber::Horizon => &self.horizon,
            FirmNumber::WageGrowth => &self.wage_growth.likely,
            FirmNumber::VolumeGrowth => &self.volume_growth.likely,
            FirmNumber::Inflation => &self.inflation.likely,
            FirmNumber::Profit => &self.profit,
            FirmNumber::TaxRate => &self.tax_rate,
            FirmNumber::WriteOff => &self.write_off,
            FirmNumber::PaybackLimit => &self.payback_limit,
        }
    }

    /// The range of a number that may have one: the growths, which nobody knows beforehand.
    #[must_use]
    pub fn range(&self, number: FirmNumber) -> Option<&Uncertain> {
        match number {
            FirmNumber::WageGrowth => Some(&self.wage_growth),
            FirmNumber::VolumeGrowth => Some(&self.volume_growth),
            FirmNumber::Inflation => Some(&self.inflation),
            _ => None,
        }
    }

    /// One of the numbers to calculate with: what was typed where it lies within its bounds, else what is assumed.
    #[must_use]
    pub fn figure(&self, number: FirmNumber) -> Option<f64> {
        let info = number.info();
        self.range(number)
            .map_or_else(|| self.number(number).value(), Uncertain::likely_value)
            .filter(|value| (info.bounds.least..=info.bounds.most).contains(value))
            .or(info.assumed.map(|(value, _)| value))
    }

    /// This firm on the terms of another: its name, its currency and how it writes, when its year begins and which
    /// rules of the goal checker are off are no terms, and stay its own.
    #[must_use]
    pub fn on_terms_of(&self, other: &Self) -> Self {
        Self {
            name: self.name.clone(),
            currency: self.currency,
            locale: self.locale.clone(),
            fiscal_start: self.fiscal_start,
            rules_off: self.rules_off.clone(),
            ..other.clone()
        }
    }

    pub(super) fn apply(&self, action: FirmAction) -> Self {
        let mut next = self.clone();
        match action {
            FirmAction::Name(name) => next.name = name,
            FirmAction::Currency(currency) => next.currency = currency,
            FirmAction::Locale(locale) => next.locale = locale,
            FirmAction::Number(number, typed) => *next.number_mut(number) = typed,
            FirmAction::Range(number, action) => {
                if let Some(range) = next.range_mut(number) {
                    range.apply(action);
                }
            }
            FirmAction::Prices(prices) => next.prices = prices,
            FirmAction::FiscalStart(month) => next.fiscal_start = FiscalStart(month),
            FirmAction::RuleOff(rule, off) if off == next.rules_off.contains(&rule) => {}
            FirmAction::RuleOff(rule, true) => next.rules_off.push(rule),
            FirmAction::RuleOff(rule, false) => next.rules_off.retain(|other| *other != rule),
        }
        next
    }

    fn number_mut(&mut self, number: FirmNumber) -> &mut Typed<f64> {
        match number {
            FirmNumber::HourlyCost => &mut self.hourly_cost,
            FirmNumber::OpenDays => &mut self.open_days,
            FirmNumber::OpenHours => &mut self.open_hours,
            FirmNumber::PersonDays => &mut self.person_days,
            FirmNumber::PersonHours => &mut self.person_hours,
            FirmNumber::DiscountRate => &mut self.discount_rate,
            FirmNumber::Horizon => &mut self.horizon,
            FirmNumber::WageGrowth => &mut self.wage_growth.likely,
            FirmNumber::VolumeGrowth => &mut self.volume_growth.likely,
            FirmNumber::Inflation => &mut self.inflation.likely,
            FirmNumber::Profit => &mut self.profit,
            FirmNumber::TaxRate => &mut self.tax_rate,
            FirmNumber::WriteOff => &mut self.write_off,
            FirmNumber::PaybackLimit => &mut self.payback_limit,
        }
    }

    fn range_mut(&mut self, number: FirmNumber) -> Option<&mut Uncertain> {
        match number {
            FirmNumber::WageGrowth => Some(&mut self.wage_growth),
            FirmNumber::VolumeGrowth => Some(&mut self.volume_growth),
            FirmNumber::Inflation => Some(&mut self.inflation),
            _ => None,
        }
    }
}

impl Part for Firm {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("name", &mut self.name);
        visit.field("currency", &mut self.currency);
        visit.field("locale", &mut self.locale);
        visit.field("hourly_cost", &mut self.hourly_cost);
        visit.field("open_days", &mut self.open_days);
        visit.field("open_hours", &mut self.open_hours);
        visit.field("person_days", &mut self.person_days);
        visit.field("person_hours", &mut self.person_hours);
        visit.field("discount_rate", &mut self.discount_rate);
        visit.field("horizon", &mut self.horizon);
        visit.field("wage_growth", &mut self.wage_growth);
        visit.field("volume_growth", &mut self.volume_growth);
        visit.field("inflation", &mut self.inflation);
        visit.field("prices", &mut self.prices);
        visit.field("profit", &mut self.profit);
        visit.field("tax_rate", &mut self.tax_rate);
        visit.field("write_off", &mut self.write_off);
        visit.field("payback_limit", &mut self.payback_limit);
        visit.field("fiscal_start", &mut self.fiscal_start);
        visit.field("rules_off", &mut self.rules_off);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
