//! Randomness from the browser, for the ids of plans only: figures have their own seed.

use super::window;
use crate::domain::quantity::format_decimal;

const LETTERS: &[u8; 32] = b"abcdefghijkmnopqrstuvwxyz2345678";

/// An id for a plan that no other plan on this machine has: twelve letters and digits.
#[must_use]
pub fn plan_id() -> String {
    let mut bytes = [0_u8; 12];
    let filled = window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        // Old embedders without Web Crypto: the time to the millisecond is enough to tell a person's plans apart.
        let millis = format_decimal(js_sys::Date::now());
        return millis.chars().filter(char::is_ascii_digit).take(14).collect();
    }
    bytes
        .iter()
        .filter_map(|byte| LETTERS.get(usize::from(byte % 32)).copied().map(char::from))
        .collect()
}
