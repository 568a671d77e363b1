//! Named and counted periods: quarters, fiscal years, seasons, feasts, "the coming year", "six weeks", "end of June".

use time::Weekday;

use super::calendar::{self, Days, Unit};
use super::{Clock, Kind, When};
use crate::domain::goal::measure;
use crate::domain::goal::text::{Class, Language};

impl Clock<'_> {
    /// Q3, T3, "third quarter of 2027", H1, "first half", "2027 Q3".
    pub(super) fn quarter(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        if let Some(year) = self.year(at) {
            let (number, part) = self.short_part(at + 1)?;
            let days = if part == Unit::Quarter { calendar::quarter(year, number) } else { calendar::half(year, number) };
            return Some((When::of(Kind::Quarter, days?), at + 2));
        }
        let (number, part, next) = match self.short_part(at) {
            Some((number, part)) => (number, part, at + 1),
            None => self.long_part(at)?,
        };
        let mut place = next;
        place += usize::from(matches!(text.word(place), "of" | "de" | "des" | "del" | "du") || text.signs(place, |c| c == '/' || c == '-'));
        let fiscal = self.fiscal(text.skip(place, Class::Article));
        if let Some((When { days: Some(year), .. }, next)) = fiscal {
            let length = if part == Unit::Quarter { 3 } else { 6 };
            let first = calendar::months_later(year.first, i64::from(number - 1) * length);
            let last = calendar::days_later(calendar::months_later(first, length), -1);
            return Some((When::of(Kind::Quarter, Days { first, last }), next));
        }
        let (year, after) = self.year_after(next);
        let in_year = |year| if part == Unit::Quarter { calendar::quarter(year, number) } else { calendar::half(year, number) };
        let days = year.map_or_else(|| calendar::upcoming(self.setting.written_on, in_year), in_year)?;
        let next = if year.is_some() { after } else { self.of_the_year(next) };
        Some((When::of(Kind::Quarter, days), next))
    }

    fn short_part(&self, at: usize) -> Option<(u8, Unit)> {
        let word = self.text.word(at);
        let mut chars = word.chars();
        let (letter, digit, None) = (chars.next()?, chars.next()?, chars.next()) else { return None };
        let number = u8::try_from(digit.to_digit(10)?).ok()?;
        let foreign = matches!(self.text.language, Language::French | Language::Spanish);
        match (letter, number) {
            ('q', 1..=4) => Some((number, Unit::Quarter)),
            ('t', 1..=4) if foreign => Some((number, Unit::Quarter)),
            ('h', 1..=2) => Some((number, Unit::Half)),
            ('s', 1..=2) if foreign => Some((number, Unit::Half)),
            _ => None,
        }
    }

    fn long_part(&self, at: usize) -> Option<(u8, Unit, usize)> {
        let text = self.text;
        let (number, next) = match text.word(at) {
            "first" | "1st" | "ersten" | "erstes" | "premier" | "primer" | "primero" => (1, at + 1),
            "second" | "zweiten" | "zweites" | "deuxième" | "segundo" => (2, at + 1),
            "third" | "dritten" | "drittes" | "troisième" | "tercer" | "tercero" => (3, at + 1),
            "fourth" | "final" | "last" | "vierten" | "viertes" | "quatrième" | "cuarto" => (4, at + 1),
            _ => {
                let number: u8 = text.digits(at).parse().ok().filter(|number| (1..=4).contains(number))?;
                let joined = matches!(text.word(at + 1), "st" | "nd" | "rd" | "th" | "er" | "e" | "ème") || text.sign(at + 1, '.');
                (number, at + 1 + usize::from(joined).max(usize::from(!joined) * 99))
            }
        };
        match text.word(next) {
            "quarter" | "quartal" | "quartals" | "trimestre" => Some((number, Unit::Quarter, next + 1)),
            "half" | "halbjahr" | "semestre" if number <= 2 => Some((number, Unit::Half, next + 1)),
            _ => None,
        }
    }

    /// The place after "of the year", which says nothing new.
    fn of_the_year(&self, at: usize) -> usize {
        let phrases = ["of the year", "of this year", "of year", "del año", "de l année", "des jahres", "del ejercicio", "of the fiscal year"];
        self.text.any_phrase(at, &phrases).unwrap_or(at)
    }

    /// FY27, FY2026/27, "fiscal year 2027", "financial 2027".
    pub(super) fn fiscal(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let word = text.word(at);
        let mut next = at + 1;
        let digits = match word {
            "fy" | "fiscal" | "financial" | "geschäftsjahr" | "exercice" | "ejercicio" => {
                next += usize::from(matches!(text.word(next), "year"));
                next += 1;
                text.digits(next - 1)
            }
            _ => word.strip_prefix("fy")?,
        };
        let named: i32 = digits.parse().ok()?;
        let mut named = match digits.len() {
            2 => 2000 + named,
            4 => named,
            _ => return None,
        };
        if text.signs(next, |c| matches!(c, '/' | '-' | '–')) && text.digits(next + 1).len() == 2 {
            named += 1;
            next += 2;
        }
        Some((When::of(Kind::Fiscal, calendar::fiscal_year(named, self.setting.fiscal_start)?), next))
    }

    /// A season or a feast, with or without its year.
    pub(super) fn yearly(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let word = text.word(at);
        if text.is(at, Class::Season) {
            let month = match word {
                "spring" | "frühling" | "frühjahr" | "printemps" | "primavera" => 3,
                "summer" | "sommer" | "été" | "verano" => 6,
                "winter" | "hiver" | "invierno" => 12,
                _ => 9,
            };
            let (year, next) = self.year_after(at + 1);
            let in_year = |year| calendar::season(year, month);
            let days = year.map_or_else(|| calendar::upcoming(self.setting.written_on, in_year), in_year)?;
            let next = next + usize::from(matches!(text.word(next), "season" | "holidays" | "break" | "term" | "semester"));
            return Some((When::of(Kind::Season, days), next));
        }
        if text.is(at, Class::Feast) {
            let paired = matches!(word, "new" | "black" | "memorial" | "labor" | "labour" | "independence" | "boxing" | "valentine's" | "mother's" | "father's");
            let second = matches!(text.word(at + 1), "day" | "eve" | "friday" | "year" | "year's" | "season" | "holidays" | "break");
            if paired && !second {
                return None;
            }
            let mut next = at + 1 + usize::from(second);
            next += usize::from(text.word(at + 1) == "year's" && matches!(text.word(next), "day" | "eve"));
            let (year, next) = self.year_after(next);
            let in_year = |year| calendar::feast(year, word).map(|date| Days { first: date, last: date });
            let days = year.map_or_else(|| calendar::upcoming(self.setting.written_on, in_year), in_year);
            return Some((When { kind: Kind::Feast, days, no_such_day: false }, next));
        }
        None
    }

    /// "this quarter", "next six months", "the coming year", "prochains mois", "next summer", "next Friday".
    pub(super) fn relative(&self, at: usize, rolling: bool) -> Option<(When, usize)> {
        let text = self.text;
        let this = text.is(at, Class::This);
        let next_one = text.is(at, Class::Next);
        if !this && !next_one {
            return self.relative_after_number(at);
        }
        let from = self.setting.written_on;
        let mut place = at + 1;
        if let Some((count, after)) = self.count(place) {
            let (unit, after) = self.unit(after)?;
            return next_one.then(|| (When::counted(from, count, unit), after));
        }
        let starts_after = |days: &Days| !next_one || days.first > from;
        if let Some((when, after)) = self.yearly(place).filter(|(when, _)| when.days.is_some() || this || next_one) {
            let later = calendar::months_later(from, 12);
            let again = Clock { text, setting: &self.setting_on(later), expected: self.expected };
            let when = if when.days.as_ref().is_some_and(starts_after) { when } else { again.yearly(place).map_or(when, |(when, _)| when) };
            return Some((when, after));
        }
        if let Some(weekday) = self.weekday(place) {
            let date = calendar::weekday(calendar::days_later(from, i64::from(next_one)), weekday);
            return Some((When::of(Kind::Day, Days { first: date, last: date }), place + 1));
        }
        if let Some(month) = self.month(place) {
            let days = calendar::upcoming(from, |year| calendar::months(year, month, 1))?;
            return Some((When::of(Kind::Relative, days), place + 1));
        }
        let fiscal = matches!(text.word(place), "fiscal" | "financial") || matches!(text.word(place), "geschäftsjahr" | "geschäftsjahres" | "exercice" | "ejercicio");
        place += usize::from(matches!(
            text.word(place),
            "fiscal" | "financial" | "calendar" | "school" | "academic" | "business" | "trading" | "full" | "half" | "sales" | "marketing" | "budget"
        ));
        let (unit, after) = self.unit(place)?;
        let plural = text.word(place).ends_with('s') && text.language == Language::English;
        if plural {
            // "the coming months": no one knows how many.
            return None;
        }
        if next_one && rolling {
            return Some((When::counted(from, 1.0, unit), after));
        }
        let of = |date| {
            if fiscal { calendar::fiscal_year_of(date, self.setting.fiscal_start) } else { calendar::unit_of(date, unit) }
        };
        let current = of(from);
        let days = if next_one { current.and_then(|days| of(calendar::days_later(days.last, 1))) } else { current };
        Some((When { kind: Kind::Relative, days, no_such_day: false }, after))
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
        let half = self.text.any_phrase(at, &["half a", "half"]).filter(|&next| self.unit(next).is_some());
        let (count, place) = match half {
            Some(next) => (0.5, next),
            None => self.count(at)?,
        };
        let (unit, next) = self.unit(place)?;
        let next = self.text.any_phrase(next, &["time", "from now"]).unwrap_or(next);
        let (count, next) = match self.text.phrase(next, "and a half") {
            Some(after) => (count + 0.5, after),
            None => (count, next),
        };
        let fine = match unit {
            // Half a year is six months, half a month 15 days.
            Unit::Year => When::counted(self.setting.written_on, count * 12.0, Unit::Month),
            Unit::Month if count < 1.0 => When::counted(self.setting.written_on, count * 30.0, Unit::Day),
            unit => When::counted(self.setting.written_on, count, unit),
        };
        Some((fine, unit, next))
    }

    fn count(&self, at: usize) -> Option<(f64, usize)> {
        let text = self.text;
        if matches!(text.word(at), "a" | "an" | "one" | "ein" | "einem" | "einen" | "einer" | "eines" | "un" | "une" | "una") {
            if let Some(next) = text.any_phrase(at, &["a couple of", "a dozen"]) {
                return Some((if text.word(at + 1) == "dozen" { 12.0 } else { 2.0 }, next));
            }
            return Some((1.0, at + 1));
        }
        measure::plain_number(text, at, &self.locale())
    }

    /// A unit of time, after a word such as "working" or "business".
    pub(super) fn unit(&self, at: usize) -> Option<(Unit, usize)> {
        let text = self.text;
        let at = at + usize::from(matches!(text.word(at), "working" | "business" | "calendar" | "full" | "consecutive" | "fiscal" | "financial" | "school"));
        if !text.is(at, Class::Unit) {
            return None;
        }
        let foreign = text.language != Language::English;
        let unit = match text.word(at).trim_end_matches("'s") {
            "day" | "days" | "workday" | "workdays" | "tag" | "tage" | "tagen" | "jour" | "jours" | "día" | "días" => Unit::Day,
            "week" | "weeks" | "wk" | "woche" | "wochen" | "semaine" | "semaines" | "semana" | "semanas" | "sprint" => Unit::Week,
            "fortnight" | "fortnights" => Unit::Week,
            "month" | "months" | "monat" | "monate" | "monaten" | "monats" | "mois" | "mes" | "meses" => Unit::Month,
            "quarter" | "quarters" | "quartal" | "quartale" | "quartalen" | "quartals" => Unit::Quarter,
            "trimestre" | "trimestres" if foreign => Unit::Quarter,
            "halbjahr" | "semestre" if foreign => Unit::Half,
            "year" | "years" | "yr" | "jahr" | "jahre" | "jahren" | "jahres" | "geschäftsjahr" | "geschäftsjahres" | "année" | "années" | "ans"
            | "exercice" | "año" | "años" | "ejercicio" => Unit::Year,
            "an" if text.language == Language::French => Unit::Year,
            "an" | "half" | "decade" => return None,
            "semester" | "semesters" | "trimester" | "term" | "terms" | "season" | "seasons" | "saison" | "temporada" => Unit::Term,
            _ => Unit::Hour,
        };
        Some((unit, at + 1))
    }

    pub(super) fn weekday(&self, at: usize) -> Option<Weekday> {
        if !self.text.is(at, Class::Weekday) {
            return None;
        }
        match self.text.word(at) {
            "monday" | "mon" | "montag" | "lundi" | "lunes" => Some(Weekday::Monday),
            "tuesday" | "tue" | "dienstag" | "mardi" | "martes" => Some(Weekday::Tuesday),
            "wednesday" | "wed" | "mittwoch" | "mercredi" | "miércoles" => Some(Weekday::Wednesday),
            "thursday" | "thu" | "donnerstag" | "jeudi" | "jueves" => Some(Weekday::Thursday),
            "friday" | "fri" | "freitag" | "vendredi" | "viernes" => Some(Weekday::Friday),
            "saturday" => Some(Weekday::Saturday),
            "sunday" => Some(Weekday::Sunday),
            // "Mondays" come again and again.
            _ => None,
        }
    }

    /// "end of June", "year-end", "EOY", "mid-2027", "early May", "the last day of the quarter".
    pub(super) fn edge(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let from = self.setting.written_on;
        if let Some(unit) = match text.word(at) {
            "eoy" => Some(Unit::Year),
            "eoq" => Some(Unit::Quarter),
            "eom" => Some(Unit::Month),
            "eow" => Some(Unit::Week),
            "eod" => Some(Unit::Day),
            _ => None,
        } {
            let (year, next) = self.year_after(at + 1);
            let days = year.map_or_else(|| calendar::unit_of(from, unit), |year| calendar::months(year, 1, 12))?;
            return Some((When::of(Kind::Edge, days), next));
        }
        // "year-end", "quarter's end".
        if let Some((unit, next)) = self.unit(at).filter(|&(unit, next)| unit >= Unit::Week && matches!(text.word(next), "end" | "close")) {
            let (year, after) = self.year_after(next + 1);
            let days = year.map_or_else(|| calendar::unit_of(from, unit), |year| calendar::months(year, 1, 12));
            return Some((When { kind: Kind::Edge, days, no_such_day: false }, after));
        }
        let (edge, next) = self.edge_word(at)?;
        let mut place = next;
        place += usize::from(matches!(text.word(place), "of" | "de" | "d" | "des" | "der" | "du" | "del" | "di" | "in" | "to"));
        place = text.skip(place, Class::Article);
        place += usize::from(matches!(text.word(place), "our" | "my" | "your" | "unseres" | "notre"));
        let inner = self.period(place, false).or_else(|| {
            let fiscal = matches!(text.word(place), "fiscal" | "financial" | "geschäftsjahr" | "geschäftsjahres" | "exercice" | "ejercicio");
            let (unit, next) = self.unit(place)?;
            let days = if fiscal { calendar::fiscal_year_of(from, self.setting.fiscal_start) } else { calendar::unit_of(from, unit) };
            Some((When { kind: Kind::Relative, days, no_such_day: false }, next))
        });
        let (when, next) = inner.or_else(|| self.event(place).map(|next| (When { kind: Kind::Event, days: None, no_such_day: false }, next)))?;
        Some((When { kind: Kind::Edge, days: when.days.map(|days| edge.cut(days)), ..when }, next))
    }

    fn edge_word(&self, at: usize) -> Option<(Edge, usize)> {
        let text = self.text;
        if let Some(next) = text.any_phrase(at, &["last day", "final day", "last week", "final week", "close of business", "end of day", "end of business"]) {
            return Some((Edge::Last, next));
        }
        let edge = match text.word(at) {
            "end" | "close" | "ende" | "schluss" | "fin" | "final" | "finales" | "conclusion" | "finish" | "late" | "abschluss" => Edge::Last,
            "start" | "beginning" | "anfang" | "beginn" | "début" | "principios" | "inicio" => Edge::First,
            "mid" | "middle" | "mitte" | "mi" | "mediados" => Edge::Middle,
            "early" => Edge::Early,
            _ => return None,
        };
        Some((edge, at + 1))
    }
}

/// Which part of a run of days is meant.
#[derive(Clone, Copy)]
enum Edge {
    First,
    Early,
    Middle,
    Last,
}

impl Edge {
    fn cut(self, days: Days) -> Days {
        let length = (days.last - days.first).whole_days();
        match self {
            Self::First => Days { first: days.first, last: days.first },
            Self::Early => Days { first: days.first, last: calendar::days_later(days.first, length / 3) },
            Self::Middle => Days { first: days.first, last: calendar::days_later(days.first, length / 2) },
            Self::Last => Days { first: days.last, last: days.last },
        }
    }
}
