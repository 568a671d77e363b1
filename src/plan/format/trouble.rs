//! What is wrong in a plan, and where.

use std::fmt;

use crate::plan::json::Json;

/// The most characters of a value that are repeated.
const LONGEST: usize = 40;

/// A value that is not what its place takes: `direction, goal 2, unit: “furlongs” is not …`.
#[derive(Debug, PartialEq)]
pub(in crate::plan) struct Trouble {
    place: String,
    why: String,
    /// Whether the place begins with an item, which says which list it is in.
    in_item: bool,
}

impl Trouble {
    /// Some JSON is not what it should be.
    pub(in crate::plan) fn is_not(json: &Json, what: &str) -> Self {
        let whole = match json {
            Json::Text(text) => text.clone(),
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
            in_item: false,
        }
    }

    /// The same trouble, seen from the part that this place is in.
    pub(in crate::plan) fn within(mut self, place: &str) -> Self {
        if self.place.is_empty() {
            place.clone_into(&mut self.place);
        } else if !self.in_item {
            self.place = format!("{place}, {}", self.place);
        }
        self.in_item = false;
        self
    }

    /// The same trouble, seen from the list that it is in an item of; items are counted from 1.
    pub(super) fn in_item(self, called: &str, number: usize) -> Self {
        Self {
            in_item: true,
            ..self.within(&format!("{called} {number}"))
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.why)
    }
}
