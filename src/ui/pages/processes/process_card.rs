//! One process: five questions, the verdict at once, what it costs, and behind words whatever else can be answered.

use std::rc::Rc;

use yew::prelude::*;

use super::answers::groups;
use super::costs::costs;
use super::five::five_questions;
use super::judged::judged;
use super::order::price_of_order;
use super::steps::{name_id as step_name_id, steps};
use super::whys::whys;
use crate::plan::figures::{self, ProcessFigures};
use crate::plan::{Firm, Id, Process, ProcessAction, ProcessesAction};
use crate::ui::components::card_tools::CardTools;
use crate::ui::components::field::{Label, text_field, typed};
use crate::ui::components::layout::{button, fold};
use crate::ui::hooks::{Next, use_focus_on_added, use_next_focus};
use crate::ui::locality::use_locality;
use crate::ui::route::Page;
use crate::ui::words::listed;

/// One process.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ProcessCardProps {
    /// The process.
    pub process: Rc<Process>,
    /// Its place in the list, counted from 0.
    pub place: usize,
    /// How many there are.
    pub count: usize,
    /// What can be said of it.
    pub figures: ProcessFigures,
    /// The names of the opportunities that automate it.
    pub made: Vec<String>,
    /// The firm's terms.
    pub firm: Rc<Firm>,
    /// A change of the processes.
    pub on_action: Callback<ProcessesAction>,
}

/// The id of the field a process's name is typed into.
pub(super) fn name_id(process: Id) -> String {
    format!("process-{process}-name")
}

/// The id of the heading of a process's card.
pub(super) fn heading_id(process: Id) -> String {
    format!("process-{process}-card")
}

/// One process. Cards shield each other: typing in one renders no other whose figures stay the same.
#[component]
pub(super) fn ProcessCard(props: &ProcessCardProps) -> Html {
    let ProcessCardProps {
        process,
        place,
        count,
        figures,
        made,
        firm,
        on_action,
    } = props;
    let (id, number) = (process.id, place + 1);
    let locality = use_locality();
    let change = use_callback((on_action.clone(), id), |action: ProcessAction, (on_action, id)| {
        on_action.emit(ProcessesAction::Process(*id, action));
    });
    // A new step is named at once, and where an opportunity was made of it there is a way there.
    let steps_now = &process.steps;
    let focus_on = use_focus_on_added(|place| steps_now.get(place).map(|step| step_name_id(step.id)));
    let (step_count, on_step) = (steps_now.len(), change.clone());
    let add_step = Callback::from(move |_: MouseEvent| {
        focus_on.emit(step_count);
        on_step.emit(ProcessAction::AddStep(String::new()));
    });
    let next_focus = use_next_focus();
    let make = on_action.reform(move |_: MouseEvent| {
        next_focus.emit(Next::Focus(opportunity_id(id)));
        ProcessesAction::MakeOpportunity(id)
    });
    // The five questions stand open until they were answered once; later they stay as the person leaves them.
    let open = *use_state(|| figures.judgement.is_err());
    let terms = figures::terms(firm);
    let tools = CardTools {
        name: &format!("process {number}"),
        place: *place,
        count: *count,
        on_move: on_action.reform(move |to| ProcessesAction::Move(id, to)),
        on_remove: on_action.reform(move |()| ProcessesAction::Remove(id)),
    };
    html! {
        <section class="card" aria-label={format!("Process {number}")}>
            <div class="row spread">
                <h2 id={heading_id(id)} tabindex="-1">{format!("Process {number}")}</h2>
                {tools.view()}
            </div>
            {text_field(
                &Label::new(name_id(id), "What is done by hand"),
                &process.name,
                "Supplier invoices into the books",
                &typed(&change, ProcessAction::Name),
            )}
            {fold("Five questions", open, five_questions(process, &change))}
            {judged(process, &figures.judgement, &locality)}
            {costs(process, figures, terms.person_hours, &locality)}
            {opportunity(id, made, make)}
            <div class="process-folds">
                {groups(process, &figures.suitability, &locality, &change)}
                {steps(process, figures, &locality, &change, add_step)}
                {whys(process, &change)}
            </div>
            {price_of_order(&figures.order, terms.horizon, &locality)}
        </section>
    }
}

/// The id of the way to the opportunity that was made of a process.
fn opportunity_id(process: Id) -> String {
    format!("process-{process}-opportunity")
}

/// The way to an opportunity, and once there is one, to where it stands.
fn opportunity(id: Id, made: &[String], make: Callback<MouseEvent>) -> Html {
    html! {
        <div class="row on-screen">
            if made.is_empty() {
                {button("", "Make an opportunity of it", make)}
                <span class="small muted">{"Its figures go along and stay linked."}</span>
            } else {
                <span>{format!("{} takes its figures from here.", listed(made))}</span>
                <a id={opportunity_id(id)} href={Page::Priorities.href()}>{"Go to Priorities"}</a>
                {button("quiet", "Make another opportunity of it", make)}
            }
        </div>
    }
}
