//! Times a goal is only compared with: "since 2019", "than last year", "from its FY18 baseline".

use super::calendar::Unit;
use super::lead::AGAINST;
use super::{Clock, Kind, Meaning, Mention};
use crate::domain::goal::measure;
use crate::domain::goal::text::{Class, Language};

impl Clock<'_> {
    /// "since 2019", "compared with last year", "from its FY18 baseline", "the previous quarter".
    pub(super) fn baseline(&self, at: usize) -> Option<Mention> {
        let text = self.text;
        let mention = |from, to| {
            Some(Mention {
                from,
                to,
                meaning: Meaning::Baseline,
            })
        };
        if let Some(next) = text.any_phrase(at, AGAINST) {
            let next = next + usize::from(text.sign(next, "."));
            let place = self.skip_small(next + usize::from(text.one_of(next, words!("in during at on"))));
            let period = self
                .past(place)
                .or_else(|| self.past(next))
                .or_else(|| Some(self.period(place, false)?.1))
                .or_else(|| self.bare_unit(place));
            if let Some(to) = period {
                return mention(at, to);
            }
        }
        if text.one_of(at, words!("from")) {
            let place = self.skip_small(at + 1);
            let (when, to) = self.period(place, false)?;
            let ranges = self
                .range_word(to)
                .is_some_and(|next| self.period(self.skip_small(next), false).is_some());
            return if ranges || when.kind == Kind::Counted {
                None
            } else {
                mention(at, to)
            };
        }
        let over = usize::from(text.one_of(at, words!("over on in during for of")));
        let place = at + over;
        let place = place + usize::from(text.one_of(place, words!("the")));
        self.past(place).and_then(|to| mention(at, to))
    }

    /// "last year", "the past twelve months", "año pasado".
    fn past(&self, at: usize) -> Option<usize> {
        let text = self.text;
        if text.is(at, Class::Last) {
            // "last day of", "last week of June" are ends, not the past.
            let place = measure::plain_number(text, at + 1, self.locale).map_or(at + 1, |(_, next)| next);
            let place = place + usize::from(text.one_of(place, words!("fiscal financial calendar")));
            let named = text.is_any(place, &[Class::Month, Class::Season, Class::Weekday, Class::Feast])
                && !text.is(place, Class::Unit);
            let (_, next) = self.unit(place).or_else(|| named.then_some((Unit::Day, place + 1)))?;
            let ends = text.one_of(next, words!("of")) && !text.one_of(next + 1, words!("sales"));
            return (!ends).then_some(next);
        }
        if text.one_of(at, words!("vorjahr")) || text.one_of(at, words!("last-year yesterday")) {
            return Some(at + 1);
        }
        if text.language == Language::English {
            return None;
        }
        let (_, next) = self.unit(at)?;
        text.is(next, Class::Last).then_some(next + 1)
    }

    fn bare_unit(&self, at: usize) -> Option<usize> {
        self.text
            .is_any(at, &[Class::Last, Class::Month, Class::Season, Class::Weekday])
            .then_some(at + 1)
    }
}
