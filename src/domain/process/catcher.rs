//! Who catches mistakes today, and so who no longer would once a tool does the work.

/// Who catches a mistake before it gets out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Catcher {
    /// Nobody.
    Nobody,
    /// Whoever does the work. A tool in that place sees nothing.
    Doer,
    /// Somebody who looks it over afterwards, and goes on doing so.
    Reviewer,
    /// A program, which goes on checking.
    Program,
}

impl Catcher {
    /// All of them, with the words of the choice.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Nobody, "nobody"),
        (Self::Doer, "whoever does the work"),
        (Self::Reviewer, "somebody who looks it over afterwards"),
        (Self::Program, "a program that checks"),
    ];
}
