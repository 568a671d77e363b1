//! Is it plainly done or not? "Launch the shop", "obtain ISO 9001", "break even"; or how often is a concrete act done?

use super::Evidence;
use super::finish_words::{ACTS, GRANTED, IDIOMS, NEUTRAL};
use super::subject::is_abstract;
use crate::domain::goal::Span;
use crate::domain::goal::deadline::Meaning;
use crate::domain::goal::text::{Class, Kind, Language};

impl Evidence<'_> {
    /// The words that say where it is done.
    pub(in crate::domain::goal) fn finish_line(&self) -> Option<Span> {
        let text = self.text;
        if let Some((from, to)) = text.find_phrase(IDIOMS) {
            return Some(text.span(from, to));
        }
        let mut verbs = (0..text.tokens.len()).filter(|&at| {
            text.is_any(at, &[Class::Finish, Class::Deliver, Class::Generic])
                && (self.is_verb(at) || text.language == Language::German)
                || self.is_unknown_act(at)
        });
        verbs
            .find_map(|at| self.definite_object(at).or_else(|| self.object_before(at)))
            .or_else(|| self.new_state())
            .or_else(|| self.everyone())
            .or_else(|| self.state())
            .or_else(|| self.one_thing())
            .or_else(|| self.grade())
            .or_else(|| self.frequency())
    }

    /// The object of a verb at a place, where it is one definite thing.
    fn definite_object(&self, verb: usize) -> Option<Span> {
        let text = self.text;
        let mut first = verb + 1;
        while text.one_of(first, words!("up out off on back over down in together into"))
            || text.ends_in(first, "ly") && !self.is_content(first)
        {
            first += 1;
        }
        first += usize::from(text.one_of(first, words!("place")) && text.led_by(first, words!("in")));
        if text.one_of(
            verb,
            words!("move switch migrate convert apply comply write qualify graduate"),
        ) {
            first += usize::from(text.one_of(first, words!("to for from fully with as")));
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
                || (text.is(at, Class::Named) && !text.digits(at + 1).is_empty())
                || text
                    .get(at)
                    .is_some_and(|token| token.quoted || (token.capital() && self.is_content(at)))
        };
        let everyone = text.one_of(first, words!("everyone everybody"));
        let definite = near(first) || (near(first + 1) && text.is(first, Class::Role)) || everyone;
        let foreign = text.language != Language::English;
        // "take on a driver": the two words are one verb.
        let two = text.one_of(verb, words!("take put set draw pay fit phase"))
            && text.one_of(verb + 1, words!("on up out off in"));
        let done = if text.is(verb, Class::Finish) || (two && definite) {
            // "register the trade mark", "hire a manager": one such thing, even when its kind is a broad one.
            let one = text.one_of(first, words!("a an the another")) && !text.follows(object, Class::Vague);
            let kinds = [Class::Role, Class::Broad, Class::Head];
            let compound = definite && (first..object).any(|at| text.joined(at + 1));
            let place = (object..end).any(|at| text.capital(at));
            let named = near(first) || place || !text.is(object - 1, Class::Broad);
            let thing = (first..object).any(|at| text.is_any(at, &kinds) && !is_abstract(text.word(at)));
            !judged
                && named
                && (compound
                    || (first..end).any(|at| self.is_content(at) && (at < object || text.capital(at)))
                    || (one && thing)
                    || (definite && foreign))
        } else {
            let granted = (first..object).any(|at| text.one_of(at, GRANTED));
            // What no list knows, but stands where a verb does, is an act: "sunset the old client".
            let delivers = (text.is(verb, Class::Deliver) || self.is_unknown_act(verb))
                && !(text.one_of(verb, words!("move")) && text.is(first, Class::Named));
            !judged && ((delivers && definite && content(first)) || granted)
        };
        (done && end > first).then(|| text.span(verb, end))
    }

    /// Whether a verb that the lexicon does not know says what is done. "Standardise" and "simplify" only say where to.
    fn is_unknown_act(&self, at: usize) -> bool {
        let text = self.text;
        let wanted = at == 0
            || text.one_of(at - 1, words!("will and"))
            || (text.one_of(at - 1, words!("to")) && self.is_wish(at - 1));
        text.language == Language::English
            && wanted
            && self.is_unknown_verb(at)
            && !text.ends_in_one(at, "ise ize ify en")
            && !text.one_of(at.wrapping_sub(2), words!("able"))
    }

    /// "stop smoking", "no complaints", "learn to drive", "have the kitchen refitted": it is so from then on.
    fn new_state(&self) -> Option<Span> {
        let text = self.text;
        (0..text.tokens.len()).find_map(|at| {
            let concrete = || {
                let broad = text.is(at + 2, Class::Broad) && text.ends(at + 3);
                !broad && (!text.is(at + 1, Class::Generic) || self.is_content(at + 2))
            };
            let stops =
                text.one_of(at, words!("stop quit")) && text.ends_in(at + 1, "ing") && self.is_verb(at) && concrete();
            let never =
                at == 0 && text.one_of(at, words!("never")) && (1..self.phrase_end(1)).any(|at| self.is_content(at));
            let none = never
                || at == 0
                    && text.one_of(at, words!("no"))
                    && !text.one_of(1, words!("more less longer matter idea one"));
            // "not miss a single rehearsal"
            let single = text.one_of(at, words!("not never without")) && text.phrase(at + 2, "a single").is_some();
            if stops || none || single {
                return Some(text.span(at, at + 2));
            }
            // "learn to drive": one can or cannot.
            if text.one_of(at, words!("learn")) && text.one_of(at + 1, words!("to how")) && self.is_verb(at) {
                return Some(text.span(at, self.phrase_end(at + 2)));
            }
            // "to have paid back the loan"
            let paid =
                || text.ends_in(at + 1, "ed") || text.one_of(at + 1, words!("paid built written sold bought sent"));
            if text.one_of(at, words!("have")) && paid() && (at + 2..at + 4).any(|at| text.is(at, Class::Determiner)) {
                return Some(text.span(at, self.phrase_end(at + 2)));
            }
            // "have the kitchen refitted"
            let whose = || text.is_any(at + 1, &[Class::Determiner, Class::Pronoun]) || text.unknown(at + 1);
            if !(text.one_of(at, words!("have get")) && whose() && self.is_verb(at)) {
                return None;
            }
            let done = (at + 3..at + 7).find(|&place| {
                let state = text.one_of(place, words!("live ready done open complete running"))
                    || text.phrase(place, "in place").is_some();
                state || (text.ends_in(place, "ed") && !text.is(place, Class::Vague))
            });
            let done = done.filter(|&end| !text.is_any(end + 2, &[Class::Change, Class::Vague]));
            let end = done.filter(|&end| (at + 2..end).any(|place| self.is_content(place)))?;
            Some(text.span(at, end + 1))
        })
    }

    /// "boiler replaced by June", "website live": the state in which it will be, said without a verb.
    fn state(&self) -> Option<Span> {
        let text = self.text;
        (1..text.tokens.len().min(40)).find_map(|at| {
            let done = text.is_any(at, &[Class::Finish, Class::Deliver]) && text.ends_in(at, "ed")
                || text.one_of(at, words!("live built sold sent paid written running"));
            if !done {
                return None;
            }
            let last = text.ends(at + 1)
                || text.sign(at + 1, ",(")
                || text.one_of(at + 1, words!("by before on in at"))
                || self.is_deadline(at + 1);
            let first = (0..at)
                .rev()
                .find(|&place| text.ends(place) || text.sign(place, ":"))
                .map_or(0, |place| place + 1);
            let nominal = (first..at).any(|place| self.is_content(place))
                && !(first..at).any(|place| {
                    self.is_main_verb(place)
                        || self.is_unknown_verb(place)
                        || text.is_any(place, &[Class::Auxiliary, Class::Preposition, Class::Vague])
                            && !text.one_of(place, words!("up"))
                });
            let open = text.is_any(at + 2, &[Class::Change, Class::Vague]);
            (last && nominal && !open).then(|| text.span(first, at + 1))
        })
    }

    /// "a working prototype by the end of term", "ISO 14001 by November": one thing that will be there.
    fn one_thing(&self) -> Option<Span> {
        const JUDGED: &[Class] = &[
            Class::Vague,
            Class::Change,
            Class::Auxiliary,
            Class::Direction,
            Class::Pronoun,
            Class::Become,
        ];
        let text = self.text;
        let due = self.mentions.iter().find(|mention| mention.ends())?;
        let end = self.phrase_end(0).min(due.from);
        let object = (0..end).find(|&at| text.is(at, Class::Preposition)).unwrap_or(end);
        let judged = (0..end).any(|at| text.is_any(at, JUDGED) || self.is_main_verb(at) || self.is_unknown_verb(at));
        let head = object.checked_sub(1)?;
        let named = (0..object).any(|at| self.is_content(at))
            && ((head > 0 && self.is_content(head))
                || (1..object).any(|at| text.capital(at))
                || text.is(0, Class::Named));
        let granted = text.one_of(head, GRANTED);
        let english = text.language == Language::English && self.quantity_at(0).is_none();
        (english && !judged && (named || granted)).then(|| text.span(0, end))
    }

    /// "all guides hold a first-aid certificate": true of every one of them, or not.
    fn everyone(&self) -> Option<Span> {
        let text = self.text;
        (0..text.tokens.len()).find_map(|at| {
            if !text.one_of(at, words!("all every each everyone everybody nobody")) {
                return None;
            }
            let before = at.checked_sub(1);
            let opens = before.is_none_or(|before| {
                let sign = text.get(before).is_some_and(|token| token.kind == Kind::Sign);
                sign || text.one_of(before, words!("ensure ensures ensuring that sure")) || self.is_deadline(before)
            });
            let end = self.phrase_end(at + 1);
            let tells = (at + 2..end)
                .any(|place| self.is_content(place) || text.one_of(place, words!("a an the their its")))
                && !(at..end).any(|place| text.is(place, Class::Become));
            (opens && tells).then(|| text.span(at, end))
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
        let after_article = |at: usize| at + usize::from(text.one_of(at, words!("a an")) && letter(at + 1));
        (0..text.tokens.len()).find_map(|at| {
            let first = after_article(at + 1);
            let to = match text.word(at) {
                "from" if letter(first) && text.one_of(first + 1, words!("to")) => {
                    let second = after_article(first + 2);
                    letter(second).then_some(second + 1)
                }
                "than" | "least" | "score" | "grade" => {
                    let capital = text.capital(first);
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
                    // "ring Mum every Sunday"
                    let first = at == 0 && text.unknown(0) && !text.ends_in(0, "s");
                    let acts = first || concrete && (self.is_verb(at) || text.ends_in(at, "ing"));
                    if acts && verb.is_none() {
                        verb = Some(at);
                    }
                }
                Some(text.span(verb?, mention.to))
            })
    }
}
