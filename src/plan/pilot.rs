//! A small trial of an opportunity before it is built: what it costs, how likely it works, and when to stop.

use super::Unknown;
use super::format::{Form, Part, Trouble, Visit, Written, read_part, write_part};
use super::json::Json;
use super::typed::Typed;

/// A pilot of an opportunity. Blank where none is thought of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pilot {
    /// Money the pilot costs.
    pub cost: Typed<f64>,
    /// How likely it is that the opportunity works, a share from 0 to 1.
    pub chance: Typed<f64>,
    /// Months the pilot takes.
    pub months: Typed<f64>,
    /// What has to be seen by its end for the rest to be built, in words.
    pub stop_rule: String,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// A change of a pilot.
#[derive(Clone, Debug, PartialEq)]
pub enum PilotAction {
    /// What it costs.
    Cost(Typed<f64>),
    /// How likely it works.
    Chance(Typed<f64>),
    /// How long it takes.
    Months(Typed<f64>),
    /// When to stop.
    StopRule(String),
}

impl Pilot {
    pub(super) fn apply(&mut self, action: PilotAction) {
        match action {
            PilotAction::Cost(typed) => self.cost = typed,
            PilotAction::Chance(typed) => self.chance = typed,
            PilotAction::Months(typed) => self.months = typed,
            PilotAction::StopRule(text) => self.stop_rule = text,
        }
    }
}

impl PilotAction {
    /// Which of its fields it changes.
    pub(super) fn field(&self) -> u32 {
        match self {
            Self::Cost(_) => 0,
            Self::Chance(_) => 1,
            Self::Months(_) => 2,
            Self::StopRule(_) => 3,
        }
    }
}

impl Part for Pilot {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("cost", &mut self.cost);
        visit.field("chance", &mut self.chance);
        visit.field("months", &mut self.months);
        visit.field("stop_rule", &mut self.stop_rule);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

impl Written for Pilot {
    fn write(&mut self, form: Form) -> Option<Json> {
        let fields = write_part(self, form);
        (!fields.is_empty()).then_some(Json::Object(fields))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        read_part(self, json)
    }
}
