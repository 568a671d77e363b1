//! Numbers that cannot be wrong once read: how a person's typing becomes money, a share, hours or a date.
//!
//! Start at [`read`]: text, what it should be ([`Quantity`]) and the plan's [`Locale`] in; a finite number or a
//! sentence that says what is wrong out. Nothing is guessed: what can be read in two ways is asked about.

mod calendar;
mod currency;
mod decimal;
mod expression;
mod locale;
mod number;
mod read;
mod read_error;

pub use calendar::{YearMonth, format_date, last_day_of_month, parse_date};
pub use currency::Currency;
pub use decimal::{format_decimal, parse_decimal};
pub use locale::Locale;
pub(crate) use number::{DigitsError, digits};
pub use read::{Bounds, LARGEST, Quantity, read};
pub use read_error::ReadError;
