//! Why no distribution follows from the figures given.

use std::fmt;

/// Why no distribution follows from the figures given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impossible {
    /// A figure is no finite number.
    NotFinite,
    /// A figure is beyond ± 1e100.
    TooLarge,
    /// The low figure is above the likely one.
    LowAboveLikely,
    /// The likely figure is above the high one.
    LikelyAboveHigh,
    /// The low figure is above the high one.
    LowAboveHigh,
    /// A lognormal needs figures above 0.
    LowNotPositive,
    /// A lognormal so wide that its mean or its variance is no finite number.
    TooWide,
    /// The lower bound is above the upper one.
    BoundsCrossed,
    /// The two shares of a reading are not in order between 0 and 1, with ½ between them.
    SharesOutOfOrder,
}

impl fmt::Display for Impossible {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotFinite => "A range needs finite numbers. Give each figure as a number.",
            Self::TooLarge => "A figure is too large to reckon with. Give it in a larger unit.",
            Self::LowAboveLikely => {
                "The low figure is above the likely one. The low figure is what happens when things go small: lower it, or \
                 raise the likely one."
            }
            Self::LikelyAboveHigh => {
                "The likely figure is above the high one. The high figure is what happens when things go large: raise it, or \
                 lower the likely one."
            }
            Self::LowAboveHigh => "The low figure is above the high one. Swap them.",
            Self::LowNotPositive => {
                "A figure that is thought of as a multiple stays above 0. Give a low figure above 0, or choose another shape."
            }
            Self::TooWide => {
                "The high figure is too many times the low one: such a range has no usable average. Give a narrower one."
            }
            Self::BoundsCrossed => "The lower bound is above the upper one. Swap them.",
            Self::SharesOutOfOrder => {
                "The shares that lie below the low and below the high figure must be between 0 and 1, the first below a half \
                 and the second above it. Choose others."
            }
        })
    }
}

impl std::error::Error for Impossible {}
