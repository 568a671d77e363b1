//! Words, numbers and signs, with their place in the text.

use std::borrow::Cow;

use super::chars::{is_capital, is_letter, lower};
use super::lexicon::{self, Classes};
use super::sieve::hole;
use crate::domain::goal::Span;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain::goal) enum Kind {
    /// Letters, and digits after a letter, such as `Q3`.
    Word,
    /// Digits with the separators between them, such as `1,234.56`.
    Number,
    /// Any other single character that is not a space. A line break is a sign, because it ends a sentence.
    Sign,
}

/// A word, a number or a sign.
#[derive(Clone, Debug)]
pub(in crate::domain::goal) struct Token<'t> {
    /// What it is.
    pub kind: Kind,
    /// As typed.
    pub raw: &'t str,
    /// In lower case, with a straight apostrophe. Most words are typed so.
    pub lower: Cow<'t, str>,
    /// Its characters.
    pub span: Span,
    /// Its first byte.
    pub byte: usize,
    /// Whether it touches the token before it, or only a hyphen stands between them.
    pub joined: bool,
    /// Whether it stands in quotation marks: then it is a name.
    pub quoted: bool,
    /// What the lexicon knows about it.
    pub classes: Classes,
    /// The hole it falls through in the sieve before a list; none for what is no word.
    pub hole: u64,
}

impl Token<'_> {
    /// Whether it begins with a capital letter.
    pub(in crate::domain::goal) fn capital(&self) -> bool {
        self.raw.chars().next().is_some_and(is_capital)
    }
}

/// Cuts a text into tokens and counts its characters. One pass over the text.
pub(super) fn cut(text: &str) -> (Vec<Token<'_>>, usize) {
    let mut chars: Vec<(usize, char)> = Vec::with_capacity(text.len());
    chars.extend(text.char_indices());
    let at = |place: usize| chars.get(place).map(|&(_, c)| c);
    // A word and its space are five letters long, more or less.
    let mut tokens: Vec<Token<'_>> = Vec::with_capacity(text.len() / 5);
    let mut place = 0;
    let mut end_of_last = usize::MAX;
    while let Some(c) = at(place) {
        let start = place;
        let kind = if is_letter(c) {
            place = end_of_word(&at, place);
            Kind::Word
        } else if c.is_ascii_digit() {
            place = end_of_number(&at, place);
            Kind::Number
        } else {
            place += 1;
            let hyphen = is_hyphen(c) && joins_words(start.checked_sub(1).and_then(at), at(place));
            // An elision (`d'ici`) ends a word: its apostrophe belongs to neither.
            let elision = is_apostrophe(c) && end_of_last == start && at(place).is_some_and(is_letter);
            if hyphen || elision {
                if end_of_last == start {
                    end_of_last = place;
                }
                continue;
            }
            if c != '\n' && (c.is_whitespace() || is_invisible(c)) {
                continue;
            }
            Kind::Sign
        };
        let byte_at = |place: usize| chars.get(place).map_or(text.len(), |&(byte, _)| byte);
        let raw = text.get(byte_at(start)..byte_at(place)).unwrap_or_default();
        let plain = |c: char| if c == '’' { '\'' } else { lower(c) };
        let lower: Cow<'_, str> = if raw.chars().all(|c| plain(c) == c) {
            raw.into()
        } else {
            raw.chars().map(plain).collect()
        };
        let (classes, hole) = if kind == Kind::Word {
            (lexicon::look_up(&lower), hole(lower.as_bytes(), 0, lower.len()))
        } else {
            (Classes::default(), 0)
        };
        tokens.push(Token {
            kind,
            raw,
            lower,
            span: Span { start, end: place },
            byte: byte_at(start),
            joined: end_of_last == start,
            quoted: false,
            classes,
            hole,
        });
        end_of_last = place;
    }
    mark_quoted(&mut tokens);
    (tokens, chars.len())
}

fn end_of_word(at: &impl Fn(usize) -> Option<char>, start: usize) -> usize {
    let mut end = start;
    while let Some(c) = at(end) {
        if is_letter(c) || c.is_ascii_digit() || is_mark(c) {
            end += 1;
        } else if is_apostrophe(c) && at(end + 1).is_some_and(is_letter) && !is_elision(at, start, end) {
            end += 2;
        } else {
            break;
        }
    }
    end
}

/// Whether the letters so far are an article or a pronoun cut short, as French and Italian write them before a vowel.
fn is_elision(at: &impl Fn(usize) -> Option<char>, start: usize, end: usize) -> bool {
    let first = at(start).map(|c| c.to_ascii_lowercase());
    match end - start {
        1 => first.is_some_and(|c| matches!(c, 'd' | 'l' | 'j' | 'n' | 's' | 'c' | 'm' | 't')),
        2 => first == Some('q'),
        _ => false,
    }
}

fn end_of_number(at: &impl Fn(usize) -> Option<char>, start: usize) -> usize {
    let is_digit = |place: usize| at(place).is_some_and(|c| c.is_ascii_digit());
    let run = |mut place: usize| {
        while is_digit(place) {
            place += 1;
        }
        place
    };
    let mut end = run(start);
    let mut by_spaces = end - start <= 3 && at(start) != Some('0');
    loop {
        let separator = at(end);
        let next = run(end + 1);
        let digits = next.saturating_sub(end + 1);
        let spaced = by_spaces && digits == 3 && separator.is_some_and(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}'));
        let pointed = digits > 0 && separator.is_some_and(|c| matches!(c, '.' | ',' | '\'' | '’'));
        if !spaced && !pointed {
            return end;
        }
        by_spaces &= spaced;
        end = next;
    }
}

/// Marks what stands between quotation marks. Marks around the whole text only mean that it was pasted so.
fn mark_quoted(tokens: &mut [Token<'_>]) {
    let mut open = None;
    for place in 0..tokens.len() {
        let is_quote = tokens
            .get(place)
            .is_some_and(|token| matches!(token.raw, "\"" | "“" | "”" | "„" | "«" | "»"));
        if !is_quote {
            continue;
        }
        match open.take() {
            None => open = Some(place),
            Some(0) if place + 2 >= tokens.len() => {}
            Some(from) => {
                for token in tokens.iter_mut().take(place).skip(from) {
                    token.quoted = true;
                    token.classes = Classes::default();
                }
            }
        }
    }
}

fn joins_words(before: Option<char>, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else {
        return false;
    };
    let part = |c: char| is_letter(c) || c.is_ascii_digit();
    part(before) && part(after) && (is_letter(before) || is_letter(after))
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

fn is_invisible(c: char) -> bool {
    is_mark(c) || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{fe0f}' | '\u{feff}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Vec<&str> {
        cut(text).0.into_iter().map(|token| token.raw).collect()
    }

    #[test]
    fn words_numbers_and_signs_are_told_apart() {
        for (text, expected) in [
            ("Cut it by 15 %.", vec!["Cut", "it", "by", "15", "%", "."]),
            ("from 1,234.56 to 80 000", vec!["from", "1,234.56", "to", "80 000"]),
            ("31 2027", vec!["31", "2027"]),
            ("end-of-quarter", vec!["end", "of", "quarter"]),
            ("2027-03-31", vec!["2027", "-", "03", "-", "31"]),
            ("3-month, 60k, Q3", vec!["3", "month", ",", "60", "k", ",", "Q3"]),
            ("I'd our crew’s", vec!["I'd", "our", "crew’s"]),
            ("d'ici l’an", vec!["d", "ici", "l", "an"]),
            ("3 200 000 and 1.", vec!["3 200 000", "and", "1", "."]),
            ("a\nb", vec!["a", "\n", "b"]),
            ("", vec![]),
        ] {
            assert_eq!(check(text), expected, "{text:?}");
        }
    }

    #[test]
    fn what_stands_in_quotation_marks_is_a_name() {
        for (text, quoted) in [
            ("Publish “Soon” now", vec!["“", "Soon"]),
            ("\"Grow soon\"", vec![]),
            ("a \"b", vec![]),
        ] {
            let tokens = cut(text).0;
            let found: Vec<&str> = tokens
                .iter()
                .filter(|token| token.quoted)
                .map(|token| token.raw)
                .collect();
            assert_eq!(found, quoted, "{text:?}");
        }
    }
}
