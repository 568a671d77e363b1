//! What storage keeps: a plan with what is needed to tell whether it is whole and which of two is the later.

use crate::plan::json::{Json, parse};

use super::checksum::crc32;
use super::document::{OpenError, from_json, to_compact_json};
use crate::plan::Plan;

/// The version of the envelope. What is inside has a version of its own.
const ENVELOPE: u64 = 1;

/// A plan as it was saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// One more than that of the envelope saved before it.
    pub revision: u64,
    /// When it was saved, as ISO 8601 with time; for people, never for deciding which is later.
    pub saved_at: String,
    /// The plan.
    pub plan: Plan,
}

/// Why an envelope cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnvelopeError {
    /// It is not an envelope, or one that was cut off while it was written.
    Unreadable,
    /// Its body is not the one it was sealed with.
    Checksum,
    /// A newer Bearing wrote it.
    Newer,
    /// What is inside does not open.
    Plan(OpenError),
}

impl Envelope {
    /// The envelope as the text that storage keeps.
    #[must_use]
    pub fn seal(&self) -> String {
        let body = to_compact_json(&self.plan);
        let sealed = Json::object([
            ("app", Json::from("bearing")),
            ("envelope", Json::from(ENVELOPE)),
            ("revision", Json::from(self.revision)),
            ("saved_at", Json::from(self.saved_at.as_str())),
            ("checksum", Json::from(checksum(&body))),
            ("body", Json::from(body)),
        ]);
        sealed.to_string()
    }

    /// Opens what storage kept.
    ///
    /// # Errors
    /// Says why the text cannot be trusted or read. Such a text is never thrown away: see [`crate::plan::keep`].
    pub fn open(text: &str) -> Result<Self, EnvelopeError> {
        let json = parse(text).map_err(|_| EnvelopeError::Unreadable)?;
        let text = |key: &str| json.get(key).and_then(Json::as_str);
        let number = |key: &str| json.get(key).and_then(Json::as_u64);
        let (Some("bearing"), Some(envelope)) = (text("app"), number("envelope")) else {
            return Err(EnvelopeError::Unreadable);
        };
        if envelope > ENVELOPE {
            return Err(EnvelopeError::Newer);
        }
        let body = text("body").ok_or(EnvelopeError::Unreadable)?;
        if text("checksum") != Some(checksum(body).as_str()) {
            return Err(EnvelopeError::Checksum);
        }
        let plan = from_json(body).map_err(|error| match error {
            OpenError::Newer(_) => EnvelopeError::Newer,
            error => EnvelopeError::Plan(error),
        })?;
        Ok(Self {
            revision: number("revision").unwrap_or(0),
            saved_at: text("saved_at").unwrap_or_default().to_owned(),
            plan,
        })
    }
}

fn checksum(body: &str) -> String {
    format!("{:08x}", crc32(body.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_opens_and_what_was_touched_does_not() {
        let envelope = Envelope {
            revision: 7,
            saved_at: "2026-11-24T14:32:00Z".to_owned(),
            plan: Plan {
                id: "a1".to_owned(),
                ..Plan::default()
            },
        };
        let sealed = envelope.seal();
        assert_eq!(Envelope::open(&sealed), Ok(envelope));
        for (touched, error) in [
            (sealed.replace("a1", "a2"), EnvelopeError::Checksum),
            (sealed.replace("\"envelope\":1", "\"envelope\":2"), EnvelopeError::Newer),
            (
                sealed.get(..sealed.len() / 2).unwrap_or_default().to_owned(),
                EnvelopeError::Unreadable,
            ),
            (String::new(), EnvelopeError::Unreadable),
            ("{}".to_owned(), EnvelopeError::Unreadable),
        ] {
            assert_eq!(Envelope::open(&touched), Err(error), "{touched}");
        }
    }
}
