//! Reads what a person typed into a field as one quantity.

use super::currency::Currency;
use super::expression;
use super::locale::Locale;
use super::number::{DigitsError, digits};
use super::read_error::ReadError;

/// The largest figure any field takes, in size. It keeps every later sum finite.
pub const LARGEST: f64 = 1e12;

/// What a field holds, which decides the units and signs it understands and the unit of the number that comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// An amount in major units of the plan's currency. Understands currency signs, `k` and `m`.
    Money,
    /// A share or a rate, out as a fraction: `15` and `15 %` are both 0.15.
    Share,
    /// Minutes. Understands `1 h 30 min`.
    Minutes,
    /// Hours. Understands `90 min`.
    Hours,
    /// Months. Understands `2 years`.
    Months,
    /// A plain number. Understands `k` and `m`.
    Count,
}

/// The least and the greatest value a field takes, both included, in the unit of the number that comes out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// The least value.
    pub least: f64,
    /// The greatest value.
    pub most: f64,
}

impl Bounds {
    /// Any figure that is not negative.
    pub const NOT_NEGATIVE: Self = Self {
        least: 0.0,
        most: LARGEST,
    };
    /// Any figure.
    pub const ANY: Self = Self {
        least: -LARGEST,
        most: LARGEST,
    };
    /// A share of a whole.
    pub const SHARE: Self = Self { least: 0.0, most: 1.0 };
}

/// Reads a text as a quantity: separators of the locale, units, currency, `k` and `m`, negative signs and accounting
/// parentheses, and sums that begin with `=`.
///
/// # Errors
/// Says what is wrong; [`ReadError::sentence`] puts it in words with what would be right.
pub fn read(
    text: &str,
    quantity: Quantity,
    bounds: Bounds,
    locale: &Locale,
    currency: Currency,
) -> Result<f64, ReadError> {
    let text = normalised(text);
    let value = if let Some(sum) = text.strip_prefix('=') {
        // A sum that says per cent somewhere already is a share; one of bare numbers is in the unit of the field.
        let unit = if sum.contains('%') {
            1.0
        } else {
            unit_of_a_bare_number(quantity)
        };
        expression::evaluate(sum, locale).ok_or(ReadError::Sum)? * unit
    } else {
        let (sign, text) = without_sign(&text);
        words_and_numbers(text, sign, quantity, locale, currency)?
    };
    if !value.is_finite() || value > bounds.most {
        Err(ReadError::TooLarge(bounds.most, quantity))
    } else if value < bounds.least {
        Err(ReadError::TooSmall(bounds.least, quantity))
    } else {
        // Minus zero would be shown with its sign.
        Ok(value + 0.0)
    }
}

/// Spaces, minus signs and, where Japanese is typed, digits have several forms in Unicode; from here on each has one.
fn normalised(text: &str) -> String {
    text.trim()
        .chars()
        .map(|c| match c {
            '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t' => ' ',
            '−' | '–' | '‒' => '-',
            '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            _ => c,
        })
        .collect()
}

/// Splits off a sign or accounting parentheses: `(1,200)` is minus 1,200.
fn without_sign(text: &str) -> (Option<f64>, &str) {
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        (Some(-1.0), inner)
    } else if let Some(rest) = text.strip_prefix('-') {
        (Some(-1.0), rest)
    } else if let Some(rest) = text.strip_prefix('+') {
        (Some(1.0), rest)
    } else {
        (None, text)
    }
}

/// Reads numbers with their units and currency. A sign may still follow a currency (`€ -5`), where none came before.
fn words_and_numbers(
    text: &str,
    mut sign: Option<f64>,
    quantity: Quantity,
    locale: &Locale,
    currency: Currency,
) -> Result<f64, ReadError> {
    let not_a_number = || ReadError::NotANumber(quantity);
    let mut sum = 0.0;
    // The last number, and what one of its unit counts once that is named.
    let mut last: Option<(f64, Option<f64>)> = None;
    // What a number counts whose unit is not named.
    let mut bare = Some(unit_of_a_bare_number(quantity));
    for part in parts(text) {
        match part {
            Part::Number(text) => {
                let value = digits(text, locale).map_err(|error| match error {
                    DigitsError::NotANumber => not_a_number(),
                    DigitsError::Ambiguous(a, b) => ReadError::Ambiguous(a, b),
                })?;
                if let Some((before, unit)) = last {
                    // Only times come in several parts, each with its unit, but for minutes after hours: 1h30.
                    let unit = unit.filter(|_| is_time(quantity)).ok_or_else(not_a_number)?;
                    sum += before * unit;
                    bare = factor("min", quantity).filter(|_| factor("h", quantity) == Some(unit));
                }
                last = Some((value, None));
            }
            Part::Word("-") if last.is_none() => {
                if sign.replace(-1.0).is_some() {
                    return Err(not_a_number());
                }
            }
            Part::Word(word) => match (factor(word, quantity), last) {
                (Some(unit), Some((value, None))) => last = Some((value, Some(unit))),
                (Some(_), _) => return Err(not_a_number()),
                (None, _) => check_currency(word, quantity, currency)?,
            },
        }
    }
    let (value, unit) = last.ok_or_else(not_a_number)?;
    let unit = unit.or(bare).ok_or_else(not_a_number)?;
    Ok(sign.unwrap_or(1.0) * (sum + value * unit))
}

fn check_currency(word: &str, quantity: Quantity, plan: Currency) -> Result<(), ReadError> {
    let meant = Currency::meant_by(word);
    if quantity == Quantity::Money && (meant.contains(&plan) || word.eq_ignore_ascii_case(plan.code())) {
        Ok(())
    } else if quantity == Quantity::Money && !meant.is_empty() {
        Err(ReadError::WrongCurrency(word.to_owned(), plan))
    } else {
        Err(ReadError::UnknownWord(word.chars().take(20).collect(), quantity))
    }
}

fn is_time(quantity: Quantity) -> bool {
    matches!(quantity, Quantity::Hours | Quantity::Minutes)
}

/// What a number without a unit counts in this field.
fn unit_of_a_bare_number(quantity: Quantity) -> f64 {
    if quantity == Quantity::Share { 0.01 } else { 1.0 }
}

/// What one of a named unit is in the unit of the field, or none when the field does not know the word.
fn factor(word: &str, quantity: Quantity) -> Option<f64> {
    use Quantity::{Count, Hours, Minutes, Money, Months, Share};
    let word = word.to_ascii_lowercase();
    let word = if word.len() > 1 {
        word.trim_end_matches('.')
    } else {
        &word
    };
    match (quantity, word) {
        (Share, "%" | "percent" | "pc") => Some(0.01),
        (Minutes, "min" | "mins" | "minute" | "minutes" | "m" | "'")
        | (Hours, "h" | "hr" | "hrs" | "hour" | "hours" | "std")
        | (Months, "month" | "months" | "mo")
        | (Count, "times" | "x" | "runs" | "orders") => Some(1.0),
        (Minutes, "h" | "hr" | "hrs" | "hour" | "hours" | "std") => Some(60.0),
        (Minutes, "s" | "sec" | "secs" | "second" | "seconds") | (Hours, "min" | "mins" | "minute" | "minutes") => {
            Some(1.0 / 60.0)
        }
        (Months, "year" | "years" | "y" | "yr" | "yrs") => Some(12.0),
        (Money | Count, "k" | "thousand" | "tsd") => Some(1e3),
        (Money | Count, "m" | "mn" | "mio" | "million" | "millions") => Some(1e6),
        (Money | Count, "bn" | "billion") => Some(1e9),
        _ => None,
    }
}

enum Part<'a> {
    Number(&'a str),
    Word(&'a str),
}

/// Cuts a text into runs of digits with their separators and runs of anything else, spaces left out.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_number = |text: &str| {
            let mut chars = text.chars();
            match chars.next() {
                Some(c) if c.is_ascii_digit() => true,
                Some('.' | ',') => chars.next().is_some_and(|c| c.is_ascii_digit()),
                _ => false,
            }
        };
        let length = if is_number(rest) {
            let mut end = rest.len();
            for (at, c) in rest.char_indices() {
                let digit_follows = || {
                    rest.get(at + c.len_utf8()..)
                        .is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit()))
                };
                let inside =
                    c.is_ascii_digit() || matches!(c, '.' | ',') || (matches!(c, ' ' | '\'' | '’') && digit_follows());
                if !inside {
                    end = at;
                    break;
                }
            }
            end
        } else if first == '-' {
            1
        } else {
            rest.find(|c: char| c.is_ascii_digit() || c == ' ' || c == '-')
                .unwrap_or(rest.len())
        };
        let (part, after) = rest.split_at(length.max(first.len_utf8()));
        parts.push(if is_number(part) {
            Part::Number(part)
        } else {
            Part::Word(part)
        });
        rest = after.trim_start();
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(locale: &str, quantity: Quantity, text: &str) -> Result<f64, ReadError> {
        read(text, quantity, Bounds::ANY, &Locale::new(locale), Currency::default())
    }

    #[test]
    fn what_people_type_is_read_in_the_unit_of_the_field() {
        use Quantity::{Count, Hours, Minutes, Money, Months, Share};
        for (locale, quantity, text, expected) in [
            ("en-GB", Money, "1,234.56", 1234.56),
            ("de-DE", Money, "1.234,56", 1234.56),
            ("fr-FR", Money, "1\u{202f}234,56 €", 1234.56),
            ("en-GB", Money, "1'000", 1000.0),
            ("en-GB", Money, "12k", 12000.0),
            ("en-GB", Money, "€1.2m", 1_200_000.0),
            ("en-GB", Money, "€ 4,200", 4200.0),
            ("en-GB", Money, "EUR 30", 30.0),
            ("en-GB", Money, "-€5", -5.0),
            ("en-GB", Money, "€ −5", -5.0),
            ("en-GB", Money, "(1,200)", -1200.0),
            ("en-GB", Money, "=40*52", 2080.0),
            ("en-GB", Share, "15", 0.15),
            ("en-GB", Share, "15 %", 0.15),
            ("en-GB", Share, "=5+10", 0.15),
            ("en-GB", Share, "2.5percent", 0.025),
            ("en-GB", Minutes, "90 min", 90.0),
            ("en-GB", Minutes, "1 h 30 min", 90.0),
            ("en-GB", Minutes, "1h30", 90.0),
            ("en-GB", Minutes, "30 s", 0.5),
            ("en-GB", Hours, "90 min", 1.5),
            ("en-GB", Months, "2 years", 24.0),
            ("en-GB", Count, "40", 40.0),
            ("en-GB", Count, "40 times", 40.0),
        ] {
            let read = check(locale, quantity, text);
            let close = read.as_ref().is_ok_and(|value| (value - expected).abs() < 1e-9);
            assert!(close, "{locale} {quantity:?} {text:?}: {read:?}, not {expected}");
        }
    }

    #[test]
    fn what_cannot_be_read_gets_a_sentence_that_says_what_would_be_right() {
        use Quantity::{Count, Minutes, Money, Share};
        for (quantity, text, words) in [
            (Money, "lots", "“lots” is not understood"),
            (Money, "", "not an amount"),
            (Money, "£40", "counts in EUR"),
            (Money, "$40", "counts in EUR"),
            (Money, "1.234", "1234 or 1.234"),
            (Money, "40 to 60", "not understood"),
            (Money, "40 60", "not an amount"),
            (Money, "=40*", "=40*52"),
            (Money, "2e12", "not understood"),
            (Money, "2000bn", "Too large"),
            (Count, "12 apples", "apples"),
            (Count, "40 €", "“€” is not understood"),
            (Share, "15 h", "percentage"),
            (Minutes, "6 days", "days"),
            (Minutes, "6 7", "minutes"),
        ] {
            let sentence = match check("en-GB", quantity, text) {
                Ok(value) => format!("was read as {value}"),
                Err(error) => error.sentence(&Locale::default()),
            };
            assert!(sentence.contains(words), "{quantity:?} {text:?}: {sentence}");
        }
    }

    #[test]
    fn bounds_are_said_in_the_unit_of_the_field() {
        let error = read(
            "120",
            Quantity::Share,
            Bounds::SHARE,
            &Locale::default(),
            Currency::default(),
        );
        let sentence = error.map_err(|error| error.sentence(&Locale::default()));
        assert_eq!(sentence, Err("Too large: the most is 100 %.".to_owned()));
    }

    proptest! {
        #[test]
        fn any_text_is_a_finite_number_or_a_sentence(text in "\\PC{0,40}") {
            for quantity in [Quantity::Money, Quantity::Share, Quantity::Minutes, Quantity::Count] {
                match check("de-DE", quantity, &text) {
                    Ok(value) => prop_assert!(value.is_finite() && value.abs() <= LARGEST),
                    Err(error) => prop_assert!(error.sentence(&Locale::default()).ends_with('.')),
                }
            }
        }

        #[test]
        fn a_value_written_plainly_is_read_back(value in -1e6..1e6f64, decimals in 0..4i32) {
            let scale = 10f64.powi(decimals);
            let value = (value * scale).round() / scale;
            for locale in ["en-GB", "de-DE", "fr-FR", "de-CH"] {
                let text = Quantity::Count.plain(value, &Locale::new(locale));
                prop_assert_eq!(check(locale, Quantity::Count, &text), Ok(value), "{}", text);
            }
        }
    }
}
