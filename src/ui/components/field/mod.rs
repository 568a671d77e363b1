//! Fields: a label, a control, what it is for, and beneath it what is wrong with what was typed.
//!
//! Fields that hold what is being typed until it can be read are components; the others are functions.

mod choice;
mod date;
mod number;
mod text;

use yew::prelude::*;

pub use choice::choice_field;
pub use date::DateField;
pub use number::NumberField;
pub use text::{long_text_field, text_field};

/// What every field has: its id in the page, its name beside it, and what it is for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Label {
    id: AttrValue,
    name: AttrValue,
    help: Option<AttrValue>,
}

impl Label {
    /// An id and a name.
    pub fn new(id: impl Into<AttrValue>, name: impl Into<AttrValue>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            help: None,
        }
    }

    /// The id of the control.
    #[must_use]
    pub fn id(&self) -> &AttrValue {
        &self.id
    }

    /// The name beside it.
    #[must_use]
    pub fn name(&self) -> &AttrValue {
        &self.name
    }

    /// With what the field is for.
    #[must_use]
    pub fn with_help(self, help: impl Into<AttrValue>) -> Self {
        Self {
            help: Some(help.into()),
            ..self
        }
    }

    /// What describes the control to a screen reader: its error first, then its help.
    fn described_by(&self, has_error: bool) -> Option<String> {
        match (has_error, &self.help) {
            (true, Some(_)) => Some(format!("{0}-error {0}-help", self.id)),
            (true, None) => Some(format!("{}-error", self.id)),
            (false, Some(_)) => Some(format!("{}-help", self.id)),
            (false, None) => None,
        }
    }

    /// The name, the help and the error around a control.
    fn around(&self, control: Html, error: Option<&str>) -> Html {
        let Self { id, name, help } = self;
        html! {
            <div class="field">
                <label for={id}>{name}</label>
                {control}
                if let Some(error) = error {
                    <p class="error" id={format!("{id}-error")}>{error.to_owned()}</p>
                }
                if let Some(help) = help {
                    <p class="help" id={format!("{id}-help")}>{help}</p>
                }
            </div>
        }
    }
}

/// The callback of one field: what was typed becomes an action of the form it stands in.
///
/// It takes a plain function, so that all fields of a form that hold the same kind of value share their code in the page.
pub fn typed<T: 'static, A: 'static>(on_action: &Callback<A>, action: fn(T) -> A) -> Callback<T> {
    on_action.reform(action)
}
