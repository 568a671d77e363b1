//! A plan's opportunities by every method.

use super::Returns;
use super::priorities::{facts, gaps};
use super::returns::{case, terms};
use super::returns::{value, worth_of};
use super::weighing::{criterion_name, weighed};
use crate::domain::finance::{Case, Input, NoAnswer, Terms, evaluate};
use crate::domain::priority::{Basis, Criterion, Known, MethodInput, MethodOrder, NotScored, points, side_by_side};
use crate::plan::{FirmNumber, Opportunity, Plan, Typed, View};

/// The order of the opportunities by every method.
#[must_use]
pub fn methods(plan: &Plan, returns: &Returns) -> Vec<MethodOrder> {
    side_by_side(&known(plan, returns))
}

/// What methods are told about each opportunity.
#[must_use]
pub fn known(plan: &Plan, returns: &Returns) -> Vec<Known> {
    let weighed = weighed(&plan.priorities);
    let gaps = gaps(&plan.direction);
    let facts = facts(&plan.priorities, &gaps, &plan.firm, returns);
    let with_facts = plan.priorities.opportunities.iter().zip(&facts);
    with_facts
        .map(|(opportunity, (id, facts))| {
            let points: Result<Vec<f64>, NotScored> = points(facts).into_iter().collect();
            let named = weighed.criteria.iter().zip(weighed.weights.shares());
            let points = points.map(|points| {
                named
                    .zip(points)
                    .map(|((criterion, weight), points)| {
                        let name = criterion_name(&plan.priorities, criterion);
                        (name.to_owned(), *weight, points)
                    })
                    .collect()
            });
            let npv = facts.npv;
            let worth = worth_of(returns, opportunity.id);
            let hours = worth.map_or(facts.hours, |worth| Some(worth.flows.build_hours));
            let basis = Basis {
                ease: Criterion::Ease.score(facts).ok(),
                ..basis(plan, opportunity, facts.hours.and(hours))
            };
            let figures = MethodInput::ALL.iter().filter_map(|input| {
                let typed = opportunity.method_inputs.get(input.key()).and_then(Typed::value);
                Some((*input, input.figure(typed, &basis)?))
            });
            Known {
                id: *id,
                points: points.map_err(|why| why.to_string()),
                npv,
                delay: npv
                    .and_then(|npv| lost_by_waiting(&case(opportunity), &terms(&plan.firm), plan.priorities.view, npv)),
                hours: facts.hours.and(hours),
                figures: figures.collect(),
            }
        })
        .collect()
}

/// The figure of a method that counts for an opportunity: typed, or following from the plan.
fn basis(plan: &Plan, opportunity: &Opportunity, hours: Option<f64>) -> Basis {
    let terms = terms(&plan.firm);
    let case = case(opportunity);
    Basis {
        hours,
        person_hours: Some(terms.person_hours).filter(|hours| *hours > 0.0),
        day_hours: plan.firm.figure(FirmNumber::PersonHours).filter(|hours| *hours > 0.0),
        runs_a_year: case
            .typed(Input::Runs)
            .map(|runs| runs * case.runs_per.per_year(terms.calendar)),
        orders: case.typed(Input::Orders),
        ease: None,
    }
}

/// What is lost by starting a month later, the months looked at ending when they do. What could then no longer start
/// within them is lost whole.
pub(super) fn lost_by_waiting(case: &Case, terms: &Terms, view: View, now: f64) -> Option<f64> {
    let later = Case {
        start_month: case.start_month.saturating_add(1),
        ..case.clone()
    };
    let later = match evaluate(&later, terms) {
        Ok(worth) => value(&worth, view),
        Err(NoAnswer::StartsTooLate) => 0.0,
        Err(_) => return None,
    };
    Some(now - later)
}
