//! The one number worth measuring next.

use crate::domain::finance::how_to_measure;
use crate::domain::simulation::{Uncertainty, Watch};

/// What is most worth knowing before deciding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeasureNext {
    /// What it is.
    pub what: Uncertainty,
    /// How to know it better within a week.
    pub how: &'static str,
    /// What knowing it is worth at most: the expected value of partial perfect information, above 0.
    pub worth: f64,
}

/// Why nothing must be measured first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NothingToMeasure {
    /// Nothing can turn out otherwise, as far as anybody said.
    NoRange,
    /// Whatever any one of them is, the decision stays the same.
    NothingChangesIt,
}

impl std::fmt::Display for NothingToMeasure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoRange => "No figure has a range yet, so nothing says which to measure. Give the largest of them a low and a high end.",
            Self::NothingChangesIt => {
                "No single figure would change the decision, so there is nothing that must be measured first."
            }
        })
    }
}

/// The one number worth measuring next, and how.
///
/// # Errors
/// Says why there is none.
pub fn measure_next(watch: &Watch) -> Result<MeasureNext, NothingToMeasure> {
    let driver = watch.drivers.first().ok_or(NothingToMeasure::NoRange)?;
    let worth = driver.worth_knowing().filter(|worth| *worth > 0.0);
    Ok(MeasureNext {
        what: driver.what,
        how: match driver.what {
            Uncertainty::Input(_, input) => how_to_measure(input),
            Uncertainty::Risk(_) => "Ask somebody it has happened to how often it does.",
            Uncertainty::Wages | Uncertainty::Volume | Uncertainty::Prices => "Look up the last three years.",
        },
        worth: worth.ok_or(NothingToMeasure::NothingChangesIt)?,
    })
}
