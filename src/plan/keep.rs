//! How a plan is kept so that it is never lost: two slots, read back, and nothing unreadable overwritten.
//!
//! The storage itself is handed in as a [`Backend`]. A plan's keys are `bearing/plan/ID/a`, `…/b` and
//! `…/slot`, which names the slot that holds. A save writes the other slot, reads it back and only then flips the
//! name, so a machine that dies in between still holds the save before. What cannot be read is moved to
//! `bearing/quarantine/…`, where it can be downloaded.

use super::Plan;
use super::format::{Envelope, EnvelopeError};
use crate::domain::sort::sort;

/// Something that keeps texts under keys.
pub trait Backend {
    /// The text under a key.
    ///
    /// # Errors
    /// The storage is blocked.
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;
    /// Keeps a text under a key.
    ///
    /// # Errors
    /// The storage is blocked or full.
    fn set(&self, key: &str, text: &str) -> Result<(), StorageError>;
    /// Forgets a key.
    ///
    /// # Errors
    /// The storage is blocked.
    fn remove(&self, key: &str) -> Result<(), StorageError>;
    /// All keys that begin with a text.
    ///
    /// # Errors
    /// The storage is blocked.
    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError>;
}

/// Why nothing could be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser does not allow it here.
    Blocked,
    /// There is no room.
    Full,
    /// What was written does not come back the same.
    NotKept,
}

impl StorageError {
    /// What it means for the person, and what to do.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Blocked => {
                "This browser does not let the page save here, so your work lasts only until you close it. Use Share to keep it as a link."
            }
            Self::Full => {
                "The browser’s storage for this page is full, so the last change is not saved. Use Share to keep it as a link."
            }
            Self::NotKept => "The browser did not keep what was saved. Use Share to keep your work as a link.",
        }
    }
}

/// A plan found in storage.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The newest whole envelope.
    pub envelope: Envelope,
    /// Keys under which something unreadable was put aside on the way.
    pub quarantined: Vec<String>,
}

/// What opening a plan in storage came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// It is whole, or its last save is not but the one before is.
    Plan(Box<Kept>),
    /// Nothing is kept under this id.
    Nothing,
    /// Something is kept but none of it can be read; it was put aside under these keys.
    Unreadable(Vec<String>),
    /// A newer Bearing saved it. It is left as it is.
    Newer,
}

const CURRENT: &str = "bearing/current";
const PLANS: &str = "bearing/plan/";
const QUARANTINE: &str = "bearing/quarantine/";

/// The id of the plan a person worked on last.
///
/// # Errors
/// The storage is blocked.
pub fn current(storage: &impl Backend) -> Result<Option<String>, StorageError> {
    storage.get(CURRENT)
}

/// The ids of all plans kept.
///
/// # Errors
/// The storage is blocked.
pub fn all(storage: &impl Backend) -> Result<Vec<String>, StorageError> {
    let mut ids: Vec<String> = storage
        .keys(PLANS)?
        .iter()
        .filter_map(|key| key.strip_prefix(PLANS)?.split('/').next().map(str::to_owned))
        .collect();
    sort(&mut ids, Ord::cmp);
    ids.dedup();
    Ok(ids)
}

/// The keys of everything that was put aside because it could not be read, or because the person began without it.
///
/// # Errors
/// The storage is blocked.
pub fn put_aside(storage: &impl Backend) -> Result<Vec<String>, StorageError> {
    storage.keys(QUARANTINE)
}

/// Opens a plan. Where the slot that holds cannot be read, the other one is taken; what cannot be read is put aside,
/// under a name that begins with `now`.
///
/// # Errors
/// The storage is blocked, or has no room to put something aside.
pub fn open(storage: &impl Backend, id: &str, now: &str) -> Result<Opened, StorageError> {
    let mut quarantined = Vec::new();
    let mut newest: Option<(Slot, Envelope)> = None;
    let mut newer = false;
    for slot in Slot::BOTH {
        let key = slot.key(id);
        let Some(text) = storage.get(&key)? else { continue };
        match Envelope::open(&text) {
            Ok(envelope) => {
                if newest
                    .as_ref()
                    .is_none_or(|(_, best)| best.revision < envelope.revision)
                {
                    newest = Some((slot, envelope));
                }
            }
            Err(EnvelopeError::Newer) => newer = true,
            Err(_) => {
                let aside = format!("{QUARANTINE}{now}/{key}");
                storage.set(&aside, &text)?;
                storage.remove(&key)?;
                quarantined.push(aside);
            }
        }
    }
    if let (Some((slot, _)), false) = (&newest, quarantined.is_empty()) {
        // The next save must not overwrite the only whole slot.
        storage.set(&slot_name(id), slot.name())?;
    }
    Ok(match newest {
        _ if newer => Opened::Newer,
        Some((_, envelope)) => Opened::Plan(Box::new(Kept { envelope, quarantined })),
        None if quarantined.is_empty() => Opened::Nothing,
        None => Opened::Unreadable(quarantined),
    })
}

/// Saves a plan and makes it the current one. Returns the envelope as it was kept.
///
/// # Errors
/// The storage is blocked or full, or did not keep what was written. The save before is then still whole.
pub fn save(storage: &impl Backend, plan: &Plan, now: &str) -> Result<Envelope, StorageError> {
    let id = &plan.id;
    let holding = storage.get(&slot_name(id))?.and_then(|name| Slot::named(&name));
    let free = holding.map_or(Slot::A, Slot::other);
    let before = holding.map(|slot| storage.get(&slot.key(id))).transpose()?.flatten();
    let envelope = Envelope {
        revision: before
            .and_then(|text| Envelope::open(&text).ok())
            .map_or(0, |before| before.revision)
            + 1,
        saved_at: now.to_owned(),
        plan: plan.clone(),
    };
    let (key, sealed) = (free.key(id), envelope.seal());
    storage.set(&key, &sealed)?;
    if storage.get(&key)?.as_deref() != Some(sealed.as_str()) {
        return Err(StorageError::NotKept);
    }
    storage.set(&slot_name(id), free.name())?;
    storage.set(CURRENT, id)?;
    Ok(envelope)
}

fn slot_name(id: &str) -> String {
    format!("{PLANS}{id}/slot")
}

#[derive(Clone, Copy)]
enum Slot {
    A,
    B,
}

impl Slot {
    const BOTH: [Self; 2] = [Self::A, Self::B];

    fn named(name: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|slot| slot.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    fn key(self, id: &str) -> String {
        format!("{PLANS}{id}/{}", self.name())
    }
}
