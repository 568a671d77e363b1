//! Text in a field while a person types it.

use yew::prelude::*;

/// The raw text of a field between the first key and the moment the field is left.
///
/// The plan holds what the text was read as. As long as the plan still holds just that, the field shows the text as it
/// was typed; as soon as the plan says something else (after undo, say), the field shows the plan.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct Draft<T: Clone + PartialEq + 'static> {
    typing: UseStateHandle<Option<(String, T)>>,
    in_plan: T,
}

/// A draft over the value a plan holds.
#[hook]
pub(in crate::ui) fn use_draft<T: Clone + PartialEq + 'static>(in_plan: &T) -> Draft<T> {
    let typing = use_state(|| None);
    Draft {
        typing,
        in_plan: in_plan.clone(),
    }
}

impl<T: Clone + PartialEq> Draft<T> {
    /// The text being typed, unless the plan has moved on.
    pub(in crate::ui) fn text(&self) -> Option<&str> {
        self.typing
            .as_ref()
            .filter(|(_, read_as)| *read_as == self.in_plan)
            .map(|(text, _)| text.as_str())
    }

    /// A text was typed and read as a value.
    pub(in crate::ui) fn typed(&self, text: String, read_as: T) {
        self.typing.set(Some((text, read_as)));
    }

    /// The field was left: from now on it shows the plan.
    pub(in crate::ui) fn left(&self) {
        self.typing.set(None);
    }
}
