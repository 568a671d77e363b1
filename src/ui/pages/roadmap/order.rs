//! Why in this order.

use yew::prelude::*;

use crate::domain::priority::{Planned, Selection, turns};
use crate::plan::figures::Returns;
use crate::plan::{Plan, figures};
use crate::ui::components::layout::{explained, fold};
use crate::ui::locality::Locality;
use crate::ui::words::priorities::name;
use crate::ui::words::roadmap::turn_in_words;

/// The reason of each, in the order of the timeline.
pub(super) fn order(
    plan: &Plan,
    returns: &Returns,
    selection: &Selection,
    planned: &[&Planned],
    locality: &Locality,
) -> Html {
    let priorities = &plan.priorities;
    let jobs = figures::roadmap_jobs(priorities, &plan.firm, returns, selection);
    let turns = turns(&jobs, planned);
    let reasons = (1..).zip(&turns).map(|(number, turn): (usize, _)| {
        let called = format!("{number}. {}", name(priorities, turn.id));
        (called, turn_in_words(turn, priorities, locality))
    });
    let says = if figures::limits(priorities).are_by_quarter() {
        "What is needed comes first. Each starts in the month in which all of them together are worth the most within the \
         limits of a quarter: the best set has it so. That is most often what loses the most by waiting for the hours it \
         takes; among equals, the smallest."
    } else {
        "What is needed comes first, and each starts as early as it can: nothing limits what is done in a quarter. Of what \
         begins in the same month, what loses the most by waiting for the hours it takes comes first; among equals, the \
         smallest."
    };
    html! {
        <section class="card" aria-label="The order of work">
            <h2>{"Why in this order?"}</h2>
            <p>{says}</p>
            {fold("The reason of each", turns.len() <= 6, explained(reasons.collect()))}
        </section>
    }
}
