//! Months and their last days, against jiff.

use bearing::domain::quantity::{YearMonth, format_date, parse_date};
use jiff::{ToSpan, civil};

#[test]
fn months_are_added_as_jiff_adds_them() {
    let mut checked = 0;
    for start in (1990..2060_i16).flat_map(|year| (1..=12_i8).map(move |month| civil::date(year, month, 1))) {
        let month = YearMonth::of(parse_date(&start.to_string()).expect("jiff writes dates that exist"));
        for months in (0..=240_u32).step_by(7).chain([11, 12, 13]) {
            let expected = start
                .checked_add(i64::from(months).months())
                .expect("far from the calendar's end");
            let found = month.plus(months);
            assert_eq!(
                format_date(found.first_day()),
                expected.first_of_month().to_string(),
                "{start} + {months}"
            );
            assert_eq!(
                format_date(found.last_day()),
                expected.last_of_month().to_string(),
                "{start} + {months}"
            );
            checked += 1;
        }
    }
    assert_eq!(checked, 840 * 38);
}

#[test]
fn a_day_exists_where_jiff_says_so() {
    for year in 1896..2104_i16 {
        for month in 0..=13_i8 {
            for day in 0..=32_i8 {
                let text = format!("{year:04}-{month:02}-{day:02}");
                let expected = civil::Date::new(year, month, day).ok().map(|date| date.to_string());
                assert_eq!(parse_date(&text).map(format_date), expected, "{text}");
            }
        }
    }
}
