//! How this plan's figures are read and put: its locale, its currency and a formatter.

use time::{Date, Month};
use yew::prelude::*;

use crate::browser::{Format, Formatter};
use crate::domain::goal::Setting;
use crate::domain::quantity::{Currency, Locale, Quantity, YearMonth, format_date, format_decimal};
use crate::plan::Firm;

/// Shared by every field and figure through a context; it changes only with the settings.
#[derive(Clone, PartialEq)]
pub struct Locality {
    /// How numbers and dates are read.
    pub locale: Locale,
    /// What amounts count in.
    pub currency: Currency,
    /// How figures are put.
    pub format: Format,
    /// The present day, by which words such as “next month” are read.
    pub today: Date,
}

impl Locality {
    /// The locality of a firm, with a formatter made for it.
    #[must_use]
    pub fn of(firm: &Firm, format: Format, today: Date) -> Self {
        Self {
            locale: firm.locale.clone(),
            currency: firm.currency,
            format,
            today,
        }
    }

    /// How dates that belong to no goal are read.
    #[must_use]
    pub fn dates(&self) -> Setting {
        Setting {
            written_on: self.today,
            today: self.today,
            day_first: self.locale.day_first(),
            decimal: self.locale.decimal(),
            fiscal_start: Month::January,
        }
    }

    /// A figure of a quantity, put for people.
    #[must_use]
    pub fn figure(&self, quantity: Quantity, value: f64) -> String {
        match quantity {
            Quantity::Money => self.format.money(value),
            Quantity::Share => self.format.percent(value, 2),
            Quantity::Minutes | Quantity::Hours | Quantity::Months | Quantity::Count => self.format.number(value, 2),
        }
    }

    /// A figure of a quantity to the last digit that matters, for a sum somebody checks, with its unit.
    #[must_use]
    pub fn precise(&self, quantity: Quantity, value: f64) -> String {
        match quantity {
            Quantity::Money => self.format.exact_money(value),
            Quantity::Share => self.format.percent(value, 4),
            Quantity::Minutes => format!("{} min", self.format.number(value, 2)),
            Quantity::Hours => format!("{} h", self.format.number(value, 2)),
            Quantity::Months => format!("{} months", self.format.number(value, 2)),
            Quantity::Count => self.format.number(value, 4),
        }
    }

    /// A figure of a quantity as it stands in a field, whose unit stands beside it.
    #[must_use]
    pub fn in_field(&self, quantity: Quantity, value: f64) -> String {
        match quantity {
            Quantity::Share => self.format.percent(value, 4),
            _ => self.format.number(value, 4),
        }
    }
}

impl Default for Locality {
    fn default() -> Self {
        Self {
            locale: Locale::default(),
            currency: Currency::default(),
            format: Format::new(Bare),
            today: Date::MIN,
        }
    }
}

/// The locality of the plan on the screen.
#[hook]
pub fn use_locality() -> Locality {
    use_context().unwrap_or_default()
}

/// Puts figures as they are, where nobody said how.
struct Bare;

impl Formatter for Bare {
    fn number(&self, value: f64, _: u8) -> String {
        format_decimal(value)
    }

    fn money(&self, amount: f64) -> String {
        format_decimal(amount)
    }

    fn exact_money(&self, amount: f64) -> String {
        format_decimal(amount)
    }

    fn short_money(&self, amount: f64) -> String {
        format_decimal(amount)
    }

    fn percent(&self, share: f64, _: u8) -> String {
        format_decimal(share)
    }

    fn date(&self, date: Date) -> String {
        format_date(date)
    }

    fn month(&self, month: YearMonth) -> String {
        month.to_string()
    }

    fn currency_sign(&self) -> String {
        String::new()
    }
}
