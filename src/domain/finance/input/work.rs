//! The work as it is done today.

use super::{Assumed, Group, InputInfo, NONE, UP_TO_A_MILLION};
use crate::domain::quantity::{Bounds, Quantity};

/// How often the work is done in a period.
pub(super) const RUNS: InputInfo = InputInfo {
    key: "runs",
    label: "Runs",
    question: "How often is it done?",
    quantity: Quantity::Count,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Work,
    assumed: Assumed::LeftOut,
};

/// Minutes of work a run.
pub(super) const MINUTES: InputInfo = InputInfo {
    key: "minutes",
    label: "Minutes a run",
    question: "How long does somebody work on it each time? Waiting is not work.",
    quantity: Quantity::Minutes,
    bounds: UP_TO_A_MILLION,
    group: Group::Work,
    assumed: Assumed::LeftOut,
};

/// Share of the work that would need nobody.
pub(super) const AUTOMATABLE: InputInfo = InputInfo {
    key: "automatable",
    label: "Needs nobody",
    question: "Of 100 minutes, how many would need nobody?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
    group: Group::Work,
    assumed: Assumed::LeftOut,
};

/// Share of runs that are exceptions.
pub(super) const EXCEPTIONS: InputInfo = InputInfo {
    key: "exceptions",
    label: "Exceptions",
    question: "Of 100 runs, how many are special and stay by hand?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
    group: Group::Work,
    assumed: NONE,
};

/// Cost of an hour of this work.
pub(super) const HOURLY_COST: InputInfo = InputInfo {
    key: "hourly_cost",
    label: "Cost of an hour here",
    question: "Only if an hour of this work costs more or less than the firm’s hour. Contributions included.",
    quantity: Quantity::Money,
    bounds: UP_TO_A_MILLION,
    group: Group::Work,
    assumed: Assumed::Derived("the firm’s cost of an hour"),
};

/// Growth of the runs a year.
pub(super) const VOLUME_GROWTH: InputInfo = InputInfo {
    key: "volume_growth",
    label: "Growth a year here",
    question: "Only if this work grows more or less than the firm. Orders grow alike.",
    quantity: Quantity::Share,
    bounds: Bounds {
        least: -0.9,
        most: 10.0,
    },
    group: Group::Work,
    assumed: Assumed::Derived("the firm’s growth"),
};
