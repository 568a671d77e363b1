//! What else of the person's is on this device.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::browser::storage::LocalStorage;
use crate::plan::keep::{self, Opened};
use crate::ui::pages::start::{OnDevice, Other};
use crate::ui::route::Page;

/// Reads what else is on this device whenever the start page is shown or another plan becomes the present one. In a
/// blocked storage there is nothing, which is told elsewhere.
#[hook]
pub(in crate::ui) fn use_on_device(present: &str, page: Option<Page>) -> Rc<OnDevice> {
    let found = use_state_eq(Rc::<OnDevice>::default);
    let setter = found.setter();
    let at_start = page == Some(Page::Start);
    use_effect_with((present.to_owned(), at_start), move |(present, at_start)| {
        if *at_start {
            setter.set(Rc::new(beside(present)));
        }
    });
    Rc::clone(&found)
}

fn beside(present: &str) -> OnDevice {
    let storage = LocalStorage;
    let now = clock::now();
    let other = |id: String| match keep::open(&storage, &id, &now) {
        Ok(Opened::Plan(kept)) if !kept.envelope.plan.is_empty() => Some(Other {
            id,
            title: kept.envelope.plan.title().to_owned(),
            saved_at: clock::when(&kept.envelope.saved_at),
        }),
        _ => None,
    };
    let ids = keep::all(&storage).unwrap_or_default();
    OnDevice {
        others: ids.into_iter().filter(|id| id != present).filter_map(other).collect(),
        put_aside: keep::put_aside(&storage).unwrap_or_default(),
    }
}
