//! From a decimal number to the nearest double.

use super::natural::Natural;
use super::parts;

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

/// The nearest double to some digits times a power of ten; none beyond the largest double.
pub(super) fn nearest(digits: &[u8], exponent: i32) -> Option<f64> {
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
