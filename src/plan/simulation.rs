//! How uncertain figures are drawn.

/// How much the estimates of a plan go wrong together: who is too hopeful in one is often too hopeful in the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Correlation {
    /// Each on its own.
    #[default]
    None,
    /// Somewhat together.
    Some,
    /// Mostly together.
    Strong,
}

/// A change of how figures are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SimulationAction {
    /// The seed of every draw.
    Seed(u64),
    /// How many trials.
    Trials(u32),
    /// How much estimates go wrong together.
    Correlation(Correlation),
}

impl Correlation {
    /// All of them, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::None, "each on its own"),
        (Self::Some, "somewhat together"),
        (Self::Strong, "mostly together"),
    ];
}
