//! Scenarios side by side, as JSON: part of the report.

use super::report_chances::view;
use super::report_returns::worth;
use super::{BestSet, Compared, side_by_side};
use crate::domain::simulation::Chances;
use crate::plan::json::{Fields, Json, object};
use crate::plan::{Plan, Scenario};

/// The plan as it stands and each scenario, where any is kept: the best set of each, what it returns, and how sure that
/// is.
pub(super) fn report(plan: &Plan) -> Vec<Json> {
    let draws = (plan.seed, plan.correlation);
    let all = side_by_side(&plan.priorities, &plan.firm, &plan.scenarios, draws);
    let own = all.first().and_then(|own| own.best.as_ref().ok());
    all.iter().map(|one| compared(plan, one, own)).collect()
}

fn compared(plan: &Plan, one: &Compared, own: Option<&BestSet>) -> Json {
    let mut fields: Fields = [
        ("id", Json::from(one.scenario.map(|id| id.0))),
        ("name", one.name.as_str().into()),
        ("chosen", one.chosen.clone().into()),
    ]
    .into_iter()
    .collect();
    match &one.best {
        Ok(best) => {
            let in_it = one.scenario.and_then(|id| plan.scenarios.scenario(id));
            fields.insert("returns", worth(&circumstances(plan, in_it), &best.worth));
            fields.insert("beside_the_plan", own.map(|own| beside(best, own)).into());
            fields.insert("chances", best.chances.as_ref().map(chances).into());
        }
        Err(why) => fields.insert("no_answer", why.to_string().into()),
    }
    fields.into()
}

/// The plan in the circumstances of a scenario, or as it stands.
fn circumstances(plan: &Plan, scenario: Option<&std::rc::Rc<Scenario>>) -> Plan {
    scenario.map_or_else(|| plan.clone(), |scenario| plan.in_scenario(scenario))
}

/// How much more the net present values are than those of the plan as it stands.
fn beside(best: &BestSet, own: &BestSet) -> Json {
    object! {
        "cash": best.worth.cash.npv - own.worth.cash.npv,
        "full": best.worth.full.npv - own.worth.full.npv,
    }
}

fn chances(chances: &Chances) -> Json {
    object! {
        "trials": chances.cash.npv.trials,
        "cash": view(&chances.cash),
        "full": view(&chances.full),
    }
}
