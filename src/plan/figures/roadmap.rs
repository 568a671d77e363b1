//! When to do what of a plan's best set, and what the pilots of its opportunities are worth.

use crate::domain::finance::{Case, Input, evaluate};
use crate::domain::priority::{Capacity, Job, PilotCase, PilotWorth, Roadmap, Selection, pilot_worth, roadmap};
use crate::plan::{Firm, Id, Opportunity, Pilot, Priorities};

use super::compared::lost_by_waiting;
use super::returns::{Returns, case, terms, whole_months};
use super::returns::{value, worth_of};
use super::selection::{Values, build_months, limits};

/// Months a pilot takes while it is not said how many.
const PILOT_MONTHS: u16 = 1;

/// The months in which what is chosen is tried, built and starts to work, under the plan's limits of a quarter.
#[must_use]
pub fn plan_roadmap(priorities: &Priorities, firm: &Firm, returns: &Returns, selection: &Selection) -> Roadmap {
    let limits = limits(priorities);
    let capacity = Capacity {
        quarters: limits.quarters,
        at_once: limits.at_once,
        months: terms(firm).horizon,
    };
    roadmap(&roadmap_jobs(priorities, firm, returns, selection), &capacity)
}

/// What a roadmap is made of: what is chosen, with the time it takes and what waiting costs.
#[must_use]
pub fn roadmap_jobs(priorities: &Priorities, firm: &Firm, returns: &Returns, selection: &Selection) -> Vec<Job> {
    let terms = terms(firm);
    let limits = limits(priorities);
    let chosen = selection.chosen.iter().zip(&selection.starts);
    chosen
        .filter_map(|(id, start)| {
            let id = Id(*id);
            let worth = worth_of(returns, id)?;
            let opportunity = priorities.opportunity(id)?;
            let typed = case(opportunity);
            let case = Case {
                start_month: *start,
                ..typed.clone()
            };
            let now = evaluate(&case, &terms).ok().map(|worth| value(&worth, priorities.view));
            let delay = now.and_then(|now| lost_by_waiting(&case, &terms, priorities.view, now));
            let upkeep = worth.flows.own_hours.get(usize::from(typed.start_month));
            let hours = worth.flows.build_hours;
            Some(Job {
                id: id.0,
                requires: opportunity.requires.iter().map(|id| id.0).collect(),
                earliest: *start,
                pilot_months: pilot_months(&opportunity.pilot),
                build_months: build_months(hours, &limits, *start),
                build_hours: hours,
                upkeep_hours: upkeep.copied().unwrap_or(0.0),
                works_months: typed.typed(Input::LifeMonths),
                cost_of_delay: delay.unwrap_or(0.0),
                duration: hours.max(1.0),
            })
        })
        .collect()
}

/// Months the pilot of an opportunity takes; 0 where there is none.
#[must_use]
pub fn pilot_months(pilot: &Pilot) -> u16 {
    let blank =
        pilot.cost.is_blank() && pilot.chance.is_blank() && pilot.months.is_blank() && pilot.stop_rule.is_empty();
    match pilot.months.value() {
        _ if blank => 0,
        Some(months) => whole_months(months),
        None => PILOT_MONTHS,
    }
}

/// What the pilot of an opportunity is worth. What it costs to build is the money before it starts, what it is worth is
/// its value in the owner's view before that. None while a figure of it is missing.
#[must_use]
pub fn pilot(
    opportunity: &Opportunity,
    priorities: &Priorities,
    returns: &Returns,
    values: &Values,
) -> Option<PilotWorth> {
    let worth = worth_of(returns, opportunity.id)?;
    let mean = values.get(opportunity.id, case(opportunity).start_month);
    let net = mean.unwrap_or_else(|| value(worth, priorities.view));
    let build = worth.flows.outlay.max(0.0);
    pilot_worth(&PilotCase {
        chance: opportunity.pilot.chance.value()?,
        value: net + build,
        build,
        pilot: opportunity.pilot.cost.value()?,
    })
}
