//! The order of a plan's opportunities, the best set under its limits, and what that set does for the goals.

use crate::domain::finance::Worth;
use crate::domain::priority::{Criterion, Facts, GoalGap, Ranking, Weights, covered, rank};
use crate::plan::{Direction, Firm, FirmNumber, Goal, Id, MeasureUnit, Priorities, View};

use super::returns::{Returns, terms};

/// A ranking with the goals' gaps it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranks {
    /// The order.
    pub ranking: Ranking,
    /// The weights it was made with.
    pub weights: Weights,
}

/// The weights of a plan: what was typed, and the usual weight for what was not.
#[must_use]
pub fn weights(priorities: &Priorities) -> Weights {
    let weight = |criterion: Criterion| {
        let typed = priorities
            .weights
            .get(criterion.key())
            .and_then(super::super::typed::Typed::value);
        typed.unwrap_or(criterion.info().weight)
    };
    Weights::new([Criterion::Fit, Criterion::Cash, Criterion::Ease].map(weight))
}

/// The order of the opportunities.
#[must_use]
pub fn ranking(priorities: &Priorities, direction: &Direction, firm: &Firm, returns: &Returns) -> Ranks {
    let gaps: Vec<GoalGap> = direction.goals.iter().map(gap).collect();
    let top_importance = gaps
        .iter()
        .filter(|gap| !gap.is_money && gap.share_closed_by(1.0).is_some())
        .fold(0.0, |top: f64, gap| top.max(gap.importance));
    let terms = terms(firm);
    let person_year = terms.hourly_cost.map(|cost| cost * terms.person_hours);
    let hundred_points = firm.figure(FirmNumber::Profit).or(person_year);
    let options: Vec<(u32, Facts<'_>)> = priorities
        .opportunities
        .iter()
        .map(|opportunity| {
            let served = opportunity
                .serves
                .iter()
                .filter_map(|serves| {
                    let gap = gaps.iter().find(|gap| gap.id == serves.goal.0)?;
                    Some((gap, serves.effect.likely.value()))
                })
                .collect();
            let npv = worth(returns, opportunity.id).map(|worth| value(worth, priorities.view));
            let hours = super::returns::case(opportunity).typed(crate::domain::finance::Input::BuildHours);
            (
                opportunity.id.0,
                Facts {
                    served,
                    top_importance,
                    npv,
                    hundred_points,
                    hours,
                },
            )
        })
        .collect();
    let weights = weights(priorities);
    Ranks {
        ranking: rank(&options, &weights),
        weights,
    }
}

/// For each goal, the opportunities of a set that serve it and the share of its gap they close, where that is known.
#[must_use]
pub fn coverage(priorities: &Priorities, direction: &Direction, chosen: &[u32]) -> Vec<(Id, Vec<Id>, Option<f64>)> {
    direction
        .goals
        .iter()
        .map(|goal| {
            let serving = priorities
                .opportunities
                .iter()
                .filter(|opportunity| chosen.contains(&opportunity.id.0))
                .filter_map(|opportunity| Some((opportunity.id, opportunity.serves(goal.id)?)));
            let (ids, effects): (Vec<_>, Vec<_>) =
                serving.map(|(id, serves)| (id, serves.effect.likely.value())).unzip();
            let known: Vec<f64> = effects.into_iter().flatten().collect();
            (goal.id, ids, covered(&gap(goal), &known))
        })
        .collect()
}

fn gap(goal: &Goal) -> GoalGap {
    GoalGap {
        id: goal.id.0,
        baseline: goal.baseline.value(),
        target: goal.target.value(),
        importance: goal.importance(),
        is_money: goal.unit == MeasureUnit::Money,
    }
}

fn worth(returns: &Returns, id: Id) -> Option<&Worth> {
    returns.iter().find(|(other, _)| *other == id)?.1.as_ref().ok()
}

/// What an opportunity is worth in the owner's view.
pub(super) fn value(worth: &Worth, view: View) -> f64 {
    match view {
        View::Cash => worth.cash.npv,
        View::Full => worth.full.npv,
    }
}
