//! A percentage of what?

use super::{About, Hit, Letter, Meaning, Reading, Role, Rule};
use crate::domain::goal::measure::UnitKind;

/// The rule.
pub(super) struct PercentageWithoutBase;

static ABOUT: About = About {
    id: "percentage_without_base",
    letter: Letter::Achievable,
    what: "It does not say what the percentage is counted from.",
    why: "15 % more of 20 orders is three; of 2,000 it is three hundred. Only the base tells what it takes.",
    advice: "Add where you stand today, such as “from 400 to 460”.",
    bad: "Raise repeat orders by 15 % by 31 March 2027.",
    good: "Raise repeat orders from 400 to 460 by 31 March 2027.",
};

impl Rule for PercentageWithoutBase {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let quantity = reading
            .quantities
            .iter()
            .find(|quantity| quantity.role == Role::Change && quantity.kind == UnitKind::Percent)?;
        let compared =
            reading.mention(Meaning::Baseline).is_some() || reading.goal.baseline.is_some() || reading.means.is_some();
        let span = reading.text.span(quantity.from, quantity.to);
        (!compared).then(|| Hit {
            span: Some(span),
            what: Some(format!(
                "{} of what? The starting point is missing.",
                reading.quote(span)
            )),
            fix: None,
        })
    }
}
