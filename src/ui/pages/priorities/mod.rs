//! Priorities: what first?

mod best_set;
mod opportunities;
mod order;
mod terms;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;
use crate::plan::{Direction, Firm, Priorities, PrioritiesAction, figures};
use crate::ui::charts::quadrant::{QuadrantChart, Spot};
use crate::ui::components::verdict::VerdictPanel;
use crate::ui::locality::use_locality;
use crate::ui::route::Page;
use crate::ui::words::priorities::{name, verdict};
use best_set::BestSet;
use opportunities::Opportunities;
use order::Order;
use terms::{LimitFields, WeightFields};

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct PrioritiesPageProps {
    /// The opportunities, weights and limits.
    pub priorities: Rc<Priorities>,
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
        direction,
        firm,
        on_action,
    } = props;
    let locality = use_locality();
    let returns = use_memo((Rc::clone(priorities), Rc::clone(firm)), |(priorities, firm)| {
        figures::returns(priorities, firm)
    });
    let ranks = use_memo(
        (
            Rc::clone(priorities),
            Rc::clone(direction),
            Rc::clone(firm),
            Rc::clone(&returns),
        ),
        |(priorities, direction, firm, returns)| figures::ranking(priorities, direction, firm, returns),
    );
    let selection = use_memo((Rc::clone(priorities), Rc::clone(&returns)), |(priorities, returns)| {
        figures::select_best(priorities, returns)
    });
    let spots: Vec<Spot> = figures::candidates(priorities, &returns)
        .into_iter()
        .map(|candidate| Spot {
            id: candidate.id,
            name: name(priorities, candidate.id).into(),
            value: candidate.value,
            hours: candidate.hours,
            money: candidate.money,
            chosen: selection.chosen.contains(&candidate.id),
        })
        .collect();
    let on_open = use_callback((), |id: u32, ()| page::focus(&format!("opportunity-{id}-name")));
    let (say, points) = verdict(priorities, &ranks.ranking, &selection, &locality);
    let any = !priorities.opportunities.is_empty();
    html! {
        <>
            <header>
                <h1 tabindex="-1">{"What first?"}</h1>
                <p class="muted">{"Scored on scales that never move, then the best set for the money and hours there are."}</p>
            </header>
            <div class="stack">
                <Opportunities priorities={Rc::clone(priorities)} direction={Rc::clone(direction)} returns={Rc::clone(&returns)} {on_action} />
                if any {
                    <LimitFields priorities={Rc::clone(priorities)} {on_action} />
                    <BestSet priorities={Rc::clone(priorities)} direction={Rc::clone(direction)} selection={Rc::clone(&selection)} />
                    <Order priorities={Rc::clone(priorities)} ranks={Rc::clone(&ranks)} />
                    <WeightFields priorities={Rc::clone(priorities)} {on_action} />
                    if !spots.is_empty() {
                        <section class="card" aria-label="Value against effort">
                            <h2>{"Value against effort"}</h2>
                            <QuadrantChart {spots} {on_open} />
                        </section>
                    }
                }
            </div>
            <VerdictPanel {say} {points}>
                if !selection.chosen.is_empty() {
                    <a class="button primary" href={Page::Return.href()}>{"See what it returns"}</a>
                }
            </VerdictPanel>
        </>
    }
}
