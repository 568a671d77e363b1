//! The key results of a goal: what shows on the way, and how far each has come.

use yew::prelude::*;

use crate::browser::page;
use crate::chart::place;
use crate::domain::quantity::Bounds;
use crate::plan::{Goal, GoalAction, Id, KeyResult, KeyResultAction, KeyResultNumber, Typed, figures};
use crate::ui::components::card_tools::CardTools;
use crate::ui::components::field::{Label, NumberField, choice_field, text_field, typed};
use crate::ui::components::layout::{button, counting_fold};
use crate::ui::hooks::Next;
use crate::ui::locality::Locality;
use crate::ui::words::numbered;

use super::goal_fields::units;

/// The key results behind their number and their mean grade.
pub(super) fn key_results(
    goal: &Goal,
    locality: &Locality,
    on_action: &Callback<GoalAction>,
    next: &Callback<Next>,
) -> Html {
    let (id, count) = (goal.id, goal.key_results.len());
    let mut summary = numbered("Key results", count);
    if let Some(mean) = figures::mean_grade(goal) {
        summary = [&*summary, ", mean grade ", &locality.format.number(mean, 1)].concat();
    }
    let add = {
        let (on_action, next) = (on_action.clone(), next.clone());
        Callback::from(move |_| {
            next.emit(Next::Focus(words_id(id, count)));
            on_action.emit(GoalAction::AddKeyResult(String::new()));
        })
    };
    counting_fold(
        summary_id(id),
        summary,
        html! {
            <div class="stack">
                <p class="muted">{ABOUT}</p>
                for (at, result) in goal.key_results.iter().enumerate() {
                    <div key={result.id.0} class="key-result" role="group" aria-label={format!("Key result {}", at + 1)}>
                        {row(goal, at, result, locality, on_action)}
                    </div>
                }
                <div class="row">{button("", "Add a key result", add)}</div>
            </div>
        },
    )
}

const ABOUT: &str = "Two to four results that show on the way whether the goal is being reached. Each is graded by how much \
    of its way is done: 0 is nothing, 1 is all of it, and 0.7 is good for one that was ambitious.";

/// The id of the field a key result's words are typed into, by its place.
fn words_id(goal: Id, at: usize) -> String {
    format!("goal-{goal}-result-{at}")
}

fn summary_id(goal: Id) -> String {
    format!("goal-{goal}-key-results")
}

fn row(goal: &Goal, at: usize, result: &KeyResult, locality: &Locality, on_action: &Callback<GoalAction>) -> Html {
    let (id, number) = (result.id, at + 1);
    let change = on_action.reform(move |action| GoalAction::KeyResult(id, action));
    let label = |field: &str, name: &'static str| Label::new(format!("result-{id}-{field}"), name);
    let tools = CardTools {
        name: &format!("key result {number}"),
        place: at,
        count: goal.key_results.len(),
        on_move: on_action.reform(move |to| GoalAction::MoveKeyResult(id, to)),
        on_remove: {
            let (on_action, stays) = (on_action.clone(), summary_id(goal.id));
            Callback::from(move |()| {
                page::focus(&stays);
                on_action.emit(GoalAction::RemoveKeyResult(id));
            })
        },
    };
    html! {
        <>
            <div class="row spread">
                <h3>{format!("Key result {number}")}</h3>
                {tools.view()}
            </div>
            <div class="fields">
                <div class="wide">
                    {text_field(
                        &Label::new(words_id(goal.id, at), "What will show"),
                        &result.text,
                        "cafés that order every week",
                        &typed(&change, KeyResultAction::Text),
                    )}
                </div>
                {choice_field(&label("unit", "Counted in"), units(), &result.unit, typed(&change, KeyResultAction::Unit))}
                for number in KeyResultNumber::ALL.iter().copied() {
                    <NumberField
                        key={number as usize}
                        label={label(name(number).0, name(number).1)}
                        typed={result.number(number).clone()}
                        quantity={result.unit.quantity()}
                        bounds={Bounds::ANY}
                        on_typed={change.reform(move |typed: Typed<f64>| KeyResultAction::Number(number, typed))}
                    />
                }
            </div>
            {graded(result, locality)}
        </>
    }
}

/// The name of a number in an id, and before its field.
fn name(number: KeyResultNumber) -> (&'static str, &'static str) {
    match number {
        KeyResultNumber::Baseline => ("from", "Began at"),
        KeyResultNumber::Target => ("to", "To reach"),
        KeyResultNumber::Now => ("now", "Now"),
    }
}

/// How far it has come, as a figure and a bar, or why that cannot be told.
fn graded(result: &KeyResult, locality: &Locality) -> Html {
    match figures::grade(result) {
        Ok(grade) => html! {
            <p class="grade">
                <span>{["Grade ", &locality.format.number(grade, 1)].concat()}</span>
                <svg viewBox="0 0 100 8" aria-hidden="true" preserveAspectRatio="none">
                    <rect class="way" x="0.5" y="0.5" width="99" height="7" />
                    <rect class="done" width={place(grade * 100.0)} height="8" />
                </svg>
            </p>
        },
        Err(why) => html! { <p class="small muted">{why.to_string()}</p> },
    }
}
