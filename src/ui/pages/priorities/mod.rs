//! Priorities: what first?

mod best_set;
mod opportunities;
mod opportunity_card;
mod order;
mod terms;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;
use crate::domain::priority::Selection;
use crate::plan::figures::Returns;
use crate::plan::{Direction, Firm, Priorities, PrioritiesAction, Processes, figures};
use crate::ui::charts::quadrant::{Spot, quadrant_chart};
use crate::ui::components::layout::page_header;
use crate::ui::components::verdict::verdict_panel;
use crate::ui::hooks::use_focus_on_added;
use crate::ui::locality::use_locality;
use crate::ui::route::Page;
use crate::ui::words::priorities::{name, verdict};
use best_set::best_set;
use opportunities::opportunities;
use opportunity_card::name_id;
use order::order;
use terms::{limit_fields, weight_fields};

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct PrioritiesPageProps {
    /// The opportunities, weights and limits.
    pub priorities: Rc<Priorities>,
    /// The processes they take figures from.
    pub processes: Rc<Processes>,
    /// The goals they serve.
    pub direction: Rc<Direction>,
    /// The firm's terms.
    pub firm: Rc<Firm>,
    /// A change of the priorities.
    pub on_action: Callback<PrioritiesAction>,
}

/// The page.
#[component]
pub fn PrioritiesPage(props: &PrioritiesPageProps) -> Html {
    let PrioritiesPageProps {
        priorities,
        processes,
        direction,
        firm,
        on_action,
    } = props;
    let locality = use_locality();
    let linked = use_memo(
        (Rc::clone(priorities), Rc::clone(processes)),
        |(priorities, processes)| priorities.linked(processes),
    );
    let returns = use_memo((Rc::clone(&*linked), Rc::clone(firm)), |(priorities, firm)| {
        figures::returns(priorities, firm)
    });
    let ranks = figures::ranking(&linked, direction, firm, &returns);
    let selection = use_memo((Rc::clone(&*linked), Rc::clone(&returns)), |(priorities, returns)| {
        figures::select_best(priorities, returns)
    });
    // A new opportunity is named at once.
    let all = &priorities.opportunities;
    let focus_on = use_focus_on_added(|place| all.get(place).map(|opportunity| name_id(opportunity.id.0)));
    let (count, on_add) = (all.len(), on_action.clone());
    let add = Callback::from(move |_: MouseEvent| {
        focus_on.emit(count);
        on_add.emit(PrioritiesAction::Add(String::new()));
    });
    let any = !priorities.opportunities.is_empty();
    let spots = spots(&linked, &returns, &selection);
    let on_open = Callback::from(|id: u32| page::focus(&name_id(id)));
    html! {
        <>
            {page_header(
                "What first?",
                "Scored on scales that never move, then the best set for the money and hours there are.",
            )}
            <div class="stack">
                {opportunities(priorities, processes, direction, &returns, on_action, add)}
                if any {
                    {limit_fields(priorities, on_action)}
                    {best_set(priorities, direction, &selection, &locality)}
                    {order(priorities, &ranks, &locality)}
                    {weight_fields(priorities, on_action)}
                    if !spots.is_empty() {
                        <section class="card" aria-label="Value against effort">
                            <h2>{"Value against effort"}</h2>
                            {quadrant_chart(&spots, &on_open, &locality)}
                        </section>
                    }
                }
            </div>
            {verdict_panel(&verdict(priorities, &ranks.ranking, &selection, &locality), html! {
                if !selection.chosen.is_empty() {
                    <a class="button primary" href={Page::Return.href()}>{"See what it returns"}</a>
                }
            })}
        </>
    }
}

fn spots(priorities: &Priorities, returns: &Returns, selection: &Selection) -> Vec<Spot> {
    figures::candidates(priorities, returns)
        .into_iter()
        .map(|candidate| Spot {
            id: candidate.id,
            name: name(priorities, candidate.id),
            value: candidate.value,
            hours: candidate.hours,
            money: candidate.money,
            chosen: selection.chosen.contains(&candidate.id),
        })
        .collect()
}
