//! Events that end a goal although no calendar knows their day: "before the trade fair", "at the next harvest fair".

use super::Clock;
use crate::domain::goal::text::{Class, Kind, Language};

impl Clock<'_> {
    /// An event after "before" or "by", and the place after it. "Before each shift" comes again and is none.
    pub(super) fn event(&self, at: usize, before: bool) -> Option<usize> {
        let text = self.text;
        if text.any_phrase(at, phrases!("the time|the day|the moment")).is_some() {
            // "the time the lease ends": the clause, as far as it goes.
            return (at + 2..at + 11).find(|&end| text.get(end).is_none_or(|token| token.kind == Kind::Sign));
        }
        // "I turn 50", "the age of 40"
        if let Some(age) = text.any_phrase(at, phrases!("i turn|turning|i am|i'm|age|the age of|half")) {
            let ends =
                !text.digits(age).is_empty() || text.is(age, Class::Cardinal) || text.one_of(age, words!("term"));
            return if ends {
                Some(age + 1)
            } else {
                text.one_of(age - 1, words!("turn")).then_some(age)
            };
        }
        // "by moving the desk" says how.
        let doing = !before && text.ends_in(at, "ing") && self.names(at + 1) && !text.is(at + 1, Class::Event);
        let again = text.is(at, Class::Each) || text.one_of(at, words!("a an")) || doing;
        let ours = text.one_of(at, words!("i we my our the this next")) || (before && !again);
        let clause = (at + 1..at + 4)
            .find_map(|place| self.ending_clause(place))
            .filter(|_| ours);
        if clause.is_some() {
            return clause;
        }
        let named = text.capital(at);
        let pointed = text.is_any(
            at,
            &[
                Class::Article,
                Class::Determiner,
                Class::This,
                Class::Next,
                Class::Event,
            ],
        );
        if again || !(named || pointed) {
            return None;
        }
        self.event_within(at)
    }

    /// An event that is told apart by "next" or "this".
    pub(super) fn next_event(&self, at: usize, during: bool) -> Option<usize> {
        let text = self.text;
        let place =
            at + usize::from(text.is_any(at, &[Class::Article, Class::Determiner]) && !text.is(at, Class::Each));
        // "at the next fair", "at the 2027 fair", "for the theatre's 50th birthday".
        let which = |at: usize| self.year(at).is_some() || text.one_of(at, words!("th st nd rd"));
        let pointed = text.is_any(place, &[Class::This, Class::Next]) || (place > at && (place..place + 4).any(which));
        let named = during && place > at;
        if pointed || named {
            self.event_within(place)
        } else {
            None
        }
    }

    /// The place after an event word among the next words.
    pub(super) fn event_within(&self, at: usize) -> Option<usize> {
        let text = self.text;
        for place in at..at + 5 {
            let numbered = !text.digits(place).is_empty() && text.joined(place + 1);
            if numbered || self.year(place).is_some() {
                // "the 150th anniversary", "the 2027 fair"
                continue;
            }
            if place > at && text.one_of(place, words!("day eve")) && text.capital(place) {
                // "St David's Day"
                return Some(place + 1);
            }
            if text.word(place).is_empty()
                || (place > at && text.is(place, Class::Preposition) && !text.one_of(place, words!("of")))
            {
                return None;
            }
            // "Frühjahrsmesse"
            let compound = text.language == Language::German && text.ends_in_one(place, "messe fest feier");
            if compound || text.is(place, Class::Event) {
                // "trade fair opening", "bank holiday weekend": the last of them.
                let next = place + 1;
                let next = next + usize::from(text.is(next, Class::Event) || text.one_of(next, words!("weekend")));
                // "the anniversary of opening"
                let of = text.one_of(next, words!("of de")) && text.is_any(next + 1, &[Class::Event, Class::Feast]);
                return Some(if of { next + 2 } else { next });
            }
        }
        None
    }

    /// "before the merger": whatever is awaited, where nothing follows that makes it happen again and again.
    pub(super) fn awaited(&self, at: usize) -> Option<usize> {
        let text = self.text;
        let daily = words!(
            "shift service day morning lunch dinner meal work class lesson call meeting customer customers \
                     client clients guest guests curve competition game pack field rest"
        );
        let end = (at + 2..at + 5).find(|&end| text.ends(end) || text.sign(end, ","))?;
        let named = text.is_any(at, &[Class::Article, Class::Determiner, Class::This])
            && !text.is(at, Class::Each)
            && (at + 1..end).all(|place| !text.word(place).is_empty() && !text.is(place, Class::Role));
        (named && !text.one_of(end - 1, daily)).then_some(end)
    }

    /// "is over", "ends", "opens"; of oneself also "I retire".
    pub(super) fn ending_clause(&self, at: usize) -> Option<usize> {
        let ends =
            phrases!("is over|is out|is up|are over|ends|starts|begins|opens|closes|runs out|expires|comes|arrives");
        let acts = phrases!("open|close|launch|move|retire");
        // "the deposit is paid"
        let done = self.text.one_of(at, words!("is are")) && self.text.ends_in(at + 1, "d") && self.text.ends(at + 2);
        let found = self.text.any_phrase(at, ends).or(done.then_some(at + 2));
        found.or_else(|| {
            self.text
                .any_phrase(at, acts)
                .filter(|_| self.text.led_by(at, words!("i we")))
        })
    }
}
