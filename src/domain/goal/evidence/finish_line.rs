//! Is it plainly done or not? "Launch the shop", "obtain ISO 9001", "break even"; or how often is a concrete act done?

use super::Evidence;
use super::finish_words::{ACTS, GRANTED, IDIOMS, NEUTRAL};
use super::subject::is_abstract;
use crate::domain::goal::Span;
use crate::domain::goal::deadline::Meaning;
use crate::domain::goal::text::{Class, Kind, Language, Token};

impl Evidence<'_> {
    /// The words that say where it is done.
    pub(in crate::domain::goal) fn finish_line(&self) -> Option<Span> {
        let text = self.text;
        if let Some((from, to)) = text.find_phrase(IDIOMS) {
            return Some(text.span(from, to));
        }
        let mut verbs = (0..text.tokens.len()).filter(|&at| {
            text.is_any(at, &[Class::Finish, Class::Deliver]) && (self.is_verb(at) || text.language == Language::German)
        });
        verbs
            .find_map(|at| self.definite_object(at).or_else(|| self.object_before(at)))
            .or_else(|| self.stop())
            .or_else(|| self.everyone())
            .or_else(|| self.grade())
            .or_else(|| self.frequency())
    }

    /// The object of a verb at a place, where it is one definite thing.
    fn definite_object(&self, verb: usize) -> Option<Span> {
        let text = self.text;
        let mut first = verb + 1;
        while text.one_of(first, "up out off on back over down in together into")
            || text.ends_in(first, "ly") && !self.is_content(first)
        {
            first += 1;
        }
        first += usize::from(text.one_of(first, "place") && text.led_by(first, "in"));
        if text.one_of(verb, "move switch migrate convert apply comply write") {
            first += usize::from(text.one_of(first, "to for from fully with"));
        }
        let end = self.phrase_end(first);
        // "the lease on a bigger shop": what judges must stand with the object itself.
        let object = (first + 1..end)
            .find(|&at| text.is(at, Class::Preposition))
            .unwrap_or(end);
        let judged = (first..object).any(|at| {
            text.is_any(at, &[Class::Vague, Class::Change]) && !text.is(at, Class::Broad) && !text.one_of(at, NEUTRAL)
        });
        let content = |from: usize| (from..end).any(|at| self.is_content(at));
        let near = |at: usize| {
            text.is(at, Class::Determiner)
                || text
                    .get(at)
                    .is_some_and(|token| token.quoted || (token.capital() && self.is_content(at)))
        };
        let definite = near(first) || (near(first + 1) && text.is(first, Class::Role));
        let foreign = text.language != Language::English;
        let done = if text.is(verb, Class::Finish) {
            // "register the trade mark", "hire a manager": one such thing, even when its kind is a broad one.
            let one = text.one_of(first, "a an the another") && !text.follows(object, Class::Vague);
            let kinds = [Class::Role, Class::Broad, Class::Head];
            let thing = (first..object).any(|at| text.is_any(at, &kinds) && !is_abstract(text.word(at)));
            !judged && (content(first) || (one && thing) || (definite && foreign))
        } else {
            let granted = (first..object).any(|at| text.one_of(at, GRANTED));
            !judged && ((definite && content(first)) || granted)
        };
        (done && end > first).then(|| text.span(verb, end))
    }

    /// "stop smoking", "no complaints": nothing of it is left.
    fn stop(&self) -> Option<Span> {
        let text = self.text;
        (0..text.tokens.len()).find_map(|at| {
            let stops = text.one_of(at, "stop quit") && text.ends_in(at + 1, "ing") && self.is_verb(at);
            let none = at == 0 && text.one_of(at, "no") && !text.one_of(1, "more less longer matter idea one");
            if stops || none {
                return Some(text.span(at, at + 2));
            }
            // "have the kitchen refitted"
            let has = text.one_of(at, "have get") && text.is(at + 1, Class::Determiner) && self.is_verb(at);
            let done = (at + 3..at + 7).find(|&place| text.ends_in(place, "ed") && !text.is(place, Class::Vague));
            let end = done.filter(|&end| has && (at + 2..end).any(|place| self.is_content(place)))?;
            Some(text.span(at, end + 1))
        })
    }

    /// "all guides hold a first-aid certificate": true of every one of them, or not.
    fn everyone(&self) -> Option<Span> {
        let text = self.text;
        (0..text.tokens.len()).find_map(|at| {
            let all = text.one_of(at, "all every each everyone everybody nobody");
            let before = at.checked_sub(1);
            let opens = before.is_none_or(|before| {
                let sign = text.get(before).is_some_and(|token| token.kind == Kind::Sign);
                sign || text.one_of(before, "ensure ensures ensuring that sure") || self.is_deadline(before)
            });
            let end = self.phrase_end(at + 1);
            let tells = (at + 2..end).any(|place| self.is_content(place) || text.one_of(place, "a an the their its"))
                && !(at..end).any(|place| text.is(place, Class::Become));
            (all && opens && tells).then(|| text.span(at, end))
        })
    }

    /// German puts the verb last: "einen Onlineshop eröffnen".
    fn object_before(&self, verb: usize) -> Option<Span> {
        let text = self.text;
        let sentence = (verb.saturating_sub(8)..verb).rev().take_while(|&at| !text.ends(at));
        let first = sentence.filter(|&at| text.is(at, Class::Determiner)).last()?;
        let named = text.language == Language::German
            && text.is(verb, Class::Finish)
            && (first..verb).any(|at| self.is_content(at));
        named.then(|| text.span(first, verb + 1))
    }

    /// "from a D to a B", "no lower than a C": marks in letters.
    fn grade(&self) -> Option<Span> {
        let text = self.text;
        let letter = |at: usize| {
            let mut chars = text.word(at).chars();
            matches!((chars.next(), chars.next()), (Some('a'..='f'), None))
        };
        let after_article = |at: usize| at + usize::from(text.one_of(at, "a an") && letter(at + 1));
        (0..text.tokens.len()).find_map(|at| {
            let first = after_article(at + 1);
            let to = match text.word(at) {
                "from" if letter(first) && text.one_of(first + 1, "to") => {
                    let second = after_article(first + 2);
                    letter(second).then_some(second + 1)
                }
                "than" | "least" | "score" | "grade" => {
                    let capital = text.get(first).is_some_and(Token::capital);
                    (letter(first) && capital && first > at + 1).then_some(first + 1)
                }
                _ => None,
            }?;
            Some(text.span(at, to))
        })
    }

    /// How often a concrete act is done: "run weekly tastings", "walk every day". "Raise weekly sales" is none.
    fn frequency(&self) -> Option<Span> {
        let text = self.text;
        self.mentions
            .iter()
            .filter(|mention| mention.meaning == Meaning::Cadence)
            .find_map(|mention| {
                let near = (mention.from.saturating_sub(6)..mention.from).rev();
                let sentence = near.take_while(|&at| !text.ends(at));
                let mut verb = None;
                for at in sentence {
                    if text.is(at, Class::Direction) && !text.one_of(at, ACTS) {
                        // "grow my weekly takings": the measure is a weekly one, nothing is done weekly.
                        return None;
                    }
                    let concrete = text.one_of(at, ACTS) || text.is_any(at, &[Class::Finish, Class::Deliver]);
                    let acts = concrete && (self.is_verb(at) || text.ends_in(at, "ing"));
                    if acts && verb.is_none() {
                        verb = Some(at);
                    }
                }
                Some(text.span(verb?, mention.to))
            })
    }
}
