//! A key result of a goal: what shows on the way that the goal is being reached.

use super::format::{Item, Part, Visit};
use super::typed::Typed;
use super::{Id, MeasureUnit, Unknown};

/// One key result. It moves from its baseline to its target; how far it has come is its grade.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyResult {
    /// Its number in the plan.
    pub id: Id,
    /// What is to be seen, in the person's words.
    pub text: String,
    /// In which unit it is counted.
    pub unit: MeasureUnit,
    /// Where it began.
    pub baseline: Typed<f64>,
    /// Where it is to end.
    pub target: Typed<f64>,
    /// Where it stands.
    pub now: Typed<f64>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// A change of one key result.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyResultAction {
    /// What is to be seen.
    Text(String),
    /// In which unit it is counted.
    Unit(MeasureUnit),
    /// One of its numbers.
    Number(KeyResultNumber, Typed<f64>),
}

/// One of the numbers of a key result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyResultNumber {
    /// Where it began.
    Baseline,
    /// Where it is to end.
    Target,
    /// Where it stands.
    Now,
}

impl KeyResultNumber {
    /// All of them, in the order they are asked for.
    pub const ALL: &[Self] = &[Self::Baseline, Self::Target, Self::Now];
}

impl KeyResult {
    /// One of its numbers as typed.
    #[must_use]
    pub fn number(&self, number: KeyResultNumber) -> &Typed<f64> {
        match number {
            KeyResultNumber::Baseline => &self.baseline,
            KeyResultNumber::Target => &self.target,
            KeyResultNumber::Now => &self.now,
        }
    }

    pub(super) fn apply(&mut self, action: KeyResultAction) {
        match action {
            KeyResultAction::Text(text) => self.text = text,
            KeyResultAction::Unit(unit) => self.unit = unit,
            KeyResultAction::Number(KeyResultNumber::Baseline, typed) => self.baseline = typed,
            KeyResultAction::Number(KeyResultNumber::Target, typed) => self.target = typed,
            KeyResultAction::Number(KeyResultNumber::Now, typed) => self.now = typed,
        }
    }
}

impl Item for KeyResult {
    const CALLED: &'static str = "key result";
}

impl Part for KeyResult {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("id", &mut self.id);
        visit.field("text", &mut self.text);
        visit.field("unit", &mut self.unit);
        visit.field("baseline", &mut self.baseline);
        visit.field("target", &mut self.target);
        visit.field("now", &mut self.now);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
