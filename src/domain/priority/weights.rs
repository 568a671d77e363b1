//! How much each criterion weighs.

use super::criteria::ALL;

/// The weights of fit, cash and ease. They always add up to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights([f64; 3]);

impl Weights {
    /// Weights in proportion to three figures; a negative one counts as 0, and where all are 0 the three weigh the same.
    #[must_use]
    pub fn new(figures: [f64; 3]) -> Self {
        let figures = figures.map(|figure| if figure.is_finite() { figure.max(0.0) } else { 0.0 });
        let sum: f64 = figures.iter().sum();
        Self(if sum > 0.0 && sum.is_finite() {
            figures.map(|figure| figure / sum)
        } else {
            [1.0 / 3.0; 3]
        })
    }

    /// The shares, adding up to 1, in the order of the criteria.
    #[must_use]
    pub fn shares(&self) -> [f64; 3] {
        self.0
    }
}

impl Default for Weights {
    fn default() -> Self {
        let mut figures = [0.0; 3];
        for (figure, info) in figures.iter_mut().zip(ALL) {
            *figure = info.weight;
        }
        Self::new(figures)
    }
}
