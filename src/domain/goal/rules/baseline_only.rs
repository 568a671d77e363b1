//! A number says where one stands, none says where to get to.

use super::{Class, Fix, Hit, Letter, Reading, Role, Rule, Span, Standing};
use crate::domain::quantity::format_decimal;

pub(super) static RULE: Rule = Rule {
    id: "baseline_only",
    letter: Letter::Measurable,
    standing: Standing::Partly,
    what: "The number says where you stand, not where you want to be.",
    says: "says where you stand, not where you want to be.",
    why: "Without a target, any change would count as success.",
    advice: "Write the target behind it.",
    examples: [
        "Shorten the present delivery time of 9 days.",
        "Shorten the present delivery time from 9 to 6 days.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let text = reading.text;
    let quantity = reading.number(Role::Baseline).filter(|_| reading.unchecked())?;
    let span = reading.place(quantity);
    let down = (0..text.tokens.len()).any(|at| text.is(at, Class::Down));
    let target = format_decimal(libm::round(quantity.value * if down { 0.8 } else { 1.2 }));
    let gap = if quantity.unit.is_empty() { "" } else { " " };
    let unit = [gap, &quantity.unit].concat();
    let fix = Fix::replace("Add a target", Span::at(span.end), [" to ", &target, &unit]);
    Some(Hit::mended(span, fix))
}
