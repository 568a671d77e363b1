//! Why in this order.

use yew::prelude::*;

use crate::domain::priority::{Roadmap, Selection, turns};
use crate::plan::figures::Returns;
use crate::plan::{Plan, figures};
use crate::ui::components::layout::{explained, fold};
use crate::ui::locality::Locality;
use crate::ui::words::priorities::name;
use crate::ui::words::roadmap::turn_in_words;

/// The reason of each, in the order they were given room.
pub(super) fn order(
    plan: &Plan,
    returns: &Returns,
    selection: &Selection,
    roadmap: &Roadmap,
    locality: &Locality,
) -> Html {
    let priorities = &plan.priorities;
    let jobs = figures::roadmap_jobs(priorities, &plan.firm, returns, selection);
    let turns = turns(&jobs, &roadmap.planned);
    let reasons = (1..).zip(&turns).map(|(number, turn): (usize, _)| {
        let called = format!("{number}. {}", name(priorities, turn.id));
        (called, turn_in_words(turn, priorities, locality))
    });
    html! {
        <section class="card" aria-label="The order of work">
            <h2>{"Why in this order?"}</h2>
            <p>
                {"What is needed comes first. Then comes what loses the most by waiting for the hours it takes; among \
                  equals, the smallest. Each is put into the first months that have room for it."}
            </p>
            {fold("The reason of each", turns.len() <= 6, explained(reasons.collect()))}
        </section>
    }
}
