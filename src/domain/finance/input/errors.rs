//! What goes wrong in the work.

use super::{Assumed, Group, InputInfo, NONE, UP_TO_A_MILLION};
use crate::domain::quantity::{Bounds, Quantity};

/// Share of runs that go wrong.
pub(super) const ERROR_RATE: InputInfo = InputInfo {
    key: "error_rate",
    label: "Go wrong",
    question: "Of 100 runs, how many go wrong?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
    group: Group::Errors,
    assumed: NONE,
};

/// Minutes to put one error right.
pub(super) const REWORK_MINUTES: InputInfo = InputInfo {
    key: "rework_minutes",
    label: "Minutes to mend one",
    question: "How long does it take to put one right?",
    quantity: Quantity::Minutes,
    bounds: UP_TO_A_MILLION,
    group: Group::Errors,
    assumed: NONE,
};

/// Share of errors that would no longer happen.
pub(super) const ERROR_CUT: InputInfo = InputInfo {
    key: "error_cut",
    label: "No longer go wrong",
    question: "Of 100 that go wrong today, how many would not any more?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
    group: Group::Errors,
    assumed: Assumed::Derived("the share that needs nobody, as if the tool made no mistakes of its own"),
};

/// Share of errors that get out.
pub(super) const ESCAPE: InputInfo = InputInfo {
    key: "escape",
    label: "Get out unnoticed",
    question: "Of 100 that go wrong, how many reach a customer or the books?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
    group: Group::Errors,
    assumed: Assumed::Figure(1.0, "all of them, as nobody is said to catch any"),
};

/// Cost of an error that got out, beside the minutes.
pub(super) const ERROR_COST: InputInfo = InputInfo {
    key: "error_cost",
    label: "Cost of one that gets out",
    question: "Beside the minutes to mend it: refunds, waste, a customer lost.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Errors,
    assumed: NONE,
};
