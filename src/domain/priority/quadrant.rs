//! Value against effort: which of four fields an option lies in. The dividing lines are fixed.

/// Own hours that divide easy from hard: `400/√50`, where ease is 50 points.
pub const DIVIDING_HOURS: f64 = 56.568_542_494_923_8;

/// One of the four fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quadrant {
    /// Worth something and easy.
    QuickWin,
    /// Worth something and hard.
    BigProject,
    /// Worth nothing and easy.
    EasyLoss,
    /// Worth nothing and hard.
    MoneyPit,
}

impl Quadrant {
    /// The field of a net present value and own hours.
    #[must_use]
    pub fn of(npv: f64, hours: f64) -> Self {
        match (npv > 0.0, hours <= DIVIDING_HOURS) {
            (true, true) => Self::QuickWin,
            (true, false) => Self::BigProject,
            (false, true) => Self::EasyLoss,
            (false, false) => Self::MoneyPit,
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::QuickWin => "Quick win",
            Self::BigProject => "Big project",
            Self::EasyLoss => "Easy, but loses",
            Self::MoneyPit => "Money pit",
        }
    }
}
