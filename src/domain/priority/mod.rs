//! What first? Options scored on fixed scales, ranked, and the exact best set under limits of money and hours.
//!
//! Start at [`rank`] for the order and at [`select`] for the set. Scores never depend on the other options, so adding
//! or removing one never changes another's. The selection maximises money, never a sum of scores.

mod acceptability;
mod coverage;
pub mod criteria;
mod method_inputs;
pub mod methods;
mod pairwise;
mod quadrant;
mod ranking;
mod search;
mod selection;
mod side_by_side;
mod weight_change;
mod weightings;
mod weights;

pub use acceptability::{Acceptability, Acceptance, Accepted, Certainty, Contender, Influence, Points, acceptability};
pub use coverage::{Cover, Effect, GoalGap, cover, covered, reached};
pub use criteria::{Criterion, Facts, NotScored, OwnPoints};
pub use method_inputs::{Basis, MethodFigure, MethodInput, MethodInputInfo};
pub use methods::{Known, Method, NotKnown, Term};
pub use pairwise::{CONSISTENT, Judgement, Misfit, Pairwise, pairwise};
pub use quadrant::{DIVIDING_HOURS, Quadrant};
pub use ranking::{Ranked, Ranking, TIE, points, rank};
pub use selection::{Candidate, LeftOut, Limits, Proof, Reason, Selection, select};
pub use side_by_side::{Disagreement, MethodOrder, Placed, Turning, disagreements, side_by_side};
pub use weight_change::{WeightChange, smallest_weight_change};
pub use weightings::WeightSpace;
pub use weights::Weights;
