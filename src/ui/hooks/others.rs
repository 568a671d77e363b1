//! The person's other plans on this device.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::browser::storage::LocalStorage;
use crate::plan::keep::{self, Opened};
use crate::ui::pages::start::Other;
use crate::ui::route::Page;

/// Reads which other plans there are whenever the start page is shown or another plan becomes the present one. A blocked
/// storage has none, which is told elsewhere.
#[hook]
pub(in crate::ui) fn use_others(present: &str, page: Option<Page>) -> Rc<Vec<Other>> {
    let others = use_state_eq(Rc::<Vec<Other>>::default);
    let setter = others.setter();
    use_effect_with(
        (present.to_owned(), page == Some(Page::Start)),
        move |(present, at_start)| {
            if *at_start {
                setter.set(Rc::new(others_than(present)));
            }
        },
    );
    Rc::clone(&others)
}

fn others_than(present: &str) -> Vec<Other> {
    let storage = LocalStorage;
    let now = clock::now();
    let ids = keep::all(&storage).unwrap_or_default();
    ids.into_iter()
        .filter(|id| id != present)
        .filter_map(|id| match keep::open(&storage, &id, &now) {
            Ok(Opened::Plan(kept)) if !kept.envelope.plan.is_empty() => Some(Other {
                id,
                title: kept.envelope.plan.title().to_owned(),
                saved_at: clock::when(&kept.envelope.saved_at),
            }),
            _ => None,
        })
        .collect()
}
