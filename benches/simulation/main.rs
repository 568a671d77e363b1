//! How long the simulation takes, natively, and how far off its figures are by chance: `cargo xtask bench`.
//!
//! Reads the work of the race from the file it is given and prints seconds, percentiles and errors as JSON. Without a
//! file, as in a plain `cargo bench`, there is nothing to do.

mod errors;
mod ours;

use std::time::Instant;

use serde_json::{Value, json};

/// These machines are noisy: the fastest of so many rounds counts.
const ROUNDS: u32 = 40;

fn main() {
    let Some(text) = std::env::args()
        .nth(1)
        .and_then(|path| std::fs::read_to_string(path).ok())
    else {
        return;
    };
    let work: Value = serde_json::from_str(&text).unwrap_or_default();
    let Some(mut simulated) = ours::Simulated::of(&work["simulation"]) else {
        return;
    };
    let (mut anew, mut kept) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..ROUNDS {
        // Turn by turn, so that a slow moment of the machine meets both.
        simulated.forget_tables();
        anew = anew.min(seconds(|| simulated.run()));
        kept = kept.min(seconds(|| simulated.run()));
    }
    let mut result = simulated.told();
    result["seconds"] = json!({ "anew": anew, "kept": kept });
    result["errors"] = errors::errors(simulated.setting());
    println!("{result}");
}

fn seconds(work: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    work();
    begun.elapsed().as_secs_f64()
}
