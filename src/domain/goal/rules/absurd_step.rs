//! A step too large for the time it is given.

use super::{Fix, Hit, Letter, Reading, Role, Rule, Standing};
use crate::domain::goal::measure::UnitKind;

pub(super) static RULE: Rule = Rule {
    id: "absurd_step",
    letter: Letter::Achievable,
    standing: Standing::Missing,
    what: "This step is too large for so short a time.",
    says: "is too large a step for so short a time.",
    why: "A number nobody believes is not worked towards.",
    advice: "Give it more time, or take a smaller first step.",
    examples: [
        "Raise footfall by 400 % next week.",
        "Raise footfall by 40 % by 30 June 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let quantity = reading.number(Role::Change)?;
    let factor = match quantity.kind {
        UnitKind::Percent => 1.0 + quantity.value / 100.0,
        UnitKind::Multiple => quantity.value,
        _ => return None,
    };
    let days = (reading.due()? - reading.setting.written_on).whole_days();
    // As a factor a month: three times a month is beyond what a steady business does.
    #[allow(clippy::cast_precision_loss, reason = "at most 92 days")]
    let absurd = (1..=92).contains(&days) && libm::pow(factor, 30.4 / days as f64) > 3.0;
    let span = reading.place(quantity);
    let with = if quantity.kind == UnitKind::Percent { "10 %" } else { "" };
    let fix = Fix::replace("Take a smaller step", span, ["", with, ""]);
    absurd.then(|| Hit {
        fixes: Some(fix).into_iter().filter(|_| !with.is_empty()).collect(),
        ..Hit::at(span)
    })
}
