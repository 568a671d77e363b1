//! Storage that fails at any moment loses nothing that was saved.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use bearing::plan::Plan;
use bearing::plan::keep::{Backend, Opened, StorageError, all, current, open, save};
use proptest::prelude::*;

/// Storage in memory that can be told to stop working after so many writes, or to be full or blocked.
#[derive(Default)]
struct Memory {
    texts: RefCell<BTreeMap<String, String>>,
    writes_left: Cell<Option<u32>>,
    blocked: Cell<bool>,
}

impl Memory {
    fn writes(&self) -> Result<(), StorageError> {
        match self.writes_left.get() {
            Some(0) => Err(StorageError::Full),
            left => {
                self.writes_left.set(left.map(|left| left - 1));
                self.reads()
            }
        }
    }

    fn reads(&self) -> Result<(), StorageError> {
        if self.blocked.get() {
            Err(StorageError::Blocked)
        } else {
            Ok(())
        }
    }

    fn damage(&self, key: &str) {
        self.texts
            .borrow_mut()
            .entry(key.to_owned())
            .and_modify(|text| text.truncate(text.len() / 2));
    }
}

impl Backend for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.reads()?;
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        self.writes()?;
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.writes()?;
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        self.reads()?;
        Ok(self
            .texts
            .borrow()
            .keys()
            .filter(|key| key.starts_with(prefix))
            .cloned()
            .collect())
    }
}

const NOW: &str = "2026-11-24T14:32:00.000Z";

fn version(number: u64) -> Plan {
    Plan {
        id: "own".to_owned(),
        seed: number,
        ..Plan::default()
    }
}

fn opened(storage: &Memory) -> Option<u64> {
    match open(storage, "own", NOW) {
        Ok(Opened::Plan(kept)) => Some(kept.envelope.plan.seed),
        _ => None,
    }
}

#[test]
fn the_last_save_is_what_opens() {
    let storage = Memory::default();
    assert_eq!(open(&storage, "own", NOW), Ok(Opened::Nothing));
    for number in 1..=5 {
        save(&storage, &version(number), NOW).unwrap();
        assert_eq!(opened(&storage), Some(number));
    }
    assert_eq!(current(&storage), Ok(Some("own".to_owned())));
    assert_eq!(all(&storage), Ok(vec!["own".to_owned()]));
}

#[test]
fn a_save_that_cannot_be_read_is_put_aside_and_the_one_before_opens() {
    let storage = Memory::default();
    for number in 1..=2 {
        save(&storage, &version(number), NOW).unwrap();
    }
    storage.damage("bearing/plan/own/b");
    let Ok(Opened::Plan(kept)) = open(&storage, "own", NOW) else {
        panic!("the save before opens")
    };
    assert_eq!(kept.envelope.plan.seed, 1);
    let aside = storage.get(&kept.quarantined[0]).unwrap().unwrap();
    assert!(
        aside.starts_with("{\"app\":\"bearing\""),
        "what was put aside is still there"
    );
    // The next save must not overwrite the only whole one before it is itself whole.
    storage.writes_left.set(Some(1));
    assert!(save(&storage, &version(3), NOW).is_err());
    storage.writes_left.set(None);
    assert!(matches!(opened(&storage), Some(1 | 3)));
}

#[test]
fn when_nothing_can_be_read_nothing_is_deleted() {
    let storage = Memory::default();
    for number in 1..=2 {
        save(&storage, &version(number), NOW).unwrap();
    }
    storage.damage("bearing/plan/own/a");
    storage.damage("bearing/plan/own/b");
    let Ok(Opened::Unreadable(keys)) = open(&storage, "own", NOW) else {
        panic!("it is told")
    };
    assert_eq!(keys.len(), 2);
    assert!(keys.iter().all(|key| storage.get(key).unwrap().is_some()));
}

#[test]
fn what_a_newer_version_saved_is_left_as_it_is() {
    let storage = Memory::default();
    let newer = r#"{"app":"bearing","envelope":2,"body":"?"}"#;
    storage.set("bearing/plan/own/a", newer).unwrap();
    assert_eq!(open(&storage, "own", NOW), Ok(Opened::Newer));
    assert_eq!(storage.get("bearing/plan/own/a"), Ok(Some(newer.to_owned())));
}

#[test]
fn blocked_and_full_storage_are_told() {
    let storage = Memory::default();
    storage.writes_left.set(Some(0));
    assert_eq!(save(&storage, &version(1), NOW), Err(StorageError::Full));
    storage.blocked.set(true);
    assert_eq!(open(&storage, "own", NOW), Err(StorageError::Blocked));
    for error in [StorageError::Blocked, StorageError::Full, StorageError::NotKept] {
        assert!(error.sentence().contains("Share"), "{error:?} says what to do");
    }
}

proptest! {
    /// However many writes a dying machine still makes, the last save that was confirmed opens, or a later one.
    #[test]
    fn a_machine_that_dies_while_saving_loses_no_confirmed_save(dies_after in prop::collection::vec(0..8_u32, 1..6)) {
        let storage = Memory::default();
        let mut confirmed = None;
        for (number, writes) in (1..).zip(dies_after) {
            storage.writes_left.set(Some(writes));
            if save(&storage, &version(number), NOW).is_ok() {
                confirmed = Some(number);
            }
            storage.writes_left.set(None);
            let found = opened(&storage);
            prop_assert!(found >= confirmed, "{found:?} is older than {confirmed:?}");
            prop_assert!(found <= Some(number));
        }
    }
}
