//! All hours of the first year, less what it takes to build it and 15 % of that for upkeep.

use super::{Calculator, Counted, Task, step};
use crate::domain::finance::bridge::{Difference, words};
use crate::domain::finance::input::Input;
use crate::domain::quantity::Quantity;

/// Upkeep a year as a share of what it takes to build.
const UPKEEP_SHARE: f64 = 0.15;

pub(super) static CALCULATOR: Calculator = Calculator {
    name: "All hours of the first year, less building it",
    formula: "hours a week × 52 × cost of an hour; in the first year less the cost to build and 15 % of it for upkeep",
    figures,
    sees,
    differences: &[
        (Difference::Removable, words::REMOVABLE),
        (Difference::Exceptions, words::EXCEPTIONS),
        (Difference::Errors, words::ERRORS_LEFT_OUT),
        (Difference::Sales, words::SALES),
        (Difference::Tool, words::TOOL),
        (
            Difference::BeforeStart,
            "Mending the process first, own hours to set it up and training left out",
        ),
        (
            Difference::Upkeep,
            "Upkeep taken as 15 % of the cost to build instead of what it takes here",
        ),
        (Difference::Exit, words::EXIT),
        (Difference::Residual, words::RESIDUAL),
        (Difference::Horizon, words::HORIZON),
        (Difference::Life, words::LIFE),
        (Difference::Start, words::START),
        (Difference::Growth, words::GROWTH),
        (Difference::Discount, words::DISCOUNT),
        (Difference::UseOfHours, words::USE_OF_HOURS),
        (Difference::FreedHours, words::FREED_HOURS),
        (Difference::OwnHours, words::OWN_HOURS),
        (Difference::Tax, words::TAX),
    ],
};

#[expect(
    clippy::unnecessary_wraps,
    reason = "the register holds them all alike; others can lack a share"
)]
fn figures(task: &Task) -> Option<Counted> {
    let hours = task.hours_a_week() * 52.0;
    let saved = hours * task.wage;
    let first_year = saved - task.build - UPKEEP_SHARE * task.build;
    let mut figures = vec![
        step("Hours a year", Quantity::Hours, hours),
        step("Saved a year", Quantity::Money, saved),
        step("First year, less building and upkeep", Quantity::Money, first_year),
    ];
    if task.build > 0.0 {
        figures.push(step(
            "Return in the first year",
            Quantity::Share,
            first_year / task.build,
        ));
    }
    Some(Counted {
        yearly: first_year,
        figures,
    })
}

fn sees(task: &Task, input: Input) -> Option<f64> {
    match input {
        Input::BuildCost => Some(task.build),
        Input::UpkeepCost => Some(UPKEEP_SHARE * task.build / 12.0),
        _ => None,
    }
}
