//! The amounts an opportunity's flows are made of: what was typed or assumed, and in a simulation what was drawn.

use montecarlo::Column;

use super::case::LicencePer;
use super::input::Input;
use super::settled::Settled;

/// Upkeep a year as a share of what it takes to build: our judgement.
const UPKEEP_SHARE: f64 = 0.2;

/// The figure of each input: one drawn for each trial, or the settled one, the same in all.
pub(super) struct Amounts<'a> {
    pub(super) settled: &'a Settled,
    pub(super) drawn: &'a [(Input, Column)],
}

impl Amounts<'_> {
    /// The figure of an input; 0 where there is none. What is assumed from other figures follows them.
    pub(super) fn get(&self, input: Input) -> Column {
        if let Some((_, column)) = self.drawn.iter().find(|(other, _)| *other == input) {
            column.clone()
        } else if self.settled.is_derived(input) && !self.drawn.is_empty() {
            derived(input, self.settled, &|input| self.get(input))
        } else {
            Column::Fixed(self.settled.get(input))
        }
    }

    /// Whether the figure of an input was drawn.
    pub(super) fn is_drawn(&self, input: Input) -> bool {
        self.drawn.iter().any(|(other, _)| *other == input)
    }

    /// The same, where there is one.
    pub(super) fn known(&self, input: Input) -> Option<Column> {
        (self.settled.has(input) || self.is_drawn(input)).then(|| self.get(input))
    }

    /// Cost of an hour in month 1.
    pub(super) fn wage(&self) -> Column {
        self.get(Input::HourlyCost)
    }

    /// Runs a month in month 1.
    pub(super) fn runs(&self) -> Column {
        self.get(Input::Runs).times(self.settled.runs_a_month)
    }

    /// Licence a month in today's money.
    pub(super) fn licence(&self) -> Column {
        let users = self.get(Input::LicenceUsers);
        match self.settled.licence_per {
            LicencePer::Month => self.get(Input::Licence),
            LicencePer::Year => self.get(Input::Licence).times(1.0 / 12.0),
            LicencePer::UserMonth => self.get(Input::Licence) * &users,
            LicencePer::UserYear => self.get(Input::Licence).times(1.0 / 12.0) * &users,
        }
    }

    /// Hours saved a month once it works fully: `N · (t · p + e · t_r · q)/60`.
    pub(super) fn hours_saved(&self) -> Column {
        let work = self.get(Input::Minutes) * &automated(&|input| self.get(input));
        let rework = self.get(Input::ErrorRate) * &self.get(Input::ReworkMinutes) * &self.get(Input::ErrorCut);
        (self.runs() * &(work + &rework)).times(1.0 / 60.0)
    }
}

/// The share that really needs nobody: never more than what is not an exception.
fn automated(get: &dyn Fn(Input) -> Column) -> Column {
    get(Input::Automatable).min(&(Column::ONE - &get(Input::Exceptions)))
}

/// A figure that is assumed from others.
pub(super) fn derived(input: Input, settled: &Settled, get: &dyn Fn(Input) -> Column) -> Column {
    match input {
        Input::HourlyCost => Column::Fixed(settled.wage),
        Input::SoldMargin => get(Input::HourlyCost),
        Input::VolumeGrowth => Column::Fixed(settled.volume_growth),
        Input::LoanRate => Column::Fixed(settled.discount_rate),
        Input::ErrorCut => automated(get),
        // A licence adds its hour whatever else is bought, so that no higher cost ever looks better.
        Input::UpkeepHours => {
            let least = if settled.licensed { 1.0 } else { 0.0 };
            let share = get(Input::BuildHours).times(UPKEEP_SHARE / 12.0);
            share.max(&Column::Fixed(least))
        }
        Input::UpkeepCost => get(Input::BuildCost).times(UPKEEP_SHARE / 12.0),
        _ => Column::ZERO,
    }
}
