//! Where the focus goes.

use yew::prelude::*;

use crate::browser::page;

/// Moves the focus to an element when a list has grown: what was added is what the person wants to type into.
#[hook]
pub(in crate::ui) fn use_focus_on_growth(length: usize, id: Option<String>) {
    let before = use_mut_ref(|| length);
    use_effect_with(length, move |length| {
        if let (true, Some(id)) = (*length > *before.borrow(), id) {
            page::focus(&id);
        }
        *before.borrow_mut() = *length;
    });
}
