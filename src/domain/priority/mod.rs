//! What first? Options scored on fixed scales, ranked, and the exact best set under limits of money and hours.
//!
//! Start at [`rank`] for the order, at [`select`] for the set, and at [`roadmap()`] for when to do it. Scores never depend
//! on the other options, so adding or removing one never changes another's. The selection maximises money, never a sum of scores.

mod acceptability;
mod contradiction;
mod coverage;
pub mod criteria;
mod method_inputs;
pub mod methods;
mod more;
mod overlap;
mod pairwise;
mod pilot;
mod problem;
mod quadrant;
mod ranking;
mod roadmap;
mod search;
mod selection;
mod sequence;
mod side_by_side;
mod weight_change;
mod weightings;
mod weights;

pub use acceptability::{Acceptability, Acceptance, Accepted, Certainty, Contender, Influence, Points, acceptability};
pub use contradiction::{Contradiction, Forced, Scarce, contradictions};
pub use coverage::{Cover, Effect, GoalGap, cover, covered, reached};
pub use criteria::{Criterion, Facts, NotScored, OwnPoints};
pub use method_inputs::{Basis, MethodFigure, MethodInput, MethodInputInfo};
pub use methods::{Known, Method, NotKnown, Term};
pub use more::{More, Raising, Step, more};
pub use overlap::{overlap_value, taken_together};
pub use pairwise::{CONSISTENT, Judgement, Misfit, Pairwise, pairwise};
pub use pilot::{PilotCase, PilotWorth, pilot_worth};
pub use problem::{Candidate, Limits, MOST_WAYS, Pair, Problem, Way};
pub use quadrant::{DIVIDING_HOURS, Quadrant};
pub use ranking::{Ranked, Ranking, TIE, points, rank};
pub use roadmap::{Capacity, Job, Overflow, Planned, Roadmap, built_over, quarter_of, roadmap};
pub use selection::{Alternative, LeftOut, Loss, Progress, Proof, Reason, Selecting, Selection, select};
pub use sequence::{Because, Turn, turns};
pub use side_by_side::{Disagreement, MethodOrder, Placed, Turning, disagreements, short, side_by_side};
pub use weight_change::{WeightChange, smallest_weight_change};
pub use weightings::WeightSpace;
pub use weights::Weights;
