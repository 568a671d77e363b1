//! What the new way does to sales.

use super::{Assumed, Group, InputInfo, NONE, UP_TO_A_MILLION};
use crate::domain::quantity::{Bounds, Quantity};

/// Orders a month through the new way.
pub(super) const ORDERS: InputInfo = InputInfo {
    key: "orders",
    label: "Orders a month",
    question: "Through the new way, once it works.",
    quantity: Quantity::Count,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Sales,
    assumed: Assumed::LeftOut,
};

/// Margin of an order through the new way.
pub(super) const MARGIN_NEW: InputInfo = InputInfo {
    key: "margin_new",
    label: "Margin of such an order",
    question: "What an order leaves after material, commission and delivery.",
    quantity: Quantity::Money,
    bounds: Bounds::ANY,
    group: Group::Sales,
    assumed: Assumed::LeftOut,
};

/// Margin of an order the old way.
pub(super) const MARGIN_OLD: InputInfo = InputInfo {
    key: "margin_old",
    label: "Margin the old way",
    question: "What the same order leaves today. Needed where some would have come anyway.",
    quantity: Quantity::Money,
    bounds: Bounds::ANY,
    group: Group::Sales,
    assumed: Assumed::LeftOut,
};

/// Share of those orders that would have come anyway.
pub(super) const BOUGHT_ANYWAY: InputInfo = InputInfo {
    key: "bought_anyway",
    label: "Would have come anyway",
    question: "Of 100 such orders, how many would have bought from you without it?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
    group: Group::Sales,
    assumed: Assumed::Figure(0.0, "none: every such order is taken as a new one"),
};

/// Staff hours a month the orders take from other work.
pub(super) const DIVERTED_HOURS: InputInfo = InputInfo {
    key: "diverted_hours",
    label: "Staff hours diverted a month",
    question: "Hours these orders take from serving others.",
    quantity: Quantity::Hours,
    bounds: UP_TO_A_MILLION,
    group: Group::Sales,
    assumed: NONE,
};

/// Margin a month of customers who leave.
pub(super) const ATTRITION: InputInfo = InputInfo {
    key: "attrition",
    label: "Margin lost a month",
    question: "From customers who leave because of it.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Sales,
    assumed: NONE,
};
