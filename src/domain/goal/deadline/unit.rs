//! Units of time and days of the week by their names in four languages.

use time::Weekday;

use super::Clock;
use super::calendar::Unit;
use crate::domain::goal::text::names::{UNITS, WEEKDAYS};
use crate::domain::goal::text::{Class, Language, which};

impl Clock<'_> {
    /// A unit of time, after a word such as "working" or "business".
    pub(super) fn unit(&self, at: usize) -> Option<(Unit, usize)> {
        let text = self.text;
        let ordinal = text.is(at, Class::Ordinal) && text.one_of(at + 1, words!("year month season term"));
        let numbered = text.one_of(at, words!("year month"))
            && self.year(at + 1).is_none()
            && (1..=2).contains(&text.digits(at + 1).len());
        if ordinal
            || numbered
            || text
                .any_phrase(at, phrases!("school year|academic year|tax year"))
                .is_some()
        {
            return Some((Unit::Term, at + 2));
        }
        let at = at
            + usize::from(text.one_of(
                at,
                words!("working business calendar full consecutive fiscal financial"),
            ));
        if !text.is(at, Class::Unit) {
            return None;
        }
        let word = text.word(at);
        let word = word.strip_suffix("'s").unwrap_or(word);
        let known = which(word, UNITS).or_else(|| which(word.strip_suffix('s')?, UNITS));
        let foreign = text.language != Language::English;
        let unit = match known {
            // A trimester is a term in English, a quarter in French and Spanish; "an" is a year in French only.
            Some(7 | 8) if !foreign => Unit::Term,
            Some(9) if text.language != Language::French => return None,
            Some(0) => return None,
            Some(1) => Unit::Day,
            Some(2) => Unit::Week,
            Some(3) => Unit::Month,
            Some(4 | 7) => Unit::Quarter,
            Some(5 | 9) => Unit::Year,
            Some(6) => Unit::Term,
            Some(8) => Unit::Half,
            Some(10) => Unit::Decade,
            _ => Unit::Hour,
        };
        Some((unit, at + 1))
    }

    pub(super) fn weekday(&self, at: usize) -> Option<Weekday> {
        // "Mondays" come again and again.
        let is_weekday = self.text.is(at, Class::Weekday);
        let number = is_weekday.then(|| self.text.which(at, WEEKDAYS))??;
        Some(Weekday::Monday.nth_next(u8::try_from(number).ok()?))
    }
}
