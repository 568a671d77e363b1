//! How much each criterion weighs.

use super::criteria::ALL;

/// The weights of the criteria, in their order: fit, cash, ease, then those of the owner's own. They always add up to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights(Vec<f64>);

impl Weights {
    /// Weights in proportion to some figures; a negative one counts as 0, and where all are 0 all weigh the same.
    #[must_use]
    pub fn new(figures: impl AsRef<[f64]>) -> Self {
        let at_least_0 = |figure: &f64| if figure.is_finite() { figure.max(0.0) } else { 0.0 };
        let figures: Vec<f64> = figures.as_ref().iter().map(at_least_0).collect();
        let sum: f64 = figures.iter().sum();
        if sum > 0.0 && sum.is_finite() {
            Self(figures.into_iter().map(|figure| figure / sum).collect())
        } else {
            Self::equal(figures.len())
        }
    }

    /// So many weights that are all the same.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a handful")]
    pub fn equal(count: usize) -> Self {
        Self(vec![1.0 / count as f64; count])
    }

    /// The shares, adding up to 1, in the order of the criteria.
    #[must_use]
    pub fn shares(&self) -> &[f64] {
        &self.0
    }
}

impl Default for Weights {
    fn default() -> Self {
        Self::new(ALL.iter().map(|info| info.weight).collect::<Vec<_>>())
    }
}
