//! What is known about a goal, and how its dates and numbers are read.

use time::{Date, Month};

use super::Dismissal;

/// A goal: its words, and what was entered beside them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Goal<'a> {
    /// The sentence itself.
    pub text: &'a str,
    /// What is measured, such as "orders a month".
    pub measure: Option<&'a str>,
    /// The measure's value today, in its own unit.
    pub baseline: Option<f64>,
    /// The value to reach, in the same unit.
    pub target: Option<f64>,
    /// The day it is due.
    pub due: Option<Date>,
    /// Whether it is linked to the mission, to the aspiration or to another goal.
    pub serves: bool,
    /// Past values of the measure, oldest first.
    pub past: &'a [(Date, f64)],
    /// Who answers for it.
    pub owner: &'a str,
    /// The findings set aside in it.
    pub dismissed: &'a [Dismissal],
    /// The ids of the rules that are switched off in the whole plan.
    pub rules_off: &'a [String],
}

/// How the words of a goal are read.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// The day the goal was written: "in six weeks" counts from here.
    pub written_on: Date,
    /// The day of today: it only decides what is past.
    pub today: Date,
    /// Whether `4/3` is the fourth of March.
    pub day_first: bool,
    /// The decimal sign: `.` or `,`.
    pub decimal: char,
    /// The first month of the firm's fiscal year.
    pub fiscal_start: Month,
}
