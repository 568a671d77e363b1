//! The seller's promise of an opportunity, as the finance question takes it.

use super::case;
use crate::domain::finance::{Figures, Input, Promise, Terms, promise};
use crate::plan::{Evidence, Opportunity};

/// What a seller speaks of.
pub const SPOKEN_OF: &[Input] = &[
    Input::Automatable,
    Input::ErrorCut,
    Input::BuildCost,
    Input::BuildHours,
    Input::TrainingCost,
    Input::Licence,
    Input::UpkeepHours,
    Input::UpkeepCost,
    Input::RampMonths,
    Input::ExitCost,
];

/// Whether anything a seller said was typed, be it a figure or not.
#[must_use]
pub fn has_promise(opportunity: &Opportunity) -> bool {
    SPOKEN_OF
        .iter()
        .any(|input| opportunity.seller.contains_key(input.key()))
}

/// The figures the seller of an opportunity gave.
#[must_use]
pub fn sellers_figures(opportunity: &Opportunity) -> Figures {
    SPOKEN_OF
        .iter()
        .filter_map(|input| Some((*input, opportunity.seller.get(input.key())?.value()?)))
        .collect()
}

/// What the seller of an opportunity promises, looked at from the firm's side.
#[must_use]
pub fn sellers_promise(opportunity: &Opportunity, terms: &Terms) -> Promise {
    let rests_on_nothing = |input: Input| matches!(opportunity.input(input).evidence, None | Some(Evidence::Guess));
    promise(
        &case(opportunity),
        terms,
        &sellers_figures(opportunity),
        rests_on_nothing,
    )
}
