//! Which language a goal is written in, as far as its small words tell.

use super::lexicon::Class;
use super::tokens::{Kind, Token};

/// A language the grammar of numbers and deadlines knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::domain::goal) enum Language {
    /// English: all five letters are judged.
    English,
    /// German: only numbers and deadlines are judged.
    German,
    /// French: only numbers and deadlines are judged.
    French,
    /// Spanish: only numbers and deadlines are judged.
    Spanish,
}

impl Language {
    /// The language with the most small words in a text; without any, the one its letters point to.
    pub(super) fn of(tokens: &[Token<'_>]) -> Self {
        let words = || tokens.iter().filter(|token| token.kind == Kind::Word);
        let count = |class: Class| words().filter(|token| token.classes.has(class)).count();
        let english = count(Class::English);
        let others = [
            (Self::German, Class::German, "äöüß"),
            (Self::French, Class::French, "àâçéèêëîïôûœ"),
            (Self::Spanish, Class::Spanish, "áíñóú"),
        ];
        let mut best = (Self::English, english);
        for (language, class, _) in others {
            let found = count(class);
            if found > best.1 {
                best = (language, found);
            }
        }
        if best.1 > 0 {
            return best.0;
        }
        let has_letter =
            |letters: &str| words().any(|token| token.lower.chars().any(|c| letters.chars().any(|letter| letter == c)));
        others
            .into_iter()
            .find(|(_, _, letters)| has_letter(letters))
            .map_or(Self::English, |(language, ..)| language)
    }

    /// Its English name.
    pub(in crate::domain::goal) fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "German",
            Self::French => "French",
            Self::Spanish => "Spanish",
        }
    }
}
