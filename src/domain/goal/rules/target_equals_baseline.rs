//! The target is what one already has.

use super::{Class, Fix, Hit, Letter, Reading, Role, Rule, Standing};
use crate::domain::quantity::format_decimal;

pub(super) static RULE: Rule = Rule {
    id: "target_equals_baseline",
    letter: Letter::Measurable,
    standing: Standing::Missing,
    what: "The target equals the baseline.",
    says: "",
    why: "Nothing has to change to reach it.",
    advice: "Enter the value you want to reach.",
    examples: [
        "Grow the newsletter from 400 to 400 readers.",
        "Grow the newsletter from 400 to 500 readers.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let entered = reading.goal.target.is_some() && reading.goal.target == reading.goal.baseline;
    let pair = reading.quantities.windows(2).find_map(|pair| match pair {
        [first, second] if first.role == Role::Baseline && second.role == Role::Target => {
            (first.value == second.value).then_some((first, second))
        }
        _ => None,
    });
    let Some((first, second)) = pair else {
        return entered.then(Hit::default);
    };
    let text = reading.text;
    let down = (0..text.tokens.len()).any(|at| text.is(at, Class::Down));
    let target = if down {
        libm::floor(second.value * 0.8)
    } else {
        libm::ceil(second.value * 1.2).max(1.0)
    };
    let target = format_decimal(target);
    let number = (second.from..second.to).find(|&at| !text.digits(at).is_empty());
    let fix = number.map(|at| Fix::replace("Set a target", text.span(at, at + 1), ["", &target, ""]));
    Some(Hit {
        fixes: fix.into_iter().collect(),
        ..Hit::at(text.span(first.from, second.to))
    })
}
