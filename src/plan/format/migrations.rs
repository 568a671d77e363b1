//! Older plans brought to the present version, one pure step for each version.

use crate::plan::json::Json;

/// A step from one version to the next.
type Step = fn(Json) -> Json;

/// The step at index n − 1 brings a plan of version n to version n + 1. A new version adds its step at the end.
const STEPS: &[Step] = &[];

/// The version this program writes.
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
