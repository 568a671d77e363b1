//! A goal that is not in the plan yet.

use time::Date;

use super::typed::Typed;
use super::{Goal, Id, MeasureUnit};

/// A goal as it was pasted: a text, and what stood beside it in a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewGoal {
    /// The goal in the person's words.
    pub text: String,
    /// What is counted.
    pub measure: String,
    /// In which unit it is counted.
    pub unit: MeasureUnit,
    /// The measure today.
    pub baseline: Typed<f64>,
    /// The measure when the goal is reached.
    pub target: Typed<f64>,
    /// The last day on which it still counts.
    pub due: Typed<Date>,
    /// Who answers for it.
    pub owner: String,
}

impl NewGoal {
    /// The goal of a plan, under a number of its own.
    pub(super) fn written_on(self, id: Id, today: Date) -> Goal {
        Goal {
            id,
            text: self.text,
            written_on: Typed::Value(today),
            measure: self.measure,
            unit: self.unit,
            baseline: self.baseline,
            target: self.target,
            due: self.due,
            owner: self.owner,
            ..Goal::default()
        }
    }
}
