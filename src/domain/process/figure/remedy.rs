//! What mending it would take, and what a tool would change beside the minutes.

use super::{FigureInfo, UP_TO_A_MILLION};
use crate::domain::quantity::{Bounds, Quantity};

/// Money to mend the process itself.
pub(super) const FIX_COST: FigureInfo = FigureInfo {
    key: "fix_cost",
    label: "Money to mend it",
    question: "What would it cost to mend the process itself, without any tool?",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
};

/// Own hours to mend the process itself.
pub(super) const FIX_HOURS: FigureInfo = FigureInfo {
    key: "fix_hours",
    label: "Own hours to mend it",
    question: "How many hours of your own would that take?",
    quantity: Quantity::Hours,
    bounds: UP_TO_A_MILLION,
};

/// Share of the errors that mending removes.
pub(super) const FIX_CUT: FigureInfo = FigureInfo {
    key: "fix_cut",
    label: "No longer go wrong once mended",
    question: "Of 100 that go wrong today, how many would not any more?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
};

/// How many runs there would be with a tool for one today.
pub(super) const VOLUME_AFTER: FigureInfo = FigureInfo {
    key: "volume_after",
    label: "Runs with a tool",
    question: "For 100 today, how many would there be once a tool does the work? What gets easy is often done more.",
    quantity: Quantity::Share,
    bounds: Bounds {
        least: 0.0,
        most: 100.0,
    },
};
