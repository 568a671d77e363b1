//! What day and time it is for the person.

use js_sys::Date as JsDate;
use time::{Date, Month};

/// Today by the person's own clock and time zone.
#[must_use]
pub fn today() -> Date {
    let now = JsDate::new_0();
    let number = |value: u32| u8::try_from(value).unwrap_or(1);
    let month = Month::try_from(number(now.get_month() + 1)).unwrap_or(Month::January);
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    Date::from_calendar_date(year, month, number(now.get_date())).unwrap_or(Date::MIN)
}

/// Now in universal time, as `2026-11-24T14:32:00.000Z`.
#[must_use]
pub fn now() -> String {
    JsDate::new_0().to_iso_string().into()
}

/// A moment written by [`now`] in a few words: the time of day if it was today, else the date; empty for anything else.
#[must_use]
pub fn when(moment: &str) -> String {
    let date = JsDate::new(&moment.into());
    if date.get_time().is_nan() {
        String::new()
    } else if date.to_date_string() == JsDate::new_0().to_date_string() {
        format!("{:02}:{:02}", date.get_hours(), date.get_minutes())
    } else {
        format!(
            "{}-{:02}-{:02}",
            date.get_full_year(),
            date.get_month() + 1,
            date.get_date()
        )
    }
}
