//! What first? Options scored on fixed scales, ranked, and the exact best set under limits of money and hours.
//!
//! Start at [`rank`] for the order, at [`select`] for the set, and at [`roadmap()`] for when to do it. Scores never depend on the other options, so adding
//! or removing one never changes another's. The selection maximises money, never a sum of scores.

mod contradiction;
mod coverage;
pub mod criteria;
pub mod methods;
mod more;
mod overlap;
mod pilot;
mod problem;
mod quadrant;
mod ranking;
mod roadmap;
mod search;
mod selection;
mod weights;

pub use contradiction::{Contradiction, Forced, Scarce, contradictions};
pub use coverage::{GoalGap, covered};
pub use criteria::{Criterion, Facts, NotScored};
pub use more::{More, Raising, Step, more};
pub use overlap::{overlap_value, taken_together};
pub use pilot::{PilotCase, PilotWorth, pilot_worth};
pub use problem::{Candidate, Limits, MOST_WAYS, Pair, Problem, Way};
pub use quadrant::{DIVIDING_HOURS, Quadrant};
pub use ranking::{Ranked, Ranking, TIE, rank};
pub use roadmap::{Capacity, Job, Overflow, Planned, Roadmap, roadmap};
pub use selection::{Alternative, LeftOut, Loss, Progress, Proof, Reason, Selecting, Selection, select};
pub use weights::Weights;
