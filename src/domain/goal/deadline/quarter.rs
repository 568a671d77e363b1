//! Quarters, halves and fiscal years: "Q3 2027", "the second half of the year", FY27.

use super::calendar::{self, Days, Unit};
use super::{Clock, Kind, When, day};
use crate::domain::goal::text::names::ORDINALS;
use crate::domain::goal::text::{Class, Language, which};

impl Clock<'_> {
    /// Q3, T3, "third quarter of 2027", H1, "first half", "2027 Q3".
    pub(super) fn quarter(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        if let Some(year) = self.year(at) {
            let (number, part) = self.short_part(at + 1)?;
            return Some((When::of(Kind::Quarter, calendar::part(year, number, part)?), at + 2));
        }
        // "1Q27", "2H27"
        if let Some((number, year)) = text
            .digits(at)
            .parse::<u8>()
            .ok()
            .zip(text.get(at + 1).filter(|token| token.joined && token.capital()))
        {
            let unit = which(year.lower.get(..1).unwrap_or_default(), words!("q|h"))?;
            let year = day::whole(year.lower.get(1..)?).filter(|_| year.lower.len() == 3)?;
            let part = if unit == 0 { Unit::Quarter } else { Unit::Half };
            return Some((
                When::of(Kind::Quarter, calendar::part(2000 + year, number, part)?),
                at + 2,
            ));
        }
        let (number, part, next) = match self.short_part(at) {
            Some((number, part)) => (number, part, at + 1),
            None => self.long_part(at)?,
        };
        let mut place = next;
        place += usize::from(text.one_of(place, words!("of de des del du")) || text.sign(place, "/-"));
        let fiscal = self.fiscal(text.skip(place, Class::Article));
        if let Some((When { days: Some(year), .. }, next)) = fiscal {
            let length = if part == Unit::Quarter { 3 } else { 6 };
            let first = calendar::months_later(year.first, i64::from(number - 1) * length);
            let last = calendar::days_later(calendar::months_later(first, length), -1);
            return Some((When::of(Kind::Quarter, Days { first, last }), next));
        }
        let (year, after) = self.year_after(next);
        let in_year = |year| calendar::part(year, number, part);
        let days = year.map_or_else(|| calendar::upcoming(self.setting.written_on, &in_year), in_year)?;
        let next = if year.is_some() { after } else { self.of_the_year(next) };
        Some((When::of(Kind::Quarter, days), next))
    }

    /// "Q3", "H1"; in French and Spanish "T3", "S1".
    pub(super) fn short_part(&self, at: usize) -> Option<(u8, Unit)> {
        let &[letter, digit] = self.text.word(at).as_bytes() else {
            return None;
        };
        let foreign = matches!(self.text.language, Language::French | Language::Spanish);
        let (unit, count) = match letter {
            b'q' => (Unit::Quarter, 4),
            b't' if foreign => (Unit::Quarter, 4),
            b'h' => (Unit::Half, 2),
            b's' if foreign => (Unit::Half, 2),
            _ => return None,
        };
        let number = digit.wrapping_sub(b'0');
        (1..=count).contains(&number).then_some((number, unit))
    }

    fn long_part(&self, at: usize) -> Option<(u8, Unit, usize)> {
        let text = self.text;
        let last = text.one_of(at, words!("final last")).then_some(3);
        let number = last.or_else(|| text.which(at, ORDINALS));
        let figure = day::whole(text.digits(at)).filter(|number| (1..=4).contains(number));
        let joined = text.one_of(at + 1, words!("st nd rd th er e ème")) || text.sign(at + 1, ".");
        let (number, next) = match (number, figure) {
            (Some(before), _) => (i32::try_from(before).ok()? + 1, at + 1),
            (None, figure) => (figure.filter(|_| joined)?, at + 2),
        };
        let units = words!("quarter quartal quartals trimestre|half halbjahr semestre");
        let unit = match text.which(next, units) {
            Some(0) => Unit::Quarter,
            Some(_) if number <= 2 => Unit::Half,
            _ => return None,
        };
        Some((u8::try_from(number).ok()?, unit, next + 1))
    }

    /// The place after "of the year", which says nothing new.
    fn of_the_year(&self, at: usize) -> usize {
        let phrases =
            phrases!("of the year|of this year|of year|del año|de l année|des jahres|del ejercicio|of the fiscal year");
        self.text.any_phrase(at, phrases).unwrap_or(at)
    }

    /// FY27, FY2026/27, "fiscal year 2027", "financial 2027".
    pub(super) fn fiscal(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let mut next = at + 1;
        let digits = if text.one_of(at, words!("fy fiscal financial geschäftsjahr exercice ejercicio")) {
            next += 1 + usize::from(text.one_of(next, words!("year")));
            text.digits(next - 1)
        } else {
            text.word(at).strip_prefix("fy")?
        };
        let named = day::whole(digits)?;
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
