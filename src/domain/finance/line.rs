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
        Self::Build,
        Self::BuildHours,
        Self::Training,
        Self::Licence,
        Self::UpkeepHours,
        Self::Upkeep,
        Self::Exit,
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
            Self::Build => "Bought or built",
            Self::BuildHours => "Own hours to set it up",
            Self::Training => "Training",
            Self::Licence => "Licence",
            Self::UpkeepHours => "Own hours of upkeep",
            Self::Upkeep => "Upkeep",
            Self::Exit => "Leaving it",
        }
    }

    /// Whether it is a benefit, which a bad case can make negative, or a cost.
    #[must_use]
    pub fn is_benefit(self) -> bool {
        self <= Self::Sales
    }
}
