//! Words: one line or several.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{Surround, described_by};

/// A field for words.
#[derive(Clone, PartialEq, Properties)]
pub struct TextFieldProps {
    /// Its id in the page.
    pub id: AttrValue,
    /// Its name beside it.
    pub label: AttrValue,
    /// What it is for.
    #[prop_or_default]
    pub help: Option<AttrValue>,
    /// What it holds.
    pub text: AttrValue,
    /// An example, shown while it is empty.
    #[prop_or_default]
    pub example: Option<AttrValue>,
    /// Whether it takes several lines.
    #[prop_or_default]
    pub long: bool,
    /// What was typed.
    pub on_text: Callback<String>,
}

/// A field for words.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let TextFieldProps {
        id,
        label,
        help,
        text,
        example,
        long,
        on_text,
    } = props;
    let described_by = described_by(id, help.is_some(), false);
    html! {
        <Surround {id} {label} {help}>
            if *long {
                <textarea
                    {id}
                    rows="2"
                    value={text}
                    placeholder={example}
                    aria-describedby={described_by}
                    oninput={on_text.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value())}
                />
            } else {
                <input
                    {id}
                    type="text"
                    autocomplete="off"
                    value={text}
                    placeholder={example}
                    aria-describedby={described_by}
                    oninput={on_text.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value())}
                />
            }
        </Surround>
    }
}
