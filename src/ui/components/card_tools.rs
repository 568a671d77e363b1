//! What can be done with a card of a list: move it, remove it.

use yew::prelude::*;

/// A card of a list.
pub struct CardTools<'a> {
    /// What it is called, such as `goal 2`.
    pub name: &'a str,
    /// Its place in the list, counted from 0.
    pub place: usize,
    /// How many there are.
    pub count: usize,
    /// It is to be moved to a place.
    pub on_move: Callback<usize>,
    /// It is to be removed.
    pub on_remove: Callback<()>,
}

impl CardTools<'_> {
    /// The buttons.
    pub fn view(&self) -> Html {
        let Self {
            name,
            place,
            count,
            on_move,
            on_remove,
        } = self;
        let (up, down) = (place.saturating_sub(1), place + 1);
        html! {
            <div class="row">
                {button(format!("Move {name} up"), "↑", *place > 0, on_move.reform(move |_| up))}
                {button(format!("Move {name} down"), "↓", down < *count, on_move.reform(move |_| down))}
                {button(format!("Remove {name}"), "Remove", true, on_remove.reform(|_| ()))}
            </div>
        }
    }
}

fn button(name: String, shown: &'static str, enabled: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="quiet" disabled={!enabled} aria-label={name} {onclick}>{shown}</button>
    }
}
