//! Nothing in it can later be checked.

use super::{About, Class, Hit, Letter, Reading, Role, Rule};

/// The rule.
pub(super) struct NoMeasure;

static ABOUT: About = About {
    id: "no_measure",
    letter: Letter::Measurable,
    what: "Nothing in it can later be checked.",
    why: "If nobody can tell whether it was reached, it cannot steer anything.",
    advice: "Add a number, a threshold or a finish line that is plainly done or not.",
    bad: "Grow newsletter readership.",
    good: "Grow newsletter readership by 15 % by 31 March 2027.",
};

impl Rule for NoMeasure {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let named = reading
            .has_number(Role::Name)
            .or_else(|| reading.has_number(Role::Baseline))
            .is_some();
        let open = reading.unchecked() && !named && super::placeholder::Placeholder.find(reading).is_none();
        let text = reading.text;
        let verb = (0..text.tokens.len()).find(|&at| text.is(at, Class::Direction) && !text.is(at, Class::Vague));
        open.then(|| Hit {
            span: verb.map(|at| text.span(at, at + 1)),
            what: verb.map(|at| format!("“{}” says a direction, not how far.", text.slice(at, at + 1))),
            fix: reading.append_change(),
        })
    }
}
