//! Days counted from other days: units of time, seasons, feasts. Nothing here can leave the calendar: what would be
//! before its first or after its last day is that day.

use time::{Date, Duration, Month, Weekday};

use crate::domain::goal::text::names::{FEASTS, which};
use crate::domain::quantity::last_day_of_month;

/// A run of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Days {
    pub(super) first: Date,
    pub(super) last: Date,
}

impl Days {
    /// A single day.
    pub(super) const fn one(date: Date) -> Self {
        Self {
            first: date,
            last: date,
        }
    }
}

/// A unit of time a deadline can be counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    /// Seconds, minutes and hours: service times, never deadlines.
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Half,
    /// A school term, a sports season, a sprint: it ends, but no calendar says when.
    Term,
    Year,
    Decade,
}

pub(super) fn day(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

pub(super) fn days_later(date: Date, days: i64) -> Date {
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    date.checked_add(Duration::days(days.clamp(-10_000_000, 10_000_000)))
        .unwrap_or(end)
}

/// The same day of the month, `months` later; the last day of a shorter month.
pub(super) fn months_later(date: Date, months: i64) -> Date {
    let index = i64::from(date.year()) * 12 + i64::from(u8::from(date.month()) - 1) + months.clamp(-240_000, 240_000);
    let Ok(year) = i32::try_from(index.div_euclid(12)) else {
        return Date::MAX;
    };
    let month = u8::try_from(index.rem_euclid(12) + 1)
        .ok()
        .and_then(|month| Month::try_from(month).ok())
        .unwrap_or(Month::January);
    if !(-9999..=9999).contains(&year) {
        return if year < 0 { Date::MIN } else { Date::MAX };
    }
    let day = date.day().min(month.length(year));
    Date::from_calendar_date(year, month, day).unwrap_or(Date::MAX)
}

/// `count` units later, rounded to whole days.
pub(super) fn later(date: Date, count: f64, unit: Unit) -> Date {
    // A count beyond the calendar is its end; the cast cannot lose anything within these bounds.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "clamped to a range that i64 holds exactly"
    )]
    let whole = |x: f64| libm::round(x.clamp(-1e7, 1e7)) as i64;
    match unit {
        Unit::Hour => date,
        Unit::Day => days_later(date, whole(count)),
        Unit::Week => days_later(date, whole(count * 7.0)),
        Unit::Month => months_later(date, whole(count)),
        Unit::Quarter => months_later(date, whole(count * 3.0)),
        Unit::Half | Unit::Term => months_later(date, whole(count * 6.0)),
        Unit::Year => months_later(date, whole(count * 12.0)),
        Unit::Decade => months_later(date, whole(count * 120.0)),
    }
}

/// `length` whole months from the first day of a month on.
pub(super) fn months(year: i32, month: u8, length: i64) -> Option<Days> {
    let first = day(year, month, 1)?;
    let in_last = months_later(first, length - 1);
    let last = last_day_of_month(in_last.year(), in_last.month());
    Some(Days { first, last })
}

/// A quarter (1 to 4) or a half (1 or 2) of the calendar year.
pub(super) fn part(year: i32, number: u8, unit: Unit) -> Option<Days> {
    let length = if unit == Unit::Quarter { 3 } else { 6 };
    let first = number.checked_sub(1)?.checked_mul(length)?.checked_add(1)?;
    months(year, first, i64::from(length))
}

/// The fiscal year that is named for the calendar year it ends in: FY27 from April 2026 to March 2027.
pub(super) fn fiscal_year(named: i32, start: Month) -> Option<Days> {
    let begins = if start == Month::January {
        named
    } else {
        named.checked_sub(1)?
    };
    months(begins, u8::from(start), 12)
}

/// The unit of the calendar that a day lies in. None for a term, of which no calendar knows the end.
pub(super) fn unit_of(date: Date, unit: Unit) -> Option<Days> {
    let month = u8::from(date.month());
    match unit {
        Unit::Hour | Unit::Day => Some(Days::one(date)),
        Unit::Week => {
            let first = days_later(date, -i64::from(date.weekday().number_days_from_monday()));
            Some(Days {
                first,
                last: days_later(first, 6),
            })
        }
        Unit::Month => months(date.year(), month, 1),
        Unit::Quarter => part(date.year(), (month - 1) / 3 + 1, unit),
        Unit::Half => part(date.year(), (month - 1) / 6 + 1, unit),
        Unit::Year => months(date.year(), 1, 12),
        Unit::Decade => months(date.year().div_euclid(10) * 10, 1, 120),
        Unit::Term => None,
    }
}

/// The fiscal year a day lies in.
pub(super) fn fiscal_year_of(date: Date, start: Month) -> Option<Days> {
    let ends_next_year = start != Month::January && u8::from(date.month()) >= u8::from(start);
    fiscal_year(date.year().checked_add(i32::from(ends_next_year))?, start)
}

/// A season of the north, in whole months as meteorologists count: spring is March to May. Winter is named for the
/// year it begins in.
pub(super) fn season(year: i32, first_month: u8) -> Option<Days> {
    months(year, first_month, 3)
}

/// The first run of days that is not over on `from`, of those that come once a year.
pub(super) fn upcoming(from: Date, in_year: &dyn Fn(i32) -> Option<Days>) -> Option<Days> {
    (from.year() - 1..=from.year() + 1)
        .filter_map(in_year)
        .find(|days| days.last >= from)
}

/// The next such weekday, `from` itself included.
pub(super) fn weekday(from: Date, weekday: Weekday) -> Date {
    let ahead = (7 + weekday.number_days_from_monday() - from.weekday().number_days_from_monday()) % 7;
    days_later(from, i64::from(ahead))
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus, *Astronomical Algorithms*, ch. 8).
#[allow(clippy::many_single_char_names, reason = "the names of the published algorithm")]
pub(super) fn easter(year: i32) -> Option<Date> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, g) = (b / 4, b % 4, (8 * b + 13) / 25);
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let of_month = (h + l - 7 * m + 33 * month + 19) % 32;
    day(year, u8::try_from(month).ok()?, u8::try_from(of_month).ok()?)
}

/// A feast by its first word. None for one whose day no table here gives.
pub(super) fn feast(year: i32, word: &str) -> Option<Date> {
    let nth = |month: u8, first_day: u8, name: Weekday| Some(weekday(day(year, month, first_day)?, name));
    match which(word, FEASTS)? {
        0 => day(year, 12, 25),
        1 => day(year, 12, 26),
        2 => day(year, 1, 1),
        3 => day(year, 10, 31),
        4 => day(year, 2, 14),
        5 => day(year, 7, 4),
        6 => easter(year),
        7 => Some(days_later(easter(year)?, 49)),
        8 => nth(5, 25, Weekday::Monday),
        9 => nth(9, 1, Weekday::Monday),
        10 => nth(11, 22, Weekday::Thursday),
        11 => Some(days_later(nth(11, 22, Weekday::Thursday)?, 1)),
        12 => nth(5, 8, Weekday::Sunday),
        13 => nth(6, 15, Weekday::Sunday),
        _ => None,
    }
}

/// The last day of a month that lies nearest ahead: what an empty deadline is filled with.
pub(in crate::domain::goal) fn end_of_quarter_after_next(from: Date) -> Date {
    let ahead = months_later(from, 6);
    unit_of(ahead, Unit::Quarter).map_or_else(|| last_day_of_month(ahead.year(), ahead.month()), |days| days.last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn feasts_fall_on_the_days_of_the_almanac() {
        // Easter: the tables of the US Census Bureau; the others: timeanddate.com.
        for (word, year, expected) in [
            ("easter", 2024, date!(2024 - 03 - 31)),
            ("easter", 2027, date!(2027 - 03 - 28)),
            ("easter", 2038, date!(2038 - 04 - 25)),
            ("pentecost", 2027, date!(2027 - 05 - 16)),
            ("memorial", 2014, date!(2014 - 05 - 26)),
            ("labor", 2027, date!(2027 - 09 - 06)),
            ("thanksgiving", 2026, date!(2026 - 11 - 26)),
            ("black", 2026, date!(2026 - 11 - 27)),
        ] {
            assert_eq!(feast(year, word), Some(expected), "{word} {year}");
        }
        assert_eq!(feast(2027, "diwali"), None);
    }

    #[test]
    fn months_and_quarters_end_where_the_calendar_says() {
        assert_eq!(months_later(date!(2026 - 11 - 30), 3), date!(2027 - 02 - 28));
        assert_eq!(
            part(2027, 3, Unit::Quarter).map(|days| days.last),
            Some(date!(2027 - 09 - 30))
        );
        assert_eq!(
            part(2027, 1, Unit::Half).map(|days| days.last),
            Some(date!(2027 - 06 - 30))
        );
        assert_eq!(season(2027, 12).map(|days| days.last), Some(date!(2028 - 02 - 29)));
        assert_eq!(
            fiscal_year(2027, Month::April).map(|days| days.last),
            Some(date!(2027 - 03 - 31))
        );
        assert_eq!(
            fiscal_year_of(date!(2026 - 11 - 24), Month::April),
            fiscal_year(2027, Month::April)
        );
        assert_eq!(weekday(date!(2026 - 11 - 24), Weekday::Friday), date!(2026 - 11 - 27));
        assert_eq!(end_of_quarter_after_next(date!(2026 - 11 - 24)), date!(2027 - 06 - 30));
    }

    #[test]
    fn nothing_leaves_the_calendar() {
        assert_eq!(months_later(Date::MAX, 5), Date::MAX);
        assert_eq!(days_later(Date::MIN, -5), Date::MIN);
        assert_eq!(later(Date::MAX, f64::MAX, Unit::Year), Date::MAX);
        assert_eq!(part(2027, 0, Unit::Quarter), None);
        assert_eq!(
            upcoming(Date::MAX, &|year| part(year, 4, Unit::Quarter)).map(|days| days.last),
            Some(Date::MAX)
        );
    }
}
