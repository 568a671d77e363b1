//! A question or a task in front of the page, left with Escape.

use web_sys::Element;
use yew::prelude::*;

use crate::browser::page;

/// A dialog.
#[derive(Clone, PartialEq, Properties)]
pub struct DialogProps {
    /// Its id in the page.
    pub id: AttrValue,
    /// Its heading.
    pub title: AttrValue,
    /// It was closed.
    pub on_close: Callback<()>,
    /// What is in it.
    pub children: Html,
}

/// A dialog that is open as long as it is rendered. The browser keeps the focus in it and gives it back afterwards.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let DialogProps {
        id,
        title,
        on_close,
        children,
    } = props;
    let node = use_node_ref();
    use_effect_with(node.clone(), |node| {
        if let Some(dialog) = node.cast::<Element>() {
            page::open_dialog(&dialog);
        }
    });
    html! {
        <dialog {id} ref={node} aria-labelledby={format!("{id}-title")} onclose={on_close.reform(|_| ())}>
            <div class="stack">
                <div class="row spread">
                    <h2 id={format!("{id}-title")}>{title}</h2>
                    <button type="button" class="quiet" onclick={on_close.reform(|_| ())}>{"Close"}</button>
                </div>
                {children.clone()}
            </div>
        </dialog>
    }
}
