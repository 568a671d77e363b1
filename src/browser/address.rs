//! The fragment of the address: which page is shown, or a plan in a link.

use gloo::events::EventListener;

use super::window;

/// The fragment without its `#`; empty where there is none.
#[must_use]
pub fn fragment() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// Goes to another fragment as a step of its own in the browser's history.
pub fn go_to(fragment: &str) {
    if let Some(window) = window() {
        // A browser that refuses leaves the person where they are, which is the best that can be done.
        let _refused = window.location().set_hash(fragment);
    }
}

/// Replaces the fragment without a step in the browser's history: a link that was opened must not open again on Back.
pub fn replace(fragment: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let url = format!("#{fragment}");
        let _refused = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&url));
    }
}

/// The address of this page without its fragment.
#[must_use]
pub fn without_fragment() -> String {
    window()
        .and_then(|window| window.location().href().ok())
        .map(|href| href.split('#').next().unwrap_or_default().to_owned())
        .unwrap_or_default()
}

/// Calls back with the new fragment whenever it changes, until the listener is dropped.
#[must_use]
pub fn on_change(mut callback: impl FnMut(String) + 'static) -> Option<EventListener> {
    window().map(|window| EventListener::new(&window, "hashchange", move |_| callback(fragment())))
}
