//! Decimal numbers and doubles, exactly both ways.
//!
//! The standard library's reader and writer are faster, but they bring tables that do not compress: a tenth of the page.
//! These two work with whole numbers of any length instead, and are tested against the library's.

mod format;
mod natural;
mod parse;

pub use format::format_decimal;
pub use parse::parse_decimal;

/// A double as a whole number times a power of two (IEEE 754).
fn parts(bits: u64) -> (u64, i32) {
    let fraction = bits & ((1 << 52) - 1);
    let exponent = i32::try_from(bits >> 52 & 0x7ff).unwrap_or(0);
    if exponent == 0 {
        (fraction, -1074)
    } else {
        (fraction | 1 << 52, exponent - 1075)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn decimals_are_the_nearest_doubles() {
        for text in [
            "0",
            "-0",
            "1",
            "0.1",
            "0.30000000000000004",
            "123456789012345678",
            "9007199254740993",
            "1e22",
            "1e23",
            "1e-22",
            "8.5e-310",
            "4.9e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "1.7976931348623157e308",
            "2.2250738585072011e-308",
            "00012.500",
            "1E+5",
            ".5",
            "5.",
            "1e-400",
        ] {
            assert_eq!(parse_decimal(text), text.parse::<f64>().ok(), "{text}");
        }
    }

    #[test]
    fn doubles_are_written_in_as_few_digits_as_they_need() {
        for (value, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (3.0, "3"),
            (-1250.5, "-1250.5"),
            (0.1, "0.1"),
            (0.1 + 0.2, "0.30000000000000004"),
            (1e21, "1000000000000000000000"),
            (1e-7, "0.0000001"),
            (4.344_888_898_823_471_7e-13, "0.00000000000043448888988234717"),
            (9.5, "9.5"),
            (99_999.999_999_999_99, "99999.99999999999"),
            (123_456_789_012_345_680.0, "123456789012345680"),
            (f64::NAN, "0"),
        ] {
            assert_eq!(format_decimal(value), text);
        }
    }

    #[test]
    fn what_is_no_number_or_beyond_all_doubles_is_none() {
        for text in [
            "",
            ".",
            "-",
            "1e",
            "e5",
            "1.2.3",
            "0x1",
            "inf",
            "NaN",
            "1e309",
            "1.7976931348623159e308",
            "179769313486231580794e288",
            "1e99999999999",
            "+1",
            "1_0",
        ] {
            assert_eq!(parse_decimal(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_as_long_as_a_book_is_read_at_once() {
        for text in [
            format!("0.{}1", "0".repeat(300_000)),
            "3".repeat(309),
            format!("1.{}1", "0".repeat(300_001)),
        ] {
            assert_eq!(
                parse_decimal(&text),
                text.parse::<f64>().ok().filter(|value| value.is_finite()),
                "{} characters",
                text.len()
            );
        }
        // A midpoint, and the digit after its eight hundredth that tips it.
        let midpoint = "9007199254740993";
        for tail in ["0", "1"] {
            let text = format!("{midpoint}.{}{tail}", "0".repeat(900));
            assert_eq!(parse_decimal(&text), text.parse::<f64>().ok(), "{tail}");
        }
    }

    proptest! {
        #[test]
        fn the_standard_library_reads_the_same(text in "-?[0-9]{1,25}(\\.[0-9]{1,25})?(e-?[0-9]{1,3})?") {
            prop_assert_eq!(parse_decimal(&text), text.parse::<f64>().ok().filter(|value| value.is_finite()));
        }

        #[test]
        fn every_double_is_written_so_that_it_comes_back(bits in any::<u64>()) {
            let value = f64::from_bits(bits);
            prop_assume!(value.is_finite());
            let text = format_decimal(value);
            prop_assert_eq!(text.parse(), Ok(value), "{}", text);
            prop_assert!(text.bytes().filter(u8::is_ascii_digit).count() <= value.to_string().len());
        }

        #[test]
        fn what_people_type_is_written_as_the_standard_library_writes_it(value in -1e12..1e12_f64, decimals in 0..9_i32) {
            let scale = 10_f64.powi(decimals);
            for value in [value, (value * scale).round() / scale, value.fract(), 1.0 / (value + 1.5e12)] {
                prop_assert_eq!(format_decimal(value), (value + 0.0).to_string());
            }
        }

        #[test]
        fn every_double_comes_back_from_its_shortest_text(bits in any::<u64>()) {
            let value = f64::from_bits(bits);
            prop_assume!(value.is_finite());
            prop_assert_eq!(parse_decimal(&format!("{value}")).map(f64::to_bits), Some(bits));
            prop_assert_eq!(parse_decimal(&format!("{value:e}")).map(f64::to_bits), Some(bits));
        }
    }
}
