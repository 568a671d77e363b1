//! The few pictures of the interface, drawn in the colour of the text around them.

use yew::prelude::*;

/// The compass of the brand.
pub fn compass() -> Html {
    html! {
        <svg class="icon compass" viewBox="0 0 26 26" aria-hidden="true">
            <circle cx="13" cy="13" r="11.5" fill="none" stroke="currentColor" stroke-width="1.5" />
            <path class="needle" d="M13 4l3 9-3-2-3 2z" />
            <path d="M13 22l-3-9 3 2 3-2z" fill="currentColor" opacity=".55" />
        </svg>
    }
}

/// Back one step.
pub const UNDO: &str = "M9 7H15a5 5 0 0 1 0 10H7M9 7l3-3M9 7l3 3";
/// Forward again.
pub const REDO: &str = "M15 7H9a5 5 0 0 0 0 10h8M15 7l-3-3M15 7l-3 3";
/// A link to send.
pub const SHARE: &str = "M10 14a4 4 0 0 1 0-6l2-2a4 4 0 0 1 6 6l-1 1M14 10a4 4 0 0 1 0 6l-2 2a4 4 0 0 1-6-6l1-1";
/// On paper.
pub const PRINT: &str = "M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z";

/// A drawing in strokes. It says nothing to a screen reader: the control around it has words.
pub fn icon(path: &'static str) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}
