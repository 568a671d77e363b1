//! Does it say what concretely changes?

use super::{Evidence, SMALL};
use crate::domain::goal::Span;
use crate::domain::goal::text::{Class, Kind, is_one_of};

/// What a text says about what changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain::goal) enum Subject {
    /// A thing, a process, a place, a group or an act is named.
    Named(Span),
    /// Only an area is named that is too broad to say what changes.
    Broad(Span),
    /// Money is to be earned or saved, but no amount says how much.
    NoAmount(Span),
    /// Only that someone is to become better is said.
    Becoming(Span),
    /// Nothing is named.
    Nothing,
}

impl Evidence<'_> {
    /// What changes, as the text says.
    pub(in crate::domain::goal) fn subject(&self) -> Subject {
        let text = self.text;
        if let Some(span) = self.no_amount() {
            return Subject::NoAmount(span);
        }
        let verb = (0..text.tokens.len()).find(|&at| self.is_main_verb(at));
        let named_before = verb.and_then(|verb| self.named(0, verb, true));
        if let Some((from, to)) = named_before {
            return Subject::Named(text.span(from, to));
        }
        let start = verb.unwrap_or(0);
        if let Some(span) = self.becoming() {
            return Subject::Becoming(span);
        }
        if let Some(at) = verb.and_then(|verb| self.bare_noun(verb)) {
            return Subject::Broad(text.span(at, at + 1));
        }
        if let Some((from, to)) = self.named(start, text.tokens.len(), false) {
            return Subject::Named(text.span(from, to));
        }
        let broad = (start..text.tokens.len())
            .find(|&at| text.is_any(at, &[Class::Broad, Class::Role]) && !text.is(at, Class::Pronoun));
        broad.map_or(Subject::Nothing, |at| Subject::Broad(text.span(at, at + 1)))
    }

    /// "grow exports", "boost the local economy": a lone noun behind a verb of direction says no more than an area
    /// does. "Reduce absenteeism" says what is to go, and "our newsletter" which one.
    fn bare_noun(&self, verb: usize) -> Option<usize> {
        let text = self.text;
        let directs = text.is_any(verb, &[Class::Direction, Class::Generic]);
        let acts = text.is_any(verb, &[Class::Down, Class::Finish, Class::Deliver]);
        let described = text.skip(
            verb + 1 + usize::from(text.one_of(verb + 1, words!("the"))),
            Class::Vague,
        );
        // "the newsletter" is one thing, "the local economy" an area.
        let the = text.one_of(verb + 1, words!("the")) && described == verb + 2;
        let pointed = the || (verb..described).any(|at| text.one_of(at, words!("average less fewer")));
        let ends = text.ends(described + 1)
            || self.is_deadline(described + 1)
            || text.one_of(described + 1, words!("by until"));
        let common = text
            .get(described)
            .is_some_and(|token| !token.capital() && !token.quoted);
        (directs && !acts && !pointed && ends && common && self.is_content(described)).then_some(described)
    }

    /// Whether no noun stands anywhere: "25 % better", "cut it to 7".
    pub(in crate::domain::goal) fn names_nothing(&self) -> bool {
        let text = self.text;
        (0..text.tokens.len()).all(|at| {
            let repeats = text.one_of(at, words!("improvement improvements progress result results success"));
            text.word(at).is_empty()
                || repeats
                || text.is_any(at, SMALL)
                || self.is_main_verb(at)
                || self.mention_at(at).is_some()
                || self.quantity_at(at).is_some()
        })
    }

    pub(super) fn is_main_verb(&self, at: usize) -> bool {
        let text = self.text;
        let verb = text.is_any(
            at,
            &[
                Class::Direction,
                Class::Generic,
                Class::Become,
                Class::Finish,
                Class::Deliver,
            ],
        );
        text.one_of(at, words!("ought is are should")) || (verb && self.is_verb(at))
    }

    /// Money to be earned or saved without a number. A number anywhere makes it specific elsewhere.
    fn no_amount(&self) -> Option<Span> {
        let text = self.text;
        let phrases = phrases!(
            "save|save more|saving|earn|earning|put money aside|set money aside|make money|put aside|set \
                       aside|save up|put by"
        );
        let (from, to) = text.find_phrase(phrases)?;
        let verb = self.is_verb(from);
        let end = self.phrase_end(to);
        let money = words!("money cash more income enough plenty some marks extra funds aside salary savings wages");
        let money = to == end || text.one_of(to, words!("for towards")) || (from..end).any(|at| text.one_of(at, money));
        (verb && money && self.quantities.is_empty()).then(|| text.span(from, end))
    }

    /// "become a stronger negotiator", "get better at grammar", "be more organised".
    fn becoming(&self) -> Option<Span> {
        let text = self.text;
        (0..text.tokens.len()).find_map(|at| {
            let next = text.skip(
                at + 1 + usize::from(text.one_of(at + 1, words!("into"))),
                Class::Article,
            );
            let mut judged = next;
            while judged < next + 6 && text.is_any(judged, &[Class::Vague, Class::Filler]) {
                judged += 1;
            }
            let only_judged = || judged > next && !self.names_thing(judged);
            let becomes = match text.word(at) {
                "become" | "becoming" | "feel" => true,
                // "families regard us as a trusted partner"
                "regard" | "see" | "view" | "know" | "look" => {
                    (at + 1..at + 4).any(|place| text.any_phrase(place, phrases!("us as|me as")).is_some())
                }
                // "make the borough a better place"
                "make" => (at + 2..at + 7).any(|place| {
                    text.one_of(place, words!("a an"))
                        && text.is(place + 1, Class::Vague)
                        && text.one_of(place + 2, words!("place town world"))
                }),
                "be" | "being" => {
                    let seen = text.one_of(next, words!("seen known recognised recognized regarded viewed"));
                    // "be bold, be kind"
                    let lone = text.ends(next + 1) || text.sign(next + 1, ",") || text.ends_in(next, "er");
                    let quality = lone && !self.is_deadline(next) && !text.word(next).is_empty();
                    let judges = next > at + 1 || seen || text.is(next, Class::Vague) || quality;
                    judges && !(0..at).any(|place| self.is_content(place))
                }
                "get" | "getting" | "grow" | "do" | "stay" | "turn" => {
                    only_judged() || (next > at + 1 && judged > next && text.is(judged, Class::Role))
                }
                _ => false,
            };
            becomes.then(|| text.span(at, self.phrase_end(next)))
        })
    }

    /// Whether a noun stands here, so that what was before it only describes it.
    fn names_thing(&self, at: usize) -> bool {
        let text = self.text;
        let ends = text.get(at).is_none_or(|token| token.kind != Kind::Word) || self.is_deadline(at);
        let goes_on = text.is_any(at, &[Class::Preposition, Class::Conjunction]) || text.ends_in(at, "ed");
        // "get more out of our machines"
        !ends && (!goes_on || text.any_phrase(at, phrases!("out of|of")).is_some())
    }

    /// The first words that name something, in a run of tokens.
    fn named(&self, from: usize, to: usize, before_verb: bool) -> Option<(usize, usize)> {
        let text = self.text;
        let mut at = from;
        while at < to {
            // One noun phrase: up to a preposition, a conjunction or a sign.
            let start = at;
            let breaks = |place: usize| {
                text.is_any(place, &[Class::Preposition, Class::Conjunction])
                    || text.get(place).is_some_and(|token| {
                        token.kind == Kind::Sign && !token.quoted && !matches!(token.raw, "’" | "'" | "&")
                    })
                    || self
                        .mention_at(place)
                        .is_some_and(|mention| self.is_deadline(mention.from))
            };
            while at < to && !breaks(at) {
                at += 1;
            }
            let head = (start..at).rev().find(|&place| {
                let empty = text.is_any(place, &[Class::Vague, Class::Filler, Class::Auxiliary])
                    && !text.is(place, Class::Broad);
                // "sell vintage cameras online"
                let adverb = place > start + 1 && text.one_of(place, words!("online abroad"));
                !(empty || adverb)
            });
            // "before lambing starts" says when, "than our rivals" against whom.
            if text.led_by(start, words!("before until till than since ahead")) {
                at += 1;
                continue;
            }
            let content: Option<usize> = (start..at).find(|&place| {
                self.is_content(place) && !self.only_begins(place, before_verb) && !self.is_empty_act(place)
            });
            let proper = (start..at)
                .any(|place| self.is_content(place) && place > 0 && text.capital(place) && !text.ends(place - 1));
            // "guest happiness", "platform efficiency": a modifier does not make a broad head concrete.
            let empty = [Class::Broad, Class::Role, Class::Head];
            let broad_head = head.is_some_and(|head| {
                (text.is_any(head, &empty) && !self.is_content(head)) || is_abstract(text.word(head)) && !self.lowers()
            });
            let acts = content.is_some_and(|place| is_plain_act(text.word(place)) && self.is_verb(place));
            let told = head.is_some_and(|head| self.is_told(start, head));
            let content = content.or_else(|| head.filter(|_| told));
            if let Some(first) = content.filter(|_| !broad_head || proper || acts || told) {
                return Some((first, at.max(first + 1)));
            }
            at = at.max(start) + 1;
        }
        None
    }

    /// Whether a word tells of what a metric or a group is: "waiting time", "bus drivers"; not "market share".
    fn is_told(&self, start: usize, head: usize) -> bool {
        let text = self.text;
        let area = |at: usize| {
            text.one_of(
                at,
                words!(
                    "sales sale profit market revenue income business company cash growth work operating \
             general world class high quality"
                ),
            )
        };
        let tells = |at: usize| {
            let noun = self.is_content(at)
                || (text.is(head, Class::Head)
                    && text.is_any(at, &[Class::Broad, Class::Role])
                    && !text.is(at, Class::Vague));
            noun && !area(at) && !text.is_any(at, &[Class::Direction, Class::Generic])
        };
        let heads = text.is_any(head, &[Class::Head, Class::Role]);
        // "the late-night dumpling market": three words make any area one place.
        let few = if heads { 0 } else { 2 };
        (start..head).filter(|&at| tells(at)).count() > few && !self.only_begins(start, true)
    }

    /// Whether something is to become less: then its name says what, however abstract ("absenteeism").
    fn lowers(&self) -> bool {
        (0..self.text.tokens.len().min(12)).any(|at| self.text.is(at, Class::Down))
    }

    /// A verb alone names nothing: "read more".
    fn is_empty_act(&self, at: usize) -> bool {
        let text = self.text;
        text.is_any(at, &[Class::Finish, Class::Deliver]) && self.is_verb(at) && !is_plain_act(text.word(at))
    }

    /// The first word of a sentence may be the firm itself: "Meadowlight offers …" names nothing that changes.
    fn only_begins(&self, at: usize, before_verb: bool) -> bool {
        before_verb
            && at == 0
            && self.is_content(0)
            && self
                .text
                .is_any(1, &[Class::Generic, Class::Direction, Class::Auxiliary])
    }
}

/// Acts that say what is done even when it is done to whom or what everyone has: "recruit staff".
fn is_plain_act(word: &str) -> bool {
    let base = word.strip_suffix("ing").unwrap_or(word);
    is_one_of(
        base,
        words!("recruit hire hir train teach interview call visit enlist outsource digitise automate"),
    )
}

/// Whether a noun's ending says that it is a quality or a state: "achievement", "happiness".
pub(super) fn is_abstract(word: &str) -> bool {
    let mut endings = "ness ment ments ence ance ship hood ity ism".split(' ');
    word.len() > 7 && endings.any(|ending| word.ends_with(ending))
}
