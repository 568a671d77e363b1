//! Words: one line or several.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Label;

/// A field for a line of words. The example is shown while it is empty.
pub fn text_field(label: &Label, text: &str, example: &'static str, on_text: &Callback<String>) -> Html {
    let control = html! {
        <input
            id={label.id.clone()}
            type="text"
            autocomplete="off"
            value={text.to_owned()}
            placeholder={example}
            aria-describedby={label.described_by(false)}
            oninput={on_text.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value())}
        />
    };
    label.around(control, None)
}

/// A field for several lines of words.
pub fn long_text_field(label: &Label, text: &str, on_text: &Callback<String>) -> Html {
    let control = html! {
        <textarea
            id={label.id.clone()}
            rows="2"
            value={text.to_owned()}
            aria-describedby={label.described_by(false)}
            oninput={on_text.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value())}
        />
    };
    label.around(control, None)
}
