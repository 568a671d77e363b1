//! A step of a process.

use super::format::{Item, Part, Visit};
use super::uncertain::{Uncertain, UncertainAction};
use super::{Id, Unknown};
use crate::domain::process::{Value, Waste};

/// One step of a process, in the order of the work.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    /// Its number in the plan.
    pub id: Id,
    /// What is done.
    pub name: String,
    /// Minutes of work a run.
    pub minutes: Uncertain,
    /// Minutes that a run lies and waits after it. Never work.
    pub waiting: Uncertain,
    /// Whether it adds value.
    pub value: Option<Value>,
    /// Which wastes are in it.
    pub wastes: Vec<Waste>,
    /// Who does it; empty for whoever does the process.
    pub who: String,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// A change of one step.
#[derive(Clone, Debug, PartialEq)]
pub enum StepAction {
    /// What is done.
    Name(String),
    /// Minutes of work a run.
    Minutes(UncertainAction),
    /// Minutes a run waits after it.
    Waiting(UncertainAction),
    /// Whether it adds value.
    Value(Option<Value>),
    /// A waste that is in it, or no longer.
    Waste(Waste, bool),
    /// Who does it.
    Who(String),
}

impl Step {
    pub(super) fn apply(&mut self, action: StepAction) {
        match action {
            StepAction::Name(name) => self.name = name,
            StepAction::Minutes(action) => self.minutes.apply(action),
            StepAction::Waiting(action) => self.waiting.apply(action),
            StepAction::Value(value) => self.value = value,
            StepAction::Waste(waste, true) => {
                if !self.wastes.contains(&waste) {
                    self.wastes.push(waste);
                }
            }
            StepAction::Waste(waste, false) => self.wastes.retain(|other| *other != waste),
            StepAction::Who(who) => self.who = who,
        }
    }
}

impl Item for Step {
    const CALLED: &'static str = "step";
}

impl Part for Step {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("id", &mut self.id);
        visit.field("name", &mut self.name);
        visit.field("minutes", &mut self.minutes);
        visit.field("waiting_minutes", &mut self.waiting);
        visit.field("value", &mut self.value);
        visit.field("wastes", &mut self.wastes);
        visit.field("who", &mut self.who);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
