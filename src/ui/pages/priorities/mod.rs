//! Priorities: what first?

mod best_set;
mod constraints;
mod coverage;
mod criteria;
mod how_sure;
mod methods;
mod opportunities;
mod opportunity_card;
mod order;
mod pilots;
mod robustness;
mod steps;
mod terms;
mod weights;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;
use crate::domain::priority::Selection;
use crate::domain::simulation::Tables;
use crate::plan::figures::Returns;
use crate::plan::{Plan, PrioritiesAction, figures};
use crate::ui::charts::quadrant::{QuadrantChart, Spot};
use crate::ui::components::contents::contents;
use crate::ui::components::layout::page_header;
use crate::ui::components::verdict::verdict_panel;
use crate::ui::hooks::{use_answer, use_best_set, use_focus_kept, use_focus_on_added};
use crate::ui::locality::use_locality;
use crate::ui::route::Page;
use crate::ui::words::priorities::{name, verdict};
use crate::ui::words::ranking::sure_point;
use best_set::best_set;
use coverage::GoalCoverage;
use criteria::OwnCriteria;
use how_sure::{HowSure, how_sure};
use methods::methods;
use opportunities::opportunities;
use opportunity_card::{heading_id, name_id};
use order::order;
use pilots::pilots;
use steps::{MoreOfLimits, is_limited};
use terms::limit_fields;
use weights::weights;

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct PrioritiesPageProps {
    /// The plan.
    pub plan: Rc<Plan>,
    /// A change of the priorities.
    pub on_action: Callback<PrioritiesAction>,
}

/// The page.
#[component]
pub fn PrioritiesPage(props: &PrioritiesPageProps) -> Html {
    let PrioritiesPageProps { plan, on_action } = props;
    let locality = use_locality();
    let linked = use_memo(Rc::clone(plan), |plan| Rc::new(figures::linked(plan)));
    // Figures are worked out from what is linked; fields hold what was typed.
    let (typed, plan) = (&plan.priorities, &*linked);
    let Plan {
        priorities,
        processes,
        direction,
        firm,
        ..
    } = &**plan;
    let (returns, selected) = use_best_set(priorities, firm, (plan.seed, plan.correlation), plan.trials);
    let pairs = use_memo((Rc::clone(priorities), Rc::clone(firm)), |(priorities, firm)| {
        figures::pair_values(priorities, firm, &returns)
    });
    let ranks = figures::ranking(priorities, direction, firm, &returns);
    let found = &selected.found;
    let selection = &found.selection;
    let tables = use_memo((), |()| RefCell::new(Tables::default()));
    let sure = use_answer(&(Rc::clone(plan), Rc::clone(&returns)), move |(plan, returns)| {
        how_sure(plan, returns, &tables)
    });
    let chosen = use_memo(selection.chosen.clone(), Clone::clone);
    // A new opportunity is named at once.
    let all = &priorities.opportunities;
    let focus_on = use_focus_on_added(|place| all.get(place).map(|opportunity| name_id(opportunity.id.0)));
    use_focus_kept(all.iter().map(|one| one.id.0).collect(), heading_id);
    let (count, on_add) = (all.len(), on_action.clone());
    let add = Callback::from(move |_: MouseEvent| {
        focus_on.emit(count);
        on_add.emit(PrioritiesAction::Add(String::new()));
    });
    let any = !priorities.opportunities.is_empty();
    let spots = Rc::new(spots(plan, &returns, selection, sure.found.as_deref()));
    let mut verdict = verdict(priorities, &ranks.ranking, selection, &locality);
    let present = sure.found.as_ref().filter(|_| sure.is_present);
    verdict
        .points
        .extend(present.and_then(|found| sure_point(&found.robustness, plan)));
    // Why others are left out changes nothing of what more would buy.
    let best = Rc::new(Selection {
        left_out: Vec::new(),
        alternatives: Vec::new(),
        ..selection.clone()
    });
    let on_open = Callback::from(|id: u32| page::focus(&name_id(id)));
    html! {
        <>
            {page_header(
                "What first?",
                "Scored on scales that never move, then the best set for the money and hours there are.",
            )}
            <div class="stack">
                {opportunities(typed, processes, direction, &returns, &pairs, on_action, add)}
                if any {
                    {limit_fields(typed, on_action)}
                    {best_set(priorities, plan.start, &selected, &locality)}
                    if is_limited(&found.problem.limits) && !selection.is_blocked {
                        <MoreOfLimits {priorities} problem={&found.problem} {best} />
                    }
                    {pilots(priorities, firm, &selection.chosen, &returns, &found.values, &locality)}
                    {order(plan, &ranks, &sure, &locality)}
                    {weights(priorities, &ranks.weighed, &locality, on_action)}
                    <OwnCriteria priorities={typed} {on_action} />
                    {methods(plan, &sure, &locality, on_action)}
                    if !spots.is_empty() {
                        <section class="card" aria-label="Value against effort">
                            <h2>{"Value against effort"}</h2>
                            <QuadrantChart {spots} {on_open} />
                        </section>
                    }
                    <GoalCoverage {plan} {returns} {chosen} />
                }
            </div>
            {verdict_panel(&verdict, html! {
                <>
                    if !selection.chosen.is_empty() {
                        <a class="button primary" href={Page::Return.href()}>{"See what it returns"}</a>
                    }
                    if any {
                        {contents(PARTS)}
                    }
                </>
            })}
        </>
    }
}

/// The parts below the opportunities, by the ids of their headings.
const PARTS: &[(&str, &str)] = &[
    ("limits", "Limits"),
    ("the-best-set", "The best set"),
    ("the-order", "The order"),
    ("weights", "Weights"),
    ("own-criteria", "Criteria of your own"),
    ("other-methods", "Other methods"),
    ("for-the-goals", "The goals"),
];

/// Where each opportunity lies; its ranges follow once they are worked out.
fn spots(plan: &Plan, returns: &Returns, selection: &Selection, sure: Option<&HowSure>) -> Vec<Spot> {
    let ranges = sure.map_or(&[][..], |sure| &sure.spots);
    figures::spots(plan, returns, None)
        .into_iter()
        .map(|spot| Spot {
            id: spot.id.0,
            name: name(&plan.priorities, spot.id.0),
            value: spot.value,
            values: ranges
                .iter()
                .find(|other| other.id == spot.id)
                .and_then(|other| other.values),
            hours: spot.hours,
            hours_range: spot.hours_range,
            money: spot.money,
            chosen: selection.chosen.contains(&spot.id.0),
        })
        .collect()
}
