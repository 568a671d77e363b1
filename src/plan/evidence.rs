//! What a figure rests on.

use crate::plan::json::Json;

use super::format::{Form, Trouble, Written, text};

/// What a figure rests on, the firmest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// It was counted or timed.
    Measured,
    /// It was paid.
    Invoice,
    /// It was offered.
    Quote,
    /// It was worked out from something known.
    Estimate,
    /// Nothing that could be shown.
    Guess,
    /// Evidence of a newer version, kept as it is.
    Other(String),
}

impl Evidence {
    /// All of them, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Measured, "measured"),
        (Self::Invoice, "an invoice"),
        (Self::Quote, "a quote"),
        (Self::Estimate, "an estimate"),
        (Self::Guess, "a guess"),
    ];

    /// Its name in files.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::Measured => "measured",
            Self::Invoice => "invoice",
            Self::Quote => "quote",
            Self::Estimate => "estimate",
            Self::Guess => "guess",
            Self::Other(name) => name,
        }
    }

    fn of(name: String) -> Self {
        match name.as_str() {
            "measured" => Self::Measured,
            "invoice" => Self::Invoice,
            "quote" => Self::Quote,
            "estimate" => Self::Estimate,
            "guess" => Self::Guess,
            _ => Self::Other(name),
        }
    }
}

impl Written for Option<Evidence> {
    fn write(&mut self, _: Form) -> Option<Json> {
        self.as_ref().map(|evidence| Json::from(evidence.key()))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        *self = Some(Evidence::of(text(json, "measured, invoice, quote, estimate or guess")?));
        Ok(())
    }
}
