//! How long the goal checker takes, natively: `cargo xtask bench`.
//!
//! Reads the goals and the long texts from the file it is given, `{"goals": […], "texts": […]}`, and prints seconds as
//! JSON. Without a file, as in a plain `cargo bench`, there is nothing to do.

use std::hint::black_box;
use std::time::Instant;

use bearing::domain::goal::{Goal, check};
use bearing::plan::{self, Firm, figures};
use serde_json::{Value, json};
use time::macros::date;

/// These machines are noisy: of each part of the goals the fastest of so many rounds counts.
const ROUNDS: u32 = 7;
const PART: usize = 25;

fn main() {
    let Some(text) = std::env::args()
        .nth(1)
        .and_then(|path| std::fs::read_to_string(path).ok())
    else {
        return;
    };
    let work: Value = serde_json::from_str(&text).unwrap_or_default();
    let (goals, texts) = (strings(&work["goals"]), strings(&work["texts"]));
    let parts = goals.chunks(PART);
    let all: f64 = parts
        .map(|part| fastest(|| part.iter().map(|goal| findings(goal)).sum()))
        .sum();
    let each: Vec<f64> = texts.iter().map(|text| fastest(|| findings(text))).collect();
    println!("{}", json!({ "goals": all, "texts": each }));
}

fn findings(text: &str) -> usize {
    let setting = figures::setting(&plan::Goal::default(), &Firm::default(), Some(date!(2026 - 11 - 24)));
    let goal = Goal {
        text,
        ..Goal::default()
    };
    check(&goal, &setting).findings.len()
}

fn fastest(work: impl Fn() -> usize) -> f64 {
    let round = |_| {
        let begun = Instant::now();
        black_box(work());
        begun.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(round).fold(f64::INFINITY, f64::min)
}

fn strings(list: &Value) -> Vec<&str> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}
