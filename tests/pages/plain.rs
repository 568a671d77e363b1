//! Puts figures without any help from a browser: English, in euros.

use bearing::browser::Formatter;
use bearing::domain::quantity::YearMonth;
use time::Date;

/// English, in euros.
pub(crate) struct Plain;

impl Formatter for Plain {
    fn number(&self, value: f64, decimals: u8) -> String {
        let scale = 10_f64.powi(i32::from(decimals));
        let rounded = (value * scale).round() / scale + 0.0;
        let text = rounded.abs().to_string();
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
        let digits = if amount.abs() < 100.0 { 2 } else { 0 };
        with_sign(&self.number(amount, digits))
    }

    fn exact_money(&self, amount: f64) -> String {
        with_sign(&self.number(amount, 2))
    }

    fn short_money(&self, amount: f64) -> String {
        if amount.abs() < 1000.0 {
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
        let name: String = date.month().to_string().chars().take(3).collect();
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
