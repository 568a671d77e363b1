//! Times that end a goal: "by March", "within six weeks", "before the trade fair", "this quarter".

use super::calendar::{self, Days, Unit};
use super::lead::{BEFORE, BY, WITHIN};
use super::{Clock, Kind, Meaning, Mention, When};
use crate::domain::goal::text::{Class, Kind as TokenKind};

impl Clock<'_> {
    /// "by March", "within six weeks", "before the trade fair", "this quarter", "31 March 2027".
    pub(super) fn deadline(&self, at: usize) -> Option<Mention> {
        let text = self.text;
        let (when, from, to) = if let Some((when, to)) = self.between(at) {
            (when, at, to)
        } else if let Some(next) = text.any_phrase(at, BY) {
            let (when, to) = self.by(next, false)?;
            (when, next, to)
        } else if let Some(next) = text.any_phrase(at, BEFORE) {
            let (when, to) = self.by(next, true)?;
            let last = when.days.map(|days| Days {
                last: calendar::days_later(days.first, -1),
                ..days
            });
            (When { days: last, ..when }, at, to)
        } else if let Some((when, to)) = text.any_phrase(at, WITHIN).and_then(|next| self.within(at, next)) {
            (when, at, to)
        } else {
            let (when, to) = self.alone(at)?;
            (when, at, to)
        };
        let (when, to) = self.extended(when, to);
        let meaning = if when.no_such_day {
            Meaning::NoSuchDay
        } else {
            Meaning::Deadline(when.days.map(|days| days.last))
        };
        Some(Mention { from, to, meaning })
    }

    /// "between January and June", "from April to August 2027": the last one counts.
    fn between(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let leads = text.one_of(at, "between from zwischen von entre de desde");
        let place = self.skip_small(at + 1);
        let (when, to) = self
            .period(place, false)
            .filter(|(when, _)| leads && when.kind != Kind::Counted)?;
        let (last, end) = self.extended(when, to);
        (end > to).then_some((last, end))
    }

    /// What may stand after "by" or "before".
    fn by(&self, at: usize, before: bool) -> Option<(When, usize)> {
        let place = self.skip_small(at);
        let expected = Clock {
            expected: true,
            ..*self
        };
        if let Some(found) = expected.period(at, false).or_else(|| expected.period(place, false)) {
            return Some(found);
        }
        if let Some((unit, to)) = self.unit(place).filter(|&(unit, _)| unit >= Unit::Week) {
            // "before the month is over" ends with it, "by the quarter" hardly means anything else.
            let over = self.ending_clause(to);
            if before || over.is_some() {
                let days = calendar::unit_of(self.setting.written_on, unit).map(|days| Days {
                    first: calendar::days_later(days.last, 1),
                    ..days
                });
                return over.map(|to| {
                    (
                        When {
                            kind: Kind::Edge,
                            days,
                            no_such_day: false,
                        },
                        to,
                    )
                });
            }
        }
        let event = self.event(at).or_else(|| self.awaited(at).filter(|_| before));
        event.map(|to| (When::open(Kind::Event), to))
    }

    /// What may stand after "in", "within", "over", "for".
    fn within(&self, lead: usize, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let word = text.word(lead);
        if let Some((when, unit, to)) = self.duration(at).or_else(|| self.duration(self.skip_small(at))) {
            let again = matches!(
                word,
                "on" | "at" | "through" | "across" | "am" | "zum" | "zur" | "al" | "au" | "a"
            ) || self.is_service(lead, unit, to);
            // "within 90 days of opening" counts from a day that no calendar knows.
            if let Some(to) = self.counts_from_event(to).filter(|_| !again) {
                return Some((When::open(Kind::Event), to));
            }
            return (!again).then_some((when, to));
        }
        let rolling = matches!(word, "within" | "over" | "inside" | "throughout");
        let place = self.skip_small(at);
        if let Some((when, to)) = self.period(at, rolling).or_else(|| self.period(place, rolling)) {
            let over_past = word == "over"
                && when.days.is_some_and(|days| days.last < self.setting.written_on)
                && when.kind == Kind::Year;
            // "in the 2027 survey" names the survey.
            let names = when.kind == Kind::Year
                && text.is(to.saturating_sub(2), Class::Article)
                && text.get(to).is_some_and(|token| token.kind == TokenKind::Word)
                && !text.is_any(
                    to,
                    &[Class::Preposition, Class::Conjunction, Class::Pronoun, Class::Auxiliary],
                );
            let fits = match when.kind {
                Kind::Month | Kind::Year | Kind::Season => !matches!(word, "on" | "at" | "à" | "a"),
                // "at the Tuesday market"
                Kind::Day => word != "at",
                _ => true,
            };
            return (fits && !names && !over_past).then_some((when, to));
        }
        if let Some((unit, to)) = self.unit(place).filter(|&(unit, _)| unit >= Unit::Week && place > at) {
            // "within the month", "over the year", "for the season".
            let of = text.one_of(to, "of");
            let days = calendar::unit_of(self.setting.written_on, unit);
            let fits = matches!(word, "within" | "over" | "during" | "throughout" | "for" | "inside") && !of;
            return fits.then_some((
                When {
                    kind: Kind::Relative,
                    days,
                    no_such_day: false,
                },
                to,
            ));
        }
        let waits = matches!(word, "at" | "for" | "during" | "zum" | "zur" | "au" | "en" | "in");
        let to = self.next_event(at, word == "during").filter(|_| waits)?;
        Some((When::open(Kind::Event), to))
    }

    /// Whether a span of time is how fast a service is, not when the goal is due: "answer within 2 hours".
    fn is_service(&self, lead: usize, unit: Unit, to: usize) -> bool {
        let text = self.text;
        let starts = text.one_of(to, "of after from following nach");
        let event = self.counts_from_event(to).is_some();
        match unit {
            Unit::Hour => true,
            Unit::Day => {
                let sentence = (0..lead).rev().take_while(|&place| !text.ends(place)).take(16);
                (starts && !event) || sentence.into_iter().any(|place| text.is(place, Class::Service))
            }
            _ => starts && !event,
        }
    }

    /// "of opening", "after the launch".
    fn counts_from_event(&self, at: usize) -> Option<usize> {
        let text = self.text;
        let starts = text.one_of(at, "of after from following nach");
        let event =
            (at + 1..at + 3).find(|&place| text.one_of(place, "launch opening signing starting launching start"));
        event.filter(|_| starts).map(|place| place + 1)
    }

    /// A time that needs no word before it.
    pub(super) fn alone(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        let plain = self.period(at, false);
        if let Some((when, to)) = plain.filter(|(when, _)| when.stands_alone()) {
            // "the Tuesday market" is a name.
            if to == at + 1 && text.is(at, Class::Weekday) && text.follows(at, Class::Article) {
                return None;
            }
            // "the next day" is how fast, not when.
            if when.kind == Kind::Relative && to.checked_sub(1).is_some_and(|last| text.one_of(last, "day")) {
                return None;
            }
            // "the Q3 report" is a name.
            let names = when.kind == Kind::Quarter
                && text.follows(at, Class::Determiner)
                && !text.word(to).is_empty()
                && !text.is(to, Class::Preposition);
            return (!names).then_some((when, to));
        }
        if text.one_of(at, "today tonight tomorrow") {
            let from = self.setting.written_on;
            let last = calendar::days_later(from, i64::from(text.one_of(at, "tomorrow")));
            return Some((When::of(Kind::Day, Days { first: from, last }), at + 1));
        }
        // "2026–2028", "(2027)", ", 2027" at the very end.
        let year = self.year(at)?;
        let range = text.sign(at + 1, "-–—/").then(|| self.year(at + 2)).flatten();
        let closed = text.sign(at.checked_sub(1)?, "(,[–—") && (text.ends(at + 1) || text.sign(at + 1, ")]:"));
        let first = calendar::months(year, 1, 12)?.first;
        let last = calendar::months(range.or(closed.then_some(year))?, 1, 12)?.last;
        Some((
            When::of(Kind::Year, Days { first, last }),
            at + if range.is_some() { 3 } else { 1 },
        ))
    }

    /// "March and April", "30 January through 28 February": the last one counts.
    pub(super) fn extended(&self, mut when: When, mut to: usize) -> (When, usize) {
        while let Some(next) = self.range_word(to) {
            let place = self.skip_small(next);
            let Some((other, end)) = self.period(place, false) else {
                break;
            };
            if matches!(other.kind, Kind::Counted | Kind::Edge | Kind::Relative)
                || (other.kind == Kind::Year && when.kind != Kind::Year)
            {
                break;
            }
            // A new clause may follow a comma: "By March 3, open …" is not the start of a list.
            (when, to) = (
                When {
                    no_such_day: when.no_such_day || other.no_such_day,
                    ..other
                },
                end,
            );
        }
        (when, to)
    }

    pub(super) fn range_word(&self, at: usize) -> Option<usize> {
        let text = self.text;
        let sign = text.sign(at, "-–—,&/");
        let word = text.one_of(at, "to through until and or bis et y und au thru till");
        (sign || word).then_some(at + 1)
    }
}
