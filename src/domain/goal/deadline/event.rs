//! Events that end a goal although no calendar knows their day: "before the trade fair", "at the next harvest fair".

use super::Clock;
use crate::domain::goal::text::{Class, Token};

impl Clock<'_> {
    /// An event after "before" or "by", and the place after it. "Before each shift" comes again and is none.
    pub(super) fn event(&self, at: usize) -> Option<usize> {
        let text = self.text;
        if text.phrase(at, "the time").is_some() || text.phrase(at, "i turn").is_some() {
            return Some(at + 2);
        }
        let ours = text.one_of(at, "i we my our the this next");
        let clause = (at + 1..at + 4)
            .find_map(|place| self.ending_clause(place))
            .filter(|_| ours);
        if clause.is_some() {
            return clause;
        }
        let named = text.get(at).is_some_and(Token::capital);
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
        if text.is(at, Class::Each) || text.one_of(at, "a an") || !(named || pointed) {
            return None;
        }
        self.event_within(at)
    }

    /// An event that is told apart by "next" or "this".
    pub(super) fn next_event(&self, at: usize, during: bool) -> Option<usize> {
        let text = self.text;
        let place = at + usize::from(text.one_of(at, "the our my"));
        let pointed = text.is_any(place, &[Class::This, Class::Next]);
        let named = during && place > at;
        if pointed || named {
            self.event_within(place)
        } else {
            None
        }
    }

    /// The place after an event word among the next words.
    fn event_within(&self, at: usize) -> Option<usize> {
        let text = self.text;
        for place in at..at + 5 {
            let numbered = !text.digits(place).is_empty() && text.get(place + 1).is_some_and(|next| next.joined);
            if numbered {
                // "the 150th anniversary"
                continue;
            }
            if text.word(place).is_empty()
                || (place > at && text.is(place, Class::Preposition) && !text.one_of(place, "of"))
            {
                return None;
            }
            if text.is(place, Class::Event) {
                // "trade fair opening": the last of them.
                return Some(place + 1 + usize::from(text.is(place + 1, Class::Event)));
            }
        }
        None
    }

    /// "before the merger": whatever is awaited, where nothing follows that makes it happen again and again.
    pub(super) fn awaited(&self, at: usize) -> Option<usize> {
        let text = self.text;
        let daily = "shift service day morning lunch dinner meal work class lesson call meeting customer customers \
                     client clients guest guests";
        let end = (at + 2..at + 5).find(|&end| text.ends(end) || text.sign(end, ","))?;
        let named = text.is(at, Class::Article)
            && (at + 1..end).all(|place| !text.word(place).is_empty() && !text.is(place, Class::Role));
        (named && !text.one_of(end - 1, daily)).then_some(end)
    }

    /// "is over", "ends", "opens"; of oneself also "I retire".
    pub(super) fn ending_clause(&self, at: usize) -> Option<usize> {
        let ends = "is over|is out|is up|are over|ends|starts|begins|opens|closes|runs out|expires";
        let acts = "open|close|launch|move|retire";
        let found = self.text.any_phrase(at, ends);
        found.or_else(|| self.text.any_phrase(at, acts).filter(|_| self.text.led_by(at, "i we")))
    }
}
