//! What is borrowed for it. A loan changes what must be in the bank, not what the thing is worth.

use super::{Assumed, Group, InputInfo};
use crate::domain::quantity::{Bounds, Quantity};

/// Money borrowed for it.
pub(super) const LOAN: InputInfo = InputInfo {
    key: "loan",
    label: "Loan",
    question: "What you borrow for it, paid out before it works.",
    quantity: Quantity::Money,
    bounds: Bounds::NOT_NEGATIVE,
    group: Group::Loan,
    assumed: Assumed::LeftOut,
};

/// Interest of the loan a year.
pub(super) const LOAN_RATE: InputInfo = InputInfo {
    key: "loan_rate",
    label: "Interest a year",
    question: "As the bank quotes it: a twelfth is charged each month.",
    quantity: Quantity::Share,
    bounds: Bounds { least: 0.0, most: 1.0 },
    group: Group::Loan,
    assumed: Assumed::Derived("the discount rate"),
};

/// Months the loan is paid back over.
pub(super) const LOAN_MONTHS: InputInfo = InputInfo {
    key: "loan_months",
    label: "Paid back over months",
    question: "In equal payments, the first at the end of the month it starts to work.",
    quantity: Quantity::Months,
    bounds: Bounds {
        least: 1.0,
        most: 240.0,
    },
    group: Group::Loan,
    assumed: Assumed::Figure(36.0, "three years, a common term"),
};
