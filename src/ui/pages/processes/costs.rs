//! What a process takes a year, and how that is worked out.

use yew::prelude::*;

use crate::domain::finance::arithmetic::{Arithmetic, Step};
use crate::domain::process::{Figure, Load};
use crate::domain::quantity::Quantity;
use crate::plan::Process;
use crate::plan::figures::{self, ProcessFigures};
use crate::ui::components::figure::sum;
use crate::ui::locality::Locality;

/// Cost, hours and people in short, each opening to its sum; or what is missing.
pub(super) fn costs(process: &Process, figures: &ProcessFigures, person_hours: f64, locality: &Locality) -> Html {
    let load = match figures.load {
        Ok(load) => load,
        // As long as there is no verdict, the verdict says what is missing.
        Err(_) if figures.judgement.is_err() => return Html::default(),
        Err(why) => return html! { <p class="muted">{why.to_string()}</p> },
    };
    let money = |amount: f64| locality.format.money(amount);
    let hours = locality.format.number(load.hours, u8::from(load.hours < 10.0));
    let people = if load.people > 0.0 && load.people < 0.005 {
        ["less than ", &locality.format.number(0.01, 2)].concat()
    } else {
        locality.format.number(load.people, 2)
    };
    html! {
        <>
            <ul class="tags" aria-label="In short">
                if let Ok(cost) = load.cost {
                    <li class="pill"><b>{format!("{} a year", money(cost.whole))}</b></li>
                }
                <li class="pill">{format!("{hours} hours a year")}</li>
                <li class="pill">{format!("{people} full-time people")}</li>
                if let Some(cost) = load.cost.ok().filter(|cost| cost.flaw > 0.0) {
                    <li class="pill bad">{format!("{} of it for what goes wrong", money(cost.flaw))}</li>
                }
            </ul>
            if let Err(why) = load.cost {
                <p class="muted">{why.to_string()}</p>
            }
            <div class="on-screen">
                {sum(&of_hours(process, &load, person_hours), locality)}
                if load.cost.is_ok() {
                    {sum(&of_cost(process, &load), locality)}
                }
            </div>
        </>
    }
}

fn step(label: &str, quantity: Quantity, value: f64) -> Step {
    Step {
        label: label.to_owned(),
        quantity,
        value,
    }
}

/// What was told of some figures; what was not is left out, as it counts nothing.
fn told(process: &Process, figures: &[Figure]) -> Vec<Step> {
    let answers = figures::answers(process);
    let told = figures.iter().filter_map(|figure| {
        let info = figure.info();
        Some(step(info.label, info.quantity, answers.figure(*figure)?))
    });
    told.collect()
}

fn of_hours(process: &Process, load: &Load, person_hours: f64) -> Arithmetic {
    let mut steps = vec![step("Runs a year", Quantity::Count, load.runs)];
    steps.extend(told(
        process,
        &[
            Figure::Minutes,
            Figure::ErrorRate,
            Figure::ReworkMinutes,
            Figure::ReviewRate,
            Figure::ReviewMinutes,
        ],
    ));
    steps.extend([
        step("Hours a year", Quantity::Hours, load.hours),
        step("Hours of one person a year", Quantity::Hours, person_hours),
        step("People, full time", Quantity::Count, load.people),
    ]);
    Arithmetic {
        title: "How the hours are worked out",
        formula: "runs a year × (minutes + share that goes wrong × minutes to mend + share checked × minutes to check) ÷ 60. \
                  Waiting is no work.",
        steps,
        measure: None,
    }
}

fn of_cost(process: &Process, load: &Load) -> Arithmetic {
    let mut steps = vec![step("Hours a year", Quantity::Hours, load.hours)];
    if let Ok(cost) = load.cost {
        steps.extend([
            step("Cost of an hour", Quantity::Money, cost.hour),
            step("Hours at their cost", Quantity::Money, cost.labour),
            step("of that, putting errors right", Quantity::Money, cost.rework),
            step("Runs a year", Quantity::Count, load.runs),
        ]);
        steps.extend(told(process, &[Figure::ErrorRate, Figure::Escape, Figure::ErrorCost]));
        steps.extend([
            step("Cost of what gets out", Quantity::Money, cost.flaw),
            step("Cost a year", Quantity::Money, cost.whole),
        ]);
    }
    Arithmetic {
        title: "How the cost is worked out",
        formula: "hours × cost of an hour + runs × share that goes wrong × share that gets out × cost of one that gets out. \
                  While nothing is said, all errors get out and one costs nothing beside the minutes.",
        steps,
        measure: None,
    }
}
