//! The work as it is done today.

use super::{FigureInfo, UP_TO_A_MILLION};
use crate::domain::quantity::{Bounds, Quantity};

/// How often it is done in a period.
pub(super) const RUNS: FigureInfo = FigureInfo {
    key: "runs",
    label: "How often",
    question: "How often is it done?",
    quantity: Quantity::Count,
    bounds: Bounds::NOT_NEGATIVE,
};

/// Minutes of work a run, of everybody together.
pub(super) const MINUTES: FigureInfo = FigureInfo {
    key: "minutes",
    label: "Minutes a run",
    question: "How long do people work on it each time, all of them together? Waiting is not work.",
    quantity: Quantity::Minutes,
    bounds: UP_TO_A_MILLION,
};

/// Share of the work that would need nobody.
pub(super) const AUTOMATABLE: FigureInfo = FigureInfo {
    key: "automatable",
    label: "Need nobody",
    question: "Of 10, how many would need nobody if a tool did them?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
};

/// How many people do it.
pub(super) const PEOPLE: FigureInfo = FigureInfo {
    key: "people",
    label: "People",
    question: "How many people do it, one after another or side by side? It never multiplies the minutes.",
    quantity: Quantity::Count,
    bounds: Bounds { least: 0.0, most: 1e6 },
};

/// Cost of an hour of this work.
pub(super) const HOURLY_COST: FigureInfo = FigureInfo {
    key: "hourly_cost",
    label: "Cost of an hour here",
    question: "Only if an hour of this work costs more or less than the firm’s hour. Contributions included.",
    quantity: Quantity::Money,
    bounds: UP_TO_A_MILLION,
};
