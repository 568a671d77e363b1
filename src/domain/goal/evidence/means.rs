//! Does it name a means, a resource or a starting point?

use super::Evidence;
use crate::domain::goal::Span;
use crate::domain::goal::measure::Role;
use crate::domain::goal::text::{Class, Phrases};

static MEANS: Phrases = phrases!(
    "thanks to|with the help of|with help from|by means of|with the support of|making use of|by \
                      way of|on the back of|supported by|powered by|funded by|grâce à|grâce au|grâce aux|au moyen \
                      de|mithilfe|mit hilfe|dank|mittels|durch|gracias a|mediante|a través de|alongside|together \
                      with|in partnership with|in cooperation with|with two|using|utilising|leveraging|drawing on"
);

impl Evidence<'_> {
    /// The words that say how, with what or from where.
    pub(in crate::domain::goal) fn means(&self) -> Option<Span> {
        let text = self.text;
        if let Some(start) = self.quantities.iter().find(|quantity| quantity.role == Role::Baseline) {
            return Some(text.span(start.from, start.to));
        }
        if let Some((from, to)) = text.find_phrase(MEANS) {
            return Some(text.span(from, self.phrase_end(to)));
        }
        (0..text.tokens.len())
            .find_map(|at| {
                let quoted = text.get(at).is_some_and(|token| token.quoted);
                let leads = !quoted && (self.is_by_doing(at) || self.is_through(at) || self.is_participle(at));
                leads.then(|| text.span(at, self.phrase_end(at + 1)))
            })
            .or_else(|| self.act_for_result())
    }

    /// "by adding a route", "by systematically adding".
    fn is_by_doing(&self, at: usize) -> bool {
        let text = self.text;
        let doing = |place: usize| {
            text.ends_in(place, "ing")
                && text.word(place).len() > 4
                && !text.is_any(place, &[Class::Season, Class::Weekday])
        };
        let adverb = || text.ends_in(at + 1, "ly") || text.is(at + 1, Class::Filler);
        text.one_of(at, words!("by")) && !self.is_deadline(at + 1) && (doing(at + 1) || (adverb() && doing(at + 2)))
    }

    /// "via the newsletter", "through local press"; not "tracked via" and not "through Friday".
    fn is_through(&self, at: usize) -> bool {
        let text = self.text;
        let checked = words!(
            "tracked measured logged checked judged monitored verified recorded evidenced assessed \
                       reported confirmed rated"
        );
        let leads = text.one_of(at, words!("via through"));
        let before = || {
            let mut places = [1, 2].iter().filter_map(|&back| at.checked_sub(back));
            places.any(|place| text.one_of(place, checked))
        };
        leads && !before() && !self.is_deadline(at) && !self.is_deadline(at + 1) && !text.word(at + 1).is_empty()
    }

    /// ", rolling out bundle offers": a participle after a comma.
    fn is_participle(&self, at: usize) -> bool {
        let text = self.text;
        let comma = at.checked_sub(1).is_some_and(|before| text.sign(before, ","));
        let word = text.word(at);
        let doing = word.ends_with("ing") && word.len() > 5;
        let not = words!(
            "including counting excluding starting ending meaning resulting allowing freeing making during spring measuring giving"
        );
        comma && doing && !text.is(at, Class::Vague) && !text.one_of(at, not)
    }

    /// "Run weekly tastings to win 30 subscribers": the act is the means, what follows "to" the result.
    fn act_for_result(&self) -> Option<Span> {
        let (act, to) = self.act_and_aim()?;
        Some(self.text.span(act, to))
    }
}
