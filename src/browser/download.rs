//! A file the person saves.

use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::window;

/// Offers a text as a JSON file of a given name. False where the browser does not allow it.
#[must_use]
pub fn offer_json(name: &str, text: &str) -> bool {
    offer(name, text).is_some()
}

fn offer(name: &str, text: &str) -> Option<()> {
    let document = window()?.document()?;
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Revoked late: some browsers begin the download only after the click has returned.
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _gone = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}
