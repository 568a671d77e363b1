//! Money is to be earned or saved, but it is not said how much.

use super::{Fix, Hit, Letter, Reading, Rule, Span, Standing};
use crate::domain::goal::evidence::Subject;

pub(super) static RULE: Rule = Rule {
    id: "no_amount",
    letter: Letter::Specific,
    standing: Standing::Partly,
    what: "It does not say how much.",
    says: "does not say how much.",
    why: "Without an amount, the first coin would do.",
    advice: "Write the amount.",
    examples: ["Save money for a van.", "Save €6,000 for a van by 30 June 2027."],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    match reading.subject {
        Subject::NoAmount(span) if reading.says_little() => Some(Hit::mended(span, amount(reading, span))),
        _ => None,
    }
}

/// Puts a sum in place of the words that stand for one, or behind the verb.
fn amount(reading: &Reading<'_>, span: Span) -> Fix {
    let text = reading.text;
    let inside = |at: &usize| text.get(*at).is_some_and(|token| token.span.start >= span.start);
    let verb = (0..text.tokens.len()).find(inside).unwrap_or(0);
    let stands = |at: usize| text.one_of(at, words!("money cash more income enough plenty some extra funds"));
    let first = (verb..verb + 4).find(|&at| stands(at));
    let from = first.unwrap_or(verb + 1);
    let mut to = from;
    while stands(to) {
        to += 1;
    }
    let (place, gap) = match first {
        Some(_) => (text.span(from, to), ""),
        None => (Span::at(text.span(verb, from).end), " "),
    };
    Fix::replace("Add an amount", place, [gap, "6,000", ""])
}
