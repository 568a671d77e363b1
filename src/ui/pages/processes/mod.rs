//! Processes: what is done by hand, and is it sound?

mod answers;
mod costs;
mod five;
mod judged;
mod order;
mod overview;
mod process_card;
mod steps;
mod whys;

use std::rc::Rc;

use yew::prelude::*;

use crate::plan::{Action, Firm, Id, Priorities, Processes, ProcessesAction, figures};
use crate::ui::components::layout::{button, empty_card, page_header};
use crate::ui::components::verdict::verdict_panel;
use crate::ui::hooks::{use_focus_kept, use_focus_on_added};
use crate::ui::locality::use_locality;
use crate::ui::route::Page;
use crate::ui::words::priorities;
use crate::ui::words::processes::verdict;
use overview::overview;
use process_card::{ProcessCard, heading_id, name_id};

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct ProcessesPageProps {
    /// What is done by hand.
    pub processes: Rc<Processes>,
    /// The opportunities, some of which automate a process.
    pub priorities: Rc<Priorities>,
    /// The firm's terms.
    pub firm: Rc<Firm>,
    /// A change of the plan.
    pub on_plan: Callback<Action>,
}

const NONE_YET: &str = "Name something that is done by hand again and again: supplier invoices, the rota, orders typed from \
    mails. Five answers give a first verdict; all the rest sharpens it.";

/// The page.
#[component]
pub fn ProcessesPage(props: &ProcessesPageProps) -> Html {
    let ProcessesPageProps {
        processes,
        priorities,
        firm,
        on_plan,
    } = props;
    let locality = use_locality();
    let figures = use_memo(
        (Rc::clone(processes), Rc::clone(priorities), Rc::clone(firm)),
        |(processes, priorities, firm)| figures::process_figures(processes, priorities, firm),
    );
    let on_action = use_callback(on_plan.clone(), |action: ProcessesAction, on_plan| {
        on_plan.emit(Action::Processes(action));
    });
    // A new process is named at once.
    let all = &processes.list;
    let focus_on = use_focus_on_added(|place| all.get(place).map(|process| name_id(process.id)));
    use_focus_kept(all.iter().map(|process| process.id).collect(), heading_id);
    let count = all.len();
    let add = {
        let on_action = on_action.clone();
        Callback::from(move |_: MouseEvent| {
            focus_on.emit(count);
            on_action.emit(ProcessesAction::Add(String::new()));
        })
    };
    html! {
        <>
            {page_header(
                "What is done by hand, and is it sound?",
                "A tool makes a sound process faster, and a broken one break faster. Look before you automate.",
            )}
            <div class="stack">
                if count > 1 {
                    {overview(processes, &figures, firm, &locality)}
                }
                for (place, (process, figures)) in all.iter().zip(figures.iter()).enumerate() {
                    <ProcessCard
                        key={process.id.0}
                        {process}
                        {place}
                        {count}
                        figures={figures.clone()}
                        made={made(priorities, process.id)}
                        {firm}
                        on_action={&on_action}
                    />
                }
                if count == 0 {
                    {empty_card("No process yet", NONE_YET, button("primary", "Add a process", add))}
                } else {
                    <div class="row">{button("", "Add a process", add)}</div>
                }
            </div>
            {verdict_panel(&verdict(processes, &figures, &locality), html! {
                if priorities.opportunities.iter().any(|one| one.process.is_some()) {
                    <a class="button primary" href={Page::Priorities.href()}>{"See what comes first"}</a>
                }
            })}
        </>
    }
}

/// The names of the opportunities that automate a process.
fn made(own: &Priorities, process: Id) -> Vec<String> {
    let linked = own.opportunities.iter().filter(|one| one.process == Some(process));
    linked.map(|one| priorities::name(own, one.id.0)).collect()
}
