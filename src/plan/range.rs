//! How a low and a high figure are read, and how the figures between them lie.

use crate::plan::json::Json;

use super::format::{Form, Trouble, Written, text};

/// What low and high mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RangeReading {
    /// 8 in 10 cases lie between low and high.
    #[default]
    EightInTen,
    /// No case lies outside.
    Limits,
    /// A reading of a newer version, kept as it is.
    Other(String),
}

/// How often the figures of a range come true.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RangeShape {
    /// Rounded, most often near the likely figure: the beta distribution of PERT (Malcolm and others, 1959).
    #[default]
    Pert,
    /// In a straight line up to the likely figure and down again.
    Triangular,
    /// Never below zero, with a long tail above: what others' overruns look like.
    Lognormal,
    /// Every figure as often as any other.
    Uniform,
    /// A shape of a newer version, kept as it is.
    Other(String),
}

impl RangeReading {
    /// All of them, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::EightInTen, "8 in 10 cases lie between"),
        (Self::Limits, "no case lies outside"),
    ];

    fn name(&self) -> &str {
        match self {
            Self::EightInTen => "eight_in_ten",
            Self::Limits => "limits",
            Self::Other(name) => name,
        }
    }

    fn of(name: String) -> Self {
        match name.as_str() {
            "eight_in_ten" => Self::EightInTen,
            "limits" => Self::Limits,
            _ => Self::Other(name),
        }
    }
}

impl RangeShape {
    /// All of them, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Pert, "rounded, around the likely figure (PERT)"),
        (
            Self::Triangular,
            "straight up to the likely figure and down (triangular)",
        ),
        (Self::Lognormal, "with a long tail above (lognormal)"),
        (Self::Uniform, "all equally likely (uniform)"),
    ];

    fn name(&self) -> &str {
        match self {
            Self::Pert => "pert",
            Self::Triangular => "triangular",
            Self::Lognormal => "lognormal",
            Self::Uniform => "uniform",
            Self::Other(name) => name,
        }
    }

    fn of(name: String) -> Self {
        match name.as_str() {
            "pert" => Self::Pert,
            "triangular" => Self::Triangular,
            "lognormal" => Self::Lognormal,
            "uniform" => Self::Uniform,
            _ => Self::Other(name),
        }
    }
}

impl Written for RangeReading {
    fn write(&mut self, _: Form) -> Option<Json> {
        (*self != Self::default()).then(|| Json::from(self.name()))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        *self = Self::of(text(json, "eight_in_ten or limits")?);
        Ok(())
    }
}

impl Written for RangeShape {
    fn write(&mut self, _: Form) -> Option<Json> {
        (*self != Self::default()).then(|| Json::from(self.name()))
    }

    fn read(&mut self, json: Json) -> Result<(), Trouble> {
        *self = Self::of(text(json, "pert, triangular, lognormal or uniform")?);
        Ok(())
    }
}
