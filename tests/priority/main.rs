//! What first? Scores on fixed scales, the order, and the best set under limits.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod made_up;
mod more;
mod order;
mod roadmap;
mod scores;
mod selection;
