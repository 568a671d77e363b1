//! How far each step has come.

use time::Date;

use crate::plan::{Plan, figures};
use crate::ui::components::frame::Progress;
use crate::ui::words::goal::is_ready;

/// How far each step has come, in the order of the rail.
#[must_use]
pub fn progress(plan: &Plan, today: Date) -> Vec<Progress> {
    let processes = figures::process_figures(&plan.processes, &plan.priorities, &plan.firm);
    let plan = &figures::linked(plan);
    let goals = &plan.direction.goals;
    let opportunities = &plan.priorities.opportunities;
    let returns = figures::returns(&plan.priorities, &plan.firm);
    let ranks = figures::ranking(&plan.priorities, &plan.direction, &plan.firm, &returns);
    let of = |count: usize, done: bool| match (count, done) {
        (0, _) => Progress::Empty,
        (_, true) => Progress::Done,
        (_, false) => Progress::Begun,
    };
    vec![
        of(
            goals.len(),
            goals
                .iter()
                .all(|goal| is_ready(&figures::assess(goal, &plan.firm, today))),
        ),
        of(processes.len(), processes.iter().all(|one| one.judgement.is_ok())),
        of(opportunities.len(), ranks.ranking.not_scored.is_empty()),
        of(opportunities.len(), returns.iter().all(|(_, worth)| worth.is_ok())),
        // Months keep to what there is once it is said how much there is of a quarter.
        of(
            returns.iter().filter(|(_, worth)| worth.is_ok()).count(),
            figures::limits(&plan.priorities).are_by_quarter(),
        ),
    ]
}
