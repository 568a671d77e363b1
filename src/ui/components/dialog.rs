//! A question or a task in front of the page, left with Escape.

use web_sys::Element;
use yew::prelude::*;

use crate::browser::page;

/// Opens a dialog as soon as it is rendered. The browser keeps the focus in it and gives it back afterwards.
#[hook]
pub fn use_dialog() -> NodeRef {
    let node = use_node_ref();
    use_effect_with(node.clone(), |node| {
        if let Some(dialog) = node.cast::<Element>() {
            page::open_dialog(&dialog);
        }
    });
    node
}

/// Closes the dialog of a node, as Escape does: the browser gives the focus back, then tells that it was closed.
pub fn close_dialog(node: &NodeRef) {
    if let Some(dialog) = node.cast::<Element>() {
        page::close_dialog(&dialog);
    }
}

/// A dialog with its heading and a way out, over the node of [`use_dialog`].
pub fn dialog(node: NodeRef, title: &'static str, on_close: &Callback<()>, inside: Html) -> Html {
    let onclick = {
        let node = node.clone();
        move |_| close_dialog(&node)
    };
    html! {
        <dialog ref={node} aria-labelledby="dialog-title" onclose={on_close.reform(|_| ())}>
            <div class="stack">
                <div class="row spread">
                    <h2 id="dialog-title">{title}</h2>
                    <button type="button" class="quiet" {onclick}>{"Close"}</button>
                </div>
                {inside}
            </div>
        </dialog>
    }
}
