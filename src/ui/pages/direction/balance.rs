//! How the goals lie together: which sides of the firm they look at, what they bet on, which serve nothing larger.

use yew::prelude::*;

use crate::browser::page;
use crate::plan::figures::{balance, scorecard, unlinked};
use crate::plan::{Direction, Id};
use crate::ui::components::layout::{button, card};
use crate::ui::words::balance::{bets_in_words, side_name, sides_in_words};
use crate::ui::words::shortened;

/// So many characters of a goal tell it from the others.
const ENOUGH: usize = 48;

/// The balance of the goals.
pub(super) fn balance_card(direction: &Direction) -> Html {
    let sides = scorecard(direction);
    let alone = unlinked(direction);
    let inside = html! {
        <>
            <h2>{"How the goals lie together"}</h2>
            <dl class="sides">
                for (side, goals) in &sides.counts {
                    <div key={side_name(*side)} class={(*goals == 0).then_some("none")}>
                        <dt>{side_name(*side)}</dt>
                        <dd>{if *goals == 0 { "none".to_owned() } else { goals.to_string() }}</dd>
                    </div>
                }
            </dl>
            <p>{sides_in_words(&sides)}</p>
            <p>{bets_in_words(&balance(direction))}</p>
            if !alone.is_empty() {
                <div class="alone">
                    <p>{"Linked to nothing larger. Say what each of these is for:"}</p>
                    <ul>
                        for (id, words) in alone.iter().filter_map(|id| called(direction, *id)) {
                            <li key={id.0}>{button("link", words, Callback::from(move |_| page::reveal(&serves_id(id))))}</li>
                        }
                    </ul>
                </div>
            }
        </>
    };
    card("card", "Balance", inside)
}

/// What a goal is called in a list.
fn called(direction: &Direction, id: Id) -> Option<(Id, String)> {
    let place = direction.goals.iter().position(|goal| goal.id == id)?;
    let words = shortened(&direction.goals.get(place)?.text, ENOUGH);
    let colon = if words.is_empty() { "" } else { ": " };
    Some((id, format!("Goal {}{colon}{words}", place + 1)))
}

/// The id of the field for the larger aim of a goal.
fn serves_id(id: Id) -> String {
    format!("goal-{id}-serves")
}
