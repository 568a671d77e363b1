//! How tidy the process is.

use super::{FigureInfo, UP_TO_A_MILLION};
use crate::domain::quantity::{Bounds, Quantity};

/// Share of the runs that are exceptions.
pub(super) const EXCEPTIONS: FigureInfo = FigureInfo {
    key: "exceptions",
    label: "Exceptions",
    question: "Of 100, how many are special and stay by hand?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
};

/// In how many ways it is done.
pub(super) const VARIANTS: FigureInfo = FigureInfo {
    key: "variants",
    label: "Ways of doing it",
    question: "In how many different ways is it done, by customer, product or person?",
    quantity: Quantity::Count,
    bounds: Bounds { least: 1.0, most: 1e6 },
};

/// How many programs, lists and papers it passes through.
pub(super) const SYSTEMS: FigureInfo = FigureInfo {
    key: "systems",
    label: "Programs",
    question: "How many programs, lists and papers does it pass through?",
    quantity: Quantity::Count,
    bounds: UP_TO_A_MILLION,
};

/// How many teams have a hand in it.
pub(super) const TEAMS: FigureInfo = FigureInfo {
    key: "teams",
    label: "Teams",
    question: "How many teams or firms have a hand in it?",
    quantity: Quantity::Count,
    bounds: UP_TO_A_MILLION,
};

/// Hours that one run lies and waits. Never work.
pub(super) const WAITING: FigureInfo = FigureInfo {
    key: "waiting_hours",
    label: "Hours it lies waiting",
    question: "How many hours does one lie and wait between first touch and done? It counts as no work.",
    quantity: Quantity::Hours,
    bounds: UP_TO_A_MILLION,
};
