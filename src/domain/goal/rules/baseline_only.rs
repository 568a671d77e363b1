//! A number says where one stands, none says where to get to.

use super::{About, Class, Fix, Hit, Letter, Reading, Role, Rule, Span};

/// The rule.
pub(super) struct BaselineOnly;

static ABOUT: About = About {
    id: "baseline_only",
    letter: Letter::Measurable,
    what: "The number says where you stand, not where you want to be.",
    why: "Without a target, any change at all would count as success.",
    advice: "Write the target behind it.",
    bad: "Shorten the present delivery time of 9 days.",
    good: "Shorten the present delivery time from 9 to 6 days.",
};

impl Rule for BaselineOnly {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let text = reading.text;
        let quantity = reading
            .quantities
            .iter()
            .find(|quantity| quantity.role == Role::Baseline)
            .filter(|_| reading.unchecked())?;
        let span = text.span(quantity.from, quantity.to);
        let down = (0..text.tokens.len()).any(|at| text.is(at, Class::Down));
        let target = libm::round(quantity.value * if down { 0.8 } else { 1.2 });
        let unit = if quantity.unit.is_empty() {
            String::new()
        } else {
            format!(" {}", quantity.unit)
        };
        Some(Hit {
            span: Some(span),
            what: Some(format!(
                "{} says where you stand, not where you want to be.",
                reading.quote(span)
            )),
            fix: Some(Fix {
                span: Span::at(span.end),
                with: format!(" to {target}{unit}"),
            }),
        })
    }
}
