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
    /// The characters it covers.
    pub(super) fn of(self, text: &str) -> impl Iterator<Item = char> {
        text.chars().skip(self.start).take(self.end.saturating_sub(self.start))
    }

    /// The place between two characters, where something can be inserted.
    #[must_use]
    pub const fn at(place: usize) -> Self {
        Self {
            start: place,
            end: place,
        }
    }
}

/// What would mend a finding, at one press.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// What it does, as a button says it: "Add a deadline".
    pub label: String,
    /// What changes.
    pub change: Change,
}

/// What a fix changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Other words for a part of the text.
    Replace {
        /// What is replaced. An empty span inserts.
        span: Span,
        /// What stands there afterwards.
        with: String,
        /// The sample in `with` for what only the person can know, which they edit. Its place counts within `with`.
        slot: Option<Span>,
    },
    /// Several goals in place of this one: their whole texts, at least two.
    Split(Vec<String>),
}

impl Fix {
    /// Replaces a part of the text by words before a sample, the sample that the person edits, and words behind it.
    pub(super) fn replace(label: &str, span: Span, [before, sample, behind]: [&str; 3]) -> Self {
        let start = before.chars().count();
        let end = start + sample.chars().count();
        Self {
            label: label.to_owned(),
            change: Change::Replace {
                span,
                with: [before, sample, behind].concat(),
                slot: (end > start).then_some(Span { start, end }),
            },
        }
    }

    /// The text with the fix in it; for a split, the first of the goals. A span beyond the text's end is cut to it.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        match &self.change {
            Change::Replace { span, with, .. } => {
                let before = text.chars().take(span.start);
                let after = text.chars().skip(span.end.max(span.start));
                before.chain(with.chars()).chain(after).collect()
            }
            Change::Split(goals) => goals.first().cloned().unwrap_or_default(),
        }
    }

    /// Where the sample stands in the text with the fix in it: what is to be selected for editing.
    #[must_use]
    pub fn slot(&self) -> Option<Span> {
        match self.change {
            Change::Replace { span, slot, .. } => slot.map(|slot| Span {
                start: span.start + slot.start,
                end: span.start + slot.end,
            }),
            Change::Split(_) => None,
        }
    }

    /// The goals that follow the first, where the fix splits one.
    #[must_use]
    pub fn rest(&self) -> &[String] {
        match &self.change {
            Change::Split(goals) => goals.get(1..).unwrap_or_default(),
            Change::Replace { .. } => &[],
        }
    }
}

/// Something in a goal that a rule found wanting.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of the rule: the name of its file.
    pub rule: &'static str,
    /// The letter it is about.
    pub letter: Letter,
    /// Whether it counts against its letter. Otherwise it is advice.
    pub counts: bool,
    /// The part of the text it is about. None when it is about something that is not there.
    pub span: Option<Span>,
    /// What is wrong, in one sentence.
    pub what: String,
    /// Why that matters.
    pub why: String,
    /// What to do about it.
    pub advice: String,
    /// What would mend it: none, one, or several to choose from.
    pub fixes: Vec<Fix>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fix_counts_characters_and_keeps_the_rest() {
        for (text, start, end, with, expected) in [
            (
                "do it soon.",
                6,
                10,
                ["by ", "31 March", " 2027"],
                "do it by 31 March 2027.",
            ),
            ("ré 🙂 x", 3, 4, ["é", "ü", ""], "ré éü x"),
            ("abc", 3, 3, [" d", "", ""], "abc d"),
            ("abc", 9, 12, ["d", "", ""], "abcd"),
            ("abc", 2, 1, ["-", "", ""], "ab-c"),
        ] {
            let fix = Fix::replace("Write it", Span { start, end }, with);
            let mended = fix.apply(text);
            assert_eq!(mended, expected);
            let selected = fix.slot().map(|slot| slot.of(&mended).collect::<String>());
            assert_eq!(selected.as_deref(), Some(with[1]).filter(|sample| !sample.is_empty()));
        }
    }
}
