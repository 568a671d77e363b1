//! How far a plan's opportunities close the gaps of its goals by their dates, and what serves no goal.

use time::Date;

use super::Returns;
use super::draws::PlanDraws;
use super::priorities::gap;
use super::returns::worth_of;
use super::returns::{case, terms};
use crate::domain::finance::{Case, Input};
use crate::domain::priority::{Cover, Effect, cover, reached};
use crate::domain::quantity::YearMonth;
use crate::plan::{Goal, Id, Opportunity, Plan};

/// How far a goal's gap is closed.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalCover {
    /// The goal.
    pub goal: Id,
    /// How far its gap is closed, and by what.
    pub cover: Cover,
    /// The month it is closed by, 1 being the plan's first; the last month looked at where the goal has no date.
    pub month: f64,
    /// Whether that is the goal's own date. Else it has none, or the plan has no first month.
    pub is_due: bool,
}

/// What is spent before it works on opportunities that serve no goal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unserving {
    /// Those opportunities.
    pub ids: Vec<Id>,
    /// Money for them.
    pub money: f64,
    /// Own hours for them.
    pub hours: f64,
    /// The same for all that was looked at.
    pub all_money: f64,
    /// The same for all that was looked at.
    pub all_hours: f64,
}

/// How far some opportunities, done together, close the gap of each goal by its date. Those that nothing serves have
/// nothing in [`Cover::by`].
#[must_use]
pub fn goal_covers(plan: &Plan, chosen: &[u32]) -> Vec<GoalCover> {
    let mut draws = PlanDraws::new(plan);
    let horizon = f64::from(terms(&plan.firm).horizon);
    let goals = &plan.direction.goals;
    goals
        .iter()
        .map(|goal| {
            let due = due_month(plan, goal);
            let month = due.unwrap_or(horizon);
            let chosen = plan
                .priorities
                .opportunities
                .iter()
                .filter(|one| chosen.contains(&one.id.0));
            let effects: Vec<Effect> = chosen
                .filter_map(|opportunity| {
                    let serves = opportunity.serves(goal.id)?;
                    Some(Effect {
                        by: opportunity.id.0,
                        reached: reached_by(&case(opportunity), month),
                        likely: serves.effect.likely_value(),
                        trials: draws.effect(opportunity.id, serves),
                    })
                })
                .collect();
            GoalCover {
                goal: goal.id,
                cover: cover(&gap(goal), &effects),
                month,
                is_due: due.is_some(),
            }
        })
        .collect()
}

/// What is spent on those of some opportunities that serve no goal.
#[must_use]
pub fn unserving(plan: &Plan, returns: &Returns, chosen: &[u32]) -> Unserving {
    let serves = |one: &Opportunity| plan.direction.goals.iter().any(|goal| one.serves(goal.id).is_some());
    let mut sums = Unserving::default();
    let chosen = plan
        .priorities
        .opportunities
        .iter()
        .filter(|one| chosen.contains(&one.id.0));
    for opportunity in chosen {
        let (money, hours) =
            worth_of(returns, opportunity.id).map_or((0.0, 0.0), |worth| (worth.flows.outlay, worth.flows.build_hours));
        sums.all_money += money;
        sums.all_hours += hours;
        if !serves(opportunity) {
            sums.ids.push(opportunity.id);
            sums.money += money;
            sums.hours += hours;
        }
    }
    sums
}

/// The month a goal is due in, 1 being the plan's first; below 1 before that.
fn due_month(plan: &Plan, goal: &Goal) -> Option<f64> {
    let (start, due): (YearMonth, Date) = (plan.start?, goal.due.value()?);
    let first = start.first_day();
    let years = f64::from(due.year()) - f64::from(first.year());
    let months = f64::from(u8::from(due.month())) - f64::from(u8::from(first.month()));
    Some(12.0 * years + months + 1.0)
}

fn reached_by(case: &Case, month: f64) -> f64 {
    let ramp = case.typed(Input::RampMonths).unwrap_or(USUAL_RAMP);
    reached(month, f64::from(case.start_month), ramp, case.typed(Input::LifeMonths))
}

/// Months until something works fully while nothing is typed, as in its return.
const USUAL_RAMP: f64 = 3.0;
