//! A step too large for the time it is given.

use super::{About, Hit, Letter, Reading, Role, Rule};
use crate::domain::goal::measure::UnitKind;

/// The rule.
pub(super) struct AbsurdStep;

static ABOUT: About = About {
    id: "absurd_step",
    letter: Letter::Achievable,
    what: "This step is too large for so short a time.",
    why: "A number nobody believes is not worked towards.",
    advice: "Give it more time, or take a first step that could really happen.",
    bad: "Raise footfall by 400 % next week.",
    good: "Raise footfall by 40 % by 30 June 2027.",
};

impl Rule for AbsurdStep {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let quantity = reading
            .quantities
            .iter()
            .find(|quantity| quantity.role == Role::Change)?;
        let factor = match quantity.kind {
            UnitKind::Percent => 1.0 + quantity.value / 100.0,
            UnitKind::Multiple => quantity.value,
            _ => return None,
        };
        let days = (reading.due()? - reading.setting.written_on).whole_days();
        if days <= 0 || days > 92 || factor <= 1.0 {
            return None;
        }
        // As a factor a month: three times a month is beyond what a steady business does.
        #[allow(clippy::cast_precision_loss, reason = "at most 92 days")]
        let a_month = libm::pow(factor, 30.4 / days as f64);
        let span = reading.text.span(quantity.from, quantity.to);
        (a_month > 3.0).then(|| Hit {
            span: Some(span),
            what: Some(format!("{} in {days} days is too large a step.", reading.quote(span))),
            fix: None,
        })
    }
}
