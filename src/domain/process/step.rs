//! The steps of a process: what of them adds value, and how long whoever does them is busy.

use super::Waste;

/// Whether a step adds value (Womack and Jones 1996).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A customer would pay for it.
    Adds,
    /// Nobody would pay for it, but it cannot be left out today: a law, a check, the bank.
    Necessary,
    /// Neither.
    None,
}

impl Value {
    /// All of them, with the words of the choice.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Adds, "yes: a customer would pay for it"),
        (Self::Necessary, "no, but it has to be"),
        (Self::None, "no"),
    ];
}

/// One step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    /// Minutes of work a run, at least 0.
    pub minutes: Option<f64>,
    /// Minutes that a run lies and waits after it, at least 0. Never work.
    pub waiting: Option<f64>,
    /// Whether it adds value.
    pub value: Option<Value>,
    /// Which wastes are in it.
    pub wastes: Vec<Waste>,
    /// Who does it; empty for whoever does the process.
    pub who: String,
}
