//! The order of a plan's opportunities, the best set under its limits, and what that set does for the goals.

use crate::domain::finance::Input;
use crate::domain::priority::{Facts, GoalGap, OwnPoints, Ranking, Weights, covered, rank};
use crate::plan::{Direction, Firm, FirmNumber, Goal, Id, MeasureUnit, Priorities};

use super::returns::{Returns, terms, value, worth_of};
use super::weighing::{Weighed, weighed};

/// A ranking with the goals' gaps it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranks {
    /// The order.
    pub ranking: Ranking,
    /// The weights it was made with.
    pub weights: Weights,
    /// How they were found.
    pub weighed: Weighed,
}

/// The weights of a plan.
#[must_use]
pub fn weights(priorities: &Priorities) -> Weights {
    weighed(priorities).weights
}

/// The order of the opportunities.
#[must_use]
pub fn ranking(priorities: &Priorities, direction: &Direction, firm: &Firm, returns: &Returns) -> Ranks {
    let gaps = gaps(direction);
    let weighed = weighed(priorities);
    Ranks {
        ranking: rank(&facts(priorities, &gaps, firm, returns), &weighed.weights),
        weights: weighed.weights.clone(),
        weighed,
    }
}

/// The gaps of the goals.
pub(super) fn gaps(direction: &Direction) -> Vec<GoalGap> {
    direction.goals.iter().map(gap).collect()
}

/// What is known about each opportunity, for its points.
pub(super) fn facts<'a>(
    priorities: &Priorities,
    gaps: &'a [GoalGap],
    firm: &Firm,
    returns: &Returns,
) -> Vec<(u32, Facts<'a>)> {
    let top_importance = gaps
        .iter()
        .filter(|gap| !gap.is_money && gap.share_closed_by(1.0).is_some())
        .fold(0.0, |top: f64, gap| top.max(gap.importance));
    let terms = terms(firm);
    let person_year = terms.hourly_cost.map(|cost| cost * terms.person_hours);
    let hundred_points = firm.figure(FirmNumber::Profit).or(person_year);
    priorities
        .opportunities
        .iter()
        .map(|opportunity| {
            let served = opportunity
                .serves
                .iter()
                .filter_map(|serves| {
                    let gap = gaps.iter().find(|gap| gap.id == serves.goal.0)?;
                    Some((gap, serves.effect.likely_value()))
                })
                .collect();
            let own = priorities.criteria.iter().map(|criterion| OwnPoints {
                name: criterion.name.clone(),
                points: opportunity.score(criterion.id).likely_value(),
            });
            let facts = Facts {
                served,
                top_importance,
                npv: worth_of(returns, opportunity.id).map(|worth| value(worth, priorities.view)),
                hundred_points,
                hours: super::returns::case(opportunity).typed(Input::BuildHours),
                own: own.collect(),
            };
            (opportunity.id.0, facts)
        })
        .collect()
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
                serving.map(|(id, serves)| (id, serves.effect.likely_value())).unzip();
            let known: Vec<f64> = effects.into_iter().flatten().collect();
            (goal.id, ids, covered(&gap(goal), &known))
        })
        .collect()
}

pub(super) fn gap(goal: &Goal) -> GoalGap {
    GoalGap {
        id: goal.id.0,
        baseline: goal.baseline.value(),
        target: goal.target.value(),
        importance: goal.importance(),
        is_money: goal.unit == MeasureUnit::Money,
    }
}
