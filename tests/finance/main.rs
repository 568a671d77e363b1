//! What is it worth? Tables of flows and figures from outside, and what must hold for whatever is typed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod benefits;
mod break_even;
mod calculators;
mod costs;
mod loans;
mod measures;
mod missing;
mod promise;
mod properties;
mod reliance;
mod sums;
mod terms;

use bearing::domain::finance::{Calendar, Case, Input, LicencePer, LineKind, Period, Prices, Terms, evaluate};

/// The usual terms, with an hour at 25.
fn terms() -> Terms {
    Terms {
        horizon: 36,
        discount_rate: 0.10,
        hourly_cost: Some(25.0),
        wage_growth: 0.0,
        volume_growth: 0.0,
        inflation: 0.0,
        prices: Prices::Nominal,
        tax_rate: 0.0,
        write_off: 36,
        calendar: Calendar {
            open_days: 252.0,
            open_hours: 8.0,
        },
        person_hours: 227.0 * 7.5,
    }
}

/// A case counted by the month that works fully from month 1.
fn case(typed: &[(Input, f64)]) -> Case {
    let mut case = Case {
        typed: typed.iter().copied().collect(),
        runs_per: Period::Month,
        licence_per: LicencePer::Month,
        start_month: 1,
    };
    if case.typed.get(Input::RampMonths).is_none() {
        case.typed.set(Input::RampMonths, 0.0);
    }
    case
}

/// Fails where a figure is not the expected one, to half a unit of the last digit given.
fn check_figure(what: &str, figure: f64, expected: f64, last_digit: f64) {
    assert!(
        (figure - expected).abs() <= 0.5 * last_digit * (1.0 + 1e-9) + 1e-12,
        "{what}: {figure}, not {expected}"
    );
}

/// Ten hours a month, saved to the last minute, no upkeep.
const TEN_HOURS: &[(Input, f64)] = &[
    (Input::Runs, 10.0),
    (Input::Minutes, 60.0),
    (Input::Automatable, 1.0),
    (Input::UpkeepHours, 0.0),
];

fn with(base: &[(Input, f64)], more: &[(Input, f64)]) -> Case {
    case(&[base, more].concat())
}

/// What flows on a line in a month: cash, and with hours counted.
fn flow(case: &Case, terms: &Terms, kind: LineKind, month: usize) -> (f64, f64) {
    let worth = evaluate(case, terms).unwrap();
    let line = worth.flows.lines.iter().find(|line| line.kind == kind);
    line.map_or((0.0, 0.0), |line| (line.cash[month], line.full[month]))
}

/// Fails where a line does not flow as expected in each month: cash, and with hours counted.
fn check(what: &str, case: &Case, terms: &Terms, kind: LineKind, months: &[(usize, f64, f64)]) {
    for (month, cash, full) in months {
        let found = flow(case, terms, kind, *month);
        check_figure(&format!("{what}, cash of month {month}"), found.0, *cash, 1e-6);
        check_figure(&format!("{what}, full of month {month}"), found.1, *full, 1e-6);
    }
}
