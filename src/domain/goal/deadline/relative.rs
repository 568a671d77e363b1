//! Times counted from the day a goal was written: "this quarter", "next six months", "in a year and a half".

use super::calendar::{self, Days, Unit};
use super::{Clock, Kind, When};
use crate::domain::goal::measure;
use crate::domain::goal::text::{Class, Language};

impl Clock<'_> {
    /// "this quarter", "next six months", "the coming year", "prochains mois", "next summer", "next Friday".
    pub(super) fn relative(&self, at: usize, rolling: bool) -> Option<(When, usize)> {
        let text = self.text;
        let this = text.is(at, Class::This);
        let next_one = text.is(at, Class::Next);
        if !this && !next_one {
            return self.relative_after_number(at);
        }
        let from = self.setting.written_on;
        if let Some(unit) = text.any_phrase(at, phrases!("this time next")) {
            let (unit, next) = self.unit(unit)?;
            let when = When::counted(from, 1.0, unit);
            let kind = Kind::Relative;
            return Some((When { kind, ..when }, next));
        }
        let mut place = at + 1;
        if let Some((count, after)) = self.count(place) {
            let (unit, after) = self.unit(after)?;
            return next_one.then(|| (When::counted(from, count, unit), after));
        }
        let starts_after = |days: &Days| !next_one || days.first > from;
        if let Some((when, after)) = self.yearly(place) {
            let when = if when.days.as_ref().is_some_and(starts_after) {
                when
            } else {
                let in_a_year = self.setting_on(calendar::months_later(from, 12));
                let clock = Clock {
                    setting: &in_a_year,
                    ..*self
                };
                clock.yearly(place).map_or(when, |(when, _)| when)
            };
            let when = When {
                kind: Kind::Relative,
                ..when
            };
            return Some((when, after));
        }
        if let Some(weekday) = self.weekday(place) {
            let date = calendar::weekday(calendar::days_later(from, i64::from(next_one)), weekday);
            return Some((When::on(date), place + 1));
        }
        if let Some(month) = self.month(place) {
            let days = calendar::upcoming(from, &|year| calendar::months(year, month, 1))?;
            return Some((When::of(Kind::Relative, days), place + 1));
        }
        let fiscal = text.one_of(place, words!("fiscal financial"))
            || text.one_of(place, words!("geschäftsjahr geschäftsjahres exercice ejercicio"));
        place += usize::from(text.one_of(
            place,
            words!("fiscal financial calendar business trading full half sales marketing budget"),
        ));
        let (unit, after) = self.unit(place)?;
        let plural = text.ends_in(place, "s") && text.language == Language::English;
        if plural {
            // "the coming months": no one knows how many.
            return None;
        }
        if next_one && ((rolling && unit != Unit::Quarter) || (unit == Unit::Year && text.one_of(at, words!("coming"))))
        {
            return Some((When::counted(from, 1.0, unit), after));
        }
        let of = |date| {
            if fiscal {
                calendar::fiscal_year_of(date, self.setting.fiscal_start)
            } else {
                calendar::unit_of(date, unit)
            }
        };
        let current = of(from);
        let days = if next_one {
            current.and_then(|days| of(calendar::days_later(days.last, 1)))
        } else {
            current
        };
        Some((
            When {
                kind: Kind::Relative,
                days,
                no_such_day: false,
            },
            after,
        ))
    }

    /// "six prochains mois", "six coming months": the number first.
    fn relative_after_number(&self, at: usize) -> Option<(When, usize)> {
        let (count, place) = self.count(at)?;
        if !self.text.is(place, Class::Next) {
            return None;
        }
        let (unit, next) = self.unit(place + 1)?;
        Some((When::counted(self.setting.written_on, count, unit), next))
    }

    /// "six weeks", "a year", "half a year", "18 months".
    pub(super) fn duration(&self, at: usize) -> Option<(When, Unit, usize)> {
        let half = self
            .text
            .any_phrase(at, phrases!("half a|half"))
            .filter(|&next| self.unit(next).is_some());
        let (count, place) = match half {
            Some(next) => (0.5, next),
            None => self.count(at)?,
        };
        let (unit, next) = self.unit(place)?;
        let fortnights = self.text.word(next - 1).starts_with("fortnight");
        let after = next + usize::from(self.text.sign(next, "'’"));
        let time = self
            .text
            .phrase(after, "time")
            .or_else(|| self.text.phrase(next, "from now"));
        let next = time.unwrap_or(next);
        let (count, next) = match self.text.phrase(next, "and a half") {
            Some(after) => (count + 0.5, after),
            None => (count, next),
        };
        let count = count * if fortnights { 2.0 } else { 1.0 };
        let fine = match unit {
            // Half a year is six months, half a month 15 days.
            Unit::Year => When::counted(self.setting.written_on, count * 12.0, Unit::Month),
            Unit::Month if count < 1.0 => When::counted(self.setting.written_on, count * 30.0, Unit::Day),
            unit => When::counted(self.setting.written_on, count, unit),
        };
        Some((fine, unit, next))
    }

    pub(super) fn count(&self, at: usize) -> Option<(f64, usize)> {
        let text = self.text;
        if text.one_of(at, words!("a an one ein einem einen einer eines un une una")) {
            if let Some(next) = text.any_phrase(at, phrases!("a couple of|a dozen")) {
                return Some((
                    if text.one_of(at + 1, words!("dozen")) {
                        12.0
                    } else {
                        2.0
                    },
                    next,
                ));
            }
            return Some((1.0, at + 1));
        }
        if let Some(next) = text.phrase(at, "couple of") {
            return Some((2.0, next));
        }
        measure::plain_number(text, at, self.locale)
    }
}
