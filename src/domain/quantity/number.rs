//! The digits of a number with their separators, read by locale.

use super::decimal::parse_decimal;
use super::locale::Locale;

/// Why a run of digits and separators is not one number.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DigitsError {
    /// It is not a number in any locale.
    NotANumber,
    /// It can be read in two ways.
    Ambiguous(f64, f64),
}

/// Reads an unsigned number such as `1,234.56`, `1.234,56`, `1 234,56` or `1'000`.
///
/// A number with two kinds of separators, or with one that occurs several times, has one reading in any locale. Where
/// a single point or comma could be either sign it is read by the locale only where that is beyond doubt: asked about
/// are the locale's decimal sign before three digits (`1.234` in English may be a German thousand) and its thousands
/// sign before fewer (`1.5` in German may be the English decimal, or a thousand that lost its zeros).
pub(crate) fn digits(text: &str, locale: &Locale) -> Result<f64, DigitsError> {
    let separators: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    if !text.contains(|c: char| c.is_ascii_digit()) || !separators.iter().all(|&c| is_separator(c)) {
        return Err(DigitsError::NotANumber);
    }
    let Some(&last) = separators.last() else {
        return number(text, "");
    };
    let mut kinds: Vec<char> = Vec::new();
    for separator in &separators {
        if !kinds.contains(separator) {
            kinds.push(*separator);
        }
    }
    let can_be_decimal = |c: char| c == '.' || c == ',';
    let (whole, tail) = text.rsplit_once(last).unwrap_or((text, ""));
    match kinds.as_slice() {
        // One kind of separator.
        [only] => {
            let grouped = well_grouped(text, *only)
                .then(|| number(&strip(text), ""))
                .transpose()?;
            let decimal = (can_be_decimal(*only) && separators.len() == 1)
                .then(|| number(whole, tail))
                .transpose()?;
            match (grouped, decimal) {
                (Some(thousands), None) => Ok(thousands),
                (None, Some(fraction)) if *only == locale.group() && locale.group() != locale.decimal() => {
                    let joined = number(&strip(text), "")?;
                    if tail.is_empty() || whole.is_empty() {
                        return Err(DigitsError::NotANumber);
                    }
                    Err(DigitsError::Ambiguous(fraction, joined))
                }
                (None, Some(fraction)) => Ok(fraction),
                (Some(thousands), Some(_)) if *only == locale.group() => Ok(thousands),
                (Some(thousands), Some(fraction)) => Err(DigitsError::Ambiguous(thousands, fraction)),
                (None, None) => Err(DigitsError::NotANumber),
            }
        }
        // Thousands, then a decimal sign that occurs once.
        [_, _] if can_be_decimal(last) && separators.iter().filter(|&&c| c == last).count() == 1 => {
            let group = separators.first().copied().unwrap_or(last);
            if well_grouped(whole, group) {
                number(&strip(whole), tail)
            } else {
                Err(DigitsError::NotANumber)
            }
        }
        _ => Err(DigitsError::NotANumber),
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | ' ')
}

fn strip(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Whether the digits stand in groups of three, or between commas of two and a last three, as India writes them.
fn well_grouped(text: &str, separator: char) -> bool {
    let groups: Vec<usize> = text.split(separator).map(str::len).collect();
    let [first, middle @ .., last] = groups.as_slice() else {
        return false;
    };
    let by = |size: usize| (1..=size).contains(first) && middle.iter().all(|&len| len == size);
    *last == 3 && !text.starts_with('0') && (by(3) || (separator == ',' && by(2)))
}

fn number(whole: &str, fraction: &str) -> Result<f64, DigitsError> {
    let plain = if fraction.is_empty() {
        whole.to_owned()
    } else {
        format!("{whole}.{fraction}")
    };
    parse_decimal(&plain).ok_or(DigitsError::NotANumber)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_of_every_locale_are_read() {
        use DigitsError::{Ambiguous, NotANumber};
        for (locale, text, expected) in [
            ("en-GB", "1234", Ok(1234.0)),
            ("en-GB", "1,234", Ok(1234.0)),
            ("en-GB", "1,234,567.5", Ok(1_234_567.5)),
            ("en-GB", "1.234,56", Ok(1234.56)),
            ("en-GB", "1 234,56", Ok(1234.56)),
            ("en-GB", "1'000", Ok(1000.0)),
            ("en-GB", "1.5", Ok(1.5)),
            ("en-GB", ".5", Ok(0.5)),
            ("en-GB", "0.125", Ok(0.125)),
            ("en-GB", "12,34,567", Ok(1_234_567.0)),
            ("en-GB", "12.34.567", Err(NotANumber)),
            ("en-GB", "1,234,56", Err(NotANumber)),
            ("en-GB", "1,000,000", Ok(1_000_000.0)),
            ("en-GB", "1.234", Err(Ambiguous(1234.0, 1.234))),
            ("en-GB", "1,5", Err(Ambiguous(1.5, 15.0))),
            ("de-DE", "1.234", Ok(1234.0)),
            ("de-DE", "1,5", Ok(1.5)),
            ("de-DE", "1,234", Err(Ambiguous(1234.0, 1.234))),
            ("de-DE", "1.5", Err(Ambiguous(1.5, 15.0))),
            ("de-CH", "1’234.50", Ok(1234.5)),
            ("fr-FR", "1 234,5", Ok(1234.5)),
            ("fr-FR", "1.5", Ok(1.5)),
            ("en-GB", "", Err(NotANumber)),
            ("en-GB", ".", Err(NotANumber)),
            ("en-GB", "1,", Err(NotANumber)),
            ("en-GB", "1.2.3", Err(NotANumber)),
            ("en-GB", "1,23,4", Err(NotANumber)),
            ("en-GB", "1.234.5", Err(NotANumber)),
            ("en-GB", "1 23", Err(NotANumber)),
            ("en-GB", "12a", Err(NotANumber)),
        ] {
            assert_eq!(digits(text, &Locale::new(locale)), expected, "{locale} {text:?}");
        }
    }
}
