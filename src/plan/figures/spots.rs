//! Where a plan's opportunities lie by value and effort, with how far they may lie elsewhere.

use super::Returns;
use super::chances::distribution;
use super::returns::{value, worth_of};
use crate::domain::finance::Input;
use crate::domain::simulation::Outcome;
use crate::plan::{Id, Opportunity, Plan};

/// An opportunity by value and effort.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// The opportunity.
    pub id: Id,
    /// What it is worth in the owner's view, if all is as likely.
    pub value: f64,
    /// Its P10 and P90; none while it is not simulated.
    pub values: Option<(f64, f64)>,
    /// Own hours to set it up.
    pub hours: f64,
    /// Their P10 and P90; none where they have no range.
    pub hours_range: Option<(f64, f64)>,
    /// Money before it starts.
    pub money: f64,
}

/// Every opportunity that has a return. The outcome of a simulation gives the range of its value.
#[must_use]
pub fn spots(plan: &Plan, returns: &Returns, outcome: Option<&Outcome>) -> Vec<Spot> {
    let opportunities = plan.priorities.opportunities.iter();
    opportunities
        .filter_map(|opportunity| {
            let worth = worth_of(returns, opportunity.id)?;
            let chance = outcome.and_then(|outcome| {
                let mut each = outcome.each.iter();
                each.find(|(id, _)| *id == opportunity.id.0).map(|(_, chance)| chance)
            });
            Some(Spot {
                id: opportunity.id,
                value: value(worth, plan.priorities.view),
                values: chance.map(|chance| (chance.npv.p10, chance.npv.p90)),
                hours: worth.flows.build_hours,
                hours_range: hours_range(opportunity, worth.flows.build_hours),
                money: worth.flows.outlay,
            })
        })
        .collect()
}

/// The range of the build hours, the hours to mend the process as likely beside it.
fn hours_range(opportunity: &Opportunity, likely: f64) -> Option<(f64, f64)> {
    let range = opportunity.inputs.get(Input::BuildHours.key())?;
    let hours = distribution(range, Input::BuildHours.info().bounds).ok()??;
    let beside = likely - range.likely_value()?;
    (hours.fixed().is_none()).then(|| (beside + hours.quantile(0.1), beside + hours.quantile(0.9)))
}
