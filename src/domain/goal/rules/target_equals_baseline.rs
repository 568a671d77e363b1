//! The target is what one already has.

use super::{Hit, Letter, Reading, Role, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "target_equals_baseline",
    letter: Letter::Measurable,
    standing: Standing::Missing,
    what: "The target equals the baseline.",
    says: "",
    why: "Nothing has to change to reach it.",
    advice: "Enter the value you want to reach.",
    #[cfg(test)]
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
            (first.value == second.value).then(|| reading.text.span(first.from, second.to))
        }
        _ => None,
    });
    (entered || pair.is_some()).then(|| Hit {
        span: pair,
        ..Hit::default()
    })
}
