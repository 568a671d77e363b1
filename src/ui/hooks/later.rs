//! The part of the program that arrives after the first screen.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::ui::later::{LaterPart, later_part};

/// How far the later part is.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Later {
    /// On its way.
    Coming,
    /// Here.
    Here(&'static LaterPart),
    /// It did not arrive.
    Missing,
}

/// Fetches the later part once the first screen stands. The callback fetches it anew after a failure.
#[hook]
pub(in crate::ui) fn use_later() -> (Later, Callback<MouseEvent>) {
    let later = use_state(|| Later::Coming);
    let fetch = use_callback((), {
        let later = later.setter();
        move |(), ()| {
            let later = later.clone();
            later.set(Later::Coming);
            spawn_local(async move {
                let mut part = later_part().await;
                if part.is_err() {
                    // Once more, past a stale or broken copy in a cache.
                    part = later_part().await;
                }
                later.set(part.map_or(Later::Missing, Later::Here));
            });
        }
    });
    use_effect_with((), {
        let fetch = fetch.clone();
        move |()| fetch.emit(())
    });
    (*later, fetch.reform(|_| ()))
}
