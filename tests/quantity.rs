//! Numbers typed by people: what is read, what is asked about, and what is refused with a sentence.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use bearing::domain::quantity::{Bounds, Currency, LARGEST, Locale, Quantity, ReadError, YearMonth, parse_date, read};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn typed(text: &str, quantity: Quantity, locale: &str, currency: &str) -> Result<f64, ReadError> {
    let currency = Currency::new(currency).unwrap();
    read(text, quantity, Bounds::ANY, &Locale::new(locale), currency)
}

/// Fails where a text is not read as the number expected, to rounding.
fn check(text: &str, quantity: Quantity, locale: &str, currency: &str, expected: f64) {
    let found = typed(text, quantity, locale, currency);
    let close = found
        .as_ref()
        .is_ok_and(|value| (value - expected).abs() <= 1e-12 * (1.0 + expected.abs()));
    assert!(
        close,
        "{locale} {currency} {quantity:?} {text:?}: {found:?}, not {expected}"
    );
}

#[test]
fn what_people_type_most() {
    use Quantity::{Minutes, Money, Share};
    for (text, quantity, locale, currency, expected) in [
        ("1,234.56", Money, "en-GB", "GBP", 1234.56),
        ("1.234,56", Money, "de-DE", "EUR", 1234.56),
        ("1 234,56", Money, "fr-FR", "EUR", 1234.56),
        ("1\u{a0}234,56", Money, "pl-PL", "PLN", 1234.56),
        ("1\u{202f}234,56", Money, "fr-FR", "EUR", 1234.56),
        ("1'000", Money, "de-CH", "CHF", 1000.0),
        ("1’000.50", Money, "de-CH", "CHF", 1000.5),
        ("12k", Money, "en-GB", "GBP", 12_000.0),
        ("£1.2m", Money, "en-GB", "GBP", 1_200_000.0),
        ("15 %", Share, "en-GB", "GBP", 0.15),
        ("15%", Share, "de-DE", "EUR", 0.15),
        ("15", Share, "en-GB", "GBP", 0.15),
        ("90 min", Minutes, "en-GB", "GBP", 90.0),
        ("=40*52", Money, "en-GB", "GBP", 2080.0),
        ("1,000,000", Money, "en-GB", "GBP", 1_000_000.0),
        ("1.000.000", Money, "de-DE", "EUR", 1_000_000.0),
        ("12,34,567", Money, "en-IN", "INR", 1_234_567.0),
    ] {
        check(text, quantity, locale, currency, expected);
    }
}

#[test]
fn signs_units_and_sums() {
    use Quantity::{Count, Hours, Minutes, Money, Months, Share};
    for (text, quantity, expected) in [
        ("-5", Money, -5.0),
        ("− 5", Money, -5.0),
        ("+5", Money, 5.0),
        ("€ -5", Money, -5.0),
        ("(1,200)", Money, -1200.0),
        ("0.125", Money, 0.125),
        (".5", Money, 0.5),
        ("0", Money, 0.0),
        ("-0", Money, 0.0),
        ("5 €", Money, 5.0),
        ("12 k €", Money, 12_000.0),
        ("１２", Count, 12.0),
        ("１５％", Share, 0.15),
        ("1h30", Minutes, 90.0),
        ("1h30", Hours, 1.5),
        ("1 h 30 min", Hours, 1.5),
        ("1 h 30 min", Minutes, 90.0),
        ("1 h 1 h", Hours, 2.0),
        ("2 years", Months, 24.0),
        ("=15%", Share, 0.15),
        ("=15", Share, 0.15),
        ("=100%-20%", Share, 0.8),
        ("=50%*30%", Share, 0.15),
        ("=200*15%", Money, 30.0),
        ("= 1,200 * 12", Money, 14_400.0),
        ("=(2+3)*4", Count, 20.0),
        ("=10-2-3", Count, 5.0),
        ("=-3*-2", Count, 6.0),
        ("=2+3*4", Count, 14.0),
    ] {
        check(text, quantity, "en-GB", "EUR", expected);
    }
}

#[test]
fn what_can_mean_two_numbers_is_asked_about() {
    for (locale, text, first, second) in [
        ("en-GB", "1.234", 1234.0, 1.234),
        ("en-GB", "12.500", 12_500.0, 12.5),
        ("en-GB", "1,5", 1.5, 15.0),
        ("en-US", "1,50", 1.5, 150.0),
        ("de-DE", "1,234", 1234.0, 1.234),
        ("de-DE", "1.5", 1.5, 15.0),
        ("de-DE", "12.50 €", 12.5, 1250.0),
    ] {
        let found = typed(text, Quantity::Money, locale, "EUR");
        assert_eq!(found, Err(ReadError::Ambiguous(first, second)), "{locale} {text}");
        // Each of the two, written as the sentence writes it, is read as what it says.
        let locale_of = Locale::new(locale);
        let sentence = found.unwrap_err().sentence(&locale_of);
        for meant in [first, second] {
            let written = Quantity::Money.plain(meant, &locale_of);
            assert!(sentence.contains(&written), "{sentence} does not offer {written}");
            check(&written, Quantity::Money, locale, "EUR", meant);
        }
    }
    for (locale, text, expected) in [
        ("en-GB", "1,234", 1234.0),
        ("en-GB", "1.5", 1.5),
        ("en-GB", "1.2340", 1.234),
        ("de-DE", "1.234", 1234.0),
        ("de-DE", "1,5", 1.5),
        ("fr-FR", "1.5", 1.5),
        ("de-DE", "1,234.56", 1234.56),
    ] {
        check(text, Quantity::Money, locale, "EUR", expected);
    }
}

#[test]
fn what_is_no_number_is_refused_with_what_would_be_right() {
    use Quantity::{Count, Hours, Minutes, Money, Months, Share};
    for (text, quantity, words) in [
        ("", Money, "not an amount"),
        ("   ", Money, "not an amount"),
        ("€", Money, "not an amount"),
        ("-", Money, "not an amount"),
        ("--5", Money, "not an amount"),
        ("+-5", Money, "not an amount"),
        ("(-5)", Money, "not an amount"),
        ("-€-5", Money, "not an amount"),
        ("5-", Money, "“-” is not understood"),
        ("40-60", Money, "“-” is not understood"),
        ("(5", Money, "not understood"),
        ("1e5", Money, "“e” is not understood"),
        ("٣", Money, "“٣” is not understood"),
        ("½", Money, "“½” is not understood"),
        ("1,234,56", Money, "not an amount"),
        ("1.2.3", Money, "not an amount"),
        ("12.34.567", Money, "not an amount"),
        ("40 60", Money, "not an amount"),
        ("12 k k", Money, "not an amount"),
        ("k12", Money, "not an amount"),
        ("12k 5", Money, "not an amount"),
        ("£40", Money, "counts in EUR"),
        ("NaN", Money, "“NaN” is not understood"),
        ("inf", Money, "“inf” is not understood"),
        ("about 40", Count, "“about” is not understood"),
        ("40 €", Count, "“€” is not understood"),
        ("15 %", Count, "“%” is not understood"),
        ("15 % %", Share, "not a percentage"),
        ("1 h h", Minutes, "not a number of minutes"),
        ("90 min 30", Hours, "not a number of hours"),
        ("6 7", Minutes, "not a number of minutes"),
        ("1:30", Hours, "“:” is not understood"),
        ("2 years 6", Months, "not a number of months"),
        ("=40*", Count, "=40*52"),
        ("=4 5", Count, "=40*52"),
        ("=1/0", Count, "=40*52"),
        ("=", Count, "=40*52"),
        ("==5", Count, "=40*52"),
        ("=1.234*2", Count, "=40*52"),
        ("2000bn", Money, "Too large"),
        ("=10+5%", Share, "Too large"),
    ] {
        let bounds = if quantity == Share { Bounds::SHARE } else { Bounds::ANY };
        let found = read(text, quantity, bounds, &Locale::default(), Currency::default());
        let sentence = match found {
            Ok(value) => format!("was read as {value}"),
            Err(error) => error.sentence(&Locale::default()),
        };
        assert!(
            sentence.contains(words) && sentence.ends_with('.'),
            "{quantity:?} {text:?}: {sentence}"
        );
    }
}

#[test]
fn bounds_belong_to_what_is_within() {
    let count = |text: &str, least: f64, most: f64| {
        let bounds = Bounds { least, most };
        read(text, Quantity::Count, bounds, &Locale::default(), Currency::default())
    };
    assert_eq!(count("1", 1.0, 5.0), Ok(1.0));
    assert_eq!(count("5", 1.0, 5.0), Ok(5.0));
    assert_eq!(count("0.9", 1.0, 5.0), Err(ReadError::TooSmall(1.0, Quantity::Count)));
    assert_eq!(count("5.1", 1.0, 5.0), Err(ReadError::TooLarge(5.0, Quantity::Count)));
    let digits = "9".repeat(400);
    assert!(count(&digits, 0.0, LARGEST).is_err(), "more digits than a number has");
}

#[test]
fn months_and_days_are_those_of_the_calendar() {
    let may = YearMonth::of(parse_date("2027-05-31").unwrap());
    for (months, last_day) in [
        (0, "2027-05-31"),
        (1, "2027-06-30"),
        (9, "2028-02-29"),
        (21, "2029-02-28"),
    ] {
        assert_eq!(Some(may.plus(months).last_day()), parse_date(last_day), "{months}");
    }
    for text in [
        "2027-02-29",
        "2027-13-01",
        "2027-00-10",
        "27-01-01",
        "2027-1-01",
        "2027-01-1",
        "2027/01/01",
        "",
    ] {
        assert_eq!(parse_date(text), None, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_again(value in prop_oneof![-1e6..1e6_f64, -1.0..1.0_f64, -1e12..1e12_f64], decimals in 0..12_i32) {
        let scale = 10_f64.powi(decimals);
        let value = (value * scale).round() / scale;
        for (locale, _) in Locale::OFFERED {
            let locale = Locale::new(locale);
            let bounds = Bounds { least: -1e13, most: 1e13 };
            for quantity in [Quantity::Money, Quantity::Minutes, Quantity::Hours, Quantity::Months, Quantity::Count] {
                let text = quantity.plain(value, &locale);
                let found = read(&text, quantity, bounds, &locale, Currency::default());
                prop_assert_eq!(&found, &Ok(value + 0.0), "{} {:?}", text, quantity);
            }
        }
    }

    #[test]
    fn anything_typed_is_a_finite_number_or_a_sentence(
        text in "[-+=(]{0,2}[0-9 .,'’km%€£h]{0,12}[-)*/0-9]{0,3}", locale in prop::sample::select(Locale::OFFERED)
    ) {
        let locale = Locale::new(locale.0);
        for quantity in [Quantity::Money, Quantity::Share, Quantity::Minutes, Quantity::Hours, Quantity::Months, Quantity::Count] {
            match read(&text, quantity, Bounds::ANY, &locale, Currency::default()) {
                Ok(value) => prop_assert!(value.is_finite() && value.abs() <= LARGEST),
                Err(error) => prop_assert!(error.sentence(&locale).ends_with('.'), "{}", error.sentence(&locale)),
            }
        }
    }
}
