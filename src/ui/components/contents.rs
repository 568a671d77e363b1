//! The parts of a long page, each a press away.

use yew::prelude::*;

use crate::browser::page;

/// A list of parts by the id of their heading and a word or two. A press moves the page and the focus there.
pub fn contents(parts: &[(&'static str, &'static str)]) -> Html {
    html! {
        <nav class="contents on-screen" aria-label="On this page">
            <ul>
                for (id, words) in parts.iter().copied() {
                    <li key={id}>
                        <button type="button" class="link" onclick={move |_| page::reveal(id)}>{words}</button>
                    </li>
                }
            </ul>
        </nav>
    }
}
