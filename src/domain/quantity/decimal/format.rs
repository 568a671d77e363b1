//! From a double to the decimal number with the fewest digits.

use super::natural::Natural;
use super::parse::nearest;
use super::parts;

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
