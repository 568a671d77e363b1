//! What the best set does for the goals by their dates, which goals nothing serves, and what is spent on no goal.

use std::rc::Rc;

use yew::prelude::*;

use crate::plan::figures::{self, GoalCover, Returns, Unserving};
use crate::plan::{Direction, Goal, Id, Plan};
use crate::ui::charts::Percentiles;
use crate::ui::charts::cover::{Covered, cover_chart, cover_table};
use crate::ui::charts::in_100;
use crate::ui::components::fold::dear_fold;
use crate::ui::components::layout::explained;
use crate::ui::hooks::{Answer, Steps, use_answer};
use crate::ui::locality::{Locality, use_locality};
use crate::ui::words::priorities::names;
use crate::ui::words::{counted, listed, shortened};

/// How much of a goal's words stands beside its number.
const WORDS: usize = 48;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct GoalCoverageProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What each opportunity returns.
    pub returns: Rc<Returns>,
    /// The best set.
    pub chosen: Rc<Vec<u32>>,
}

/// What the best set does for the goals.
#[component]
pub(super) fn GoalCoverage(props: &GoalCoverageProps) -> Html {
    let GoalCoverageProps { plan, returns, chosen } = props;
    let locality = use_locality();
    let answer = use_answer(&(Rc::clone(plan), Rc::clone(chosen)), |(plan, chosen)| {
        covers(plan, chosen)
    });
    let unserving = use_memo(
        (Rc::clone(plan), Rc::clone(returns), Rc::clone(chosen)),
        |(plan, returns, chosen)| figures::unserving(plan, returns, chosen),
    );
    let goals = &plan.direction.goals;
    if goals.is_empty() && unserving.ids.is_empty() {
        return html! { <></> };
    }
    html! {
        <section class="card" aria-label="What it does for the goals">
            <h2 id="for-the-goals" tabindex="-1">{"How far does that take the goals?"}</h2>
            {reached(plan, &answer, &locality)}
            {spent_on_no_goal(&unserving, plan, &locality)}
        </section>
    }
}

/// The covers, a goal a step.
fn covers(plan: &Rc<Plan>, chosen: &Rc<Vec<u32>>) -> Steps<Vec<GoalCover>> {
    let (plan, chosen) = (Rc::clone(plan), Rc::clone(chosen));
    let mut found = Vec::new();
    Box::new(move || {
        let Some(goal) = plan.direction.goals.get(found.len()) else {
            return Some(std::mem::take(&mut found));
        };
        let alone = Plan {
            direction: Rc::new(Direction {
                goals: vec![goal.clone()],
                ..(*plan.direction).clone()
            }),
            ..(*plan).clone()
        };
        found.extend(figures::goal_covers(&alone, &chosen));
        None
    })
}

fn reached(plan: &Rc<Plan>, answer: &Answer<Vec<GoalCover>>, locality: &Locality) -> Html {
    let Some(found) = &answer.found else {
        return html! { <p class="muted">{"This is being worked out."}</p> };
    };
    let goals = &plan.direction.goals;
    let known: Vec<(&GoalCover, Covered)> = found
        .iter()
        .filter_map(|cover| {
            let covered = Covered {
                name: goal_name(goals, cover.goal)?,
                marks: marks(cover)?,
            };
            Some((cover, covered))
        })
        .collect();
    let rows: Vec<Covered> = known.into_iter().map(|(_, covered)| covered).collect();
    let summary = says(found, goals, locality);
    let troubles = troubles(found, plan);
    html! {
        <div class="last-answer stack" aria-busy={(!answer.is_present).to_string()}>
            <p><strong>{summary.clone()}</strong></p>
            if !rows.is_empty() {
                {cover_chart(&rows, summary, locality)}
            }
            if !troubles.is_empty() {
                {explained(troubles)}
            }
            if !found.is_empty() {
                {dear_fold("The goals as a table", {
                    let (plan, found, locality) = (Rc::clone(plan), Rc::clone(found), locality.clone());
                    move || cover_table(rows_of(&found, &plan, &locality), &locality)
                })}
            }
        </div>
    }
}

/// `Goal 2: Halve the errors`.
fn goal_name(goals: &[Goal], id: Id) -> Option<String> {
    let (number, goal) = (1..).zip(goals).find(|(_, goal)| goal.id == id)?;
    Some(format!("Goal {number}: {}", shortened(&goal.text, WORDS)))
}

fn goal_number(goals: &[Goal], id: Id) -> Option<String> {
    let (number, _) = (1..).zip(goals).find(|(_, goal)| goal.id == id)?;
    Some(format!("goal {number}"))
}

fn marks(cover: &GoalCover) -> Option<Percentiles> {
    let spread = cover.cover.range?;
    Some(Percentiles {
        p10: spread.p10,
        p50: spread.p50,
        p90: spread.p90,
    })
}

/// How many goals are reached how surely, and which nothing serves.
fn says(found: &[GoalCover], goals: &[Goal], locality: &Locality) -> String {
    if found.is_empty() {
        return "There is no goal yet.".to_owned();
    }
    let probable = |cover: &&GoalCover| cover.cover.closed.is_some_and(|closed| closed >= 0.66);
    let reached = found.iter().filter(probable).count();
    let unserved: Vec<String> = found
        .iter()
        .filter(|cover| cover.cover.by.is_empty())
        .filter_map(|cover| goal_number(goals, cover.goal))
        .collect();
    let count = |count: usize| {
        locality
            .format
            .number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)), 0)
    };
    let all = counted(found.len(), "goal", "goals");
    let reached = match (reached, found.len()) {
        (0, 1) => "The goal is probably not reached by the best set alone.".to_owned(),
        (1, 1) => "The goal is probably reached.".to_owned(),
        (0, _) => format!("None of {all} is probably reached whole by the best set alone."),
        (some, of) if some == of => format!("All {all} are probably reached."),
        (some, _) => format!("{} of {all} probably reached.", count(some)),
    };
    if unserved.is_empty() {
        reached
    } else {
        format!("{reached} Nothing in the best set serves {}.", listed(&unserved))
    }
}

/// Of which goals something is not known, or comes too late.
fn troubles(found: &[GoalCover], plan: &Plan) -> Vec<(String, String)> {
    let trouble = |cover: &GoalCover| {
        let goal_cover = &cover.cover;
        let name = goal_name(&plan.direction.goals, cover.goal)?;
        let mut says = Vec::new();
        if !goal_cover.too_late.is_empty() {
            says.push(format!(
                "{} will have reached nothing by its date.",
                names(&plan.priorities, &goal_cover.too_late)
            ));
        }
        if !goal_cover.unknown.is_empty() {
            says.push(format!(
                "By how much {} moves it is not said, and counts as nothing.",
                names(&plan.priorities, &goal_cover.unknown)
            ));
        }
        if !goal_cover.by.is_empty() && goal_cover.range.is_none() && goal_cover.unknown.len() < goal_cover.by.len() {
            says.push("Give it today’s figure and a target, so that there is a gap to close.".to_owned());
        }
        (!says.is_empty()).then(|| (name, says.join(" ")))
    };
    found.iter().filter_map(trouble).collect()
}

fn rows_of(found: &[GoalCover], plan: &Plan, locality: &Locality) -> Vec<(String, Option<Percentiles>, [String; 3])> {
    let row = |cover: &GoalCover| {
        let by = if cover.is_due {
            "its date".to_owned()
        } else {
            format!("month {}", locality.format.number(cover.month, 0))
        };
        let through = if cover.cover.by.is_empty() {
            "nothing".to_owned()
        } else {
            names(&plan.priorities, &cover.cover.by)
        };
        let closed = cover.cover.closed.filter(|_| !cover.cover.by.is_empty());
        let closed = closed.map_or_else(|| "not known".to_owned(), |closed| in_100(closed, locality));
        Some((
            goal_name(&plan.direction.goals, cover.goal)?,
            marks(cover),
            [closed, by, through],
        ))
    };
    found.iter().filter_map(row).collect()
}

fn spent_on_no_goal(unserving: &Unserving, plan: &Plan, locality: &Locality) -> Html {
    if unserving.ids.is_empty() {
        return Html::default();
    }
    let ids: Vec<u32> = unserving.ids.iter().map(|id| id.0).collect();
    let (money, hours) = (
        |amount: f64| locality.format.money(amount),
        |hours: f64| locality.format.number(hours, 0),
    );
    html! {
        <p>
            {format!(
                "{} of {} and {} of {} own hours go into what serves no goal: {}.",
                money(unserving.money),
                money(unserving.all_money),
                hours(unserving.hours),
                hours(unserving.all_hours),
                names(&plan.priorities, &ids)
            )}
        </p>
    }
}
