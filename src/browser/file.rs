//! A file the person chose.

use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

/// The text of the file chosen in a file field, which is emptied so that the same file can be chosen again. None where
/// nothing was chosen or it cannot be read.
pub async fn text_of_chosen(input: &HtmlInputElement) -> Option<String> {
    let file = input.files()?.get(0)?;
    let text = JsFuture::from(file.text()).await.ok()?.as_string();
    input.set_value("");
    text
}
