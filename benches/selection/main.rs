//! How long the best set takes to be found and proven, natively: `cargo xtask bench`.
//!
//! Reads the work of the race from the file it is given and prints, for each problem, seconds, value and whether it is
//! proven, as JSON. Without a file, as in a plain `cargo bench`, there is nothing to do.

mod ours;

use std::time::Instant;

use serde_json::{Value, json};

/// These machines are noisy: the fastest of so many rounds counts, but what takes seconds is not repeated.
const ROUNDS: u32 = 5;
const LONG: f64 = 2.0;

fn main() {
    let Some(text) = std::env::args()
        .nth(1)
        .and_then(|path| std::fs::read_to_string(path).ok())
    else {
        return;
    };
    let work: Value = serde_json::from_str(&text).unwrap_or_default();
    let results = ours::problems(&work["selection"]).into_iter().map(|problem| {
        let (mut seconds, mut result) = (f64::INFINITY, Value::Null);
        for _ in 0..ROUNDS {
            let begun = Instant::now();
            result = ours::run(&problem);
            seconds = seconds.min(begun.elapsed().as_secs_f64());
            if seconds > LONG {
                break;
            }
        }
        result["seconds"] = json!(seconds);
        result
    });
    println!("{}", Value::from(results.collect::<Vec<_>>()));
}
