//! What first? Scores on fixed scales, the order, and the best set under limits.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod covers;
mod dense;
mod made_up;
mod methods;
mod more;
mod order;
mod pairwise;
mod roadmap;
mod scores;
mod selection;
mod sure;
