//! Hours and errors by the week, nothing subtracted: all of the work and every error counted as saved.

use super::{Calculator, Counted, Task, ratio, step};
use crate::domain::finance::bridge::{Difference, words};
use crate::domain::finance::input::Input;
use crate::domain::quantity::Quantity;

pub(super) static CALCULATOR: Calculator = Calculator {
    name: "Hours and errors, nothing subtracted",
    formula: "(minutes × runs a week ÷ 60 × cost of an hour + runs a week × share that goes wrong × cost of one) × 52",
    figures,
    sees,
    differences: &[
        (Difference::Removable, words::REMOVABLE),
        (Difference::Exceptions, words::EXCEPTIONS),
        (
            Difference::Errors,
            "Every error counted as gone and as one that got out, and the minutes to mend them left out",
        ),
        (Difference::Sales, words::SALES),
        (Difference::Tool, words::TOOL),
        (Difference::BeforeStart, words::BEFORE_START),
        (Difference::Upkeep, words::UPKEEP),
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
    let week = task.hours_a_week() * task.wage + task.runs_a_week * task.error_rate * task.error_cost;
    let year = 52.0 * week;
    let mut figures = vec![
        step("Saved a week", Quantity::Money, week),
        step("Saved a year", Quantity::Money, year),
    ];
    figures.extend(ratio("Weeks until paid back", Quantity::Count, task.build, week));
    if task.build > 0.0 {
        let roi = (year - task.build) / task.build;
        figures.push(step("Return in the first year", Quantity::Share, roi));
    }
    Some(Counted { yearly: year, figures })
}

fn sees(task: &Task, input: Input) -> Option<f64> {
    match input {
        Input::ErrorRate => Some(task.error_rate),
        Input::ErrorCost => Some(task.error_cost),
        Input::ErrorCut | Input::Escape => Some(1.0),
        Input::ReworkMinutes => Some(0.0),
        _ => None,
    }
}
