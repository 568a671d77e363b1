//! Everything the pages show, computed from a plan. What is computed is never stored.

mod balance;
mod chances;
mod compared;
mod covers;
mod draws;
mod goals;
mod grades;
mod growth;
mod priorities;
mod report;
mod report_chances;
mod report_priorities;
mod returns;
mod robustness;
mod spots;
mod weighing;

pub use balance::{Balance, Scorecard, balance, scorecard, unlinked};
pub use chances::{MOST_TRIALS, NoRange, chances, distribution, setting as simulation_setting};
pub use compared::{known, methods};
pub use covers::{GoalCover, Unserving, goal_covers, unserving};
pub use goals::{assess, past, setting};
pub use grades::{NoGrade, grade, mean_grade};
pub use growth::{NoGrowth, against_the_best, due, growth};
pub use priorities::{Ranks, candidates, coverage, limits, ranking, select_best, weights};
pub use report::{dated, report};
pub use returns::{Returns, case, returns, terms, together};
pub use robustness::{Npvs, Robustness, acceptance, contenders, npvs, robustness};
pub use spots::{Spot, spots};
pub use weighing::{Weighed, criteria, criterion_name, weighed};
