//! Units of time and days of the week by their names in four languages.

use time::Weekday;

use super::Clock;
use super::calendar::Unit;
use crate::domain::goal::text::{Class, Language};

impl Clock<'_> {
    /// A unit of time, after a word such as "working" or "business".
    pub(super) fn unit(&self, at: usize) -> Option<(Unit, usize)> {
        let text = self.text;
        let ordinal = text.is(at, Class::Ordinal) && text.one_of(at + 1, "year month season term");
        let numbered =
            text.one_of(at, "year") && self.year(at + 1).is_none() && (1..=2).contains(&text.digits(at + 1).len());
        if ordinal || numbered || text.any_phrase(at, "school year|academic year|tax year").is_some() {
            return Some((Unit::Term, at + 2));
        }
        let at = at + usize::from(text.one_of(at, "working business calendar full consecutive fiscal financial"));
        if !text.is(at, Class::Unit) {
            return None;
        }
        let foreign = text.language != Language::English;
        let unit = match text.word(at).trim_end_matches("'s") {
            "day" | "days" | "workday" | "workdays" | "tag" | "tage" | "tagen" | "jour" | "jours" | "día" | "días" => {
                Unit::Day
            }
            "week" | "weeks" | "wk" | "woche" | "wochen" | "semaine" | "semaines" | "semana" | "semanas" | "sprint" => {
                Unit::Week
            }
            "fortnight" | "fortnights" => Unit::Week,
            "month" | "months" | "monat" | "monate" | "monaten" | "monats" | "mois" | "mes" | "meses" => Unit::Month,
            "quarter" | "quarters" | "quartal" | "quartale" | "quartalen" | "quartals" => Unit::Quarter,
            "trimestre" | "trimestres" if foreign => Unit::Quarter,
            "halbjahr" | "semestre" if foreign => Unit::Half,
            "year" | "years" | "yr" | "jahr" | "jahre" | "jahren" | "jahres" | "geschäftsjahr" | "geschäftsjahres"
            | "année" | "années" | "ans" | "exercice" | "año" | "años" | "ejercicio" => Unit::Year,
            "an" if text.language == Language::French => Unit::Year,
            "an" | "half" | "decade" => return None,
            "semester" | "semesters" | "trimester" | "term" | "terms" | "season" | "seasons" | "saison"
            | "temporada" => Unit::Term,
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
}
