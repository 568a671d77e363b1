//! How this plan's figures are read and put: its locale, its currency and a formatter.

use time::{Date, Month};
use yew::prelude::*;

use crate::browser::{Format, Formatter};
use crate::domain::quantity::{Currency, Locale, Quantity, YearMonth};
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
}

impl Locality {
    /// The locality of a firm, with a formatter made for it.
    #[must_use]
    pub fn of(firm: &Firm, format: Format) -> Self {
        Self {
            locale: firm.locale.clone(),
            currency: firm.currency,
            format,
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
            format: Format::new(PlainFormatter),
        }
    }
}

/// The locality of the plan on the screen.
#[hook]
pub fn use_locality() -> Locality {
    use_context().unwrap_or_default()
}

/// Puts figures without any help from a browser: English, in euros. Pages rendered natively are shown with it.
struct PlainFormatter;

impl Formatter for PlainFormatter {
    fn number(&self, value: f64, decimals: u8) -> String {
        let scale = libm::pow(10.0, f64::from(decimals));
        let rounded = libm::round(value * scale) / scale + 0.0;
        let text = libm::fabs(rounded).to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        let sign = if rounded < 0.0 { "−" } else { "" };
        let point = if fraction.is_empty() { "" } else { "." };
        format!("{sign}{grouped}{point}{fraction}")
    }

    fn money(&self, amount: f64) -> String {
        let digits = if libm::fabs(amount) < 100.0 { 2 } else { 0 };
        with_sign(&self.number(amount, digits))
    }

    fn exact_money(&self, amount: f64) -> String {
        with_sign(&self.number(amount, 2))
    }

    fn short_money(&self, amount: f64) -> String {
        if libm::fabs(amount) < 1000.0 {
            self.money(amount)
        } else {
            with_sign(&format!("{}K", self.number(amount / 1000.0, 0)))
        }
    }

    fn percent(&self, share: f64, decimals: u8) -> String {
        format!("{}%", self.number(share * 100.0, decimals))
    }

    fn date(&self, date: Date) -> String {
        format!("{} {} {}", date.day(), date.month(), date.year())
    }

    fn month(&self, month: YearMonth) -> String {
        let date = month.first_day();
        let name: String = Month::to_string(&date.month()).chars().take(3).collect();
        format!("{name} {}", date.year())
    }

    fn currency_sign(&self) -> String {
        "€".to_owned()
    }
}

fn with_sign(number: &str) -> String {
    match number.strip_prefix('−') {
        Some(size) => format!("−€{size}"),
        None => format!("€{number}"),
    }
}
