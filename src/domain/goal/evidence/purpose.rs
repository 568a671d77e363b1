//! Does it say which aim it serves?

use super::Evidence;
use crate::domain::goal::Span;
use crate::domain::goal::text::{Class, Phrases};

static PURPOSE: Phrases = phrases!(
    "so that|so as to|in order to|in order that|for the sake of|because|with the aim of|with a view to|to help us|which will|which lets|which would|that should let|should let me|should let us|that allows|that lets|that will let|to be able to|damit|sodass|afin de|afin que|a fin de|con el fin|thereby|in support of|to support our|this will|this lets|enabling|letting|allowing|freeing|as part of our"
);

impl Evidence<'_> {
    /// The words that say what it is for.
    pub(in crate::domain::goal) fn purpose(&self) -> Option<Span> {
        let text = self.text;
        if let Some((from, to)) = text.find_phrase(PURPOSE) {
            return Some(text.span(from, self.phrase_end(to)));
        }
        // "so crews can share", "so I could refuse".
        let mut sos = (1..text.tokens.len()).filter(|&at| text.one_of(at, words!("so")));
        let so = sos.find(|&at| {
            let clause = text.is_any(at + 1, &[Class::Pronoun, Class::Determiner, Class::Role])
                || self.is_content(at + 1) && text.is(at + 2, Class::Auxiliary);
            clause && !text.is(at + 1, Class::Filler)
        });
        if let Some(at) = so {
            return Some(text.span(at, self.phrase_end(at + 1)));
        }
        self.leading_aim().or_else(|| self.saved_for()).or_else(|| {
            let (_, to) = self.act_and_aim()?;
            Some(text.span(to, self.phrase_end(to + 1)))
        })
    }

    /// "To keep our subscribers, I'd like to …": the aim first.
    fn leading_aim(&self) -> Option<Span> {
        let text = self.text;
        if !text.one_of(0, words!("to")) {
            return None;
        }
        let comma = (0..text.tokens.len().min(40)).find(|&at| text.sign(at, ",") && text.is(at + 1, Class::Pronoun))?;
        Some(text.span(0, comma))
    }

    /// "set aside 800 for a bike".
    fn saved_for(&self) -> Option<Span> {
        let text = self.text;
        let (_, to) = text.find_phrase(phrases!("put by|put aside|set aside|money aside|save|save up|saving"))?;
        let at = (to..to + 8).find(|&at| {
            text.one_of(at, words!("for")) && text.is(at + 1, Class::Determiner) && !self.is_deadline(at)
        })?;
        Some(text.span(at, self.phrase_end(at + 1)))
    }

    /// An act, and the "to" with the result it is for: "overhaul the desk to reach queues of three minutes".
    pub(super) fn act_and_aim(&self) -> Option<(usize, usize)> {
        let text = self.text;
        let results = words!(
            "reach win gain achieve attract earn clarify free become keep retain save avoid prevent secure hit meet make \
             help let give stop find ensure generate allow protect create drive"
        );
        let mut tos = (2..text.tokens.len()).filter(|&at| text.one_of(at, words!("to")));
        let to = tos.find(|&at| {
            let result = text.is(at + 1, Class::Direction) || text.one_of(at + 1, results);
            let wished = (self.is_wish(at) && !self.is_deadline(at - 1))
                || text.is_any(at - 1, &[Class::Auxiliary, Class::Pronoun])
                || text.one_of(at - 1, words!("aim way ability afford chance plan"));
            result && !wished && self.quantity_at(at + 1).is_none()
        })?;
        // The act itself must not be a wish or a result: "want to grow to win" names no act.
        let act = (0..to).find(|&at| {
            !text.is_any(at, &[Class::Auxiliary, Class::Pronoun, Class::Filler]) && !text.one_of(at, words!("to"))
        })?;
        Some((act, to))
    }
}
