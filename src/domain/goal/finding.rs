//! What a rule says about a goal: where, what, why, what to do, and a fix where one can be built.

use super::Letter;

/// A part of a text, in Unicode scalar values (`char`s), the end not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first character.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
}

impl Span {
    /// The place between two characters, where something can be inserted.
    #[must_use]
    pub const fn at(place: usize) -> Self {
        Self {
            start: place,
            end: place,
        }
    }
}

/// A replacement for a part of the text. What only the person can know stands in it as a sample, which they edit.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// What is replaced. An empty span inserts.
    pub span: Span,
    /// What stands there afterwards.
    pub with: String,
}

impl Fix {
    /// Puts words between two characters.
    pub(super) fn insert(place: usize, with: &str) -> Self {
        Self {
            span: Span::at(place),
            with: with.to_owned(),
        }
    }

    /// The text with the fix in it. A span beyond the text's end is cut to it.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let before = text.chars().take(self.span.start);
        let after = text.chars().skip(self.span.end.max(self.span.start));
        before.chain(self.with.chars()).chain(after).collect()
    }
}

/// Something in a goal that a rule found wanting.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of the rule: the name of its file.
    pub rule: &'static str,
    /// The letter it counts against.
    pub letter: Letter,
    /// The part of the text it is about. None when it is about something that is not there.
    pub span: Option<Span>,
    /// What is wrong, in one sentence.
    pub what: String,
    /// Why that matters.
    pub why: String,
    /// What to do about it.
    pub advice: String,
    /// A replacement that mends it.
    pub fix: Option<Fix>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fix_counts_characters_and_keeps_the_rest() {
        for (text, start, end, with, expected) in [
            ("do it soon.", 6, 10, "by 31 March 2027", "do it by 31 March 2027."),
            ("ré 🙂 x", 3, 4, "!", "ré ! x"),
            ("abc", 3, 3, " d", "abc d"),
            ("abc", 9, 12, "d", "abcd"),
            ("abc", 2, 1, "-", "ab-c"),
        ] {
            let fix = Fix {
                span: Span { start, end },
                with: with.to_owned(),
            };
            assert_eq!(fix.apply(text), expected);
        }
    }
}
