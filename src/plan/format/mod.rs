//! How a plan is written down: as JSON in a file, as a link, and as the envelope that storage keeps.
//!
//! A plan, a link or a file that opens today opens for ever: every released version has a fixture in
//! `tests/fixtures/`, and `docs/plan-format.md` describes the format for people and scripts.

mod checksum;
mod document;
mod envelope;
mod fields;
mod file;
mod link;
mod migrations;
mod names;
mod trouble;
mod written;

pub use document::{OpenError, VERSION, from_json, link_json, to_json};
pub use envelope::{Envelope, EnvelopeError};
pub(super) use fields::{Item, Part, Visit, object, read_part, write_part};
pub use file::open_file;
pub use link::{Codec, LONGEST, Link, LinkError, looks_like_link, make_fragment, open_link};
pub(super) use names::name_of;
pub(super) use trouble::Trouble;
pub(super) use written::{Form, Written, text};
