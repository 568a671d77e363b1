//! The goal checker: against labelled goals, against what is entered beside the text, and taken apart by the builder.

mod builder;
mod labels;
mod set_aside;
mod verdicts;

use bearing::domain::goal::{Assessment, Goal, Letter, Setting, Standing, check};
use serde_json::Value;
use time::Month;
use time::macros::date;

fn setting() -> Setting {
    Setting {
        written_on: date!(2026 - 11 - 24),
        today: date!(2026 - 11 - 24),
        day_first: true,
        decimal: '.',
        fiscal_start: Month::January,
    }
}

fn assess(text: &str) -> Assessment {
    check(
        &Goal {
            text,
            ..Goal::default()
        },
        &setting(),
    )
}

fn is_met(assessment: &Assessment, letter: Letter) -> bool {
    assessment
        .verdicts
        .iter()
        .any(|verdict| verdict.letter == letter && verdict.standing == Standing::Met)
}

/// The labelled goals of `tests/fixtures/goals/`, as its README describes them.
fn corpus() -> Vec<Value> {
    include_str!("../fixtures/goals/goals.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_default())
        .collect()
}

fn text(goal: &Value) -> &str {
    goal["text"].as_str().unwrap_or_default()
}

#[allow(clippy::cast_precision_loss, reason = "counts of a few hundred goals")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}
