//! Why a figure of a process is not known.

use std::fmt;

/// Why a figure of a process is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// How often it is done is not known.
    NoRuns,
    /// How long it takes is not known.
    NoMinutes,
    /// What an hour costs is not known.
    NoHourlyCost,
    /// What mending would take, or what it would remove, is not known.
    NoFix,
    /// No opportunity says what a tool would cost and do.
    NoTool,
    /// Somebody needs it, so it cannot be stopped.
    Needed,
    /// No step has its minutes.
    NoSteps,
    /// The figures are too large to add up.
    TooLarge,
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoRuns => "What it costs is not known: say how often it is done.",
            Self::NoMinutes => "What it costs is not known: say how long it takes each time.",
            Self::NoHourlyCost => {
                "What it costs is not known: say what an hour of work costs, here or in the settings."
            }
            Self::NoFix => {
                "Say what mending the process would cost, in money or own hours, and of 100 that go wrong how many no longer would."
            }
            Self::NoTool => {
                "Make an opportunity of this process, and say there what a tool would cost and how much of the work would need nobody."
            }
            Self::Needed => "Only what nobody would miss, what nothing requires and what protects nothing can be stopped.",
            Self::NoSteps => "Say the steps and the minutes of each.",
            Self::TooLarge => "These figures are too large to add up. Check the largest of them.",
        })
    }
}
