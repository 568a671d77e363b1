//! A percentage of what?

use super::{Fix, Hit, Letter, Meaning, Reading, Role, Rule, Span, Standing};
use crate::domain::goal::measure::{Quantity, UnitKind};

pub(super) static RULE: Rule = Rule {
    id: "percentage_without_base",
    letter: Letter::Achievable,
    standing: Standing::Unknown,
    what: "It does not say what the percentage is counted from.",
    says: "of what? The starting point is missing.",
    why: "15 % of 20 orders is three, of 2,000 three hundred.",
    advice: "Add where you stand today, such as “from 400 to 460”.",
    examples: [
        "Raise repeat orders by 15 % by 31 March 2027.",
        "Raise repeat orders from 400 to 460 by 31 March 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let percentage = |quantity: &&Quantity| quantity.role == Role::Change && quantity.kind == UnitKind::Percent;
    let quantity = reading.quantities.iter().find(percentage)?;
    let compared = reading.first(Meaning::Baseline).is_some() || reading.goal.baseline.is_some();
    let span = reading.place(quantity);
    let fix = Fix::replace("Add where you stand", Span::at(span.end), [" (from ", "400", " today)"]);
    (!compared && reading.means.is_none()).then(|| Hit {
        fixes: Some(fix).into_iter().filter(|_| !reading.is_foreign()).collect(),
        ..Hit::at(span)
    })
}
