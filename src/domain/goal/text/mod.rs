//! The words of a goal: its text cut once into tokens, each looked up once.

mod language;
mod lexicon;
mod tokens;
mod words;

pub(super) use language::Language;
pub(super) use lexicon::{Class, Classes};
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

    /// Whether the sign stands at a place.
    pub(in crate::domain::goal) fn sign(&self, at: usize, sign: char) -> bool {
        self.signs(at, |c| c == sign)
    }

    /// Whether a sign that fits stands at a place.
    pub(in crate::domain::goal) fn signs(&self, at: usize, fits: impl Fn(char) -> bool) -> bool {
        self.get(at)
            .is_some_and(|token| token.kind == Kind::Sign && token.raw.chars().next().is_some_and(fits))
    }

    /// Whether the token at a place belongs to a class of words.
    pub(in crate::domain::goal) fn is(&self, at: usize, class: Class) -> bool {
        self.get(at).is_some_and(|token| token.classes.has(class))
    }

    /// Whether the token at a place belongs to one of several classes.
    pub(in crate::domain::goal) fn is_any(&self, at: usize, classes: &[Class]) -> bool {
        classes.iter().any(|&class| self.is(at, class))
    }

    /// Whether the token before a place belongs to a class of words.
    pub(in crate::domain::goal) fn follows(&self, at: usize, class: Class) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is(before, class))
    }

    /// The word before a place; empty when there is none.
    pub(in crate::domain::goal) fn word_before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }

    /// The place after a phrase of words that begins here.
    pub(in crate::domain::goal) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut next = at;
        for word in phrase.as_bytes().split(|&byte| byte == b' ') {
            if self.word(next).as_bytes() != word {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// Whether one of the words of a list, parted by spaces, stands at a place.
    pub(in crate::domain::goal) fn one_of(&self, at: usize, words: &str) -> bool {
        let word = self.word(at);
        if word.is_empty() {
            return false;
        }
        words
            .as_bytes()
            .split(|&byte| byte == b' ')
            .any(|listed| listed == word.as_bytes())
    }

    /// The place after the first of several phrases that begins here.
    pub(in crate::domain::goal) fn any_phrase(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        // Most phrases begin with another letter: that is settled before any word is compared.
        let first = self.word(at).as_bytes().first()?;
        let mut likely = phrases.iter().filter(|phrase| phrase.as_bytes().first() == Some(first));
        likely.find_map(|phrase| self.phrase(at, phrase))
    }

    /// The first place of one of several phrases, and the place after it.
    pub(in crate::domain::goal) fn find_phrase(&self, phrases: &[&str]) -> Option<(usize, usize)> {
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
        self.get(at).is_none() || self.signs(at, |c| matches!(c, '.' | '!' | '?' | ';' | '\n'))
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

impl Classes {
    /// Whether a class is among them.
    pub(in crate::domain::goal) fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u64) != 0
    }
}
