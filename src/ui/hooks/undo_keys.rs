//! Ctrl+Z and Ctrl+Shift+Z.

use yew::prelude::*;

use crate::browser::events::{UndoKey, on_undo_key};
use crate::ui::session::{Change, Session};

/// Undo and redo by keyboard, wherever the focus is.
#[hook]
pub(in crate::ui) fn use_undo_keys(dispatcher: UseReducerDispatcher<Session>) {
    use_effect_with((), move |()| {
        let listener = on_undo_key(move |key| {
            dispatcher.dispatch(match key {
                UndoKey::Undo => Change::Undo,
                UndoKey::Redo => Change::Redo,
            });
        });
        move || drop(listener)
    });
}
