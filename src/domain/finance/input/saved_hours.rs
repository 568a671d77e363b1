//! What becomes of a saved hour.

use super::{Assumed, Group, InputInfo};
use crate::domain::quantity::{Bounds, Quantity};

/// Share of the saved hours that is no longer paid.
pub(super) const PAID_STOP: InputInfo = InputInfo {
    key: "paid_stop",
    label: "Paid hours that stop",
    question: "Of 100 saved hours, how many will no longer be paid? Overtime, temps.",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
    group: Group::SavedHours,
    assumed: Assumed::Figure(
        0.0,
        "none: a freed hour is not cash until somebody stops paying for it or sells it",
    ),
};

/// Share of the saved hours that saves a hire.
pub(super) const HIRE_AVOIDED: InputInfo = InputInfo {
    key: "hire_avoided",
    label: "Save a hire",
    question: "Of 100 saved hours, how many would a new person have worked?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
    group: Group::SavedHours,
    assumed: Assumed::Figure(0.0, "none: no hire is said to be planned"),
};

/// The month the hire would have happened in.
pub(super) const HIRE_MONTH: InputInfo = InputInfo {
    key: "hire_month",
    label: "Month of that hire",
    question: "In which month would the new person have started?",
    quantity: Quantity::Months,
    bounds: Bounds {
        least: 1.0,
        most: 240.0,
    },
    group: Group::SavedHours,
    assumed: Assumed::Figure(1.0, "the first month"),
};

/// Share of the saved hours whose output is sold.
pub(super) const SOLD: InputInfo = InputInfo {
    key: "sold",
    label: "Sold",
    question: "Of 100 saved hours, how many will produce something that is sold?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
    group: Group::SavedHours,
    assumed: Assumed::Figure(0.0, "none: nothing is said to be sold"),
};

/// Margin of a sold hour.
pub(super) const SOLD_MARGIN: InputInfo = InputInfo {
    key: "sold_margin",
    label: "Margin of a sold hour",
    question: "What an hour brings in after material and other costs of the sale.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::SavedHours,
    assumed: Assumed::Derived("the cost of an hour"),
};
