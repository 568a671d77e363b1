//! Words that let one out again.

use super::{About, Hit, Letter, Reading, Rule};

/// The rule.
pub(super) struct WeaselWords;

static ABOUT: About = About {
    id: "weasel_words",
    letter: Letter::Measurable,
    what: "These words let you out again.",
    why: "With them, whatever happens can be called what was meant.",
    advice: "Strike them, or say what the limit is.",
    bad: "Answer enquiries faster as far as possible, etc.",
    good: "Answer enquiries within one working day by 31 March 2027.",
};

impl Rule for WeaselWords {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        const WEASELS: &[&str] = &[
            "as far as possible",
            "as much as possible",
            "as well as possible",
            "if possible",
            "where possible",
            "wherever possible",
            "where appropriate",
            "if feasible",
            "as needed",
            "as appropriate",
            "and so on",
            "and so forth",
            "and the like",
            "to some extent",
            "more or less",
            "etc",
        ];
        let text = reading.text;
        let (from, to) = text.find_phrase(WEASELS)?;
        let span = text.span(from, to);
        Some(Hit {
            span: Some(span),
            what: Some(format!("{} lets you out again.", reading.quote(span))),
            fix: None,
        })
    }
}
