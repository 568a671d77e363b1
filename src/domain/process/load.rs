//! What a process takes a year: runs, hours, people and money.

use super::{Answers, Figure, NoAnswer, Terms};

/// What a process takes a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Load {
    /// How often it is done.
    pub runs: f64,
    /// Hours of work, mending and looking over included. Waiting is no work.
    pub hours: f64,
    /// How many people that is, at the hours of one person (full-time equivalents).
    pub people: f64,
    /// What it costs.
    pub cost: Result<Cost, NoAnswer>,
}

/// What a process costs a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// An hour of it.
    pub hour: f64,
    /// Its hours.
    pub labour: f64,
    /// Of those, the hours of putting errors right.
    pub rework: f64,
    /// What errors that get out cost beside the minutes: the cost of the flaw. Rework is in the hours, never in here.
    pub flaw: f64,
    /// All of it.
    pub whole: f64,
}

/// What a process takes a year:
/// `hours = runs · (minutes + error rate · rework minutes + review rate · review minutes)/60`,
/// `cost = hours · cost of an hour + runs · error rate · share that gets out · cost of one that got out`.
///
/// # Errors
/// Says what is missing.
pub fn load(answers: &Answers, terms: &Terms) -> Result<Load, NoAnswer> {
    let runs = answers.figure(Figure::Runs).ok_or(NoAnswer::NoRuns)? * terms.periods;
    let minutes = answers.figure(Figure::Minutes).ok_or(NoAnswer::NoMinutes)?;
    let figure = |figure| answers.figure(figure).unwrap_or(0.0);
    let errors = figure(Figure::ErrorRate);
    let rework = errors * figure(Figure::ReworkMinutes);
    let review = figure(Figure::ReviewRate) * figure(Figure::ReviewMinutes);
    let hours = runs * (minutes + rework + review) / 60.0;
    let flaw = runs * errors * escape(answers) * figure(Figure::ErrorCost);
    let cost = hourly_cost(answers, terms, hours).and_then(|hour| {
        let cost = Cost {
            hour,
            labour: hours * hour,
            rework: runs * rework / 60.0 * hour,
            flaw,
            whole: hours * hour + flaw,
        };
        let known = cost.whole.is_finite() && cost.rework.is_finite();
        known.then_some(cost).ok_or(NoAnswer::TooLarge)
    });
    let people = hours / terms.person_hours;
    let known = runs.is_finite() && hours.is_finite() && people.is_finite();
    let load = Load {
        runs,
        hours,
        people,
        cost,
    };
    known.then_some(load).ok_or(NoAnswer::TooLarge)
}

/// Share of the errors that gets out: all, as long as nobody says that some are caught.
pub(super) fn escape(answers: &Answers) -> f64 {
    answers.figure(Figure::Escape).unwrap_or(1.0)
}

fn hourly_cost(answers: &Answers, terms: &Terms, hours: f64) -> Result<f64, NoAnswer> {
    match answers.figure(Figure::HourlyCost).or(terms.hourly_cost) {
        Some(hour) => Ok(hour),
        None if hours == 0.0 => Ok(0.0),
        None => Err(NoAnswer::NoHourlyCost),
    }
}
