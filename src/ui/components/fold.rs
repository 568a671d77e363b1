//! Something behind a word that costs time to work out: it is worked out once it is opened, and kept up while it is open.

use web_sys::Element;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct DearFoldProps {
    #[prop_or_default]
    id: Option<AttrValue>,
    summary: AttrValue,
    inside: Callback<(), Html>,
}

/// Something behind a word. Unlike in [`super::layout::fold`], nothing of it is worked out while it is closed, so that
/// it costs nothing on a key.
pub fn dear_fold(summary: &'static str, inside: impl Fn() -> Html + 'static) -> Html {
    html! { <DearFold key={summary} {summary} inside={Callback::from(move |()| inside())} /> }
}

/// The same behind words that change. The summary has an id, so that the focus can go there.
pub fn dear_counting_fold(id: String, summary: String, inside: impl Fn() -> Html + 'static) -> Html {
    let id = AttrValue::from(id);
    html! { <DearFold key={id.as_str()} id={id.clone()} {summary} inside={Callback::from(move |()| inside())} /> }
}

#[component]
fn DearFold(props: &DearFoldProps) -> Html {
    let details = use_node_ref();
    let open = use_state_eq(|| false);
    let ontoggle = {
        let (details, open) = (details.clone(), open.setter());
        Callback::from(move |_: Event| {
            let element = details.cast::<Element>();
            open.set(element.is_some_and(|element| element.has_attribute("open")));
        })
    };
    // Natively a page is rendered to be tested, and there is nobody to open anything.
    let shown = *open || cfg!(not(target_arch = "wasm32"));
    html! {
        <details ref={details} {ontoggle}>
            <summary id={props.id.clone()}>{&props.summary}</summary>
            if shown {
                {props.inside.emit(())}
            }
        </details>
    }
}
