//! What happens to the whole page: keys, and the page being hidden or left.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::KeyboardEvent;

use super::window;

/// A step of undo or redo asked for by keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoKey {
    /// Ctrl+Z, or ⌘Z.
    Undo,
    /// Ctrl+Shift+Z, ⌘⇧Z or Ctrl+Y.
    Redo,
}

/// Calls back for each undo or redo key, instead of the browser's own undo, until the listener is dropped.
#[must_use]
pub fn on_undo_key(callback: impl Fn(UndoKey) + 'static) -> Option<EventListener> {
    let window = window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(
        &window,
        "keydown",
        options,
        move |event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            if let Some(key) = undo_key(event) {
                event.prevent_default();
                callback(key);
            }
        },
    ))
}

fn undo_key(event: &KeyboardEvent) -> Option<UndoKey> {
    let command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    match (command, event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        (true, "z", false) => Some(UndoKey::Undo),
        (true, "z", true) | (true, "y", false) => Some(UndoKey::Redo),
        _ => None,
    }
}

/// Calls back when the window was made wider or narrower, until the listener is dropped.
#[must_use]
pub fn on_resize(callback: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "resize", move |_| callback()))
}

/// Calls back when the page is hidden or left, which may be the last moment to save, until the listeners are dropped.
#[must_use]
pub fn on_leaving(callback: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let Some(document) = window.document() else {
        return Vec::new();
    };
    let hidden = callback.clone();
    vec![
        EventListener::new(&window, "pagehide", move |_| callback()),
        EventListener::new(&document.clone(), "visibilitychange", move |_| {
            if document.hidden() {
                hidden();
            }
        }),
    ]
}
