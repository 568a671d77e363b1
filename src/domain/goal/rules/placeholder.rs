//! A placeholder stands where a number should.

use super::{About, Fix, Hit, Letter, Reading, Rule};

/// The rule.
pub(super) struct Placeholder;

static ABOUT: About = About {
    id: "placeholder",
    letter: Letter::Measurable,
    what: "A placeholder stands where the number should.",
    why: "The number is the decision; as long as it is open, nothing is decided.",
    advice: "Put in the number, even a rough one: it can be changed.",
    bad: "Raise repeat orders by X % by 31 March 2027.",
    good: "Raise repeat orders by 15 % by 31 March 2027.",
};

impl Rule for Placeholder {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let text = reading.text;
        let percent = |at: usize| text.sign(at, '%') || matches!(text.word(at), "percent" | "per");
        let at = (0..text.tokens.len()).find(|&at| {
            let letter = text.one_of(at, "x y z n xx yy xxx");
            let counted = letter
                && (percent(at + 1)
                    || matches!(text.word_before(at), "by" | "to" | "least" | "of") && !text.word(at).is_empty());
            let tbd = matches!(text.word(at), "tbd" | "tbc");
            let blank = text.sign(at, '_') && text.sign(at + 1, '_')
                || text.sign(at, '?') && text.sign(at + 1, '?') && percent(at + 2);
            let bracket =
                text.sign(at, '[') && text.one_of(at + 1, "number x amount n target figure") && text.sign(at + 2, ']');
            counted || tbd || blank || bracket || (text.sign(at, '_') && percent(at + 1))
        })?;
        let end = match () {
            () if text.sign(at, '[') => at + 3,
            () if text.sign(at, '?') => at + 2,
            () => (at..text.tokens.len())
                .find(|&end| !text.sign(end, '_'))
                .map_or(at + 1, |end| end.max(at + 1)),
        };
        if reading.can_be_checked() {
            return None;
        }
        let span = text.span(at, end);
        let with = if percent(end) { "15" } else { "15 %" };
        Some(Hit {
            span: Some(span),
            what: None,
            fix: Some(Fix {
                span,
                with: with.to_owned(),
            }),
        })
    }
}
