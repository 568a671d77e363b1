//! A case tried with other figures: what is asked again and again to find out what its worth rests on.

use super::case::{Case, NoAnswer, Terms};
use super::input::{Assumed, Figures, Input};
use super::worth::{Worth, evaluate};

/// The net present value in both views.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Both {
    /// Only money that moves.
    pub cash: f64,
    /// Freed hours and unpaid own hours counted too.
    pub full: f64,
}

impl Both {
    /// The net present values of a worth.
    #[must_use]
    pub fn of(worth: &Worth) -> Self {
        Self {
            cash: worth.cash.npv,
            full: worth.full.npv,
        }
    }

    /// That of one view.
    #[must_use]
    pub fn view(self, full: bool) -> f64 {
        if full { self.full } else { self.cash }
    }
}

/// A case and its terms, to be tried with other figures.
#[derive(Clone, Copy)]
pub(super) struct Probe<'a> {
    pub(super) case: &'a Case,
    pub(super) terms: &'a Terms,
}

impl Probe<'_> {
    /// The worth with one figure changed. What is assumed from it follows it.
    pub(super) fn with(self, input: Input, value: f64) -> Result<Worth, NoAnswer> {
        let mut case = self.case.clone();
        case.typed.set(input, value);
        evaluate(&case, self.terms)
    }

    /// The figure an input has in a worth of the case: as it was typed, or else as it was assumed. None where nothing
    /// is known or needed.
    pub(super) fn figure(self, input: Input, worth: Option<&Worth>) -> Option<f64> {
        let assumed = || {
            let assumed = worth?.flows.assumed.iter().find(|assumed| assumed.input == input);
            assumed.map(|assumed| assumed.value)
        };
        let default = || match (input, input.info().assumed) {
            (Input::HourlyCost, _) => self.terms.hourly_cost,
            (_, Assumed::Figure(value, _)) => Some(value),
            _ => None,
        };
        self.case.typed(input).or_else(assumed).or_else(default)
    }
}

/// A case with some of its figures replaced.
pub(super) fn overlaid(case: &Case, figures: &Figures) -> Case {
    let mut overlaid = case.clone();
    for input in Input::ALL {
        if let Some(value) = figures.get(*input) {
            overlaid.typed.set(*input, value);
        }
    }
    overlaid
}
