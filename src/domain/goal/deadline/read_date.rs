//! Reads what a person types into a date field.

use std::fmt;

use time::Date;

use super::lead::{BEFORE, BY, WITHIN};
use super::{Clock, calendar, locale};
use crate::domain::goal::Setting;
use crate::domain::goal::text::Text;

/// Why what was typed is not a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateError {
    /// It is not a date in any form known here.
    NotADate,
    /// It is a date, but the calendar has no such day.
    NoSuchDay,
    /// It ends, but on a day that no calendar knows.
    NoCalendarKnows,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotADate => "This is not a date. Write one such as 31 March 2027, end of Q3 or in six weeks.",
            Self::NoSuchDay => "This day does not exist. Check the day and the month, for example 28 February 2027.",
            Self::NoCalendarKnows => "No calendar knows this day. Write the date itself, such as 31 March 2027.",
        })
    }
}

impl std::error::Error for DateError {}

/// Reads a due date: "31 March 2027", "31/3/27", "2027-03-31", "end of Q3", "in six weeks". A period means its last
/// day; a date without a year the next one on or after the day the goal was written.
///
/// # Errors
/// A sentence says what is wrong and what would be right: something else than a date, a day that does not exist, an
/// event without a day.
pub fn read_date(text: &str, setting: &Setting) -> Result<Date, DateError> {
    let text = Text::new(text.trim());
    let clock = Clock {
        text: &text,
        setting,
        locale: &locale(&text, setting),
        expected: true,
        depth: 0,
    };
    let end = text
        .tokens
        .iter()
        .rev()
        .skip_while(|token| matches!(token.raw, "." | "!"))
        .count();
    let lead = text.any_phrase(0, BY).or_else(|| text.any_phrase(0, BEFORE));
    let before = text.any_phrase(0, BEFORE).is_some();
    let start = lead.or_else(|| text.any_phrase(0, WITHIN)).unwrap_or(0);
    let counted = |at: usize| clock.duration(at).map(|(when, _, to)| (when, to));
    let named = |at: usize| {
        clock
            .period(at, false)
            .or_else(|| clock.period(clock.skip_small(at), false))
            .or_else(|| clock.alone(at))
            .map(|(when, to)| clock.extended(when, to))
    };
    let readings = [named(start), counted(start), named(0)];
    let whole = readings
        .into_iter()
        .flatten()
        .find(|&(_, to)| to == end || to == text.tokens.len());
    let Some((when, _)) = whole else {
        let waits = lead.is_some_and(|at| clock.event(at, false).is_some());
        return Err(if waits {
            DateError::NoCalendarKnows
        } else {
            DateError::NotADate
        });
    };
    match when.days {
        _ if when.no_such_day => Err(DateError::NoSuchDay),
        None => Err(DateError::NoCalendarKnows),
        Some(days) if before => Ok(calendar::days_later(days.first, -1)),
        Some(days) => Ok(days.last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::Month;
    use time::macros::date;

    fn setting(day_first: bool) -> Setting {
        Setting {
            written_on: date!(2026 - 11 - 24),
            today: date!(2026 - 11 - 24),
            day_first,
            decimal: '.',
            fiscal_start: Month::April,
        }
    }

    #[test]
    fn what_people_type_as_a_date_is_read() {
        for (text, expected) in [
            ("2027-03-31", date!(2027 - 03 - 31)),
            ("31 March 2027", date!(2027 - 03 - 31)),
            ("31. März 2027", date!(2027 - 03 - 31)),
            ("March 31st, 2027", date!(2027 - 03 - 31)),
            ("31/3/27", date!(2027 - 03 - 31)),
            ("31.03.2027", date!(2027 - 03 - 31)),
            ("31.3.", date!(2027 - 03 - 31)),
            ("3/4", date!(2027 - 04 - 03)),
            ("by March", date!(2027 - 03 - 31)),
            ("March 2028", date!(2028 - 03 - 31)),
            ("end of Q3", date!(2027 - 09 - 30)),
            ("Q1 2027", date!(2027 - 03 - 31)),
            ("in six weeks", date!(2027 - 01 - 05)),
            ("six weeks", date!(2027 - 01 - 05)),
            ("2028", date!(2028 - 12 - 31)),
            ("FY27", date!(2027 - 03 - 31)),
            ("end of next month", date!(2026 - 12 - 31)),
            ("Easter 2027", date!(2027 - 03 - 28)),
            ("next Friday", date!(2026 - 11 - 27)),
            ("Friday", date!(2026 - 11 - 27)),
            ("tomorrow", date!(2026 - 11 - 25)),
            ("before March", date!(2027 - 02 - 28)),
            ("29 February", date!(2028 - 02 - 29)),
        ] {
            assert_eq!(read_date(text, &setting(true)), Ok(expected), "{text}");
        }
        assert_eq!(read_date("3/4/27", &setting(false)), Ok(date!(2027 - 03 - 04)));
        assert_eq!(read_date("31/3/27", &setting(false)), Ok(date!(2027 - 03 - 31)));
    }

    #[test]
    fn what_is_no_day_gets_a_sentence() {
        for (text, expected) in [
            ("", DateError::NotADate),
            ("soon", DateError::NotADate),
            ("42", DateError::NotADate),
            ("March 2027 or so", DateError::NotADate),
            ("31 February 2027", DateError::NoSuchDay),
            ("31 February", DateError::NoSuchDay),
            ("2027-02-29", DateError::NoSuchDay),
            ("before the trade fair", DateError::NoCalendarKnows),
        ] {
            assert_eq!(read_date(text, &setting(true)), Err(expected), "{text}");
        }
    }
}
