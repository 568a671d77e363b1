//! The work of the simulation's race: twelve made-up opportunities with ten uncertain inputs each.

use serde_json::{Value, json};

/// How many opportunities are tried.
pub(crate) const OPPORTUNITIES: u32 = 12;

/// How often they are tried.
pub(crate) const TRIALS: u32 = 10_000;

/// How many months are looked at.
pub(crate) const MONTHS: u32 = 36;

/// The work as all contenders read it. An input is its hard limits with the likely figure between them.
pub(crate) fn opportunities() -> Value {
    json!({
        "trials": TRIALS,
        "horizon": MONTHS,
        "discount_rate": 0.1,
        "hourly_cost": 30,
        "paid_stop": 0.6,
        "ramp_months": 3,
        "opportunities": (0..OPPORTUNITIES).map(opportunity).collect::<Vec<_>>(),
    })
}

fn opportunity(number: u32) -> Value {
    let scaled = |by: f64, range: [f64; 3]| range.map(|value| value * by);
    let number_of = f64::from(number);
    json!({
        "start_month": 1 + number % 6,
        "inputs": {
            "runs": scaled(100.0 + 20.0 * number_of, [0.7, 1.0, 1.5]),
            "minutes": [4, 6, 12],
            "automatable": [0.4, 0.6, 0.8],
            "error_rate": [0.01, 0.03, 0.08],
            "rework_minutes": [5, 10, 25],
            "error_cut": [0.3, 0.6, 0.9],
            "build_cost": scaled(1.0 + number_of / 4.0, [1500.0, 2500.0, 5000.0]),
            "build_hours": [10, 20, 50],
            "licence": [20, 40, 80],
            "upkeep_hours": [0.5, 1.0, 3.0],
        },
    })
}
