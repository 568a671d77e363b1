//! The lines of the flows: what money comes from and goes to.

/// One line of the flows.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is.
    pub kind: LineKind,
    /// Money that moves, month 0 to the horizon.
    pub cash: Vec<f64>,
    /// The same with hours that are not money counted.
    pub full: Vec<f64>,
}

/// What a line of the flows is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineKind {
    /// Saved hours that are no longer paid.
    PaidHoursStopped,
    /// Saved hours a new person would have worked.
    HireAvoided,
    /// Saved hours whose output is sold.
    HoursSold,
    /// Saved hours with no use yet. Not cash.
    HoursFreed,
    /// Errors that no longer get out.
    ErrorsAvoided,
    /// What it does to sales.
    Sales,
    /// What it still sells for at the end.
    Residual,
    /// Money to mend the process first.
    Fix,
    /// Own hours to mend the process first.
    FixHours,
    /// Money to buy or build it.
    Build,
    /// Own hours to build it.
    BuildHours,
    /// Training.
    Training,
    /// Licences.
    Licence,
    /// Own hours of upkeep.
    UpkeepHours,
    /// Money for upkeep.
    Upkeep,
    /// Leaving it.
    Exit,
    /// Tax on what is earned, less what is saved by writing off.
    Tax,
}

impl LineKind {
    /// All lines, benefits first.
    pub const ALL: &[Self] = &[
        Self::PaidHoursStopped,
        Self::HireAvoided,
        Self::HoursSold,
        Self::HoursFreed,
        Self::ErrorsAvoided,
        Self::Sales,
        Self::Residual,
        Self::Fix,
        Self::FixHours,
        Self::Build,
        Self::BuildHours,
        Self::Training,
        Self::Licence,
        Self::UpkeepHours,
        Self::Upkeep,
        Self::Exit,
        Self::Tax,
    ];

    /// Its name in a table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PaidHoursStopped => "Paid hours that stop",
            Self::HireAvoided => "Hire avoided",
            Self::HoursSold => "Saved hours sold",
            Self::HoursFreed => "Freed hours",
            Self::ErrorsAvoided => "Errors avoided",
            Self::Sales => "Effect on sales",
            Self::Residual => "Sold at the end",
            Self::Fix => "Mending the process first",
            Self::FixHours => "Own hours to mend it first",
            Self::Build => "Bought or built",
            Self::BuildHours => "Own hours to set it up",
            Self::Training => "Training",
            Self::Licence => "Licence",
            Self::UpkeepHours => "Own hours of upkeep",
            Self::Upkeep => "Upkeep",
            Self::Exit => "Leaving it",
            Self::Tax => "Tax",
        }
    }

    /// Whether it is a benefit, which a bad case can make negative, or a cost.
    #[must_use]
    pub fn is_benefit(self) -> bool {
        self <= Self::Residual
    }

    /// Whether it is spent before it starts.
    #[must_use]
    pub fn is_before_start(self) -> bool {
        matches!(
            self,
            Self::Fix | Self::FixHours | Self::Build | Self::BuildHours | Self::Training
        )
    }
}
