//! Times that end a goal: "by March", "within six weeks", "before the trade fair", "this quarter".

use super::calendar::{self, Days, Unit};
use super::edge::EDGES;
use super::lead::{BEFORE, BY, WITHIN};
use super::{Clock, Kind, Meaning, Mention, When};
use crate::domain::goal::text::Class;

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
            // "before the end of March": the last day is the end.
            let ends = (next..to).any(|place| text.which(place, EDGES) == Some(0));
            let days = when.days.map(|days| Days {
                last: calendar::days_later(days.first, i64::from(ends) - 1),
                ..days
            });
            (When { days, ..when }, at, to)
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
        let leads = text.one_of(at, words!("between from zwischen von entre de desde"));
        if !leads {
            return None;
        }
        let place = self.skip_small(at + 1);
        if text.one_of(place, words!("now today")) {
            return self.period(self.skip_small(self.range_word(place + 1)?), false);
        }
        let (when, to) = self
            .period(place, false)
            .filter(|(when, _)| when.kind != Kind::Counted)?;
        let (last, end) = self.extended(when, to);
        (end > to).then_some((last, end))
    }

    /// What may stand after "by" or "before".
    fn by(&self, at: usize, before: bool) -> Option<(When, usize)> {
        let text = self.text;
        // "noon on Thursday"
        let on =
            |at: usize| text.one_of(at, words!("noon midnight am pm m business")) && text.one_of(at + 1, words!("on"));
        let at = (at..at + 4).find(|&at| on(at)).map_or(at, |at| at + 2);
        let place = self.skip_small(at);
        let expected = Clock {
            expected: true,
            ..*self
        };
        if let Some((when, to)) = expected.period(at, false).or_else(|| expected.period(place, false)) {
            let event = self.event_of(place, when, to).map(|(when, to)| (when, self.clause(to)));
            return Some(event.unwrap_or((when, to)));
        }
        if let Some((unit, to)) = self.unit(place).filter(|&(unit, _)| unit >= Unit::Week) {
            if !self.text.digits(to - 1).is_empty() {
                // "by month 18"
                return Some((When::open(Kind::Event), to));
            }
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
        let event = self.event(at, before).or_else(|| self.awaited(at).filter(|_| before));
        event.map(|to| (When::open(Kind::Event), if before { self.clause(to) } else { to }))
    }

    /// The place after "gets going" or "comes in", where an event is the subject of a short clause.
    fn clause(&self, at: usize) -> usize {
        let text = self.text;
        let end = (at + 1..at + 4).find(|&end| text.ends(end) || text.sign(end, ","));
        end.filter(|_| text.ends_in(at, "s")).unwrap_or(at)
    }

    /// "the May elections", "the 2027 season": a month, a season or a year that only tells which event is meant.
    pub(super) fn event_of(&self, at: usize, when: When, to: usize) -> Option<(When, usize)> {
        let told = matches!(when.kind, Kind::Month | Kind::Season | Kind::Year);
        let next = self
            .event_within(to)
            .filter(|_| told && self.text.follows(at, Class::Article))?;
        Some((When::open(Kind::Event), next))
    }

    /// Whether a noun goes on behind a time, so that the time only tells which one is meant.
    pub(super) fn names(&self, to: usize) -> bool {
        let small = [
            Class::Preposition,
            Class::Conjunction,
            Class::Determiner,
            Class::Pronoun,
            Class::Auxiliary,
            Class::Next,
        ];
        !self.text.word(to).is_empty() && !self.text.is_any(to, &small)
    }

    /// A time that needs no word before it.
    pub(super) fn alone(&self, at: usize) -> Option<(When, usize)> {
        let text = self.text;
        if text.one_of(at, words!("today tonight tomorrow")) && !text.follows(at, Class::Vague) {
            let from = self.setting.written_on;
            let last = calendar::days_later(from, i64::from(text.one_of(at, words!("tomorrow"))));
            return Some((When::of(Kind::Day, Days { first: from, last }), at + 1));
        }
        if !self.may_begin(at) {
            return None;
        }
        // "July and August 2027" is as good as "August 2027".
        let plain = self.period(at, false).map(|(when, to)| match when.kind {
            Kind::Month => self.extended(when, to),
            _ => (when, to),
        });
        if let Some((when, to)) = plain.filter(|(when, _)| when.stands_alone()) {
            // "the Tuesday market" and "Friday tastings" are names, "one weekend a month" counts.
            let day = to == at + 1 && text.is(at, Class::Weekday);
            let named = text.follows(at, Class::Article) || text.one_of(at, words!("weekend")) || self.names(to);
            if day && named && !text.one_of(to, words!("morning noon afternoon evening night")) {
                return None;
            }
            // "the next day" is how fast, not when.
            if when.kind == Kind::Relative && self.unit(to - 1).is_some_and(|(unit, _)| unit == Unit::Day) {
                return None;
            }
            // "the Q3 report" is a name.
            let names = when.kind == Kind::Quarter
                && text.follows(at, Class::Determiner)
                && !text.word(to).is_empty()
                && !text.is(to, Class::Preposition);
            return (!names).then_some((when, to));
        }
        // "90 days after launch" counts from a day that no calendar knows.
        if let Some((_, _, to)) = self.duration(at).filter(|&(_, unit, _)| unit >= Unit::Day) {
            // "two years from now"
            if text.follows(to, Class::Filler) && text.one_of(to - 1, words!("now")) {
                return self.duration(at).map(|(when, _, to)| (when, to));
            }
            let to = self.counts_from_event(to)?;
            return Some((When::open(Kind::Event), to));
        }
        // "2026–2028", "(2027)", ", 2027" at the very end.
        let year = self.year(at)?;
        let range = text.sign(at + 1, "-–—/").then(|| self.year(at + 2)).flatten();
        let before = at.checked_sub(1)?;
        // "Finish 2027 in better shape"
        let verb = text.is_any(before, &[Class::Generic, Class::Finish, Class::Deliver]) && !self.names(at + 1);
        let closed = (verb && !text.one_of(before, words!("reach hit pass get sell")))
            || text.sign(before, "(,[–—") && (text.ends(at + 1) || text.sign(at + 1, ")]:"));
        let first = calendar::months(year, 1, 12)?.first;
        let last = calendar::months(range.or(closed.then_some(year))?, 1, 12)?.last;
        Some((
            When::of(Kind::Year, Days { first, last }),
            at + if range.is_some() { 3 } else { 1 },
        ))
    }

    /// "March and April", "30 January through 28 February": the last one counts.
    pub(super) fn extended(&self, mut when: When, mut to: usize) -> (When, usize) {
        // No range has more parts; without a limit a text of months only would cost its length squared.
        let limit = to + 24;
        while let Some(next) = self.range_word(to).filter(|_| to < limit) {
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
        let word = text.one_of(at, words!("to through until and or bis et y und au thru till"));
        (sign || word).then_some(at + 1)
    }
}
