//! The clipboard.

use wasm_bindgen_futures::JsFuture;

use super::window;

/// Puts a text into the clipboard. False where the browser does not allow it; the text then has to be shown.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    let navigator = window.navigator();
    // Pages opened without https have no clipboard at all, and asking it for one throws.
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).unwrap_or_default();
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
