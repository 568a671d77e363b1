//! A placeholder stands where a number should.

use super::{Fix, Hit, Letter, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "placeholder",
    letter: Letter::Measurable,
    standing: Standing::Partly,
    what: "A placeholder stands where the number should.",
    says: "",
    why: "As long as the number is open, nothing is decided.",
    advice: "Put in the number, even a rough one.",
    examples: [
        "Raise repeat orders by X % by 31 March 2027.",
        "Raise repeat orders by 15 % by 31 March 2027.",
    ],
    find,
};

pub(super) fn find(reading: &Reading<'_>) -> Option<Hit> {
    let text = reading.text;
    let percent = |at: usize| text.sign(at, "%") || text.one_of(at, words!("percent per"));
    let length = |at: usize| {
        let letter = text.one_of(at, words!("x y z n xx yy xxx"));
        let bracket = text.one_of(at + 1, words!("number x amount n target figure")) && text.sign(at + 2, "]");
        if text.sign(at, "[") && bracket {
            Some(3)
        } else if text.sign(at, "?") && text.sign(at + 1, "?") && percent(at + 2) {
            Some(2)
        } else if text.sign(at, "_") && (text.sign(at + 1, "_") || percent(at + 1)) {
            (1..=text.tokens.len()).find(|&length| !text.sign(at + length, "_"))
        } else {
            let counted = letter && (percent(at + 1) || text.led_by(at, words!("by to least of")));
            (counted || text.one_of(at, words!("tbd tbc"))).then_some(1)
        }
    };
    let (at, length) = (0..text.tokens.len()).find_map(|at| Some((at, length(at)?)))?;
    let span = text.span(at, at + length);
    let with = if percent(at + length) { "15" } else { "15 %" };
    let fix = Fix::replace("Put in a number", span, ["", with, ""]);
    (!reading.can_be_checked()).then(|| Hit::mended(span, fix))
}
