//! The steps of a process: minutes, whether they add value, which wastes are in them.

use yew::prelude::*;

use crate::browser::page;
use crate::domain::process::{Figure, Value, Waste};
use crate::domain::quantity::Quantity;
use crate::plan::figures::ProcessFigures;
use crate::plan::{Id, Process, ProcessAction, Step, StepAction, Typed, UncertainAction};
use crate::ui::charts::value_time::value_bar;
use crate::ui::components::card_tools::CardTools;
use crate::ui::components::field::{Label, NumberField, choice_field, text_field, typed};
use crate::ui::components::layout::{button, counting_fold};
use crate::ui::components::table::{Row, table};
use crate::ui::locality::Locality;
use crate::ui::words::numbered;

const ABOUT: &str = "What happens to one of them, from first touch to done. Only what a customer would pay for adds value; \
    some of the rest has to be.";

/// The steps behind their number, with the bar of what adds value.
pub(super) fn steps(
    process: &Process,
    figures: &ProcessFigures,
    locality: &Locality,
    on_action: &Callback<ProcessAction>,
    add: Callback<MouseEvent>,
) -> Html {
    let count = process.steps.len();
    let timed = figures.value_added.as_ref().ok();
    let share = timed.map(|value| format!(": {} of the work adds value", locality.format.percent(value.share, 0)));
    let summary = [numbered("Its steps", count), share.unwrap_or_default()].concat();
    counting_fold(
        summary_id(process),
        summary,
        html! {
            <div class="stack">
                <p class="muted">{ABOUT}</p>
                if let Some(value) = timed {
                    {value_bar(value, locality)}
                    {side_by_side(process, locality)}
                }
                for (at, step) in process.steps.iter().enumerate() {
                    <div key={step.id.0} class="key-result" role="group" aria-label={format!("Step {}", at + 1)}>
                        {row(process, at, step, on_action)}
                    </div>
                }
                <div class="row">
                    {button("", "Add a step", add)}
                </div>
            </div>
        },
    )
}

/// The id of the field a step's name is typed into.
pub(super) fn name_id(step: Id) -> String {
    format!("step-{step}-name")
}

fn summary_id(process: &Process) -> String {
    format!("process-{}-steps", process.id)
}

/// All steps in one table.
fn side_by_side(process: &Process, locality: &Locality) -> Html {
    let minutes =
        |typed: Option<f64>| typed.map_or_else(String::new, |value| locality.figure(Quantity::Minutes, value));
    let row = |(at, step): (usize, &Step)| {
        let name = match step.name.trim() {
            "" => format!("Step {}", at + 1),
            name => name.to_owned(),
        };
        let value = Value::ALL.iter().find(|(value, _)| step.value == Some(*value));
        let wastes: Vec<&str> = step.wastes.iter().map(|waste| waste.info().label).collect();
        Row::of_words(
            name,
            [
                minutes(step.minutes.likely_value()),
                value.map_or("", |(value, _)| in_a_word(*value)).to_owned(),
                wastes.join(", ").to_lowercase(),
                minutes(step.waiting.likely_value()),
            ],
        )
    };
    let head = ["Minutes", "Adds value", "Wastes", "Then waits"].map(str::to_owned);
    let rows = process.steps.iter().enumerate().map(row).collect();
    table("The steps side by side", "", head.to_vec(), rows)
}

fn in_a_word(value: Value) -> &'static str {
    match value {
        Value::Adds => "yes",
        Value::Necessary => "has to be",
        Value::None => "no",
    }
}

fn row(process: &Process, at: usize, step: &Step, on_action: &Callback<ProcessAction>) -> Html {
    let (id, number) = (step.id, at + 1);
    let change = on_action.reform(move |action| ProcessAction::Step(id, action));
    let label = |field: &str, name: &'static str| Label::new(format!("step-{id}-{field}"), name);
    let tools = CardTools {
        name: &format!("step {number}"),
        place: at,
        count: process.steps.len(),
        on_move: on_action.reform(move |to| ProcessAction::MoveStep(id, to)),
        on_remove: {
            let (on_action, stays) = (on_action.clone(), summary_id(process));
            Callback::from(move |()| {
                page::focus(&stays);
                on_action.emit(ProcessAction::RemoveStep(id));
            })
        },
    };
    let minutes = |label: Label, typed: &Typed<f64>, action: fn(UncertainAction) -> StepAction| {
        html! {
            <NumberField
                {label}
                typed={typed.clone()}
                quantity={Quantity::Minutes}
                bounds={Figure::Minutes.info().bounds}
                on_typed={change.reform(move |typed| action(UncertainAction::Likely(typed)))}
            />
        }
    };
    let mut values: Vec<(Option<Value>, AttrValue)> = vec![(None, "not said".into())];
    values.extend(
        Value::ALL
            .iter()
            .map(|(value, words)| (Some(*value), AttrValue::from(*words))),
    );
    html! {
        <>
            <div class="row spread">
                <h3>{format!("Step {number}")}</h3>
                {tools.view()}
            </div>
            <div class="fields">
                <div class="wide">
                    {text_field(
                        &Label::new(name_id(id), "What is done"),
                        &step.name,
                        "type the invoice into the books",
                        &typed(&change, StepAction::Name),
                    )}
                </div>
                {minutes(label("minutes", "Minutes of work"), &step.minutes.likely, StepAction::Minutes)}
                {minutes(label("waiting", "Minutes it waits after it"), &step.waiting.likely, StepAction::Waiting)}
                <div class="wide">
                    {choice_field(
                        &label("value", "Does it add value?"),
                        values,
                        &step.value,
                        typed(&change, StepAction::Value),
                    )}
                </div>
                {text_field(
                    &label("who", "Who does it"),
                    &step.who,
                    "the bar",
                    &typed(&change, StepAction::Who),
                )}
            </div>
            {counting_fold(
                format!("step-{id}-wastes"),
                numbered("Wastes in it", step.wastes.len()),
                wastes(step, &change),
            )}
        </>
    }
}

/// The eight wastes, each with what it looks like.
fn wastes(step: &Step, on_action: &Callback<StepAction>) -> Html {
    let one = |waste: Waste| {
        let is_in = step.wastes.contains(&waste);
        let onchange = on_action.reform(move |_| StepAction::Waste(waste, !is_in));
        let info = waste.info();
        html! {
            <label key={info.label} class="check">
                <input type="checkbox" checked={is_in} {onchange} />
                <span>{info.label}{": "}<span class="muted small">{info.looks_like}</span></span>
            </label>
        }
    };
    html! { <div class="wastes">{Waste::ALL.iter().copied().map(one).collect::<Html>()}</div> }
}
