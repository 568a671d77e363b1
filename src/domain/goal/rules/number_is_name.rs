//! The only number in it is part of a name.

use super::{About, Hit, Letter, Reading, Role, Rule};

/// The rule.
pub(super) struct NumberIsName;

static ABOUT: About = About {
    id: "number_is_name",
    letter: Letter::Measurable,
    what: "The only number in it is part of a name.",
    why: "A number that names something cannot be reached or missed.",
    advice: "Add a number that will have changed when the goal is reached.",
    bad: "Be there for our customers 24/7.",
    good: "Answer 95 % of night calls within 3 minutes.",
};

impl Rule for NumberIsName {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let span = reading
            .has_number(Role::Name)
            .filter(|_| reading.unchecked() && reading.has_number(Role::Baseline).is_none())?;
        Some(Hit {
            span: Some(span),
            what: Some(format!(
                "{} is part of a name: it cannot be reached.",
                reading.quote(span)
            )),
            fix: reading.append_change(),
        })
    }
}
