//! What a text names besides numbers and dates: a finish line, what changes, the means, the aim it serves.
//!
//! Each file answers one question about the same [`Evidence`]; all of them look at classes of words, never at single
//! goals.

mod finish_line;
mod finish_words;
mod means;
mod purpose;
mod subject;

pub(super) use subject::Subject;

use super::deadline::Mention;
use super::measure::Quantity;
use super::text::{Class, Classes, Kind, Phrases, Text};

/// Things that stand for no thing.
static FIGURES: Phrases = phrases!(
    "the bar for|raise the bar|the needle|the dial|our game|our weight|the ground running|the clock|\
                        the curve|stone unturned|extra mile|our name|house in order|the box|the dots|\
                        the map|the pulse|best foot|best selves|top of mind|front of mind|a difference|the scenes|\
                        the whole hog|the heart|the table|the roof off|things around|the forefront|cutting edge|\
                        leading edge|the way|the radar|a name for|a gear|a smile|round the clock|hard look|the loop|the buck|the gap|ducks in a row|a row|household name|across the board"
);

/// Classes of words that neither name nor do anything.
const SMALL: &[Class] = &[
    Class::Article,
    Class::Determiner,
    Class::Pronoun,
    Class::Preposition,
    Class::Conjunction,
    Class::Auxiliary,
    Class::Filler,
    Class::Vague,
    Class::Change,
];

/// A text with its mentions of time and its numbers.
#[derive(Clone, Copy)]
pub(super) struct Evidence<'a> {
    pub text: &'a Text<'a>,
    pub mentions: &'a [Mention],
    pub quantities: &'a [Quantity],
    /// Which words say something of their own, from [`Evidence::contents`]: it is asked many times of each.
    pub content: &'a [bool],
}

impl Evidence<'_> {
    /// The mention of time that covers a place.
    fn mention_at(&self, at: usize) -> Option<&Mention> {
        let place = self.mentions.partition_point(|mention| mention.to <= at);
        self.mentions.get(place).filter(|mention| mention.from <= at)
    }

    /// The quantity that covers a place.
    fn quantity_at(&self, at: usize) -> Option<&Quantity> {
        let place = self.quantities.partition_point(|quantity| quantity.to <= at);
        self.quantities.get(place).filter(|quantity| quantity.from <= at)
    }

    fn is_deadline(&self, at: usize) -> bool {
        self.mention_at(at).is_some_and(|mention| mention.ends())
    }

    /// Whether a word says something of its own.
    fn is_content(&self, at: usize) -> bool {
        self.content.get(at).is_some_and(|content| *content)
    }

    /// Which words say something of their own. A figure of speech names nothing: "raise the bar".
    pub(super) fn contents(&self) -> Vec<bool> {
        let all = self.text.tokens.len();
        let mut contents: Vec<bool> = (0..all).map(|at| self.says_something(at)).collect();
        for from in 0..all {
            let to = self.text.any_phrase(from, FIGURES).unwrap_or(from);
            for (content, token) in contents.iter_mut().zip(&self.text.tokens).take(to).skip(from) {
                *content &= token.quoted;
            }
        }
        contents
    }

    /// Whether a word says something of its own: the lexicon files it under nothing that is empty.
    fn says_something(&self, at: usize) -> bool {
        const EMPTY: &[Class] = &[
            Class::Direction,
            Class::Generic,
            Class::Become,
            Class::Broad,
            Class::Head,
            Class::Role,
            Class::Unit,
            Class::Cadence,
            Class::Cardinal,
            Class::Ordinal,
            Class::This,
            Class::Next,
            Class::Last,
            Class::Each,
            Class::Present,
        ];
        let Some(token) = self.text.get(at) else { return false };
        if token.quoted {
            return true;
        }
        let adverb = token.lower.len() > 4
            && token.lower.ends_with("ly")
            && !self.text.one_of(at, words!("family supply assembly reply italy jelly"));
        // "21st"
        let adverb = adverb || (token.joined && self.text.one_of(at, words!("st nd rd th")));
        // "sign-ups": the verb in it is no content of its own.
        let compound =
            self.text.joined(at + 1) && self.text.is_any(at, &[Class::Finish, Class::Deliver, Class::Generic]);
        let letters = token.raw.chars().nth(1).is_some() && !adverb && !compound;
        token.kind == Kind::Word
            && letters
            && !self.text.is_any(at, SMALL)
            && !self.text.is_any(at, EMPTY)
            && !self.is_label(at)
            && !self.is_unknown_adjective(at)
            && !self.is_unknown_verb(at)
            && self.mention_at(at).is_none()
            && self.quantity_at(at).is_none()
    }

    /// Whether the ending of a word that the lexicon does not know says that it judges: "flawless", "impactful".
    fn is_unknown_adjective(&self, at: usize) -> bool {
        let text = self.text;
        text.unknown(at)
            && !text.capital(at)
            && text.word(at).len() > 6
            && text.ends_in_one(at, "ful ous less est able ible ive ier ical onal")
    }

    /// Whether a word that the lexicon does not know stands where a verb does: first, or behind "we", "to" and the
    /// like, and before what a verb acts on.
    fn is_unknown_verb(&self, at: usize) -> bool {
        let text = self.text;
        let Some(token) = text.get(at).filter(|token| token.classes == Classes::default()) else {
            return false;
        };
        let first = at.checked_sub(1).is_none_or(|before| {
            text.is(before, Class::Auxiliary)
                || text.sign(before, ",")
                || text.one_of(before, words!("i we you they to and"))
        });
        let next = at + 1;
        let alone = text.ends(next) || self.is_deadline(next) || text.one_of(next, words!("by before until"));
        let acts = text.is_any(
            next,
            &[
                Class::Determiner,
                Class::Pronoun,
                Class::Filler,
                Class::Vague,
                Class::Broad,
            ],
        ) && !text.is(next, Class::Head)
            || alone;
        let acts = acts || text.ends_in_one(at, "ise ize ify") || text.phrase(next, "up on").is_some();
        let plural = token.lower.ends_with('s') && !token.lower.ends_with("ss");
        (at == 0 || !token.capital()) && first && acts && !plural
    }

    /// Whether a word at a place can be the verb of its clause: nothing before it makes it a noun.
    fn is_verb(&self, at: usize) -> bool {
        let text = self.text;
        // "sign-ups" is one noun.
        if text
            .get(at + 1)
            .is_some_and(|next| next.joined && next.kind == Kind::Word)
        {
            return false;
        }
        let Some(before) = at.checked_sub(1) else { return true };
        let sign = text.get(before).is_some_and(|token| token.kind == Kind::Sign) || self.is_label(before);
        let subject = text.is_any(before, &[Class::Auxiliary, Class::Pronoun, Class::Conjunction]);
        let adverb = text.ends_in(before, "ly") || text.one_of(before, words!("also then please not gets get"));
        let to = text.one_of(before, words!("to")) && self.is_wish(before);
        let third = text.ends_in(at, "s");
        let plural = text.is(before, Class::Role) && (text.ends_in(before, "s") || third);
        sign || subject || adverb || to || plural || self.is_deadline(before)
    }

    /// "O1", "KR2": what objectives and key results are numbered with.
    fn is_label(&self, at: usize) -> bool {
        let rest = self.text.word(at).trim_end_matches(|c: char| c.is_ascii_digit());
        at == 0 && matches!(rest, "o" | "kr")
    }

    /// Whether "to" begins what is wanted ("we plan to", "To open") and not what it is for ("a budget to open").
    fn is_wish(&self, to: usize) -> bool {
        match to.checked_sub(1) {
            None => true,
            Some(before) => {
                let sign = self.text.get(before).is_some_and(|token| token.kind == Kind::Sign)
                    && !self.text.sign(
                        before,
                        "\
                        ,",
                    );
                sign || self.text.is_any(before, &[Class::Auxiliary, Class::Conjunction]) || self.is_deadline(before)
            }
        }
    }

    /// Where the words that belong to a place end: at a sign, a deadline, or a word that begins a means or a purpose.
    fn phrase_end(&self, at: usize) -> usize {
        let text = self.text;
        let mut end = at;
        while let Some(token) = text.get(end) {
            let stops =
                (token.kind == Kind::Sign && !token.quoted && !matches!(token.raw, "-" | "&" | "’" | "'" | "/"))
                    || self.is_deadline(end)
                    || text.one_of(end, words!("by via so because while that which who"));
            if stops || end >= at + 16 {
                break;
            }
            end += 1;
        }
        end
    }
}
