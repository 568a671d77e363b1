//! Everything the pages show, computed from a plan. What is computed is never stored.

mod balance;
mod by_year;
mod chances;
mod goals;
mod grades;
mod grounds;
mod growth;
mod measure_next;
mod priorities;
mod promise;
mod report;
mod report_calculators;
mod report_chances;
mod report_distributions;
mod report_drivers;
mod report_promise;
mod report_returns;
mod report_scenarios;
mod returns;
mod scenarios;
mod weighing;

pub use balance::{Balance, Scorecard, balance, scorecard, unlinked};
pub use by_year::by_year;
pub use chances::{MOST_TRIALS, NoRange, chances, distribution, setting as simulation_setting};
pub use goals::{assess, past, setting};
pub use grades::{NoGrade, grade, mean_grade};
pub use grounds::{Ground, grounds};
pub use growth::{NoGrowth, against_the_best, due, growth};
pub use measure_next::{MeasureNext, NothingToMeasure, measure_next};
pub use priorities::{Ranks, candidates, coverage, limits, ranking, select_best, weights};
pub use promise::{SPOKEN_OF, has_promise, sellers_figures, sellers_promise};
pub use report::report;
pub use returns::{Returns, case, dated, returns, terms, together};
pub use scenarios::{BestSet, Compared, side_by_side};
pub use weighing::{Weighed, criteria, criterion_name, weighed};
