//! Roadmap: what do we do on Monday?

mod hours;
mod months;
mod order;

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::priority::{Planned, Roadmap};
use crate::domain::sort::sort;
use crate::plan::{Plan, PrioritiesAction, figures};
use crate::ui::components::layout::{empty_card, page_header};
use crate::ui::components::searching::searching;
use crate::ui::components::verdict::verdict_panel;
use crate::ui::hooks::{Asked, Selected, use_selection};
use crate::ui::locality::use_locality;
use crate::ui::route::Page;
use crate::ui::words::best_set::contradiction_in_words;
use crate::ui::words::roadmap::{begins, verdict};
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
    let returns = use_memo((Rc::clone(priorities), Rc::clone(firm)), |(priorities, firm)| {
        figures::returns(priorities, firm)
    });
    let selected = use_selection(&Asked {
        priorities: Rc::clone(priorities),
        firm: Rc::clone(firm),
        returns: Rc::clone(&returns),
        draws: (linked.seed, linked.correlation),
        trials: linked.trials,
    });
    let selection = &selected.found.selection;
    let mut roadmap = figures::plan_roadmap(priorities, firm, &returns, selection);
    if !selected.is_present {
        // Until the set for the present limits is found, nothing can be said not to fit them.
        roadmap.overflow.clear();
    }
    let planned = by_month(&roadmap);
    let next = html! { <a class="button primary" href={Page::Priorities.href()}>{"Change what is chosen"}</a> };
    html! {
        <>
            {page_header(
                "What do we do on Monday?",
                "The best set over the months: what is needed first, then what loses the most by waiting, small before \
                 large. What has a pilot is tried before it is built.",
            )}
            <div class="stack">
                {impossible(&selected, &linked)}
                {searching(&selected, &locality)}
                if planned.is_empty() {
                    {nothing(&linked)}
                } else {
                    {months(priorities, &planned, *start, &selected, &locality)}
                    {hours(&roadmap, &planned, &linked, selected.is_present, &props.on_action, &locality)}
                    {order(&linked, &returns, selection, &roadmap, &locality)}
                }
            </div>
            {verdict_panel(&verdict(priorities, &planned, &roadmap, *start, &locality), next)}
        </>
    }
}

/// Everything by the month it begins in.
fn by_month(roadmap: &Roadmap) -> Vec<&Planned> {
    let mut planned: Vec<(usize, &Planned)> = roadmap.planned.iter().enumerate().collect();
    sort(&mut planned, |(a_at, a), (b_at, b)| {
        begins(a).cmp(&begins(b)).then(a_at.cmp(b_at))
    });
    planned.into_iter().map(|(_, planned)| planned).collect()
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

fn nothing(plan: &Plan) -> Html {
    let begin = html! { <a class="button primary" href={Page::Priorities.href()}>{"Go to the priorities"}</a> };
    if plan.priorities.opportunities.is_empty() {
        empty_card(
            "Nothing to plan yet",
            "Name what could be automated, and what it costs and saves. What is worth it under your limits then stands \
             here, month by month.",
            begin,
        )
    } else {
        empty_card(
            "Nothing is worth doing yet",
            "Under the present limits no opportunity is worth its cost. Look at the figures, or at what counts.",
            begin,
        )
    }
}
