//! Everything the pages show, computed from a plan. What is computed is never stored.

mod balance;
mod by_year;
mod chances;
mod compared;
mod covers;
mod draws;
mod goals;
mod grades;
mod grounds;
mod growth;
mod measure_next;
mod pairs;
mod priorities;
mod processes;
mod promise;
mod report;
mod report_calculators;
mod report_chances;
mod report_distributions;
mod report_drivers;
mod report_priorities;
mod report_processes;
mod report_promise;
mod report_returns;
mod report_scenarios;
mod report_selection;
mod returns;
mod roadmap;
mod robustness;
mod scenarios;
mod selection;
mod spots;
mod weighing;

pub use balance::{Balance, Scorecard, balance, scorecard, unlinked};
pub use by_year::by_year;
pub use chances::{MOST_TRIALS, NoRange, chances, distribution, setting as simulation_setting};
pub use compared::{known, methods};
pub use covers::{GoalCover, Unserving, goal_covers, unserving};
pub use goals::{assess, past, setting};
pub use grades::{NoGrade, grade, mean_grade};
pub use grounds::{Ground, grounds};
pub use growth::{NoGrowth, against_the_best, due, growth};
pub use measure_next::{MeasureNext, NothingToMeasure, measure_next};
pub use pairs::{PairValue, pair_values};
pub use priorities::{Ranks, coverage, ranking, weights};
pub use processes::{
    ProcessFigures, answers, bottlenecks_of, by_cost, linked, process_figures, rating as process_rating,
    steps as process_steps,
};
pub use promise::{SPOKEN_OF, has_promise, sellers_figures, sellers_promise};
pub use report::report;
pub use returns::{Returns, case, dated, returns, terms, together, value, worth_of};
pub use roadmap::{pilot, pilot_months, plan_roadmap, roadmap_jobs};
pub use robustness::{Npvs, Robustness, acceptance, contenders, npvs, robustness};
pub use scenarios::{BestSet, Compared, side_by_side};
pub use selection::{
    Means, PATIENCE, Values, candidates, limits, means, more_of, problem, raising, select_best, selected, selecting,
};
pub use spots::{Spot, spots};
pub use weighing::{Weighed, criteria, criterion_name, weighed};
