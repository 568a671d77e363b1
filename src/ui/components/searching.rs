//! How far a search for the best set is, where it takes so long that people notice, and a way to end it.

use yew::prelude::*;

use super::layout::button;
use crate::ui::hooks::Selected;
use crate::ui::locality::Locality;
use crate::ui::words::best_set::progress_in_words;

/// How far it is, and a button to stop. Nothing while nothing takes long.
pub(in crate::ui) fn searching(selected: &Selected, locality: &Locality) -> Html {
    html! {
        <div class="searching">
            if let Some(progress) = &selected.progress {
                <p>{progress_in_words(progress, locality)}</p>
                {button("", "Stop searching", selected.on_stop.clone())}
            }
        </div>
    }
}
