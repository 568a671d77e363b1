//! Why a text is not the quantity its field asks for, in sentences.

use super::{Currency, Locale, Quantity, digits, format_decimal};

/// Why a text is not the quantity its field asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadError {
    /// No number is in it, or more than one.
    NotANumber(Quantity),
    /// A sum such as `=40*` that cannot be worked out.
    Sum,
    /// It can mean two numbers.
    Ambiguous(f64, f64),
    /// It carries the sign of a currency that is not the plan's.
    WrongCurrency(String, Currency),
    /// A word or sign the field does not know.
    UnknownWord(String, Quantity),
    /// Less than the field takes.
    TooSmall(f64, Quantity),
    /// More than the field takes.
    TooLarge(f64, Quantity),
}

impl ReadError {
    /// What is wrong and what would be right, in one or two sentences.
    #[must_use]
    pub fn sentence(&self, locale: &Locale) -> String {
        match self {
            Self::NotANumber(quantity) => format!(
                "This is not {}. Write one such as {}.",
                quantity.name(),
                quantity.example(locale)
            ),
            Self::Sum => "This sum cannot be worked out. Write one such as =40*52.".to_owned(),
            Self::Ambiguous(first, second) => format!(
                "This can mean {} or {}. Write the one you mean.",
                plain(*first, locale),
                plain(*second, locale),
            ),
            Self::WrongCurrency(sign, plan) => format!(
                "This plan counts in {}, not in “{sign}”. Write the amount in {}, or change the currency in the settings.",
                plan.code(),
                plan.code()
            ),
            Self::UnknownWord(word, quantity) => {
                format!(
                    "“{word}” is not understood here. Write {} such as {}.",
                    quantity.name(),
                    quantity.example(locale)
                )
            }
            Self::TooSmall(least, quantity) => {
                format!(
                    "Too small: the least is {}.",
                    grouped(&quantity.plain(*least, locale), locale)
                )
            }
            Self::TooLarge(most, quantity) => {
                format!(
                    "Too large: the most is {}.",
                    grouped(&quantity.plain(*most, locale), locale)
                )
            }
        }
    }
}

impl Quantity {
    fn name(self) -> &'static str {
        match self {
            Self::Money => "an amount",
            Self::Share => "a percentage",
            Self::Minutes => "a number of minutes",
            Self::Hours => "a number of hours",
            Self::Months => "a number of months",
            Self::Count => "a number",
        }
    }

    fn example(self, locale: &Locale) -> String {
        match self {
            Self::Money => format!("{} or 12k", plain(1250.5, locale)),
            Self::Share => "15 %".to_owned(),
            Self::Minutes => "6 or 1 h 30 min".to_owned(),
            Self::Hours => "40 or 90 min".to_owned(),
            Self::Months => "3 or 2 years".to_owned(),
            Self::Count => format!("40 or {}", plain(2.5, locale)),
        }
    }

    /// A value of this quantity as it would be typed, with the locale's decimal sign and no thousands separator.
    #[must_use]
    pub fn plain(self, value: f64, locale: &Locale) -> String {
        if self == Self::Share {
            // 0.07 * 100 is 7.000000000000001: a percentage is shown to the digits it was typed with.
            format!("{} %", plain(libm::round(value * 1e12) / 1e10, locale))
        } else {
            plain(value, locale)
        }
    }
}

/// A number as typed with its thousands apart, where it has many.
fn grouped(plain: &str, locale: &Locale) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    let start = plain.find(is_digit).unwrap_or(plain.len());
    let (sign, rest) = plain.split_at(start);
    let end = rest.find(|c| !is_digit(c)).unwrap_or(rest.len());
    let (whole, rest) = rest.split_at(end);
    if whole.len() < 5 {
        return plain.to_owned();
    }
    let mut text = sign.to_owned();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(locale.group());
        }
        text.push(digit);
    }
    text + rest
}

/// A number as it can be typed: no thousands, and a zero where three decimals would look like thousands.
fn plain(value: f64, locale: &Locale) -> String {
    let mut text = format_decimal(value).replace('.', &locale.decimal().to_string());
    if digits(text.trim_start_matches('-'), locale).is_err() {
        text.push('0');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_thousands_stand_apart() {
        for (locale, most, quantity, expected) in [
            ("en-GB", 1e12, Quantity::Count, "1,000,000,000,000"),
            ("de-DE", -1e6, Quantity::Money, "-1.000.000"),
            ("de-CH", 12_000.5, Quantity::Money, "12’000.5"),
            ("en-GB", 1000.0, Quantity::Months, "1000"),
            ("en-GB", 1.0, Quantity::Share, "100 %"),
        ] {
            let sentence = ReadError::TooLarge(most, quantity).sentence(&Locale::new(locale));
            assert_eq!(sentence, format!("Too large: the most is {expected}."));
        }
    }
}
