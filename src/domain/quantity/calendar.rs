//! Civil dates and months, as they are written in a plan.

use time::{Date, Month};

/// A calendar month of a year: what month 1 of a plan stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct YearMonth {
    year: i32,
    month: Month,
}

impl YearMonth {
    /// The month a date lies in.
    #[must_use]
    pub fn of(date: Date) -> Self {
        Self {
            year: date.year(),
            month: date.month(),
        }
    }

    /// The month `months` later, or the last one a calendar knows.
    #[must_use]
    pub fn plus(self, months: u32) -> Self {
        let index = i64::from(self.year) * 12 + i64::from(u8::from(self.month) - 1) + i64::from(months);
        let year = i32::try_from(index.div_euclid(12)).unwrap_or(9999).clamp(-9999, 9999);
        let number = u8::try_from(index.rem_euclid(12) + 1).unwrap_or(1);
        Self {
            year,
            month: Month::try_from(number).unwrap_or(Month::January),
        }
    }

    /// The last day of the month: where its flows fall.
    #[must_use]
    pub fn last_day(self) -> Date {
        last_day_of_month(self.year, self.month)
    }

    /// The first day of the month.
    #[must_use]
    pub fn first_day(self) -> Date {
        self.last_day().replace_day(1).unwrap_or(Date::MIN)
    }

    /// Reads a month as it is written in a plan: `2027-03` (ISO 8601). None for any other form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        Some(Self {
            year: i32::from(digits(year, 4)?),
            month: Month::try_from(u8::try_from(digits(month, 2)?).ok()?).ok()?,
        })
    }
}

/// The last day of a month.
#[must_use]
pub fn last_day_of_month(year: i32, month: Month) -> Date {
    Date::from_calendar_date(year, month, month.length(year)).unwrap_or(Date::MAX)
}

/// A date as it is written in a plan: `2027-03-31` (ISO 8601).
#[must_use]
pub fn format_date(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// Reads a date as it is written in a plan: `2027-03-31`. None for any other form and for a day that does not exist.
#[must_use]
pub fn parse_date(text: &str) -> Option<Date> {
    let (month, day) = text.rsplit_once('-')?;
    let month = YearMonth::parse(month)?;
    let day = u8::try_from(digits(day, 2)?).ok()?;
    Date::from_calendar_date(month.year, month.month, day).ok()
}

/// A number of so many digits and nothing else: no sign, no space.
fn digits(text: &str, count: usize) -> Option<u16> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

impl std::fmt::Display for YearMonth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, u8::from(self.month))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn months_add_over_the_years_end() {
        let november = YearMonth::of(date!(2026 - 11 - 24));
        for (months, expected) in [(0, "2026-11"), (1, "2026-12"), (2, "2027-01"), (14, "2028-01")] {
            assert_eq!(november.plus(months).to_string(), expected);
        }
        assert_eq!(november.plus(3).last_day(), date!(2027 - 02 - 28));
        assert_eq!(november.first_day(), date!(2026 - 11 - 01));
    }

    #[test]
    fn a_month_far_beyond_the_calendar_is_its_last() {
        assert_eq!(YearMonth::of(Date::MAX).plus(u32::MAX).last_day().year(), 9999);
    }

    #[test]
    fn dates_are_iso_or_nothing() {
        for (text, expected) in [
            ("2027-03-31", Some(date!(2027 - 03 - 31))),
            ("2027-02-29", None),
            ("2027-3-31", None),
            ("31/03/2027", None),
            ("+027-03-31", None),
            ("2027-03-+1", None),
            ("", None),
        ] {
            assert_eq!(parse_date(text), expected, "{text}");
        }
        assert_eq!(format_date(date!(2027 - 03 - 01)), "2027-03-01");
    }
}
