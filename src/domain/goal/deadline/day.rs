//! Single days and months: `2027-03-31`, `31/3/27`, "31 March 2027", "March 3rd", "März 2027".

use time::Date;

use super::calendar;
use super::{Clock, Kind, When};
use crate::domain::goal::text::names::MONTHS;
use crate::domain::goal::text::{Class, Language};

impl Clock<'_> {
    /// A day or a month that begins at a place, and the place after it.
    pub(super) fn day(&self, at: usize) -> Option<(When, usize)> {
        let weekday = self.text.is(at, Class::Weekday);
        let at = if weekday {
            at + 1 + usize::from(self.text.sign(at + 1, ","))
        } else {
            at
        };
        let found = self
            .numeric(at)
            .or_else(|| self.day_then_month(at))
            .or_else(|| self.month_then_day(at));
        found.filter(|(when, _)| !weekday || when.kind == Kind::Day)
    }

    /// The number of a month, 1 to 12.
    pub(super) fn month(&self, at: usize) -> Option<u8> {
        let is_month = self.text.is(at, Class::Month);
        let number = is_month.then(|| self.text.which(at, MONTHS))??;
        u8::try_from(number + 1).ok()
    }

    /// A year in four digits, within a lifetime of the day the goal was written.
    pub(super) fn year(&self, at: usize) -> Option<i32> {
        let year = whole(self.text.digits(at)).filter(|year| (1950..=2150).contains(year))?;
        let unit_follows = self.text.sign(at + 1, "%€$£")
            || self
                .text
                .get(at + 1)
                .is_some_and(|token| token.joined && !self.text.word(at + 1).is_empty());
        let counts =
            self.text.is_any(at + 1, &[Class::Role, Class::Change]) || self.text.one_of(at + 1, words!("units"));
        (!unit_follows && !counts).then_some(year)
    }

    /// A figure of one or two digits, as days and months have.
    fn small(&self, at: usize) -> Option<i32> {
        whole(self.text.digits(at)).filter(|&number| number < 100)
    }

    /// ISO, and figures parted by slashes, points or hyphens in the order of the locale.
    fn numeric(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let raw = text.digits(at);
        let mut pointed = raw.split('.');
        let first = pointed.next()?;
        if let (Some(second), Some(third), None) = (pointed.next(), pointed.next(), pointed.next()) {
            return Some((self.figures([first, second, third])?, at + 1));
        }
        let touches = |place: usize| text.joined(place);
        // "2027-06", "06/2027"
        let (sign, second) = (
            text.sign(at + 1, "-/") && touches(at + 1) && touches(at + 2),
            text.digits(at + 2),
        );
        let (year, month) = if raw.len() == 4 && !text.sign(at + 1, "/") {
            (raw, second)
        } else {
            (second, raw)
        };
        if sign && !text.sign(at + 3, "-/") && self.expected && year.len() == 4 && month.len() == 2 {
            let days = calendar::months(whole(year)?, u8::try_from(whole(month)?).ok()?, 1)?;
            return Some((When::of(Kind::MonthOfYear, days), at + 3));
        }
        for sign in ["-", "/", "."] {
            let apart = sign == ".";
            if !text.sign(at + 1, sign) || !(apart || (touches(at + 1) && touches(at + 2))) {
                continue;
            }
            let (second, third) = (text.digits(at + 2), text.digits(at + 4));
            if text.sign(at + 3, sign) && (apart || touches(at + 4)) && !third.is_empty() {
                return Some((self.figures([raw, second, third])?, at + 5));
            }
            // "4.2/5" and "24/7" are no days: two figures are read only where a day is expected.
            if sign == "/" && self.expected && !second.is_empty() {
                return Some((self.in_order(whole(raw)?, whole(second)?, None)?, at + 3));
            }
        }
        if self.expected && self.text.language != Language::French && text.sign(at + 1, ".") {
            // "31.3."
            let (first, second) = raw.split_once('.')?;
            return Some((self.in_order(whole(first)?, whole(second)?, None)?, at + 2));
        }
        None
    }

    fn figures(&self, parts: [&str; 3]) -> Option<When> {
        let [first, second, third] = parts;
        let (a, b, c) = (whole(first)?, whole(second)?, whole(third)?);
        match (first.len(), third.len()) {
            (4, 1 | 2) => Some(Self::single(a, b, c)),
            (1 | 2, 4) => self.in_order(a, b, Some(c)),
            (1 | 2, 2) => self.in_order(a, b, Some(2000 + c)),
            _ => None,
        }
    }

    /// Two figures in the order of the locale; in the other order where only that one exists.
    fn in_order(&self, first: i32, second: i32, year: Option<i32>) -> Option<When> {
        let (mut day, mut month) = if self.setting.day_first {
            (first, second)
        } else {
            (second, first)
        };
        if month > 12 && day <= 12 {
            (day, month) = (month, day);
        }
        let any = (1..=12).contains(&month) && (1..=31).contains(&day);
        (year.is_some() || any).then(|| self.in_year(year, month, day))
    }

    /// A day of a year, or the next such day.
    fn in_year(&self, year: Option<i32>, month: i32, day: i32) -> When {
        year.map_or_else(|| self.next_such(month, day), |year| Self::single(year, month, day))
    }

    /// "31 March 2027", "3rd of March", "31. März", "1er mars", "31 de marzo de 2027".
    fn day_then_month(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let day = self.small(at)?;
        let mut next = at + 1;
        if text.one_of(next, words!("st nd rd th er")) || text.sign(next, ".") {
            next += 1;
        }
        next += usize::from(text.one_of(next, words!("of de day")));
        let month = self.month(next)?;
        let (year, next) = self.year_after(next + 1);
        Some((self.in_year(year, i32::from(month), day), next))
    }

    /// "March 31, 2027", "March 3rd", "March 2027", "March".
    fn month_then_day(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let month = self.month(at)?;
        let after =
            at + 1 + usize::from(text.sign(at + 1, ".") && text.get(at).is_some_and(|token| token.lower.len() <= 4));
        let place = after + usize::from(text.one_of(after, words!("the")));
        if let Some(day) = self.small(place).filter(|_| self.is_day(place)) {
            let next = place + 1 + usize::from(text.one_of(place + 1, words!("st nd rd th")));
            let (year, next) = self.year_after(next);
            return Some((self.in_year(year, i32::from(month), day), next));
        }
        let (year, next) = self.year_after(after);
        let days = match year {
            Some(year) => calendar::months(year, month, 1),
            None => calendar::upcoming(self.setting.written_on, &|year| calendar::months(year, month, 1)),
        }?;
        let next = if year.is_some() { next } else { at + 1 };
        Some((
            When::of(if year.is_some() { Kind::MonthOfYear } else { Kind::Month }, days),
            next,
        ))
    }

    /// "By May 15 we will" is a day; "by May 15 customers" and "in May 15 %" are not.
    fn is_day(&self, at: usize) -> bool {
        let text = self.text;
        let sign = text.sign(at + 1, "%€$£/:");
        !sign
            && !text.is_any(at + 1, &[Class::Role, Class::Broad, Class::Change, Class::Unit])
            && !text.one_of(at + 1, words!("k m x percent per million thousand units"))
    }

    /// The year that follows a month or a quarter: "2027", ", 2027", "of 2027", "'27".
    pub(super) fn year_after(&self, at: usize) -> (Option<i32>, usize) {
        let text = self.text;
        // "Q1 next year"
        let said = [
            ("next year", 1),
            ("of next year", 1),
            ("this year", 0),
            ("of this year", 0),
        ];
        if let Some((next, ahead)) = said
            .iter()
            .find_map(|(words, ahead)| Some((text.phrase(at, words)?, ahead)))
        {
            return (Some(self.setting.written_on.year() + ahead), next);
        }
        let joins = text.sign(at, ",/-’'.") || text.one_of(at, words!("of de del in"));
        let place = at + usize::from(joins);
        if let Some(year) = self.year(place) {
            return (Some(year), place + 1);
        }
        let short = text.sign(at, "’'/");
        match self.small(place).filter(|_| short && text.digits(place).len() == 2) {
            Some(year) => (Some(2000 + year), place + 1),
            None => (None, at),
        }
    }

    fn single(year: i32, month: i32, day: i32) -> When {
        on(year, month, day).map_or(When::nowhere(), When::on)
    }

    /// The next 31 March. 30 February never comes.
    fn next_such(&self, month: i32, day: i32) -> When {
        let from = self.setting.written_on;
        let mut upcoming = (0..=8).filter_map(|ahead| on(from.year() + ahead, month, day));
        upcoming.find(|date| *date >= from).map_or(When::nowhere(), When::on)
    }
}

fn on(year: i32, month: i32, day: i32) -> Option<Date> {
    calendar::day(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// The value of one to four digits.
pub(super) fn whole(digits: &str) -> Option<i32> {
    let value = |sum: i32, byte: u8| byte.is_ascii_digit().then(|| sum * 10 + i32::from(byte - b'0'));
    let few = (1..=4).contains(&digits.len());
    digits.bytes().filter(|_| few).try_fold(0, value).filter(|_| few)
}
