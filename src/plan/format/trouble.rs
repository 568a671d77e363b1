//! What is wrong in a plan, and where.

use std::fmt;

use serde_json::Value;

/// The most characters of a value that are repeated.
const LONGEST: usize = 40;

/// A value that is not what its place takes: `direction, goal 2, unit: “furlongs” is not …`.
#[derive(Debug, PartialEq)]
pub(in crate::plan) struct Trouble {
    place: String,
    why: String,
}

impl Trouble {
    /// Some JSON is not what it should be.
    pub(in crate::plan) fn is_not(json: &Value, what: &str) -> Self {
        let whole = match json {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let mut text: String = whole.chars().take(LONGEST).collect();
        if text.len() < whole.len() {
            text.push('…');
        }
        Self::new(format!("“{text}” is not {what}"))
    }

    /// Something is wrong, in words.
    pub(in crate::plan) fn new(why: String) -> Self {
        Self {
            place: String::new(),
            why,
        }
    }

    /// The same trouble, seen from the part that this place is in.
    pub(in crate::plan) fn within(mut self, place: &str) -> Self {
        self.place = if self.place.is_empty() {
            place.to_owned()
        } else {
            format!("{place}, {}", self.place)
        };
        self
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.why)
    }
}
