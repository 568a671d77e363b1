//! The words of a goal: its text cut once into tokens, each looked up once.

#[macro_use]
mod sieve;

mod chars;
mod language;
mod lexicon;
pub(super) mod names;
mod tokens;
mod words;

pub(super) use language::Language;
pub(super) use lexicon::{Class, Classes};
pub(super) use names::which;
pub(super) use sieve::{Phrases, Words, packed, sieved};
pub(super) use tokens::{Kind, Token};

use super::Span;

/// A text as tokens. Every look beyond its ends finds nothing, so that no rule has to count.
#[derive(Debug)]
pub(super) struct Text<'t> {
    /// The text as typed.
    pub raw: &'t str,
    /// Its words, numbers and signs.
    pub tokens: Vec<Token<'t>>,
    /// The language most of its small words belong to.
    pub language: Language,
    /// Its length in characters.
    pub length: usize,
}

impl<'t> Text<'t> {
    /// Cuts a text into tokens.
    pub(in crate::domain::goal) fn new(raw: &'t str) -> Self {
        let (tokens, length) = tokens::cut(raw);
        let language = Language::of(&tokens);
        Self {
            raw,
            tokens,
            language,
            length,
        }
    }

    /// The token at a place, if there is one.
    pub(in crate::domain::goal) fn get(&self, at: usize) -> Option<&Token<'t>> {
        self.tokens.get(at)
    }

    /// The word at a place in lower case; empty for anything but a word.
    pub(in crate::domain::goal) fn word(&self, at: usize) -> &str {
        self.get(at)
            .filter(|token| token.kind == Kind::Word)
            .map_or("", |token| &token.lower)
    }

    /// The digits at a place as typed; empty for anything but a number.
    pub(in crate::domain::goal) fn digits(&self, at: usize) -> &str {
        self.get(at)
            .filter(|token| token.kind == Kind::Number)
            .map_or("", |token| token.raw)
    }

    /// Whether one of several signs, listed without gaps, stands at a place.
    pub(in crate::domain::goal) fn sign(&self, at: usize, signs: &str) -> bool {
        self.get(at)
            .is_some_and(|token| token.kind == Kind::Sign && signs.chars().any(|sign| token.raw.starts_with(sign)))
    }

    /// Whether the token at a place belongs to a class of words.
    // It stands in hundreds of places: written out in each of them it would weigh 0.8 KB of the page.
    #[inline(never)]
    pub(in crate::domain::goal) fn is(&self, at: usize, class: Class) -> bool {
        self.get(at).is_some_and(|token| token.classes.has(class))
    }

    /// Whether the token at a place belongs to one of several classes.
    pub(in crate::domain::goal) fn is_any(&self, at: usize, classes: &[Class]) -> bool {
        self.get(at)
            .is_some_and(|token| classes.iter().any(|&class| token.classes.has(class)))
    }

    /// Whether the token before a place belongs to a class of words.
    pub(in crate::domain::goal) fn follows(&self, at: usize, class: Class) -> bool {
        self.is(at.wrapping_sub(1), class)
    }

    /// Whether one of the words of a list stands before a place.
    pub(in crate::domain::goal) fn led_by(&self, at: usize, words: Words) -> bool {
        self.one_of(at.wrapping_sub(1), words)
    }

    /// Whether the token at a place touches the one before it, or only a hyphen stands between them.
    pub(in crate::domain::goal) fn joined(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.joined)
    }

    /// Whether the token at a place begins with a capital letter.
    pub(in crate::domain::goal) fn capital(&self, at: usize) -> bool {
        self.get(at).is_some_and(Token::capital)
    }

    /// Whether the token at a place is in no list of words.
    pub(in crate::domain::goal) fn unknown(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.classes == Classes::default())
    }

    /// Whether the word at a place has one of several endings, parted by spaces.
    pub(in crate::domain::goal) fn ends_in_one(&self, at: usize, endings: &str) -> bool {
        let word = self.word(at).as_bytes();
        let mut endings = endings.as_bytes().split(|&byte| byte == b' ');
        !word.is_empty() && endings.any(|ending| word.ends_with(ending))
    }

    /// Whether the word at a place ends so.
    pub(in crate::domain::goal) fn ends_in(&self, at: usize, ending: &str) -> bool {
        self.word(at).ends_with(ending)
    }

    /// The place after a phrase of words that begins here.
    pub(in crate::domain::goal) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        self.words(at, phrase.as_bytes())
    }

    /// The same, of a phrase in bytes.
    pub(in crate::domain::goal) fn words(&self, at: usize, phrase: &[u8]) -> Option<usize> {
        let mut next = at;
        for word in phrase.split(|&byte| byte == b' ') {
            if self.word(next).as_bytes() != word {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// Whether one of the words of a list stands at a place.
    pub(in crate::domain::goal) fn one_of(&self, at: usize, words: Words) -> bool {
        self.which(at, words).is_some()
    }

    /// Which of several lists of words, parted by bars, the word at a place is in.
    #[inline(never)]
    pub(in crate::domain::goal) fn which(&self, at: usize, lists: Words) -> Option<usize> {
        let token = self.get(at)?;
        lists.place(token.lower.as_bytes(), token.hole)
    }

    /// The place after the first of several phrases that begins here.
    #[inline(never)]
    pub(in crate::domain::goal) fn any_phrase(&self, at: usize, phrases: Phrases) -> Option<usize> {
        let token = self.get(at)?;
        let mut rest = phrases.beside(token.hole)?;
        let first = token.lower.as_bytes().first()?;
        loop {
            let (length, others) = rest.split_first()?;
            let (phrase, others) = others.split_at_checked(usize::from(*length))?;
            // Most phrases begin with another letter: that is settled before any word is compared.
            if phrase.first() == Some(first)
                && let Some(next) = self.words(at, phrase)
            {
                return Some(next);
            }
            rest = others;
        }
    }

    /// The first place of one of several phrases, and the place after it.
    pub(in crate::domain::goal) fn find_phrase(&self, phrases: Phrases) -> Option<(usize, usize)> {
        (0..self.tokens.len())
            .filter(|&at| self.get(at).is_some_and(|token| !token.quoted))
            .find_map(|at| Some((at, self.any_phrase(at, phrases)?)))
    }

    /// The place after any tokens of a class that begin here.
    pub(in crate::domain::goal) fn skip(&self, mut at: usize, class: Class) -> usize {
        // No phrase needs more; without a limit a text of articles only would cost its length squared.
        let limit = at + 6;
        while at < limit && self.is(at, class) {
            at += 1;
        }
        at
    }

    /// Whether a sentence ends at a place.
    pub(in crate::domain::goal) fn ends(&self, at: usize) -> bool {
        self.get(at).is_none() || self.sign(at, ".!?;\n")
    }

    /// The characters that tokens cover, from one place up to another.
    pub(in crate::domain::goal) fn span(&self, from: usize, to: usize) -> Span {
        let start = self.get(from).map_or(self.length, |token| token.span.start);
        let end = to
            .checked_sub(1)
            .and_then(|last| self.get(last))
            .map_or(start, |token| token.span.end);
        Span {
            start,
            end: end.max(start),
        }
    }

    /// The text that tokens cover, from one place up to another, as typed.
    pub(in crate::domain::goal) fn slice(&self, from: usize, to: usize) -> &'t str {
        let last = to.checked_sub(1).and_then(|last| self.get(last));
        match (self.get(from), last) {
            (Some(first), Some(last)) => self.raw.get(first.byte..last.byte + last.raw.len()).unwrap_or_default(),
            _ => "",
        }
    }

    /// Where something is appended: before the sentence's last sign.
    pub(in crate::domain::goal) fn end_of_words(&self) -> usize {
        let closing = |token: &&Token<'_>| {
            token.kind != Kind::Sign || !matches!(token.raw, "." | "!" | "?" | ";" | ":" | "," | "\n")
        };
        self.tokens.iter().rev().find(closing).map_or(0, |token| token.span.end)
    }
}

/// Whether a word is in a list of words.
pub(super) fn is_one_of(word: &str, words: Words) -> bool {
    which(word, words).is_some()
}

impl Classes {
    /// Whether a class is among them.
    pub(in crate::domain::goal) fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u64) != 0
    }
}
