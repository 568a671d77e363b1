//! What the app and its fields need of the outside, one named hook each, cleaned up when it is no longer needed.

mod answer;
mod arriving;
mod draft;
mod focus;
mod focus_kept;
mod later;
mod next_focus;
mod on_device;
mod page_change;
mod route;
mod saving;
mod selection;
mod simulation;
mod undo_keys;
mod width;

pub(super) use answer::{Answer, Steps, use_answer};
pub(super) use arriving::{Arrival, use_arrival};
pub(super) use draft::use_draft;
pub(super) use focus::use_focus_on_added;
pub(super) use focus_kept::use_focus_kept;
pub(super) use later::{Later, use_later};
pub(super) use next_focus::{Next, use_next_focus};
pub(super) use on_device::use_on_device;
pub(super) use page_change::use_page_change;
pub(super) use route::use_route;
pub(super) use saving::use_saving;
pub(super) use selection::{Found, Selected, use_best_set};
pub(super) use simulation::{Simulated, use_simulation};
pub(super) use undo_keys::use_undo_keys;
pub(super) use width::use_width;
