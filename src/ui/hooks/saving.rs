//! Keeps the person's plan on this device as they work.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::storage::LocalStorage;
use crate::browser::{clock, events};
use crate::plan::Plan;
use crate::plan::keep::{self, StorageError};

/// How long after the last change the plan is saved, in milliseconds.
const PAUSE: u32 = 300;

/// Whether the work is safe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Saving {
    /// There is nothing of the person's own to save.
    Nothing,
    /// Changes wait for a pause in typing.
    Waiting,
    /// Saved at a time of day.
    At(String),
    /// It could not be saved.
    Failed(StorageError),
}

impl Saving {
    /// Whether the work is safe, in a few words.
    pub(in crate::ui) fn words(&self) -> String {
        match self {
            Self::Nothing => "Nothing typed yet".to_owned(),
            Self::Waiting => "Saving…".to_owned(),
            Self::At(time) => format!("Saved {time} on this device"),
            Self::Failed(_) => "Not saved".to_owned(),
        }
    }

    /// Why the work is not safe, where it is not.
    pub(in crate::ui) fn failed(&self) -> Option<StorageError> {
        match self {
            Self::Failed(error) => Some(*error),
            _ => None,
        }
    }
}

/// What has been saved, shared with the listeners that save at the last moment.
#[derive(Default)]
struct Keeper {
    saved: Option<Rc<Plan>>,
    waiting: Option<Rc<Plan>>,
}

impl Keeper {
    /// Saves what waits. None when nothing does.
    fn save(&mut self) -> Option<Saving> {
        let plan = self.waiting.take()?;
        Some(match keep::save(&LocalStorage, &plan, &clock::now()) {
            Ok(envelope) => {
                self.saved = Some(plan);
                Saving::At(clock::when(&envelope.saved_at))
            }
            Err(error) => {
                // Kept waiting: the next change, or leaving the page, tries again.
                self.waiting = Some(plan);
                Saving::Failed(error)
            }
        })
    }
}

/// Saves the person's own plan a moment after each change, and at once when the page is hidden or left.
#[hook]
pub(in crate::ui) fn use_saving(plan: &Rc<Plan>, saved_at: &str) -> Saving {
    let saving = use_state(|| {
        if saved_at.is_empty() {
            Saving::Nothing
        } else {
            Saving::At(saved_at.to_owned())
        }
    });
    let keeper = use_memo((), |()| {
        RefCell::new(Keeper {
            saved: (!saved_at.is_empty()).then(|| Rc::clone(plan)),
            waiting: None,
        })
    });
    {
        let setter = saving.setter();
        let keeper = Rc::clone(&keeper);
        use_effect_with(Rc::clone(plan), move |plan| {
            let mut state = keeper.borrow_mut();
            if state.waiting.as_ref().is_some_and(|waiting| waiting.id != plan.id) {
                // Another plan takes its place: what still waits of this one is saved at once.
                state.save();
            }
            let unchanged = state.saved.as_ref() == Some(plan) || (state.saved.is_none() && plan.is_empty());
            state.waiting = (!unchanged).then(|| Rc::clone(plan));
            drop(state);
            let timer = (!unchanged).then(|| {
                setter.set(Saving::Waiting);
                Timeout::new(PAUSE, move || {
                    if let Some(saving) = keeper.borrow_mut().save() {
                        setter.set(saving);
                    }
                })
            });
            move || drop(timer)
        });
    }
    {
        let setter = saving.setter();
        use_effect_with((), move |()| {
            let listeners = events::on_leaving(move || {
                if let Some(saving) = keeper.borrow_mut().save() {
                    setter.set(saving);
                }
            });
            move || drop(listeners)
        });
    }
    (*saving).clone()
}
