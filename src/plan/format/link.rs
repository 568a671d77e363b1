//! A plan as the fragment of an address: `#b1d` + CRC-32 + length + `.` + payload.
//!
//! The fragment never reaches a server. The length tells a cut link from a damaged one, the version a newer one from
//! both. The payload is the plan's compact JSON, deflated where that is shorter. Codecs are handed in, because the
//! browser brings its own.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;

use super::checksum::crc32;
use super::document::{OpenError, from_json};
use crate::plan::Plan;

/// Links longer than this, in characters, are refused: some chat programs and browsers cut them. The file is offered.
pub const LONGEST: usize = 8_000;

/// The version of the link's frame, one digit. What is inside has a version of its own.
const FRAME: char = '1';

/// How a payload is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codec {
    /// As it is.
    Raw,
    /// Deflated, without a header (RFC 1951).
    Deflate,
}

/// What a link holds before it is unpacked, its checksum already found right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// How the bytes are packed.
    pub codec: Codec,
    /// The packed JSON.
    pub bytes: Vec<u8>,
}

/// Why a link does not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// The end is missing.
    Cut,
    /// Something in it was changed on the way.
    Damaged,
    /// A newer Bearing made it.
    Newer,
    /// It is whole, but what is inside is not a plan.
    Plan(OpenError),
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cut => f.write_str("The end of this link is missing. Chat and mail programs cut long links: ask for it again, as a file if need be."),
            Self::Damaged => f.write_str("This link was changed on its way, so the plan in it cannot be trusted. Copy the whole link again from where it was sent."),
            Self::Newer => f.write_str("A newer version of Bearing made this link. Reload the page to get the newest version, then open the link again."),
            Self::Plan(error) => error.fmt(f),
        }
    }
}

/// Whether a fragment is meant as a link to a plan, whole or not.
#[must_use]
pub fn looks_like_link(fragment: &str) -> bool {
    let mut chars = fragment.trim_start_matches('#').chars();
    chars.next() == Some('b') && chars.next().is_some_and(|c| c.is_ascii_digit())
}

/// The fragment for a plan's compact JSON and its deflated form, where there is one, without its `#`: the shorter of
/// the two goes in.
#[must_use]
pub fn make_fragment(json: &[u8], deflated: Option<&[u8]>) -> String {
    let (codec, bytes) = match deflated {
        Some(deflated) if deflated.len() < json.len() => ('d', deflated),
        _ => ('r', json),
    };
    let payload = BASE64URL_NOPAD.encode(bytes);
    let length = payload.len();
    let crc = checksum(FRAME, codec, length, &payload);
    format!("b{FRAME}{codec}{crc:08x}{length}.{payload}")
}

/// Reads the frame of a link: version, codec, checksum and length.
///
/// Tolerates what chat tools and host pages do to links: percent-encoding (also twice), something appended after the
/// payload, a bracket or full stop at the end.
///
/// # Errors
/// Tells a cut link, a damaged one and one from a newer version apart.
pub fn open_link(fragment: &str) -> Result<Link, LinkError> {
    let fragment = percent_decoded(&percent_decoded(fragment.trim_start_matches('#')));
    let mut rest = fragment.strip_prefix('b').ok_or(LinkError::Damaged)?.chars();
    match rest.next() {
        Some(FRAME) => {}
        Some(version) if version.is_ascii_digit() => return Err(LinkError::Newer),
        Some(_) => return Err(LinkError::Damaged),
        None => return Err(LinkError::Cut),
    }
    let codec = rest.next().ok_or(LinkError::Cut)?;
    let rest = rest.as_str();
    let crc = rest.get(..8).ok_or(LinkError::Cut)?;
    let (length, payload) = rest
        .get(8..)
        .and_then(|rest| rest.split_once('.'))
        .ok_or(LinkError::Cut)?;
    let crc = u32::from_str_radix(crc, 16).map_err(|_| LinkError::Damaged)?;
    let length: usize = length.parse().map_err(|_| LinkError::Damaged)?;
    if payload.len() < length {
        return Err(LinkError::Cut);
    }
    let payload = payload.get(..length).ok_or(LinkError::Damaged)?;
    if checksum(FRAME, codec, length, payload) != crc {
        return Err(LinkError::Damaged);
    }
    let codec = match codec {
        'r' => Codec::Raw,
        'd' => Codec::Deflate,
        _ => return Err(LinkError::Newer),
    };
    let bytes = BASE64URL_NOPAD
        .decode(payload.as_bytes())
        .map_err(|_| LinkError::Damaged)?;
    Ok(Link { codec, bytes })
}

impl Link {
    /// The plan in the unpacked bytes.
    ///
    /// # Errors
    /// Says why they are not a plan.
    pub fn plan(json: &[u8]) -> Result<Plan, LinkError> {
        let text = std::str::from_utf8(json).map_err(|_| LinkError::Damaged)?;
        from_json(text).map_err(|error| match error {
            OpenError::Newer(_) => LinkError::Newer,
            error => LinkError::Plan(error),
        })
    }
}

fn checksum(version: char, codec: char, length: usize, payload: &str) -> u32 {
    crc32(format!("{version}{codec}{length}.{payload}").as_bytes())
}

/// Undoes percent-encoding. What is not encoded well stays as it is, for the checksum to judge.
fn percent_decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut decoded = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        if let Some(byte) = part.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            decoded.push(byte);
            decoded.extend(part.bytes().skip(2));
        } else {
            decoded.push(b'%');
            decoded.extend(part.bytes());
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}
