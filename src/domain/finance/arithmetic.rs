//! Every headline figure opened to its sum: the formula in words, and the figures that go into it.

use super::case::Terms;
use super::measures::{self, Measure, Payback, npv};
use super::rate::monthly_rate;
use super::worth::{View, Worth};
use crate::domain::quantity::Quantity;

/// How a figure is worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct Arithmetic {
    /// What the figure is.
    pub title: &'static str,
    /// The formula, in words.
    pub formula: &'static str,
    /// What goes in and what comes out.
    pub steps: Vec<Step>,
    /// What it says, and where the method comes from.
    pub measure: Option<&'static Measure>,
}

/// A figure in a sum. The core says what it means; the page says how it looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is.
    pub label: String,
    /// What it counts.
    pub quantity: Quantity,
    /// How much.
    pub value: f64,
}

fn step(label: impl Into<String>, quantity: Quantity, value: f64) -> Step {
    Step {
        label: label.into(),
        quantity,
        value,
    }
}

/// The sums behind the figures of one view.
#[must_use]
pub fn of_view(worth: &Worth, view: &View, terms: &Terms, full: bool) -> Vec<Arithmetic> {
    vec![
        net_present_value(worth, view, terms, full),
        payback(view),
        return_on_investment(view),
        internal_rate(view),
    ]
}

/// Hours saved, and what they are in people.
#[must_use]
pub fn of_hours(worth: &Worth, terms: &Terms) -> Arithmetic {
    Arithmetic {
        title: "Hours saved a year",
        formula: "runs × (minutes × share that needs nobody + errors × minutes to mend × share that no longer happens) ÷ 60, \
                  times 12 at the pace of the last month looked at",
        steps: vec![
            step(
                "Hours saved in the last month",
                Quantity::Hours,
                worth.hours_a_year / 12.0,
            ),
            step("Hours saved a year", Quantity::Hours, worth.hours_a_year),
            step("Hours one person works a year", Quantity::Hours, terms.person_hours),
            step("Hours saved, in people", Quantity::Count, worth.people),
        ],
        measure: None,
    }
}

fn net_present_value(worth: &Worth, view: &View, terms: &Terms, full: bool) -> Arithmetic {
    let rate = monthly_rate(terms.rate());
    let mut steps = vec![
        step("Discount rate a year", Quantity::Share, terms.rate()),
        step("The same a month: (1 + r)^(1/12) − 1", Quantity::Share, rate),
    ];
    for line in &worth.flows.lines {
        let flows = if full { &line.full } else { &line.cash };
        if flows.iter().any(|flow| *flow != 0.0) {
            let label = format!("{}, as worth today", line.kind.name());
            steps.push(step(label, Quantity::Money, npv(rate, flows)));
        }
    }
    steps.push(step("Net present value", Quantity::Money, view.npv));
    Arithmetic {
        title: "Net present value",
        formula: "the sum of each month’s flow ÷ (1 + monthly rate)^month, from month 0",
        steps,
        measure: Some(&measures::npv::MEASURE),
    }
}

fn payback(view: &View) -> Arithmetic {
    let mut steps = vec![
        step("Lowest cash point", Quantity::Money, view.lowest.amount),
        step("In month", Quantity::Count, f64::from(view.lowest.at)),
    ];
    for (label, payback) in [
        ("Paid back after months", view.payback),
        ("The same, discounted", view.discounted_payback),
    ] {
        if let Payback::After { periods, .. } = payback {
            steps.push(step(label, Quantity::Months, periods));
        }
    }
    Arithmetic {
        title: "Payback",
        formula: "the last month in which the sum of all flows rises through 0, counted from the first payment and linear within the month",
        steps,
        measure: Some(&measures::payback::MEASURE),
    }
}

fn return_on_investment(view: &View) -> Arithmetic {
    let mut steps = vec![
        step("Benefits, as worth today", Quantity::Money, view.benefits),
        step("Costs, as worth today", Quantity::Money, view.costs),
    ];
    steps.extend(view.roi.map(|roi| step("Return on investment", Quantity::Share, roi)));
    steps.extend(
        view.benefit_cost
            .map(|ratio| step("Benefits ÷ costs", Quantity::Count, ratio)),
    );
    Arithmetic {
        title: "Return on investment",
        formula: "(benefits − costs) ÷ costs, both as worth today",
        steps,
        measure: Some(&measures::roi::MEASURE),
    }
}

fn internal_rate(view: &View) -> Arithmetic {
    let mut steps = Vec::new();
    let moved: f64 = view.flows.iter().map(|flow| libm::fabs(*flow)).sum();
    for rate in view.irr.rates() {
        steps.push(step("Rate a year", Quantity::Share, *rate));
        // Near −100 % a year later flows count so much that rounding drowns the check.
        let left = npv(monthly_rate(*rate), &view.flows);
        if libm::fabs(left) <= 1e-6 * moved {
            steps.push(step("Net present value at that rate", Quantity::Money, left));
        }
    }
    steps.extend(
        view.mirr
            .map(|rate| step("Modified rate a year", Quantity::Share, rate)),
    );
    Arithmetic {
        title: "Internal rate of return",
        formula: "every yearly rate at which the net present value is 0",
        steps,
        measure: Some(&measures::irr::MEASURE),
    }
}
