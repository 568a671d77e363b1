//! The page around the app: its title, its language, what has the focus.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement, HtmlElement, HtmlTextAreaElement};

use super::window;

/// The element the app is mounted into, emptied of the static first screen.
#[must_use]
pub fn root() -> Option<Element> {
    let root = window()?.document()?.get_element_by_id("app")?;
    root.set_inner_html("");
    Some(root)
}

/// Sets the title of the browser's tab.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Moves the focus to the element of an id, where there is one.
pub fn focus(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _refused = element.focus();
    }
}

/// Whether nothing on the page has the focus: what had it is gone, or nobody came by keyboard yet.
#[must_use]
pub fn has_no_focus() -> bool {
    let focused = window().and_then(|window| window.document()?.active_element());
    focused.is_none_or(|element| element.tag_name().eq_ignore_ascii_case("body"))
}

/// Selects a part of the text area of an id, counted in UTF-16 units, for what is typed next to take its place.
pub fn select(id: &str, from: u32, to: u32) {
    if let Some(text) = element(id).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        let _refused = text.set_selection_range(from, to);
    }
}

fn element(id: &str) -> Option<Element> {
    window()?.document()?.get_element_by_id(id)
}

/// Moves the focus to the element of an id, opening what it is folded behind.
pub fn reveal(id: &str) {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id));
    let mut around = element;
    while let Some(fold) = around.and_then(|inside| inside.closest("details").ok()?) {
        let _refused = fold.set_attribute("open", "");
        around = fold.parent_element();
    }
    focus(id);
}

/// Scrolls to the top, as a new page begins there.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens a dialog over the page, its rest inert, until it is closed.
pub fn open_dialog(dialog: &Element) {
    if let Some(dialog) = dialog.dyn_ref::<HtmlDialogElement>()
        && !dialog.open()
    {
        let _refused = dialog.show_modal();
    }
}

/// Closes a dialog.
pub fn close_dialog(dialog: &Element) {
    if let Some(dialog) = dialog.dyn_ref::<HtmlDialogElement>() {
        dialog.close();
    }
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _refused = window.print();
    }
}

/// The languages the person prefers, best first.
#[must_use]
pub fn languages() -> Vec<String> {
    window()
        .map(|window| {
            window
                .navigator()
                .languages()
                .iter()
                .filter_map(|tag| tag.as_string())
                .collect()
        })
        .unwrap_or_default()
}
