//! The best set under the limits, what is left out and why, and what it does for the goals.

use yew::prelude::*;

use crate::domain::priority::{LeftOut, Proof, Selection};
use crate::plan::{Direction, Id, Priorities, figures};
use crate::ui::components::layout::{explained, fold};
use crate::ui::components::table::{Row, table};
use crate::ui::locality::Locality;
use crate::ui::words::priorities::{lost, name, names, view_in_words, why_left_out};

/// The best set.
pub(super) fn best_set(
    priorities: &Priorities,
    direction: &Direction,
    selection: &Selection,
    locality: &Locality,
) -> Html {
    let why = |left: &LeftOut| {
        (
            name(priorities, left.id),
            why_left_out(&left.reason, priorities, locality),
        )
    };
    let left_out: Vec<_> = selection.left_out.iter().map(why).collect();
    let coverage: Vec<_> = figures::coverage(priorities, direction, &selection.chosen)
        .into_iter()
        .zip(1..)
        .map(|((_, by, share), number)| (format!("Goal {number}"), covered(priorities, &by, share, locality)))
        .collect();
    html! {
        <section class="card" aria-label="The best set">
            <h2>{"The best set for what is there"}</h2>
            if selection.chosen.is_empty() {
                <p>{format!("None: under these limits nothing is worth doing {}.", view_in_words(priorities.view))}</p>
            } else {
                {chosen(priorities, selection, locality)}
            }
            if !left_out.is_empty() {
                {fold("What is left out, and why", false, explained(left_out))}
            }
            if !coverage.is_empty() {
                {fold("What it does for the goals", false, explained(coverage))}
            }
        </section>
    }
}

fn chosen(priorities: &Priorities, selection: &Selection, locality: &Locality) -> Html {
    let money = |amount: f64| locality.format.money(amount);
    let hours = |hours: f64| format!("{} h", locality.format.number(hours, 0));
    let used = |limit: Option<f64>, taken: f64, put: &dyn Fn(f64) -> String| match limit {
        Some(limit) => format!(
            "{} of {}, {} left",
            put(taken),
            put(limit),
            put((limit - taken).max(0.0))
        ),
        None => format!("{}, no limit", put(taken)),
    };
    let limits = figures::limits(priorities);
    let proof = match selection.proof {
        Proof::Optimal => "Proven: no other set under these limits is worth more.".to_owned(),
        Proof::AtMost(bound) => format!("Not proven: no set can be worth more than {}.", money(bound)),
    };
    let nearest = match selection.alternatives.first() {
        Some(other) if !other.chosen.is_empty() => {
            format!(
                " The nearest other set is {}; it gives up {}.",
                names(priorities, &other.chosen),
                lost(other.gives_up, locality)
            )
        }
        _ => String::new(),
    };
    let rows = vec![
        Row::of_words(
            format!("Net present value {}", view_in_words(priorities.view)),
            [money(selection.value)],
        ),
        Row::of_words("Money before it starts", [used(limits.money, selection.money, &money)]),
        Row::of_words("Own hours", [used(limits.hours, selection.hours, &hours)]),
    ];
    html! {
        <>
            <ul class="tags">
                for id in &selection.chosen {
                    <li key={*id} class="pill good">{"✓ "}{name(priorities, *id)}</li>
                }
            </ul>
            {table("What it takes", "", Vec::new(), rows)}
            <p class="small muted">{proof}{nearest}</p>
        </>
    }
}

fn covered(priorities: &Priorities, by: &[Id], share: Option<f64>, locality: &Locality) -> String {
    let by: Vec<u32> = by.iter().map(|id| id.0).collect();
    match share {
        _ if by.is_empty() => "Nothing in this set serves it.".to_owned(),
        Some(share) => format!(
            "{} of its gap, by {}.",
            locality.format.percent(share, 0),
            names(priorities, &by)
        ),
        None => format!("Served by {}, but by how much is not known.", names(priorities, &by)),
    }
}
