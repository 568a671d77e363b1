//! The best set under the limits, what is left out and why, and what it does for the goals.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::priority::{Proof, Selection};
use crate::plan::{Direction, Priorities, figures};
use crate::ui::locality::use_locality;
use crate::ui::words::listed;
use crate::ui::words::priorities::{name, names, view_in_words, why_left_out};

/// The best set.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct BestSetProps {
    /// The opportunities.
    pub priorities: Rc<Priorities>,
    /// The goals.
    pub direction: Rc<Direction>,
    /// The set.
    pub selection: Rc<Selection>,
}

/// The best set.
#[component]
pub(super) fn BestSet(props: &BestSetProps) -> Html {
    let BestSetProps {
        priorities,
        direction,
        selection,
    } = props;
    let locality = use_locality();
    let left = |limit: Option<f64>, taken: f64, put: &dyn Fn(f64) -> String| match limit {
        Some(limit) => format!(
            "{} of {}, {} left",
            put(taken),
            put(limit),
            put((limit - taken).max(0.0))
        ),
        None => format!("{}, no limit", put(taken)),
    };
    let hours = |hours: f64| format!("{} h", locality.format.number(hours, 0));
    let money = |amount: f64| locality.format.money(amount);
    html! {
        <section class="card" aria-label="The best set">
            <h2>{"The best set for what is there"}</h2>
            if selection.chosen.is_empty() {
                <p>{format!("None: under these limits nothing is worth doing {}.", view_in_words(priorities.view))}</p>
            } else {
                <ul class="tags">
                    for id in &selection.chosen {
                        <li key={*id} class="pill good">{format!("✓ {}", name(priorities, *id))}</li>
                    }
                </ul>
                <div class="table">
                    <table>
                        <tbody>
                            <tr><th scope="row">{format!("Net present value {}", view_in_words(priorities.view))}</th><td>{money(selection.value)}</td></tr>
                            <tr><th scope="row">{"Money before it starts"}</th><td>{left(priorities.money_limit.value(), selection.money, &money)}</td></tr>
                            <tr><th scope="row">{"Own hours"}</th><td>{left(priorities.hours_limit.value(), selection.hours, &hours)}</td></tr>
                        </tbody>
                    </table>
                </div>
                <p class="small muted">{match selection.proof {
                    Proof::Optimal => "Proven: no other set under these limits is worth more.".to_owned(),
                    Proof::AtMost(bound) => format!("Not proven: no set can be worth more than {}.", money(bound)),
                }}{match &selection.nearest {
                    Some((set, less)) if !set.is_empty() => format!(" The nearest other set is {}; it gives up {}.", names(priorities, set), money(*less)),
                    _ => String::new(),
                }}</p>
            }
            if !selection.left_out.is_empty() {
                <details>
                    <summary>{"What is left out, and why"}</summary>
                    <dl class="stack">
                        for left in &selection.left_out {
                            <div key={left.id}>
                                <dt><b>{name(priorities, left.id)}</b></dt>
                                <dd class="muted">{why_left_out(&left.reason, priorities.view, &locality)}</dd>
                            </div>
                        }
                    </dl>
                </details>
            }
            if !direction.goals.is_empty() {
                <details>
                    <summary>{"What it does for the goals"}</summary>
                    <dl class="stack">
                        for (index, (goal, by, share)) in figures::coverage(priorities, direction, &selection.chosen).into_iter().enumerate() {
                            <div key={goal.0}>
                                <dt><b>{format!("Goal {}", index + 1)}</b></dt>
                                <dd class="muted">{match (by.as_slice(), share) {
                                    ([], _) => "Nothing in this set serves it.".to_owned(),
                                    (by, Some(share)) => format!(
                                        "{} of its gap, by {}.",
                                        locality.format.percent(share, 0),
                                        listed(&by.iter().map(|id| name(priorities, id.0)).collect::<Vec<_>>())
                                    ),
                                    (by, None) => format!(
                                        "Served by {}, but by how much is not known.",
                                        listed(&by.iter().map(|id| name(priorities, id.0)).collect::<Vec<_>>())
                                    ),
                                }}</dd>
                            </div>
                        }
                    </dl>
                </details>
            }
        </section>
    }
}
