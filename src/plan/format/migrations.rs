//! Older plans brought to the present version, one pure step for each version.

use crate::plan::json::Json;
use crate::plan::{Plan, Priorities, Weighing};

/// A step from one version to the next.
type Step = fn(Json) -> Json;

/// The step at index n − 1 brings a plan of version n to version n + 1. A new version adds its step at the end.
const STEPS: &[Step] = &[all_of_it];

/// The newest version this program writes.
#[expect(
    clippy::cast_possible_truncation,
    reason = "there will never be four billion versions"
)]
pub(super) const PRESENT: u32 = STEPS.len() as u32 + 1;

/// A plan of any version up to the present one, brought to the present one.
pub(super) fn to_present(version: u32, plan: Json) -> Json {
    let done = version.saturating_sub(1) as usize;
    STEPS.iter().skip(done).fold(plan, |plan, step| step(plan))
}

/// The lowest version that can say all of a plan, so that older pages open whatever they can show rightly.
pub(super) fn lowest(plan: &Plan) -> u32 {
    let scenarios = plan.scenarios.kept.iter().map(|scenario| &*scenario.priorities);
    let mut all = std::iter::once(&*plan.priorities).chain(scenarios);
    if all.any(needs_the_second) { 2 } else { 1 }
}

/// Version 2 holds all of version 1 as it was: it came because older pages would rank and add up otherwise without what
/// is asked for here.
fn needs_the_second(priorities: &Priorities) -> bool {
    !priorities.criteria.is_empty()
        || priorities.weighing != Weighing::default()
        || priorities.quarter_hours_limit.value().is_some()
        || priorities.at_once_limit.value().is_some()
        || priorities.opportunities.iter().any(|one| {
            one.process.is_some()
                || one.must
                || !one.requires.is_empty()
                || !one.excludes.is_empty()
                || !one.pairs.is_empty()
        })
}

/// The step to version 2.
fn all_of_it(plan: Json) -> Json {
    plan
}
