//! Words that let one out again.

use super::{Hit, Letter, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "weasel_words",
    letter: Letter::Measurable,
    standing: Standing::Missing,
    what: "These words let you out again.",
    says: "lets you out again.",
    why: "With them, anything can be called what was meant.",
    advice: "Strike them, or say what the limit is.",
    #[cfg(test)]
    examples: [
        "Answer enquiries faster as far as possible, etc.",
        "Answer enquiries within one working day by 31 March 2027.",
    ],
    find,
};

const WEASELS: &str = "as far as possible|as much as possible|as well as possible|if possible|where \
                               possible|wherever possible|where appropriate|if feasible|as needed|as appropriate|\
                               and so on|and so forth|and the like|to some extent|more or less|etc";

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let (from, to) = reading.text.find_phrase(WEASELS)?;
    Some(Hit::at(reading.text.span(from, to)))
}
