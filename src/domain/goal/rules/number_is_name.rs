//! The only number in it is part of a name.

use super::{Hit, Letter, Reading, Role, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "number_is_name",
    letter: Letter::Measurable,
    standing: Standing::Missing,
    what: "The only number in it is part of a name.",
    says: "is part of a name: it cannot be reached.",
    why: "A number that names something cannot be reached or missed.",
    advice: "Add a number that will have changed.",
    examples: [
        "Be there for our customers 24/7.",
        "Answer 95 % of night calls within 3 minutes.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let name = reading.number(Role::Name)?;
    let only = reading.unchecked() && reading.number(Role::Baseline).is_none();
    only.then(|| Hit {
        fixes: reading.ways_to_count(),
        ..Hit::at(reading.place(name))
    })
}
