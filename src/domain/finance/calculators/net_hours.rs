//! Hours by the month, less what the tool takes: the removable share of the hours, less licence and upkeep.

use super::{Calculator, Counted, Task, ratio, step};
use crate::domain::finance::bridge::{Difference, words};
use crate::domain::finance::input::Input;
use crate::domain::quantity::Quantity;

/// Weeks it counts for a month; there are 52/12.
const WEEKS_A_MONTH: f64 = 4.33;

pub(super) static CALCULATOR: Calculator = Calculator {
    name: "Hours saved, less the tool",
    formula: "runs a week × minutes ÷ 60 × 4.33 × share that needs nobody = hours a month; hours × cost of an hour − tool − hours of upkeep × cost of an hour, times 12",
    figures,
    sees,
    differences: &[
        (
            Difference::WeeksAMonth,
            "A month counted as 4.33 weeks instead of a twelfth of 52",
        ),
        (Difference::Exceptions, words::EXCEPTIONS),
        (Difference::Errors, words::ERRORS_LEFT_OUT),
        (Difference::Sales, words::SALES),
        (Difference::BeforeStart, words::BEFORE_START),
        (Difference::Upkeep, "Upkeep that is paid for, or that nobody typed"),
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

fn figures(task: &Task) -> Option<Counted> {
    let hours = task.hours_a_week() * WEEKS_A_MONTH * task.share?;
    let net = hours * task.wage - task.tool - task.upkeep_hours * task.wage;
    let mut figures = vec![
        step("Hours saved a month", Quantity::Hours, hours),
        step("Net saving a month", Quantity::Money, net),
        step("Net saving a year", Quantity::Money, 12.0 * net),
    ];
    figures.extend(ratio("Months until paid back", Quantity::Months, task.build, net));
    Some(Counted {
        yearly: 12.0 * net,
        figures,
    })
}

fn sees(task: &Task, input: Input) -> Option<f64> {
    match input {
        Input::Automatable => task.share,
        Input::Licence => Some(task.licence),
        Input::UpkeepHours => Some(task.upkeep_hours),
        _ => None,
    }
}
