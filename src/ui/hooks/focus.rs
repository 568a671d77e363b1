//! Where the focus goes.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;

/// Moves the focus to what a person adds to a list, once it is there. Hand the place it will have to the callback before
/// it is added: what comes into the list in another way, by undo say, takes no focus.
#[hook]
pub(in crate::ui) fn use_focus_on_added(id_at: impl FnOnce(usize) -> Option<String>) -> Callback<usize> {
    let awaited = use_mut_ref(|| None::<usize>);
    let id = (*awaited.borrow()).and_then(id_at);
    let seen = Rc::clone(&awaited);
    use_effect_with(id, move |id| {
        if let Some(id) = id {
            page::focus(id);
            *seen.borrow_mut() = None;
        }
    });
    Callback::from(move |place| *awaited.borrow_mut() = Some(place))
}
