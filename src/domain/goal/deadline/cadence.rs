//! What comes again and again: "every week", "$150 a month", "monthly". It never ends, so it is no deadline.

use super::{Clock, Meaning, Mention};
use crate::domain::goal::measure;
use crate::domain::goal::text::Class;

impl Clock<'_> {
    /// "every week", "$150 a month", "per quarter", "monthly", "on Mondays".
    pub(super) fn cadence(&self, at: usize) -> Option<Mention> {
        let text = self.text;
        let mention = |to| {
            Some(Mention {
                from: at,
                to,
                meaning: Meaning::Cadence,
            })
        };
        if text.is(at, Class::Each) || text.sign(at, "/") {
            let mut place = at + 1;
            place += usize::from(text.one_of(place, words!("single other second working fiscal")));
            place = measure::plain_number(text, place, self.locale).map_or(place, |(_, next)| next);
            let again = text.is_any(place, &[Class::Unit, Class::Weekday, Class::Season, Class::Month])
                || text.one_of(place, words!("morning evening afternoon night lesson shift payday"));
            return if again { mention(place + 1) } else { None };
        }
        if text.is(at, Class::Cadence) {
            return mention(at + 1);
        }
        let article = text.one_of(at, words!("a an"))
            || (text.one_of(at, words!("im al à am")) && text.is(at + 1, Class::Unit) && self.after_number(at));
        if article
            && text.is(at + 1, Class::Unit)
            && !text.is(at + 1, Class::Article)
            && self.after_number(at)
            && !text.one_of(at + 2, words!("from"))
        {
            return mention(at + 2);
        }
        // "on Mondays" and the like.
        let plural_day = text.is(at, Class::Weekday) && self.weekday(at).is_none() && text.ends_in(at, "s");
        if plural_day { mention(at + 1) } else { None }
    }

    /// Whether "a month" stands after what is done in it: not after "within", "in" or "for".
    fn after_number(&self, at: usize) -> bool {
        let leads = words!("within in for over by during than half inside after of under as is be into every from");
        at > 0 && !self.text.led_by(at, leads)
    }
}
