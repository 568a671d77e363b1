//! What first? Options scored on fixed scales, ranked, and the exact best set under limits of money and hours.
//!
//! Start at [`rank`] for the order and at [`select`] for the set. Scores never depend on the other options, so adding
//! or removing one never changes another's. The selection maximises money, never a sum of scores.

mod coverage;
pub mod criteria;
pub mod methods;
mod quadrant;
mod ranking;
mod search;
mod selection;
mod weights;

pub use coverage::{GoalGap, covered};
pub use criteria::{Criterion, Facts, NotScored};
pub use quadrant::{DIVIDING_HOURS, Quadrant};
pub use ranking::{Ranked, Ranking, TIE, rank};
pub use selection::{Candidate, LeftOut, Limits, Proof, Reason, Selection, select};
pub use weights::Weights;
