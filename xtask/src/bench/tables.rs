//! The tables of the page of speed.

use serde_json::Value;

use super::work::{GOALS, LENGTHS};

/// All goals by each contender: seconds, and how often it fits into the time write-good takes in the same place.
/// Natively it is told beside write-good in Node.
pub(crate) fn race(native: &Value, chromium: &Value, node: &Value) -> Result<String, String> {
    let bearing_native = seconds(&native["goals"])?;
    let mut rows = Vec::new();
    for (place, result) in [("Chromium", chromium), ("Node", node)] {
        let write_good = seconds(&result["seconds"]["writeGood"])?;
        for (name, key) in [
            ("**Bearing**, the whole check, in WebAssembly", "bearing"),
            ("write-good, style only", "writeGood"),
            ("chrono-node, dates only", "chrono"),
        ] {
            rows.push(race_row(name, place, seconds(&result["seconds"][key])?, write_good));
        }
        if place == "Node" {
            rows.push(race_row(
                "**Bearing**, the whole check",
                "natively",
                bearing_native,
                write_good,
            ));
        }
    }
    Ok(format!(
        "| who | where | {GOALS} goals, s | a goal, µs | goals in the time of one by write-good |\n|---|---|---|---|---|\n{}",
        rows.concat()
    ))
}

fn race_row(name: &str, place: &str, seconds: f64, write_good: f64) -> String {
    let each = seconds * 1e6 / f64::from(u32::try_from(GOALS).unwrap_or(u32::MAX));
    format!(
        "| {name} | {place} | {seconds:.2} | {each:.1} | {:.2} |\n",
        write_good / seconds
    )
}

/// Long texts: the time of each, and of a character in it.
pub(crate) fn lengths(native: &Value, chromium: &Value) -> Result<String, String> {
    let mut rows = Vec::new();
    for (at, length) in LENGTHS.iter().enumerate() {
        let of = |result: &Value| -> Result<(f64, f64), String> {
            let seconds = seconds(&result["texts"][at])?;
            Ok((
                seconds * 1e3,
                seconds * 1e9 / f64::from(u32::try_from(*length).unwrap_or(u32::MAX)),
            ))
        };
        let ((native_ms, native_ns), (ms, ns)) = (of(native)?, of(chromium)?);
        rows.push(format!(
            "| {length} | {native_ms:.2} | {native_ns:.0} | {ms:.2} | {ns:.0} |\n"
        ));
    }
    Ok(format!(
        "| characters | natively, ms | a character, ns | Chromium, ms | a character, ns |\n|---|---|---|---|---|\n{}",
        rows.concat()
    ))
}

/// What else is dear, natively.
pub(crate) fn core(rows: &Value) -> Result<String, String> {
    let row = |row: &Value| -> Result<String, String> {
        let name = row[0].as_str().unwrap_or_default();
        Ok(format!("| {name} | {:.3} |\n", seconds(&row[1])? * 1e3))
    };
    let rows: Vec<String> = rows
        .as_array()
        .into_iter()
        .flatten()
        .map(row)
        .collect::<Result<_, _>>()?;
    Ok(["| what | natively, ms |\n|---|---|\n", &rows.concat()].concat())
}

pub(super) fn seconds(value: &Value) -> Result<f64, String> {
    value
        .as_f64()
        .filter(|seconds| *seconds > 0.0)
        .ok_or(format!("A bench gave {value} for a time."))
}
