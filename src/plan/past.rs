//! A past value of a goal's measure.

use time::Date;

use super::Unknown;
use super::format::{Item, Part, Visit};
use super::typed::Typed;

/// What a goal's measure was on a day, in the goal's unit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Past {
    /// The day.
    pub on: Typed<Date>,
    /// The value.
    pub value: Typed<f64>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Item for Past {
    const CALLED: &'static str = "past value";
}

impl Part for Past {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("on", &mut self.on);
        visit.field("value", &mut self.value);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
