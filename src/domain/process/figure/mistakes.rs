//! What goes wrong, and who pays for it.

use super::{FigureInfo, UP_TO_A_MILLION};
use crate::domain::quantity::{Bounds, Quantity};

/// Share of the runs that go wrong.
pub(super) const ERROR_RATE: FigureInfo = FigureInfo {
    key: "error_rate",
    label: "Go wrong",
    question: "Of 100, how many go wrong?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
};

/// Minutes to put one error right.
pub(super) const REWORK_MINUTES: FigureInfo = FigureInfo {
    key: "rework_minutes",
    label: "Minutes to mend one",
    question: "How long does it take to put one right?",
    quantity: Quantity::Minutes,
    bounds: UP_TO_A_MILLION,
};

/// Share of the runs that somebody looks over.
pub(super) const REVIEW_RATE: FigureInfo = FigureInfo {
    key: "review_rate",
    label: "Are checked",
    question: "Of 100, how many does somebody look over?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
};

/// Minutes to look one over.
pub(super) const REVIEW_MINUTES: FigureInfo = FigureInfo {
    key: "review_minutes",
    label: "Minutes to check one",
    question: "How long does looking one over take?",
    quantity: Quantity::Minutes,
    bounds: UP_TO_A_MILLION,
};

/// Share of the errors that get out.
pub(super) const ESCAPE: FigureInfo = FigureInfo {
    key: "escape",
    label: "Get out unnoticed",
    question: "Of 100 that go wrong, how many reach a customer or the books?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
};

/// Cost of an error that got out, beside the minutes.
pub(super) const ERROR_COST: FigureInfo = FigureInfo {
    key: "error_cost",
    label: "Cost of one that gets out",
    question: "Beside the minutes to mend it: refunds, waste, a customer lost.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
};

/// Share of the errors that would get out once a tool does the work.
pub(super) const ESCAPE_AFTER: FigureInfo = FigureInfo {
    key: "escape_after",
    label: "Would get out with a tool",
    question: "Of 100 that go wrong, how many would get out once a tool does the work? Whoever does it today may be the one who sees mistakes.",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
};
