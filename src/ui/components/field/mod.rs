//! Fields: a label, a control, what it is for, and beneath it what is wrong with what was typed.

mod choice;
mod date;
mod number;
mod text;

use yew::prelude::*;

pub use choice::{Choice, ChoiceField};
pub use date::DateField;
pub use number::NumberField;
pub use text::TextField;

/// The label, the help and the error around a control whose id is given.
#[derive(Clone, PartialEq, Properties)]
struct SurroundProps {
    id: AttrValue,
    label: AttrValue,
    #[prop_or_default]
    help: Option<AttrValue>,
    #[prop_or_default]
    error: Option<AttrValue>,
    children: Html,
}

#[component]
fn Surround(props: &SurroundProps) -> Html {
    let SurroundProps {
        id,
        label,
        help,
        error,
        children,
    } = props;
    html! {
        <div class="field">
            <label for={id}>{label}</label>
            {children.clone()}
            if let Some(help) = help {
                <p class="help" id={help_id(id)}>{help}</p>
            }
            if let Some(error) = error {
                <p class="error" id={error_id(id)}>{error}</p>
            }
        </div>
    }
}

fn help_id(id: &str) -> String {
    format!("{id}-help")
}

fn error_id(id: &str) -> String {
    format!("{id}-error")
}

/// What describes a control to a screen reader: its error first, then its help.
fn described_by(id: &str, has_help: bool, has_error: bool) -> Option<String> {
    let ids: Vec<String> = [(has_error, error_id(id)), (has_help, help_id(id))]
        .into_iter()
        .filter_map(|(present, id)| present.then_some(id))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
