//! Links as somebody else's program might make them, after the format's description.

use data_encoding::BASE64URL_NOPAD;

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
