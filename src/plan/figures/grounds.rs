//! The grounds of a result: how much of it rests on figures that can be shown, and how much on guesses.

use crate::domain::finance::{Reliance, by_label};
use crate::plan::{Evidence, Opportunity};

/// What a figure rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Something that can be shown: a count, an invoice, a quote, an estimate with its reasons.
    Shown,
    /// A guess.
    Guess,
    /// Nobody said.
    Unsaid,
    /// It was taken because nothing was typed.
    Assumed,
}

impl Ground {
    /// All of them, the firmest first.
    pub const ALL: &[Self] = &[Self::Shown, Self::Guess, Self::Unsaid, Self::Assumed];

    /// Its name in the report.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Guess => "guess",
            Self::Unsaid => "unsaid",
            Self::Assumed => "assumed",
        }
    }

    /// That of a figure of an opportunity.
    #[must_use]
    pub fn of(opportunity: &Opportunity, figure: &Reliance) -> Self {
        match opportunity.input(figure.input).evidence {
            _ if figure.assumed => Self::Assumed,
            None => Self::Unsaid,
            Some(Evidence::Guess) => Self::Guess,
            Some(_) => Self::Shown,
        }
    }
}

/// How much of the result of an opportunity rests on each ground, the most first: shares that are 1 together. Empty where
/// no figure moves the result.
#[must_use]
pub fn grounds(opportunity: &Opportunity, figures: &[Reliance]) -> Vec<(Ground, f64)> {
    by_label(figures, |figure| Ground::of(opportunity, figure))
}
