//! Deflate by the browser itself, which costs the page nothing.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream, ReadableStreamDefaultReader, ReadableWritablePair, Response};

/// What a link may unpack to, in bytes. Deflate reaches 1030 to 1, so a link of 8,000 characters could hold megabytes.
pub const MOST_UNPACKED: usize = 256 * 1024;

/// Bytes deflated without a header, or none where the browser cannot.
pub async fn deflate(bytes: &[u8]) -> Option<Vec<u8>> {
    read(&through(bytes, "CompressionStream")?, usize::MAX).await
}

/// Deflated bytes unpacked again, or none where they are not deflated bytes or more than [`MOST_UNPACKED`].
pub async fn inflate(bytes: &[u8]) -> Option<Vec<u8>> {
    read(&through(bytes, "DecompressionStream")?, MOST_UNPACKED).await
}

/// Sends bytes through one of the browser's two streams. They are asked for by name: a browser without them is one that
/// cannot, and web-sys does not have them yet.
fn through(bytes: &[u8], name: &str) -> Option<ReadableStream> {
    let class: Function = Reflect::get(&js_sys::global(), &name.into()).ok()?.dyn_into().ok()?;
    let codec: ReadableWritablePair = Reflect::construct(&class, &Array::of1(&"deflate-raw".into()))
        .ok()?
        .unchecked_into();
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts).ok()?;
    let body = Response::new_with_opt_blob(Some(&blob)).ok()?.body()?;
    Some(body.pipe_through(&codec))
}

/// Reads a stream to its end, and gives up as soon as it is longer than `most`.
async fn read(stream: &ReadableStream, most: usize) -> Option<Vec<u8>> {
    let reader: ReadableStreamDefaultReader = stream.get_reader().dyn_into().ok()?;
    let mut bytes = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await.ok()?;
        let get = |key: &str| Reflect::get(&chunk, &JsValue::from_str(key)).ok();
        if get("done")?.is_truthy() {
            return Some(bytes);
        }
        let part: Uint8Array = get("value")?.dyn_into().ok()?;
        bytes.extend(part.to_vec());
        if bytes.len() > most {
            drop(reader.cancel());
            return None;
        }
    }
}
