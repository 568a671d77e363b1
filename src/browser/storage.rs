//! The browser's `localStorage` as a place to keep plans.

use wasm_bindgen::JsValue;
use web_sys::{DomException, Storage};

use super::window;
use crate::plan::keep::{Backend, StorageError};

/// The storage of this page's origin on this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalStorage;

impl LocalStorage {
    /// Asked for anew each time: a browser may take it away while the page is open.
    fn storage() -> Result<Storage, StorageError> {
        window()
            .and_then(|window| window.local_storage().ok().flatten())
            .ok_or(StorageError::Blocked)
    }
}

impl Backend for LocalStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Self::storage()?.get_item(key).map_err(|_| StorageError::Blocked)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StorageError> {
        Self::storage()?.set_item(key, text).map_err(|error| reason(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        Self::storage()?.remove_item(key).map_err(|_| StorageError::Blocked)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        let storage = Self::storage()?;
        let count = storage.length().map_err(|_| StorageError::Blocked)?;
        Ok((0..count)
            .filter_map(|index| storage.key(index).ok().flatten())
            .filter(|key| key.starts_with(prefix))
            .collect())
    }
}

fn reason(error: &JsValue) -> StorageError {
    use wasm_bindgen::JsCast as _;
    let name = error.dyn_ref::<DomException>().map(DomException::name);
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Blocked,
    }
}
