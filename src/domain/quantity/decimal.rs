//! Decimal numbers and doubles, exactly both ways.
//!
//! The standard library's reader and writer are faster, but they bring tables that do not compress: a tenth of the page.
//! These two work with whole numbers of any length instead, and are tested against the library's.

/// The nearest double to a decimal number such as `-12.5e3`; between two equally near, the even one. None where the text
/// is not such a number, or lies beyond the largest double.
#[must_use]
pub fn parse_decimal(text: &str) -> Option<f64> {
    let (negative, size) = match text.strip_prefix('-') {
        Some(size) => (true, size),
        None => (false, text),
    };
    let (digits, exponent) = split(size)?;
    let value = nearest(&digits, exponent)?;
    Some(if negative { -value } else { value })
}

/// The digits without leading zeros, and the power of ten they are to be multiplied by.
fn split(size: &str) -> Option<(Vec<u8>, i32)> {
    let (mantissa, exponent) = match size.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (
            mantissa,
            exponent.strip_prefix('+').unwrap_or(exponent).parse::<i32>().ok()?,
        ),
        None => (size, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() && fraction.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let digits = whole
        .bytes()
        .chain(fraction.bytes())
        .map(|byte| byte - b'0')
        .skip_while(|digit| *digit == 0)
        .collect();
    Some((digits, exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?))
}

/// Powers of ten that are doubles exactly.
const LARGEST_EXACT_POWER: i32 = 22;

/// No midpoint between two doubles has more digits than 768.
const MOST_DIGITS: usize = 800;

fn nearest(digits: &[u8], exponent: i32) -> Option<f64> {
    if digits.is_empty() {
        return Some(0.0);
    }
    // Where the number begins, as a power of ten: far outside the doubles nothing need be compared.
    let begins = i64::from(exponent) + i64::try_from(digits.len()).ok()?;
    if begins > 310 {
        return None;
    }
    if begins < -330 {
        return Some(0.0);
    }
    if digits.len() <= 15 && (-LARGEST_EXACT_POWER..=LARGEST_EXACT_POWER).contains(&exponent) {
        // Both are doubles exactly, so that one operation rounds once (Clinger 1990).
        let whole = digits.iter().fold(0.0, |value, digit| value * 10.0 + f64::from(*digit));
        let power = (0..exponent.unsigned_abs()).fold(1.0, |power, _| power * 10.0);
        return Some(if exponent < 0 { whole / power } else { whole * power });
    }
    match digits.get(..MOST_DIGITS) {
        // What follows only says whether the number lies beyond the digits kept.
        Some(kept) => {
            let dropped = i32::try_from(digits.len() - MOST_DIGITS).ok()?;
            let beyond = digits.iter().skip(MOST_DIGITS).any(|digit| *digit > 0);
            let kept: Vec<u8> = kept.iter().copied().chain([u8::from(beyond)]).collect();
            by_comparison(&kept, exponent + dropped - 1)
        }
        None => by_comparison(digits, exponent),
    }
}

/// The fewest digits that read back as the same double, without an exponent: `0.1`, `-1250.5`, `3`. Zero for what is not
/// finite.
#[must_use]
pub fn format_decimal(value: f64) -> String {
    let sign = if value < 0.0 { "-" } else { "" };
    let size = libm::fabs(value);
    if size == 0.0 || !size.is_finite() {
        return "0".to_owned();
    }
    let (digits, exponent) = all_digits(size);
    let shortest = (1..=DIGITS_OF_A_DOUBLE).map(|count| rounded(&digits, exponent, count));
    let same = |(digits, exponent): &(Vec<u8>, i32)| nearest(digits, *exponent) == Some(size);
    let (digits, exponent) = shortest
        .into_iter()
        .find(same)
        .unwrap_or_else(|| rounded(&digits, exponent, 17));
    format!("{sign}{}", positional(&digits, exponent))
}

/// No double needs more digits than these.
const DIGITS_OF_A_DOUBLE: usize = 17;

/// The digits of a double above 0 to one more than it needs, and the power of ten of the last.
fn all_digits(value: f64) -> (Vec<u8>, i32) {
    let (fraction, power) = parts(value.to_bits());
    let (mut number, mut scale) = (Natural::one().times(fraction), Natural::one());
    if power < 0 { &mut scale } else { &mut number }.double(power.unsigned_abs());
    // Bring number/scale between 1 and 10.
    let mut exponent = 0;
    while number.compare(&scale.times(10)).is_ge() {
        scale.multiply_and_add(10, 0);
        exponent += 1;
    }
    while number.compare(&scale).is_lt() {
        number.multiply_and_add(10, 0);
        exponent -= 1;
    }
    let mut digits = Vec::new();
    for _ in 0..=DIGITS_OF_A_DOUBLE {
        let mut digit = 0;
        while number.compare(&scale).is_ge() {
            number.subtract(&scale);
            digit += 1;
        }
        digits.push(digit);
        number.multiply_and_add(10, 0);
    }
    let last = exponent - i32::try_from(DIGITS_OF_A_DOUBLE).unwrap_or(0);
    (digits, last)
}

/// The first digits, rounded half up, without zeros at the end.
fn rounded(digits: &[u8], exponent: i32, count: usize) -> (Vec<u8>, i32) {
    let mut kept: Vec<u8> = digits.iter().take(count).copied().collect();
    let rest = digits.get(count..).unwrap_or_default();
    let up = rest.first().is_some_and(|digit| *digit >= 5);
    let mut exponent = exponent + i32::try_from(rest.len()).unwrap_or(0);
    if up {
        while kept.last() == Some(&9) {
            kept.pop();
            exponent += 1;
        }
        match kept.last_mut() {
            Some(last) => *last += 1,
            None => kept.push(1),
        }
    }
    while kept.last() == Some(&0) {
        kept.pop();
        exponent += 1;
    }
    (kept, exponent)
}

fn positional(digits: &[u8], exponent: i32) -> String {
    let mut text: String = digits.iter().map(|digit| char::from(b'0' + digit)).collect();
    let places = usize::try_from(exponent.unsigned_abs()).unwrap_or(0);
    if exponent >= 0 {
        text.push_str(&"0".repeat(places));
    } else if let Some(whole) = text.len().checked_sub(places).filter(|whole| *whole > 0) {
        text.insert(whole, '.');
    } else {
        text = format!("0.{}{text}", "0".repeat(places - text.len()));
    }
    text
}

/// Searches the doubles, which are ordered as their bits are, for the last one whose upper neighbour's midpoint does not
/// lie above the number.
fn by_comparison(digits: &[u8], exponent: i32) -> Option<f64> {
    let mut number = Natural::default();
    for digit in digits {
        number.multiply_and_add(10, u32::from(*digit));
    }
    let mut scale = Natural::one();
    for _ in 0..exponent.unsigned_abs() {
        if exponent < 0 { &mut scale } else { &mut number }.multiply_and_add(10, 0);
    }
    let (mut below, mut above) = (0_u64, f64::INFINITY.to_bits());
    while below + 1 < above {
        let middle = u64::midpoint(below, above);
        // Is the number at or beyond the midpoint between the double before the middle and the middle?
        if at_least_midpoint(&number, &scale, middle - 1) {
            below = middle;
        } else {
            above = middle;
        }
    }
    // Beyond the midpoint between the largest double and the power of two after it lies no double.
    let value = f64::from_bits(below);
    let beyond = below == f64::MAX.to_bits() && at_least_midpoint(&number, &scale, below);
    (!beyond).then_some(value)
}

/// Whether number/scale rounds above the double of some bits: lies beyond the midpoint to the next double, or on it where
/// the next is the even one.
fn at_least_midpoint(number: &Natural, scale: &Natural, bits: u64) -> bool {
    let (fraction, power) = parts(bits);
    // The midpoint is (2 fraction + 1) 2^(power − 1).
    let mut left = number.clone();
    let mut right = scale.times(2 * fraction + 1);
    let power = power - 1;
    if power < 0 { &mut left } else { &mut right }.double(power.unsigned_abs());
    match left.compare(&right) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => !fraction.is_multiple_of(2),
        std::cmp::Ordering::Less => false,
    }
}

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

/// A whole number of any length, its lowest 32 bits first, without zeros at the end.
#[derive(Clone, Default)]
struct Natural(Vec<u32>);

impl Natural {
    fn one() -> Self {
        Self(vec![1])
    }

    fn multiply_and_add(&mut self, factor: u32, summand: u32) {
        let mut carry = u64::from(summand);
        for part in &mut self.0 {
            carry += u64::from(*part) * u64::from(factor);
            *part = low(carry);
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(low(carry));
        }
    }

    fn times(&self, factor: u64) -> Self {
        let mut high = self.clone();
        high.multiply_and_add(low(factor >> 32), 0);
        let mut product = self.clone();
        product.multiply_and_add(low(factor), 0);
        // high × 2^32 + product
        let mut carry = 0_u64;
        let mut sum = Vec::new();
        for index in 0..product.0.len().max(high.0.len() + 1) {
            let part = |parts: &[u32], index: Option<usize>| {
                index
                    .and_then(|index| parts.get(index))
                    .map_or(0, |part| u64::from(*part))
            };
            carry += part(&product.0, Some(index)) + part(&high.0, index.checked_sub(1));
            sum.push(low(carry));
            carry >>= 32;
        }
        if carry > 0 {
            sum.push(low(carry));
        }
        while sum.last() == Some(&0) {
            sum.pop();
        }
        Self(sum)
    }

    fn double(&mut self, times: u32) {
        for _ in 0..times % 32 {
            self.multiply_and_add(2, 0);
        }
        let zeros = usize::try_from(times / 32).unwrap_or(0);
        self.0.splice(0..0, std::iter::repeat_n(0, zeros));
    }

    /// Takes away a number that is not larger.
    fn subtract(&mut self, other: &Self) {
        let mut borrow = 0_u64;
        for (index, part) in self.0.iter_mut().enumerate() {
            let taken = borrow + other.0.get(index).map_or(0, |part| u64::from(*part));
            let left = (1 << 32) + u64::from(*part) - taken;
            *part = low(left);
            borrow = u64::from(left < 1 << 32);
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    fn compare(&self, other: &Self) -> std::cmp::Ordering {
        self.0
            .len()
            .cmp(&other.0.len())
            .then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }
}

/// The lowest 32 bits.
#[expect(clippy::cast_possible_truncation, reason = "that is what it is for")]
fn low(value: u64) -> u32 {
    value as u32
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
