//! The register of what can be typed about an opportunity's return, one file for each group of the form. The form, the
//! file and the arithmetic all walk it.

mod costs;
mod errors;
mod figures;
mod loan;
mod sales;
mod saved_hours;
mod work;

use crate::domain::quantity::{Bounds, Quantity};
pub use figures::Figures;

/// One figure of an opportunity's return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Input {
    /// How often the work is done in a period.
    Runs,
    /// Minutes of work a run.
    Minutes,
    /// Share of the work that would need nobody.
    Automatable,
    /// Share of runs that are exceptions.
    Exceptions,
    /// Cost of an hour of this work.
    HourlyCost,
    /// Growth of the runs a year.
    VolumeGrowth,
    /// Share of runs that go wrong.
    ErrorRate,
    /// Minutes to put one error right.
    ReworkMinutes,
    /// Share of errors that would no longer happen.
    ErrorCut,
    /// Share of errors that get out.
    Escape,
    /// Cost of an error that got out, beside the minutes.
    ErrorCost,
    /// Money for mending the process first.
    FixCost,
    /// Own hours for mending the process first.
    FixHours,
    /// Money for building or buying it.
    BuildCost,
    /// Own hours for building it.
    BuildHours,
    /// Money for training.
    TrainingCost,
    /// Price of the licence.
    Licence,
    /// How many licences.
    LicenceUsers,
    /// Own hours of upkeep a month.
    UpkeepHours,
    /// Money for upkeep a month.
    UpkeepCost,
    /// Share of the own hours that is really paid.
    OwnHoursPaid,
    /// Money for leaving it at the end.
    ExitCost,
    /// Months it works before it has to be replaced.
    LifeMonths,
    /// What it still sells for at the end.
    Residual,
    /// Months until it works fully.
    RampMonths,
    /// Share of the saved hours that is no longer paid.
    PaidStop,
    /// Share of the saved hours that saves a hire.
    HireAvoided,
    /// The month the hire would have happened in.
    HireMonth,
    /// Share of the saved hours whose output is sold.
    Sold,
    /// Margin of a sold hour.
    SoldMargin,
    /// Orders a month through the new way.
    Orders,
    /// Margin of an order through the new way.
    MarginNew,
    /// Margin of an order the old way.
    MarginOld,
    /// Share of those orders that would have come anyway.
    BoughtAnyway,
    /// Staff hours a month the orders take from other work.
    DivertedHours,
    /// Margin a month of customers who leave.
    Attrition,
    /// Money borrowed for it.
    Loan,
    /// Interest of the loan a year.
    LoanRate,
    /// Months the loan is paid back over.
    LoanMonths,
}

/// Where an input stands in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The work itself.
    Work,
    /// What goes wrong in it.
    Errors,
    /// What the new way costs.
    Costs,
    /// What becomes of a saved hour.
    SavedHours,
    /// What it does to sales.
    Sales,
    /// What is borrowed for it.
    Loan,
}

/// What is taken while nothing is typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Assumed {
    /// Nothing: without it this part of the return is left out, or it is asked for where it is needed.
    LeftOut,
    /// A figure, with the reason for it.
    Figure(f64, &'static str),
    /// A figure that follows from others, in words.
    Derived(&'static str),
}

/// How an input is asked for.
#[derive(Clone, Copy, Debug)]
pub struct InputInfo {
    /// Its name in files, for ever.
    pub key: &'static str,
    /// Its name beside the field.
    pub label: &'static str,
    /// What is asked, in an owner's words.
    pub question: &'static str,
    /// What it counts.
    pub quantity: Quantity,
    /// The least and the most it can be.
    pub bounds: Bounds,
    /// Where it stands in the form.
    pub group: Group,
    /// What is taken while nothing is typed.
    pub assumed: Assumed,
}

impl Input {
    /// All inputs, in the order the form shows them.
    pub const ALL: &[Self] = &[
        Self::Runs,
        Self::Minutes,
        Self::Automatable,
        Self::Exceptions,
        Self::HourlyCost,
        Self::VolumeGrowth,
        Self::ErrorRate,
        Self::ReworkMinutes,
        Self::ErrorCut,
        Self::Escape,
        Self::ErrorCost,
        Self::FixCost,
        Self::FixHours,
        Self::BuildCost,
        Self::BuildHours,
        Self::TrainingCost,
        Self::Licence,
        Self::LicenceUsers,
        Self::UpkeepHours,
        Self::UpkeepCost,
        Self::OwnHoursPaid,
        Self::ExitCost,
        Self::LifeMonths,
        Self::Residual,
        Self::RampMonths,
        Self::PaidStop,
        Self::HireAvoided,
        Self::HireMonth,
        Self::Sold,
        Self::SoldMargin,
        Self::Orders,
        Self::MarginNew,
        Self::MarginOld,
        Self::BoughtAnyway,
        Self::DivertedHours,
        Self::Attrition,
        Self::Loan,
        Self::LoanRate,
        Self::LoanMonths,
    ];

    /// The input of a key in a file.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|input| input.key() == key)
    }

    /// Its name in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.info().key
    }

    /// Whether more of it is better for the return, as a rule.
    #[must_use]
    pub fn more_is_better(self) -> bool {
        match self.info().group {
            Group::Work => self != Self::Exceptions,
            Group::Errors | Group::SavedHours => self != Self::HireMonth,
            Group::Costs => matches!(self, Self::LifeMonths | Self::Residual),
            Group::Sales => matches!(self, Self::Orders | Self::MarginNew),
            Group::Loan => false,
        }
    }

    /// How it is asked for.
    #[must_use]
    pub fn info(self) -> InputInfo {
        match self {
            Self::Runs => work::RUNS,
            Self::Minutes => work::MINUTES,
            Self::Automatable => work::AUTOMATABLE,
            Self::Exceptions => work::EXCEPTIONS,
            Self::HourlyCost => work::HOURLY_COST,
            Self::VolumeGrowth => work::VOLUME_GROWTH,
            Self::ErrorRate => errors::ERROR_RATE,
            Self::ReworkMinutes => errors::REWORK_MINUTES,
            Self::ErrorCut => errors::ERROR_CUT,
            Self::Escape => errors::ESCAPE,
            Self::ErrorCost => errors::ERROR_COST,
            Self::FixCost => costs::FIX_COST,
            Self::FixHours => costs::FIX_HOURS,
            Self::BuildCost => costs::BUILD_COST,
            Self::BuildHours => costs::BUILD_HOURS,
            Self::TrainingCost => costs::TRAINING_COST,
            Self::Licence => costs::LICENCE,
            Self::LicenceUsers => costs::LICENCE_USERS,
            Self::UpkeepHours => costs::UPKEEP_HOURS,
            Self::UpkeepCost => costs::UPKEEP_COST,
            Self::OwnHoursPaid => costs::OWN_HOURS_PAID,
            Self::ExitCost => costs::EXIT_COST,
            Self::LifeMonths => costs::LIFE_MONTHS,
            Self::Residual => costs::RESIDUAL,
            Self::RampMonths => costs::RAMP_MONTHS,
            Self::PaidStop => saved_hours::PAID_STOP,
            Self::HireAvoided => saved_hours::HIRE_AVOIDED,
            Self::HireMonth => saved_hours::HIRE_MONTH,
            Self::Sold => saved_hours::SOLD,
            Self::SoldMargin => saved_hours::SOLD_MARGIN,
            Self::Orders => sales::ORDERS,
            Self::MarginNew => sales::MARGIN_NEW,
            Self::MarginOld => sales::MARGIN_OLD,
            Self::BoughtAnyway => sales::BOUGHT_ANYWAY,
            Self::DivertedHours => sales::DIVERTED_HOURS,
            Self::Attrition => sales::ATTRITION,
            Self::Loan => loan::LOAN,
            Self::LoanRate => loan::LOAN_RATE,
            Self::LoanMonths => loan::LOAN_MONTHS,
        }
    }
}

/// The most minutes, hours or money an hour that a person could mean.
const UP_TO_A_MILLION: Bounds = Bounds { least: 0.0, most: 1e6 };

const NONE: Assumed = Assumed::Figure(0.0, "none unless you know of some");

impl Group {
    /// All groups, with their headings.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Work, "The work today"),
        (Self::Errors, "What goes wrong"),
        (Self::Costs, "What it costs"),
        (Self::SavedHours, "What becomes of a saved hour"),
        (Self::Sales, "What it does to sales"),
        (Self::Loan, "If you borrow for it"),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_is_found_by_its_own_key_and_listed_once() {
        for (index, input) in Input::ALL.iter().enumerate() {
            assert_eq!(Input::of_key(input.key()), Some(*input));
            assert_eq!(Input::ALL.iter().position(|other| other == input), Some(index));
        }
        assert_eq!(Input::of_key("nothing"), None);
    }

    #[test]
    fn every_assumed_figure_lies_within_its_bounds() {
        for input in Input::ALL {
            let info = input.info();
            if let Assumed::Figure(value, _) = info.assumed {
                assert!((info.bounds.least..=info.bounds.most).contains(&value), "{input:?}");
            }
        }
    }
}
