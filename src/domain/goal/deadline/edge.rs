//! Parts of a period: "end of June", "year-end", "mid-2027", "early May", "the last day of the quarter".

use super::calendar::{self, Days, Unit};
use super::{Clock, Kind, When, day};
use crate::domain::goal::text::{Class, Words};

/// The end, the beginning, the middle and the early part of a period.
pub(super) const EDGES: Words = words!(
    "end close ende schluss fin final finales conclusion late abschluss\
                     |start beginning anfang beginn début principios inicio|mid middle mitte mi mediados|early"
);

impl Clock<'_> {
    /// "end of June", "year-end", "EOY", "mid-2027", "early May", "the last day of the quarter".
    pub(super) fn edge(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let from = self.setting.written_on;
        let shorthands = words!("eod|eow|eom monatsende|eoq quartalsende|eoy jahresende");
        let units = [Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year];
        if let Some(&unit) = text.which(at, shorthands).and_then(|place| units.get(place)) {
            let (year, next) = self.year_after(at + 1);
            let days = year.map_or_else(|| calendar::unit_of(from, unit), |year| calendar::months(year, 1, 12))?;
            return Some((When::of(Kind::Edge, days), next));
        }
        // "year-end", "quarter's end".
        if let Some((unit, next)) = self
            .unit(at)
            .filter(|&(unit, next)| unit >= Unit::Week && text.one_of(next, words!("end close")))
        {
            let (year, after) = self.year_after(next + 1);
            let days = year.map_or_else(|| calendar::unit_of(from, unit), |year| calendar::months(year, 1, 12));
            return Some((
                When {
                    kind: Kind::Edge,
                    days,
                    no_such_day: false,
                },
                after,
            ));
        }
        if let Some(found) = self.week_of(at) {
            return Some(found);
        }
        let (edge, next) = self.edge_word(at)?;
        let mut place = next;
        place += usize::from(text.one_of(place, words!("of de d des der du del di in to")));
        // "one late start a week" is no edge of a week.
        if text.one_of(place, words!("a an")) {
            return None;
        }
        place = text.skip(place, Class::Article);
        place += usize::from(text.one_of(place, words!("our my your new unseres notre")));
        let inner = self.whole(place).or_else(|| {
            let fiscal = text.one_of(
                place,
                words!("fiscal financial geschäftsjahr geschäftsjahres exercice ejercicio"),
            );
            let (unit, next) = self.unit(place)?;
            let days = if fiscal {
                calendar::fiscal_year_of(from, self.setting.fiscal_start)
            } else {
                calendar::unit_of(from, unit)
            };
            Some((
                When {
                    kind: Kind::Relative,
                    days,
                    no_such_day: false,
                },
                next,
            ))
        });
        let (when, next) = inner.or_else(|| {
            // "the end of the lease"
            let awaited = || {
                self.awaited(place - usize::from(!text.is(place, Class::This)))
                    .filter(|_| matches!(edge, Edge::Last) && self.expected)
            };
            Some((When::open(Kind::Event), self.event(place, false).or_else(awaited)?))
        })?;
        Some((
            When {
                kind: Kind::Edge,
                days: when.days.map(|days| edge.cut(days)),
                ..when
            },
            next,
        ))
    }

    /// "week 12", "KW 12", as ISO 8601 counts them.
    fn week_of(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let from = self.setting.written_on;
        let number = day::whole(text.digits(at + 1)).filter(|number| (1..=53).contains(number))?;
        let next = text.any_phrase(at, phrases!("week|wk|kw|semaine|semana"))?;
        let (year, after) = self.year_after(next + 1);
        let in_year = |year| {
            let fourth = calendar::day(year, 1, 4)?;
            let first = calendar::unit_of(fourth, Unit::Week)?.first;
            calendar::unit_of(calendar::days_later(first, i64::from(number - 1) * 7), Unit::Week)
        };
        let days = year.map_or_else(|| calendar::upcoming(from, &in_year), in_year)?;
        Some((When::of(Kind::Month, days), after))
    }

    fn edge_word(&self, at: usize) -> Option<(Edge, usize)> {
        let text = self.text;
        if let Some(next) = text.any_phrase(
            at,
            phrases!("last day|final day|last week|final week|close of business|end of day|end of business|close of play|end of play|\
             back end|tail end|very end"),
        ) {
            return Some((Edge::Last, next));
        }
        if text.phrase(at, "turn of").is_some() {
            return Some((Edge::Last, at + 1));
        }
        // "Close the season", "start the year": a verb, not the edge of a period.
        let opens = at.checked_sub(1).is_none_or(|before| text.ends(before));
        if opens && text.one_of(at, words!("end close start")) && !text.one_of(at + 1, words!("of")) {
            return None;
        }
        let edge = match text.which(at, EDGES)? {
            0 => Edge::Last,
            1 => Edge::First,
            2 => Edge::Middle,
            _ => Edge::Early,
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
            Self::First => Days::one(days.first),
            Self::Early => Days {
                first: days.first,
                last: calendar::days_later(days.first, length / 3),
            },
            // The middle of a month is its 15th.
            Self::Middle if (27..31).contains(&length) => Days {
                first: days.first,
                last: calendar::days_later(days.first, 14),
            },
            Self::Middle => Days {
                first: days.first,
                last: calendar::days_later(days.first, length / 2),
            },
            Self::Last => Days::one(days.last),
        }
    }
}
