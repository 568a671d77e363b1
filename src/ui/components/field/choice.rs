//! One of a few.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Surround, described_by};

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice<T> {
    /// What is chosen.
    pub value: T,
    /// How it is called.
    pub name: AttrValue,
}

impl<T> Choice<T> {
    /// A thing to choose and what it is called.
    pub fn new(value: T, name: impl Into<AttrValue>) -> Self {
        Self {
            value,
            name: name.into(),
        }
    }
}

/// A field for one of a few.
#[derive(Clone, PartialEq, Properties)]
pub struct ChoiceFieldProps<T: Clone + PartialEq + 'static> {
    /// Its id in the page.
    pub id: AttrValue,
    /// Its name beside it.
    pub label: AttrValue,
    /// What it is for.
    #[prop_or_default]
    pub help: Option<AttrValue>,
    /// What can be chosen.
    pub choices: Vec<Choice<T>>,
    /// What is chosen.
    pub chosen: T,
    /// What was chosen.
    pub on_choice: Callback<T>,
}

/// A field for one of a few.
#[component]
pub fn ChoiceField<T: Clone + PartialEq + 'static>(props: &ChoiceFieldProps<T>) -> Html {
    let ChoiceFieldProps {
        id,
        label,
        help,
        choices,
        chosen,
        on_choice,
    } = props;
    let onchange = use_callback(
        (choices.clone(), on_choice.clone()),
        |event: Event, (choices, on_choice)| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(choice) = usize::try_from(index).ok().and_then(|index| choices.get(index)) {
                on_choice.emit(choice.value.clone());
            }
        },
    );
    html! {
        <Surround {id} {label} {help}>
            <select {id} aria-describedby={described_by(id, help.is_some(), false)} {onchange}>
                for (index, choice) in choices.iter().enumerate() {
                    <option key={index} value={index.to_string()} selected={choice.value == *chosen}>{&choice.name}</option>
                }
            </select>
        </Surround>
    }
}
