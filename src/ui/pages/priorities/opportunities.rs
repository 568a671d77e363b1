//! The opportunities as a list, with a way to add to it.

use std::rc::Rc;

use yew::prelude::*;

use super::constraints::Others;
use super::opportunity_card::{OpportunityCard, Summary};
use crate::plan::figures::{PairValue, Returns};
use crate::plan::{Direction, Priorities, PrioritiesAction, Processes};
use crate::ui::components::layout::{button, empty_card};

const NONE_YET: &str = "Name something done by hand that a tool could do: supplier invoices, the rota, reminders before an \
    appointment. Leave what customers choose you for to people.";

/// The list: one card each.
pub(super) fn opportunities(
    priorities: &Rc<Priorities>,
    processes: &Rc<Processes>,
    direction: &Rc<Direction>,
    returns: &Returns,
    pairs: &Rc<Vec<PairValue>>,
    on_action: &Callback<PrioritiesAction>,
    add: Callback<MouseEvent>,
) -> Html {
    let count = priorities.opportunities.len();
    let others = Others {
        priorities: Rc::clone(priorities),
        pairs: Rc::clone(pairs),
    };
    html! {
        <ContextProvider<Others> context={others}>
            for (place, (opportunity, (_, worth))) in priorities.opportunities.iter().zip(returns).enumerate() {
                <OpportunityCard
                    key={opportunity.id.0}
                    {opportunity}
                    {place}
                    {count}
                    {processes}
                    {direction}
                    summary={Summary::of(worth)}
                    {on_action}
                />
            }
            if count == 0 {
                {empty_card("No opportunity yet", NONE_YET, button("primary", "Add an opportunity", add))}
            } else {
                <div class="row">{button("", "Add an opportunity", add)}</div>
            }
        </ContextProvider<Others>>
    }
}
