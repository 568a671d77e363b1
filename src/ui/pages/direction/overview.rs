//! All goals in one table: how each stands, what it measures, by when, and how far it has come.

use std::rc::Rc;

use yew::prelude::*;

use super::goal_card::text_id;
use crate::browser::page;
use crate::domain::goal::{Assessment, Verdict};
use crate::plan::{Goal, figures};
use crate::ui::components::layout::{card, fold};
use crate::ui::components::letters::standing_class;
use crate::ui::locality::Locality;
use crate::ui::words::balance::side_name;
use crate::ui::words::goal::letter_in_words;
use crate::ui::words::shortened;

/// So many characters of a goal tell it from the others.
const ENOUGH: usize = 64;

/// The goals, each with what was found. It begins open or folded, and then stays as the person leaves it.
pub(super) fn overview(goals: &[Goal], assessments: &[Rc<Assessment>], open: bool, locality: &Locality) -> Html {
    let rows = html! {
        <div class="table" tabindex="0" role="region" aria-label="All goals, side by side">
            <table class="overview">
                <thead>
                    <tr>
                        for name in ["Goal", "SMART", "Measure", "Due", "Key results"] {
                            <th key={name} scope="col">{name}</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (place, (goal, assessment)) in goals.iter().zip(assessments).enumerate() {
                        {row(place + 1, goal, assessment, locality)}
                    }
                </tbody>
            </table>
        </div>
    };
    card("card", "All goals", fold("All goals", open, rows))
}

fn row(number: usize, goal: &Goal, assessment: &Assessment, locality: &Locality) -> Html {
    let id = text_id(goal.id);
    let go = Callback::from(move |_| page::focus(&id));
    let words = match shortened(&goal.text, ENOUGH) {
        none if none.is_empty() => "Not written yet".to_owned(),
        words => words,
    };
    html! {
        <tr key={goal.id.0}>
            <th scope="row">
                <button type="button" class="link" onclick={go}><b>{format!("Goal {number}")}</b>{" "}{words}</button>
                if let Some(side) = goal.perspective {
                    <span class="side">{" "}{side_name(side)}</span>
                }
            </th>
            <td>
                if !goal.text.trim().is_empty() {
                    {marks(&assessment.verdicts)}
                }
            </td>
            <td class="measure">{measure(goal, assessment, locality)}</td>
            <td class="due">{due(goal, assessment, locality)}</td>
            <td class="mean">{grade(goal, locality)}</td>
        </tr>
    }
}

/// The five letters, each with a sign below it; a screen reader is told the same in words.
fn marks(verdicts: &[Verdict]) -> Html {
    let words: Vec<String> = verdicts
        .iter()
        .map(|verdict| letter_in_words(verdict.letter, verdict.standing))
        .collect();
    html! {
        <>
            <span class="unseen">{words.join(", ")}</span>
            <span class="letter-marks" aria-hidden="true">
                for (verdict, words) in verdicts.iter().zip(words) {
                    <span key={verdict.letter.name()} class={standing_class(verdict.standing)} title={words}>
                        <b>{verdict.letter.initial()}</b>
                    </span>
                }
            </span>
        </>
    }
}

/// What is measured, from where to where; while nothing was entered, the number in the text.
fn measure(goal: &Goal, assessment: &Assessment, locality: &Locality) -> Html {
    let put = |value: f64| locality.figure(goal.unit.quantity(), value);
    let (from, to) = (goal.baseline.value().map(put), goal.target.value().map(put));
    if goal.measure.trim().is_empty() && from.is_none() && to.is_none() {
        let read = assessment.measure.as_ref().map(|measure| measure.text.clone());
        return html! { <>{read}</> };
    }
    html! {
        <>
            <span class="muted">{shortened(&goal.measure, ENOUGH)}</span>
            <span class="figures-in-row">
                {from}
                if let Some(to) = to {
                    <span class="unseen">{" to "}</span><span aria-hidden="true">{" → "}</span>{to}
                }
            </span>
        </>
    }
}

/// The day it is due, or the event in the text that no calendar knows.
fn due(goal: &Goal, assessment: &Assessment, locality: &Locality) -> Option<String> {
    let day = figures::due(goal, assessment).map(|date| locality.format.date(date));
    let event = || assessment.deadline.as_ref().map(|deadline| deadline.text.clone());
    day.or_else(event)
}

/// The mean grade of its key results, or how many there are while none has one.
fn grade(goal: &Goal, locality: &Locality) -> Option<String> {
    let mean = figures::mean_grade(goal).map(|grade| locality.format.number(grade, 1));
    let none = (!goal.key_results.is_empty()).then(|| "no grade yet".to_owned());
    mean.or(none)
}
