//! Roadmap: what do we do on Monday?

mod hours;
mod months;
mod order;

use std::rc::Rc;

use yew::prelude::*;

use crate::plan::{Plan, PrioritiesAction, figures};
use crate::ui::components::layout::{empty_card, page_header};
use crate::ui::components::searching::searching;
use crate::ui::components::verdict::verdict_panel;
use crate::ui::hooks::{Selected, use_best_set};
use crate::ui::locality::use_locality;
use crate::ui::route::Page;
use crate::ui::words::best_set::contradiction_in_words;
use crate::ui::words::roadmap::{nothing_in_words, pilots_in_words, verdict};
use hours::hours;
use months::months;
use order::order;

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct RoadmapPageProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// A change of the priorities.
    pub on_action: Callback<PrioritiesAction>,
}

/// The page.
#[component]
pub fn RoadmapPage(props: &RoadmapPageProps) -> Html {
    let locality = use_locality();
    let linked = use_memo(Rc::clone(&props.plan), |plan| figures::linked(plan));
    let Plan {
        priorities,
        firm,
        start,
        ..
    } = &*linked;
    let (returns, selected) = use_best_set(priorities, firm, (linked.seed, linked.correlation), linked.trials);
    let selection = &selected.found.selection;
    let mut roadmap = figures::plan_roadmap(priorities, firm, &returns, selection);
    if !selected.is_present {
        // Until the set for the present limits is found, nothing can be said not to fit them.
        roadmap.overflow.clear();
    }
    let planned = roadmap.timeline();
    let values = &selected.found.values;
    let pilots = pilots_in_words(priorities, firm, &selection.chosen, &returns, values, &locality);
    let next = html! {
        if !planned.is_empty() {
            <a class="button primary" href={Page::Priorities.href()}>{"Change what is chosen"}</a>
        }
    };
    html! {
        <>
            {page_header(
                "What do we do on Monday?",
                "The best set over the months, each in the month it is to start in. What has a pilot is tried before it is \
                 built.",
            )}
            <div class="stack">
                {impossible(&selected, &linked)}
                {searching(&selected, &locality)}
                if planned.is_empty() {
                    {nothing(&linked, &selected)}
                } else {
                    {months(priorities, &planned, pilots, *start, &selected, &locality)}
                    {hours(&roadmap, &planned, &linked, selected.is_present, &props.on_action, &locality)}
                    {order(&linked, &returns, selection, &planned, &locality)}
                }
            </div>
            {verdict_panel(&verdict(priorities, selection, &planned, &roadmap, *start, &locality), next)}
        </>
    }
}

fn impossible(selected: &Selected, plan: &Plan) -> Html {
    let found = &selected.found.selection.contradictions;
    html! {
        if !found.is_empty() {
            <div class="trouble">
                <p><b>{"This cannot all be:"}</b></p>
                <ul class="stack">
                    for (index, contradiction) in found.iter().enumerate() {
                        <li key={index}>{contradiction_in_words(contradiction, &plan.priorities)}</li>
                    }
                </ul>
            </div>
        }
    }
}

fn nothing(plan: &Plan, selected: &Selected) -> Html {
    let begin = html! { <a class="button primary" href={Page::Priorities.href()}>{"Go to the priorities"}</a> };
    let (short, says) = nothing_in_words(&plan.priorities, &selected.found.selection);
    empty_card(short, &says, begin)
}
