//! The goals of a plan as the goal checker takes them.

use time::{Date, Month};

use crate::domain::goal::{self, Assessment, Setting};
use crate::domain::quantity::Locale;
use crate::plan::Goal;

/// How a goal stands.
#[must_use]
pub fn assess(goal: &Goal, locale: &Locale, today: Date) -> Assessment {
    let facts = goal::Goal {
        text: &goal.text,
        measure: Some(goal.measure.as_str()).filter(|measure| !measure.trim().is_empty()),
        baseline: goal.baseline.value(),
        target: goal.target.value(),
        due: goal.due.value(),
        serves: goal.serves.is_some(),
        past: &[],
    };
    goal::check(&facts, &setting(goal, locale, Some(today)))
}

/// How the dates of a goal are read. Relative ones count from the day it was written; without a day of today nothing
/// is past.
#[must_use]
pub fn setting(goal: &Goal, locale: &Locale, today: Option<Date>) -> Setting {
    let written_on = goal.written_on.value().or(today).unwrap_or(Date::MIN);
    Setting {
        written_on,
        today: today.unwrap_or(written_on),
        day_first: locale.day_first(),
        decimal: locale.decimal(),
        fiscal_start: Month::January,
    }
}
