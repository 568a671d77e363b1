//! Everything the pages show, computed from a plan. What is computed is never stored.

mod goals;
mod priorities;
mod report;
mod returns;

pub use goals::{assess, setting};
pub use priorities::{Ranks, candidates, coverage, limits, ranking, select_best, weights};
pub use report::{dated, report};
pub use returns::{Returns, case, returns, terms, together};
