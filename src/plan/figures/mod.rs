//! Everything the pages show, computed from a plan. What is computed is never stored.

mod balance;
mod chances;
mod goals;
mod grades;
mod growth;
mod priorities;
mod report;
mod report_chances;
mod report_selection;
mod returns;
mod roadmap;
mod selection;

pub use balance::{Balance, Scorecard, balance, scorecard, unlinked};
pub use chances::{MOST_TRIALS, NoRange, chances, distribution, setting as simulation_setting};
pub use goals::{assess, past, setting};
pub use grades::{NoGrade, grade, mean_grade};
pub use growth::{NoGrowth, against_the_best, due, growth};
pub use priorities::{Ranks, coverage, ranking, weights};
pub use report::{dated, report};
pub use returns::{Returns, case, returns, terms, together};
pub use roadmap::{pilot, pilot_months, plan_roadmap};
pub use selection::{
    Means, PATIENCE, Values, candidates, limits, means, more_of, problem, raising, select_best, selecting,
};
