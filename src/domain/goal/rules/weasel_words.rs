//! Words that let one out again.

use super::{Fix, Hit, Letter, Reading, Rule, Span, Standing};
use crate::domain::goal::text::Phrases;

pub(super) static RULE: Rule = Rule {
    id: "weasel_words",
    letter: Letter::Measurable,
    standing: Standing::Missing,
    what: "These words let you out again.",
    says: "lets you out again.",
    why: "With them, anything can be called what was meant.",
    advice: "Strike them, or say what the limit is.",
    examples: [
        "Answer enquiries faster as far as possible, etc.",
        "Answer enquiries within one working day by 31 March 2027.",
    ],
    find,
};

const WEASELS: Phrases = phrases!(
    "as far as possible|as much as possible|as well as possible|if possible|where \
                               possible|wherever possible|where appropriate|if feasible|as needed|as appropriate|\
                               and so on|and so forth|and the like|to some extent|more or less|etc"
);

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let text = reading.text;
    let (from, to) = text.find_phrase(WEASELS)?;
    let comma = |at: usize| usize::from(text.sign(at, ","));
    // One after the other goes with it: "as far as possible, etc."
    let mut end = to;
    while let Some(next) = text.any_phrase(end + comma(end), WEASELS) {
        end = next;
    }
    let before = from - comma(from.wrapping_sub(1));
    let span = Span {
        start: text.span(0, before).end,
        end: text.span(from, end).end,
    };
    let struck = Fix::replace("Strike it", span, [""; 3]);
    Some(Hit::mended(text.span(from, to), struck))
}
