//! When is it due? The grammar of deadlines.
//!
//! Start at [`find`]: it walks the text once and tells every mention of time apart: what ends (a deadline), what is
//! only compared with (a baseline), what comes again and again (a cadence). [`read_date`] reads a date field with the
//! same grammar.

mod cadence;
mod calendar;
mod day;
mod due;
mod edge;
mod event;
mod lead;
mod nth;
mod past;
mod quarter;
mod read_date;
mod relative;
mod unit;
mod when;
mod within;
mod yearly;

pub use read_date::{DateError, read_date};

pub(super) use calendar::end_of_quarter_after_next;

use time::Date;

use self::edge::EDGES;
use self::when::{Kind, When};
use super::text::{Class, Language, Text, Words};
use super::{Setting, Span};
use crate::domain::quantity::Locale;

/// By when a goal is due, as its text says.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// The words, without "by".
    pub text: String,
    /// Their place.
    pub span: Span,
    /// The last day that counts. None for an event of which no calendar knows the day.
    pub date: Option<Date>,
}

/// A mention of time, with the tokens it takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Mention {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) meaning: Meaning,
}

impl Mention {
    /// Whether a goal ends with it.
    pub(super) fn ends(self) -> bool {
        matches!(self.meaning, Meaning::Deadline(_) | Meaning::NoSuchDay)
    }

    /// The day a goal ends with it.
    pub(super) fn day(self) -> Option<Date> {
        match self.meaning {
            Meaning::Deadline(day) => day,
            _ => None,
        }
    }
}

/// What a mention of time means for the goal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// It ends then; on a day that the calendar may not know.
    Deadline(Option<Date>),
    /// It should end on a day that does not exist.
    NoSuchDay,
    /// It is compared with that time.
    Baseline,
    /// It comes again and again.
    Cadence,
}

/// Words that may stand before a time without changing it.
const SMALL: Words = words!(
    "an our its their my your about around roughly exactly latest spätestens period planning strategy plan of rest remainder \
                             zum zur unser notre"
);

/// Words of no class of time that a time can begin with, besides [`EDGES`] and codes such as "Q3".
const OPENERS: Words = words!(
    "a couple un una une ein einem einen einer eines fiscal financial eod eow eom monatsende eoq quartalsende eoy \
     jahresende working business calendar full consecutive school academic tax kw back tail turn very"
);

/// The text, and what its dates are counted from.
struct Clock<'a> {
    text: &'a Text<'a>,
    setting: &'a Setting,
    /// What its numbers are written in.
    locale: &'a Locale,
    /// Whether only a date can stand here: then `3/4` is one.
    expected: bool,
    /// How many periods this one is told as a part of: "the end of the first week of May" is the deepest there is.
    depth: u8,
}

/// Every mention of time in a text, in its order.
pub(super) fn find(text: &Text<'_>, setting: &Setting, locale: &Locale) -> Vec<Mention> {
    let clock = Clock {
        text,
        setting,
        locale,
        expected: false,
        depth: 0,
    };
    let mut mentions = Vec::new();
    let mut at = 0;
    while at < text.tokens.len() {
        let quoted = text.get(at).is_some_and(|token| token.quoted);
        let found = if quoted {
            None
        } else {
            clock
                .baseline(at)
                .or_else(|| clock.cadence(at))
                .or_else(|| clock.deadline(at))
        };
        at = found.map_or(at + 1, |mention| mention.to.max(at + 1));
        mentions.extend(found);
    }
    mentions
}

impl Clock<'_> {
    /// Any time but a plain duration.
    fn period(&self, at: usize, rolling: bool) -> Option<(When, usize)> {
        if self.may_begin(at) {
            self.read_period(at, rolling)
        } else {
            debug_assert!(self.read_period(at, rolling).is_none(), "OPENERS lacks a word");
            None
        }
    }

    /// Whether a time can begin with the token at a place. With most it cannot, and the grammar is spared the question.
    fn may_begin(&self, at: usize) -> bool {
        const CLASSES: &[Class] = &[
            Class::Month,
            Class::Weekday,
            Class::Season,
            Class::Feast,
            Class::Unit,
            Class::Cardinal,
            Class::Ordinal,
            Class::This,
            Class::Next,
            Class::Last,
        ];
        let text = self.text;
        // "27", "Q3", "FY27"
        let is_code = !text.digits(at).is_empty() || self.short_part(at).is_some() || text.word(at).starts_with("fy");
        // What is quoted has no class.
        let is_quoted = text.get(at).is_some_and(|token| token.quoted);
        let is_opener = || text.one_of(at, OPENERS) || text.one_of(at, EDGES);
        is_code || is_quoted || text.is_any(at, CLASSES) || is_opener()
    }

    fn read_period(&self, at: usize, rolling: bool) -> Option<(When, usize)> {
        self.day(at)
            .or_else(|| self.nth(at))
            .or_else(|| self.quarter(at))
            .or_else(|| self.fiscal(at))
            .or_else(|| self.relative(at, rolling))
            .or_else(|| self.edge(at))
            .or_else(|| self.yearly(at))
            .or_else(|| {
                let year = self.year(at)?;
                if self.text.sign(at + 1, "/") && day::whole(self.text.digits(at + 2)) == Some(year % 100 + 1) {
                    // "2026/27"
                    let days = calendar::fiscal_year(year + 1, self.setting.fiscal_start)?;
                    return Some((When::of(Kind::Year, days), at + 3));
                }
                let range = self.text.sign(at + 1, "-–—").then(|| self.year(at + 2)).flatten();
                let days = calendar::months(range.unwrap_or(year), 1, 12)?;
                Some((When::of(Kind::Year, days), at + if range.is_some() { 3 } else { 1 }))
            })
            .or_else(|| {
                let weekday = self.weekday(at)?;
                let date = calendar::weekday(self.setting.written_on, weekday);
                Some((When::on(date), at + 1))
            })
    }

    /// The period that another one is a part of. A text of nothing but parts is not read again from each of its words.
    fn whole(&self, at: usize) -> Option<(When, usize)> {
        let depth = self.depth + 1;
        let clock = Clock { depth, ..*self };
        (depth < 3).then(|| clock.period(at, false)).flatten()
    }

    /// Articles and the like before a time.
    fn skip_small(&self, at: usize) -> usize {
        let text = self.text;
        let mut place = at;
        while place < at + 6 && (text.is(place, Class::Article) || text.one_of(place, SMALL)) {
            place += 1;
        }
        place
    }

    fn setting_on(&self, written_on: Date) -> Setting {
        Setting {
            written_on,
            ..self.setting.clone()
        }
    }
}

/// The locale whose separators a text is read with: those of its language, for English those of the setting.
pub(super) fn locale(text: &Text<'_>, setting: &Setting) -> Locale {
    let comma = setting.decimal == ',' || text.language != Language::English;
    Locale::new(if comma { "de-DE" } else { "en-GB" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goal::tests::setting;
    use crate::domain::goal::{Goal, check};
    use time::Month;
    use time::macros::date;

    /// The deadline of a goal written on Tuesday, 24 November 2026 by a firm whose fiscal year begins in April.
    fn deadline(text: &str) -> Option<Deadline> {
        let setting = Setting {
            fiscal_start: Month::April,
            ..setting()
        };
        check(
            &Goal {
                text,
                ..Goal::default()
            },
            &setting,
        )
        .deadline
    }

    #[test]
    fn deadlines_are_read_and_resolved() {
        for (text, words, expected) in [
            ("Open by 31 March 2027.", "31 March 2027", Some(date!(2027 - 03 - 31))),
            (
                "Open by March 31st, 2027",
                "March 31st, 2027",
                Some(date!(2027 - 03 - 31)),
            ),
            (
                "Open by Friday, 3 April 2027",
                "Friday, 3 April 2027",
                Some(date!(2027 - 04 - 03)),
            ),
            ("Open by 2027-03-31", "2027-03-31", Some(date!(2027 - 03 - 31))),
            ("Open by 3/4/2027", "3/4/2027", Some(date!(2027 - 04 - 03))),
            ("Open by March", "March", Some(date!(2027 - 03 - 31))),
            ("Open by November", "November", Some(date!(2026 - 11 - 30))),
            ("Open in March 2028", "in March 2028", Some(date!(2028 - 03 - 31))),
            ("Open in Q3", "in Q3", Some(date!(2027 - 09 - 30))),
            (
                "Open in the second half of 2027",
                "in the second half of 2027",
                Some(date!(2027 - 12 - 31)),
            ),
            ("Reach 40 in FY27", "in FY27", Some(date!(2027 - 03 - 31))),
            ("Reach 40 by Q2 FY28", "Q2 FY28", Some(date!(2027 - 09 - 30))),
            (
                "Reach 40 this fiscal year",
                "this fiscal year",
                Some(date!(2027 - 03 - 31)),
            ),
            ("Open by 2028", "2028", Some(date!(2028 - 12 - 31))),
            ("Open in 2027", "in 2027", Some(date!(2027 - 12 - 31))),
            (
                "Open by the end of next quarter",
                "the end of next quarter",
                Some(date!(2027 - 03 - 31)),
            ),
            ("Open within six weeks", "within six weeks", Some(date!(2027 - 01 - 05))),
            (
                "Reach 40 over the coming year",
                "over the coming year",
                Some(date!(2027 - 11 - 24)),
            ),
            (
                "Reach 40 over the next 18 months",
                "over the next 18 months",
                Some(date!(2028 - 05 - 24)),
            ),
            ("Open in half a year", "in half a year", Some(date!(2027 - 05 - 24))),
            ("Open before the trade fair", "before the trade fair", None),
            ("Open by Easter", "Easter", Some(date!(2027 - 03 - 28))),
            ("Open by Christmas 2027", "Christmas 2027", Some(date!(2027 - 12 - 25))),
            ("Open by summer", "summer", Some(date!(2027 - 08 - 31))),
            ("Open by mid-2027", "mid-2027", Some(date!(2027 - 07 - 02))),
            ("Open by EOY", "EOY", Some(date!(2026 - 12 - 31))),
            (
                "Open before the month is over",
                "before the month is over",
                Some(date!(2026 - 11 - 30)),
            ),
            (
                "Show it in May, June and July",
                "in May, June and July",
                Some(date!(2027 - 07 - 31)),
            ),
            ("Plan 2026–2028: reach 40", "2026–2028", Some(date!(2028 - 12 - 31))),
            (
                "Bis Ende März 2027 eröffnen",
                "Ende März 2027",
                Some(date!(2027 - 03 - 31)),
            ),
            ("Ouvrir d’ici fin juin", "fin juin", Some(date!(2027 - 06 - 30))),
            (
                "Abrir antes de marzo de 2027",
                "antes de marzo de 2027",
                Some(date!(2027 - 02 - 28)),
            ),
        ] {
            reads(text, words, expected);
        }
    }

    fn reads(text: &str, words: &str, expected: Option<Date>) {
        let found = deadline(text);
        let seen = found.as_ref().map(|found| (found.text.as_str(), found.date));
        assert_eq!(seen, Some((words, expected)), "{text}");
    }

    #[test]
    fn a_clause_around_a_time_is_read_with_it() {
        for (text, words, expected) in [
            (
                "Open before the end of March",
                "before the end of March",
                Some(date!(2027 - 03 - 31)),
            ),
            (
                "Open before the start of March",
                "before the start of March",
                Some(date!(2027 - 02 - 28)),
            ),
            (
                "Sign it by noon on Friday, 4 June 2027",
                "noon on Friday, 4 June 2027",
                Some(date!(2027 - 06 - 04)),
            ),
            (
                "Ship version 3 within 60 days",
                "within 60 days",
                Some(date!(2027 - 01 - 23)),
            ),
            ("Save $60 for the next 12 paydays", "for the next 12 paydays", None),
            (
                "Rank the sites in 2022 and dredge them in 2023",
                "in 2023",
                Some(date!(2023 - 12 - 31)),
            ),
        ] {
            reads(text, words, expected);
        }
    }

    #[test]
    fn what_never_ends_is_no_deadline() {
        for text in [
            "Send 2 newsletters a month",
            "Call every week",
            "Meet on Mondays",
            "Answer within 2 hours",
            "Ship orders within 60 days",
            "Better care in the years ahead",
            "A partner for the years ahead",
            "Save paper by moving notes to email",
            "Great value every time",
            "File claims within 3 working days of closing a case",
            "Raise exports by 15 % compared with last year",
            "Beat the sales of last season",
            "Cut diesel from its FY18 baseline",
            "Happy since 2019",
            "Vision 2030: a better town",
            "Open the shop soon",
            "Open the shop as soon as possible",
            "Grow in the long term",
            "Publish the 2026 report",
            "Improve next year's budget",
            "Shorten lead time by 3 weeks",
            "Grow by 2000 units",
            "We may march on",
            "Sleep 8 hours a night",
            "Check it before each shift",
            "Run Friday tastings",
            "Offer a Sunday roast",
            "Stay ahead of the curve",
            "Reduce the reliance on a grant first awarded in 2019",
            "Be like my brother, who ran 3 marathons in 2024",
            "Invoice monthly, starting in January",
            "Not more than one late start a week",
            "A better tomorrow for our pupils",
        ] {
            assert_eq!(deadline(text), None, "{text}");
        }
    }
}
