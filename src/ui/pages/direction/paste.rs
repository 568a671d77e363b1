//! Several goals at once, out of a list or a table that was pasted.

use std::rc::Rc;

use time::Date;
use yew::prelude::*;

use crate::domain::quantity::Quantity;
use crate::plan::paste::{self, Pasted};
use crate::plan::{DirectionAction, Firm, NewGoal, Typed};
use crate::ui::components::dialog::{close_dialog, dialog, use_dialog};
use crate::ui::components::field::{Label, long_text_field};
use crate::ui::components::layout::{button, fold};
use crate::ui::locality::{Locality, use_locality};
use crate::ui::words::counted;

const HELP: &str = "One goal a line, with or without bullets. Or a table copied from a spreadsheet, with headings such as \
    Goal, Measure, Baseline, Target, Due and Owner.";
const EXAMPLE: &str =
    "• Cut no-shows from 12 to 4 a week by 31 March 2027\n• Double wholesale orders by the end of 2028";
/// More lines than these that could not be read are only counted.
const SHOWN: usize = 20;

/// The dialog.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PasteDialogProps {
    /// How numbers and dates are read.
    pub firm: Rc<Firm>,
    /// The day the goals are written on.
    pub today: Date,
    /// The goals to add.
    pub on_action: Callback<DirectionAction>,
    /// The dialog was closed.
    pub on_close: Callback<()>,
}

/// The dialog: what is pasted, and below it what will be added.
#[component]
pub(super) fn PasteDialog(props: &PasteDialogProps) -> Html {
    let PasteDialogProps {
        firm,
        today,
        on_action,
        on_close,
    } = props;
    let (node, locality, today) = (use_dialog(), use_locality(), *today);
    let text = use_state(String::new);
    let pasted = use_memo(((*text).clone(), Rc::clone(firm), today), |(text, firm, today)| {
        paste::read(text, firm, *today)
    });
    let on_text = {
        let text = text.setter();
        Callback::from(move |typed| text.set(typed))
    };
    let add = {
        let (pasted, node, on_action) = (Rc::clone(&pasted), node.clone(), on_action.clone());
        move |_: MouseEvent| {
            // The page lets nobody in while a dialog lies over it: the new goals take the focus once it is closed.
            close_dialog(&node);
            on_action.emit(DirectionAction::AddGoals(pasted.goals.clone(), today));
        }
    };
    let cancel = {
        let node = node.clone();
        Callback::from(move |_| close_dialog(&node))
    };
    let label = Label::new("pasted-goals", "Your goals").with_help(HELP);
    let count = counted(pasted.goals.len(), "goal", "goals");
    let inside = html! {
        <>
            <div class="pasted">{long_text_field(&label, &text, &on_text)}</div>
            if text.trim().is_empty() {
                <div class="help">{"For example:"}<pre>{EXAMPLE}</pre></div>
            } else {
                <p role="status">
                    if let Some(sentence) = pasted.sentence() {
                        {sentence}
                    } else {
                        {format!("{count} will be added.")}
                    }
                </p>
                {preview(&pasted, &locality)}
            }
            <div class="row">
                <button type="button" class="primary" disabled={pasted.goals.is_empty()} onclick={add}>
                    {if pasted.goals.is_empty() { "Add the goals".to_owned() } else { format!("Add {count}") }}
                </button>
                {button("", "Cancel", cancel)}
            </div>
        </>
    };
    dialog(node, "Paste several goals", on_close, inside)
}

/// What will be added, and what has no place in a goal.
fn preview(pasted: &Pasted, locality: &Locality) -> Html {
    let more = pasted.unread.len().saturating_sub(SHOWN);
    html! {
        <>
            if !pasted.goals.is_empty() {
                <div class="table preview" tabindex="0" role="region" aria-label="What will be added">
                    <table class="words">
                        <thead>
                            <tr>
                                for name in ["Goal", "Measure", "Today", "Target", "Due", "Owner"] {
                                    <th key={name} scope="col">{name}</th>
                                }
                            </tr>
                        </thead>
                        <tbody>
                            for (index, goal) in pasted.goals.iter().enumerate() {
                                {row(index, goal, locality)}
                            }
                        </tbody>
                    </table>
                </div>
            }
            if !pasted.unread.is_empty() {
                {fold("What is left out", true, html! {
                    <ul class="small muted">
                        for (index, line) in pasted.unread.iter().take(SHOWN).enumerate() {
                            <li key={index}>{line}</li>
                        }
                        if more > 0 {
                            <li>{format!("and {more} more.")}</li>
                        }
                    </ul>
                })}
            }
        </>
    }
}

fn row(index: usize, goal: &NewGoal, locality: &Locality) -> Html {
    let figure = |typed: &Typed<f64>| {
        let quantity: Quantity = goal.unit.quantity();
        cell(typed, |value| locality.figure(quantity, value))
    };
    html! {
        <tr key={index}>
            <th scope="row">{&goal.text}</th>
            <td>{&goal.measure}</td>
            <td>{figure(&goal.baseline)}</td>
            <td>{figure(&goal.target)}</td>
            <td>{cell(&goal.due, |date| locality.format.date(date))}</td>
            <td>{&goal.owner}</td>
        </tr>
    }
}

/// What was read, or the words that were not, marked as such: they come along as they are.
fn cell<T: Copy>(typed: &Typed<T>, put: impl Fn(T) -> String) -> Html {
    match typed {
        Typed::Draft(text) => html! { <span class="error">{text}{" (not read)"}</span> },
        typed => html! { <>{typed.value().map(put)}</> },
    }
}
