//! How public calculators count the same task, so that their figure can be set beside ours: one file for each kind,
//! named by what it counts. [`bridge`](super::bridge()) leads from its figure to ours.

mod first_year;
mod hours_and_errors;
mod net_hours;

use super::arithmetic::Step;
use super::bridge::Difference;
use super::case::{Case, LicencePer, Terms};
use super::input::Input;
use crate::domain::quantity::Quantity;

/// A kind of calculator.
pub struct Calculator {
    /// What it counts, as a name.
    pub name: &'static str,
    /// Its formula, in words.
    pub formula: &'static str,
    /// Its figures of a task.
    figures: fn(&Task) -> Option<Counted>,
    /// The figure it counts with where it is not the one that is left out: none where it leaves the input out.
    pub(super) sees: fn(&Task, Input) -> Option<f64>,
    /// What it counts otherwise than we do, in the order in which the differences are told, each in words.
    pub(super) differences: &'static [(Difference, &'static str)],
}

/// All kinds.
pub static ALL: &[&Calculator] = &[
    &net_hours::CALCULATOR,
    &hours_and_errors::CALCULATOR,
    &first_year::CALCULATOR,
];

/// What a calculator says.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// Its figure for a year.
    pub yearly: f64,
    /// All its figures, in the order in which they follow from each other.
    pub figures: Vec<Step>,
}

/// What a calculator lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// How often it is done.
    Runs,
    /// How long it takes.
    Minutes,
    /// What an hour costs.
    HourlyCost,
    /// How much of it needs nobody.
    Share,
    /// Figures that can be added up.
    Finite,
}

impl std::fmt::Display for Lacking {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Runs => "It counts hours of work: say how often the work is done.",
            Self::Minutes => "It counts hours of work: say how long it takes each time.",
            Self::HourlyCost => "It counts hours in money: say what an hour of work costs, here or in the settings.",
            Self::Share => "It asks how much of the work would need nobody: of 100 minutes, how many?",
            Self::Finite => "These figures are too large to add up. Check the largest of them.",
        })
    }
}

/// What such calculators ask about a task. Nothing is assumed: what was not typed is 0.
pub(super) struct Task {
    runs_a_week: f64,
    minutes: f64,
    wage: f64,
    /// Share that needs nobody.
    share: Option<f64>,
    error_rate: f64,
    error_cost: f64,
    build: f64,
    /// Licence as it is charged, and what that is a month.
    licence: f64,
    tool: f64,
    /// Own hours of upkeep a month.
    upkeep_hours: f64,
}

impl Task {
    pub(super) fn new(case: &Case, terms: &Terms) -> Result<Self, Lacking> {
        let typed = |input| case.typed(input).unwrap_or(0.0);
        let users = case.typed(Input::LicenceUsers).unwrap_or(1.0);
        let tool = match case.licence_per {
            LicencePer::Month => 1.0,
            LicencePer::Year => 1.0 / 12.0,
            LicencePer::UserMonth => users,
            LicencePer::UserYear => users / 12.0,
        };
        let wage = case.typed(Input::HourlyCost).or(terms.hourly_cost);
        Ok(Self {
            runs_a_week: case.typed(Input::Runs).ok_or(Lacking::Runs)? * case.runs_per.per_year(terms.calendar) / 52.0,
            minutes: case.typed(Input::Minutes).ok_or(Lacking::Minutes)?,
            wage: wage.ok_or(Lacking::HourlyCost)?,
            share: case.typed(Input::Automatable),
            error_rate: typed(Input::ErrorRate),
            error_cost: typed(Input::ErrorCost),
            build: typed(Input::BuildCost),
            licence: typed(Input::Licence),
            tool: typed(Input::Licence) * tool,
            upkeep_hours: typed(Input::UpkeepHours),
        })
    }

    fn hours_a_week(&self) -> f64 {
        self.runs_a_week * self.minutes / 60.0
    }
}

impl Calculator {
    /// What it says of a case.
    ///
    /// # Errors
    /// Says what it lacks.
    pub fn count(&self, case: &Case, terms: &Terms) -> Result<Counted, Lacking> {
        self.count_task(&Task::new(case, terms)?)
    }

    pub(super) fn count_task(&self, task: &Task) -> Result<Counted, Lacking> {
        let counted = (self.figures)(task).ok_or(Lacking::Share)?;
        let finite = counted.figures.iter().all(|step| step.value.is_finite());
        if finite && counted.yearly.is_finite() {
            Ok(counted)
        } else {
            Err(Lacking::Finite)
        }
    }
}

impl std::fmt::Debug for Calculator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Calculator").field(&self.name).finish()
    }
}

fn step(label: &'static str, quantity: Quantity, value: f64) -> Step {
    Step {
        label: label.into(),
        quantity,
        value,
    }
}

/// One by the other, where there is something of both to divide.
fn ratio(label: &'static str, quantity: Quantity, over: f64, under: f64) -> Option<Step> {
    (over > 0.0 && under > 0.0).then(|| step(label, quantity, over / under))
}
