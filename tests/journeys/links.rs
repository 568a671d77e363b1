//! Links as somebody else's program might make them, after the format's description.

use data_encoding::BASE64URL_NOPAD;
use serde_json::json;

use crate::{Browser, Failure};

/// The fragment of a link that carries a JSON text as it is.
#[must_use]
pub fn raw(json: &str) -> String {
    framed('1', 'r', json.as_bytes())
}

/// The fragment of a link with a payload that is packed already.
#[must_use]
pub fn deflated(bytes: &[u8]) -> String {
    framed('1', 'd', bytes)
}

/// The fragment of a link from a later version of the frame.
#[must_use]
pub fn newer(json: &str) -> String {
    framed('2', 'r', json.as_bytes())
}

/// `b` + version + codec + CRC-32 + length + `.` + base64url; the CRC covers version, codec, length and payload.
fn framed(version: char, codec: char, bytes: &[u8]) -> String {
    let payload = BASE64URL_NOPAD.encode(bytes);
    let length = payload.len();
    let crc = crc32fast::hash(format!("{version}{codec}{length}.{payload}").as_bytes());
    format!("b{version}{codec}{crc:08x}{length}.{payload}")
}

impl Browser {
    /// A text deflated by this browser.
    ///
    /// # Errors
    /// The browser refused.
    pub async fn deflated(&self, text: &str) -> Result<Vec<u8>, Failure> {
        let script = r"
            const [text, done] = arguments;
            const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
            new Response(packed).arrayBuffer().then((bytes) => done([...new Uint8Array(bytes)]));
        ";
        Ok(self
            .session
            .driver
            .execute_async(script, vec![json!(text)])
            .await?
            .convert()?)
    }
}
