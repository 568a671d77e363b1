//! What the app begins with: read from the browser once, before anything renders.

use std::rc::Rc;

use time::Date;
use yew::Properties;

use crate::browser::storage::LocalStorage;
use crate::browser::{address, clock, page, random};
use crate::domain::quantity::{Currency, Locale, YearMonth};
use crate::plan::keep::{self, Opened, StorageError};
use crate::plan::{Firm, Plan};

/// What the app begins with.
#[derive(Clone, PartialEq, Properties)]
pub struct Opening {
    /// The plan the person worked on last, or a new one.
    pub plan: Plan,
    /// When it was saved, in a few words; empty for a new one.
    pub saved_at: String,
    /// What went wrong with the storage.
    pub trouble: Option<Trouble>,
    /// Today, by the person's own clock.
    pub today: Date,
    /// The fragment of the address.
    pub fragment: String,
}

/// What went wrong when the work was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The storage does not do its part.
    Storage(StorageError),
    /// Some of what was saved cannot be read. It was put aside under these keys; `lost_all` when nothing older could
    /// be opened in its place.
    PutAside {
        /// Where it was put.
        keys: Vec<String>,
        /// Whether there was nothing older to open.
        lost_all: bool,
    },
    /// A newer Bearing saved the work; it is left as it is.
    Newer,
}

/// Reads what the app begins with.
pub(super) fn read() -> Opening {
    let today = clock::today();
    let mut opening = Opening {
        plan: new_plan(today),
        saved_at: String::new(),
        trouble: None,
        today,
        fragment: address::fragment(),
    };
    if let Err(error) = open_saved(&mut opening) {
        opening.trouble = Some(Trouble::Storage(error));
    }
    opening
}

/// An empty plan that starts next month, in the person's own locale, where Bearing offers it, and its currency.
pub(super) fn new_plan(today: Date) -> Plan {
    let mut plan = Plan::new(random::plan_id(), YearMonth::of(today).plus(1));
    let offered = |tag: &String| Locale::OFFERED.iter().any(|(offered, _)| offered == tag);
    if let Some(tag) = page::languages().into_iter().find(offered) {
        let locale = Locale::new(&tag);
        plan.firm = Rc::new(Firm {
            currency: Currency::of_region(locale.region()),
            locale,
            ..Firm::default()
        });
    }
    plan
}

/// Opens one of the person's plans by its id.
pub(super) fn open_other(id: &str) -> Option<Plan> {
    match keep::open(&LocalStorage, id, &clock::now()) {
        Ok(Opened::Plan(kept)) => Some(kept.envelope.plan),
        _ => None,
    }
}

fn open_saved(opening: &mut Opening) -> Result<(), StorageError> {
    let storage = LocalStorage;
    let now = clock::now();
    let current = keep::current(&storage)?;
    if let Some(id) = &current {
        match keep::open(&storage, id, &now)? {
            Opened::Plan(kept) => {
                opening.plan = kept.envelope.plan;
                opening.saved_at = clock::when(&kept.envelope.saved_at);
                if !kept.quarantined.is_empty() {
                    opening.trouble = Some(Trouble::PutAside {
                        keys: kept.quarantined,
                        lost_all: false,
                    });
                }
            }
            Opened::Unreadable(keys) => opening.trouble = Some(Trouble::PutAside { keys, lost_all: true }),
            Opened::Newer => opening.trouble = Some(Trouble::Newer),
            Opened::Nothing => {}
        }
    }
    Ok(())
}
