//! What the new way costs.

use super::{Assumed, Group, InputInfo, NONE, UP_TO_A_MILLION};
use crate::domain::quantity::{Bounds, Quantity};

/// Money for mending the process first.
pub(super) const FIX_COST: InputInfo = InputInfo {
    key: "fix_cost",
    label: "To mend the process first",
    question: "A flawed process is mended before it is automated. Paid once, before it works.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Costs,
    assumed: NONE,
};

/// Own hours for mending the process first.
pub(super) const FIX_HOURS: InputInfo = InputInfo {
    key: "fix_hours",
    label: "Own hours to mend it first",
    question: "Yours and your people’s, before it is automated.",
    quantity: Quantity::Hours,
    bounds: UP_TO_A_MILLION,
    group: Group::Costs,
    assumed: NONE,
};

/// Money for building or buying it.
pub(super) const BUILD_COST: InputInfo = InputInfo {
    key: "build_cost",
    label: "To buy or build it",
    question: "Paid once, before it works. With or without VAT, as you book it.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Costs,
    assumed: NONE,
};

/// Own hours for building it.
pub(super) const BUILD_HOURS: InputInfo = InputInfo {
    key: "build_hours",
    label: "Own hours to set it up",
    question: "Yours and your people’s, until it works.",
    quantity: Quantity::Hours,
    bounds: UP_TO_A_MILLION,
    group: Group::Costs,
    assumed: NONE,
};

/// Money for training.
pub(super) const TRAINING_COST: InputInfo = InputInfo {
    key: "training_cost",
    label: "Training",
    question: "Paid once, before it works.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Costs,
    assumed: NONE,
};

/// Price of the licence.
pub(super) const LICENCE: InputInfo = InputInfo {
    key: "licence",
    label: "Licence or subscription",
    question: "What it costs again and again.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Costs,
    assumed: NONE,
};

/// How many licences.
pub(super) const LICENCE_USERS: InputInfo = InputInfo {
    key: "licence_users",
    label: "Users",
    question: "How many need a licence, where it is charged by user.",
    quantity: Quantity::Count,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Costs,
    assumed: Assumed::Figure(1.0, "one, as nobody said how many"),
};

/// Own hours of upkeep a month.
pub(super) const UPKEEP_HOURS: InputInfo = InputInfo {
    key: "upkeep_hours",
    label: "Own hours of upkeep a month",
    question: "Yours and your people’s: checking, correcting, updating.",
    quantity: Quantity::Hours,
    bounds: UP_TO_A_MILLION,
    group: Group::Costs,
    assumed: Assumed::Derived(
        "a fifth of the hours to set it up each year, and at least an hour a month where there is a licence: our judgement",
    ),
};

/// Money for upkeep a month.
pub(super) const UPKEEP_COST: InputInfo = InputInfo {
    key: "upkeep_cost",
    label: "Upkeep a month",
    question: "What somebody is paid to keep it working.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Costs,
    assumed: Assumed::Derived("a fifth of what it costs to buy or build each year: our judgement"),
};

/// Share of the own hours that is really paid.
pub(super) const OWN_HOURS_PAID: InputInfo = InputInfo {
    key: "own_hours_paid",
    label: "Own hours paid for",
    question: "Of 100 own hours, how many are paid on top of the usual wages?",
    quantity: Quantity::Share,
    bounds: Bounds::SHARE,
    group: Group::Costs,
    assumed: Assumed::Figure(0.0, "none: they are worked beside the rest, so they are not cash"),
};

/// Money for leaving it at the end.
pub(super) const EXIT_COST: InputInfo = InputInfo {
    key: "exit_cost",
    label: "Leaving it",
    question: "At the end: moving data, notice periods.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Costs,
    assumed: NONE,
};

/// Months it works before it has to be replaced.
pub(super) const LIFE_MONTHS: InputInfo = InputInfo {
    key: "life_months",
    label: "Months it lasts",
    question: "From its first month until it has to be replaced. Empty: to the end of the months looked at.",
    quantity: Quantity::Months,
    bounds: Bounds {
        least: 1.0,
        most: 240.0,
    },
    group: Group::Costs,
    assumed: Assumed::LeftOut,
};

/// What it still sells for at the end.
pub(super) const RESIDUAL: InputInfo = InputInfo {
    key: "residual",
    label: "What it still sells for",
    question: "At the end of its life, or of the months looked at: a machine may, a subscription does not.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Costs,
    assumed: NONE,
};

/// Months until it works fully.
pub(super) const RAMP_MONTHS: InputInfo = InputInfo {
    key: "ramp_months",
    label: "Months until it works fully",
    question: "From its first month until everybody uses it for everything.",
    quantity: Quantity::Months,
    bounds: Bounds { least: 0.0, most: 60.0 },
    group: Group::Costs,
    assumed: Assumed::Figure(3.0, "our judgement: people need time to trust it"),
};
