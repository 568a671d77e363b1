//! Nothing in it can later be checked.

use super::{Class, Hit, Letter, Reading, Role, Rule, Standing, placeholder};

pub(super) static RULE: Rule = Rule {
    id: "no_measure",
    letter: Letter::Measurable,
    standing: Standing::Missing,
    what: "Nothing in it can later be checked.",
    says: "says a direction, not how far.",
    why: "If nobody can tell whether it was reached, it steers nothing.",
    advice: "Add a number, a limit or a finish line that is plainly done or not.",
    examples: [
        "Grow newsletter readership.",
        "Grow newsletter readership by 15 % by 31 March 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let text = reading.text;
    let told = reading.number(Role::Name).is_some() || reading.number(Role::Baseline).is_some();
    let open = reading.unchecked() && !told && placeholder::find(reading).is_none();
    let verb = (0..text.tokens.len()).find(|&at| text.is(at, Class::Direction) && !text.is(at, Class::Vague));
    open.then(|| Hit {
        span: verb.map(|at| text.span(at, at + 1)),
        fixes: reading.ways_to_count(),
        ..Hit::default()
    })
}
