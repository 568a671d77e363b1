//! Quarters, halves and fiscal years: "Q3 2027", "the second half of the year", FY27.

use super::calendar::{self, Days, Unit};
use super::{Clock, Kind, When};
use crate::domain::goal::text::{Class, Language};

impl Clock<'_> {
    /// Q3, T3, "third quarter of 2027", H1, "first half", "2027 Q3".
    pub(super) fn quarter(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        if let Some(year) = self.year(at) {
            let (number, part) = self.short_part(at + 1)?;
            let days = if part == Unit::Quarter {
                calendar::quarter(year, number)
            } else {
                calendar::half(year, number)
            };
            return Some((When::of(Kind::Quarter, days?), at + 2));
        }
        let (number, part, next) = match self.short_part(at) {
            Some((number, part)) => (number, part, at + 1),
            None => self.long_part(at)?,
        };
        let mut place = next;
        place += usize::from(text.one_of(place, "of de des del du") || text.sign(place, "/-"));
        let fiscal = self.fiscal(text.skip(place, Class::Article));
        if let Some((When { days: Some(year), .. }, next)) = fiscal {
            let length = if part == Unit::Quarter { 3 } else { 6 };
            let first = calendar::months_later(year.first, i64::from(number - 1) * length);
            let last = calendar::days_later(calendar::months_later(first, length), -1);
            return Some((When::of(Kind::Quarter, Days { first, last }), next));
        }
        let (year, after) = self.year_after(next);
        let in_year = |year| {
            if part == Unit::Quarter {
                calendar::quarter(year, number)
            } else {
                calendar::half(year, number)
            }
        };
        let days = year.map_or_else(|| calendar::upcoming(self.setting.written_on, in_year), in_year)?;
        let next = if year.is_some() { after } else { self.of_the_year(next) };
        Some((When::of(Kind::Quarter, days), next))
    }

    fn short_part(&self, at: usize) -> Option<(u8, Unit)> {
        let word = self.text.word(at);
        let mut chars = word.chars();
        let (letter, digit, None) = (chars.next()?, chars.next()?, chars.next()) else {
            return None;
        };
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
                let joined = text.one_of(at + 1, "st nd rd th er e ème") || text.sign(at + 1, ".");
                joined.then_some((number, at + 2))?
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
        let phrases = "of the year|of this year|of year|del año|de l année|des jahres|del ejercicio|of the fiscal year";
        self.text.any_phrase(at, phrases).unwrap_or(at)
    }

    /// FY27, FY2026/27, "fiscal year 2027", "financial 2027".
    pub(super) fn fiscal(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let word = text.word(at);
        let mut next = at + 1;
        let digits = match word {
            "fy" | "fiscal" | "financial" | "geschäftsjahr" | "exercice" | "ejercicio" => {
                next += usize::from(text.one_of(next, "year"));
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
        if text.sign(next, "/-–") && text.digits(next + 1).len() == 2 {
            named += 1;
            next += 2;
        }
        Some((
            When::of(Kind::Fiscal, calendar::fiscal_year(named, self.setting.fiscal_start)?),
            next,
        ))
    }
}
