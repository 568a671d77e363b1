//! The machine that measured, in words: no name and no path of it.

use std::fs;

use serde_json::Value;

use super::node;
use crate::run::{output, program};

/// Its processor, memory and programs.
pub(crate) fn described(chromium: &Value, numpy: &Value) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let processor = listed("/proc/cpuinfo", "model name").unwrap_or_else(|| "an unknown processor".to_owned());
    let memory = listed("/proc/meminfo", "MemTotal")
        .and_then(|text| text.split_whitespace().next()?.parse::<u64>().ok())
        .map_or_else(String::new, |kilobytes| {
            format!(", {} GB of memory", kilobytes.div_ceil(1_048_576))
        });
    let rust = output(program("rustc").arg("--version")).unwrap_or_default();
    let rust = rust
        .split_whitespace()
        .nth(1)
        .unwrap_or("of an unknown version")
        .to_owned();
    let node = output(node().arg("--version")).unwrap_or_default();
    let browser = chromium["browser"].as_str().unwrap_or_default();
    let browser = browser.split_once("Chrome/").map_or("", |(_, rest)| rest);
    format!(
        "Measured on {cores} cores of {processor}{memory}, {}; Rust {rust}, Node {}, Chromium {} (headless), Python {} with numpy \
         {}.",
        std::env::consts::OS,
        node.trim_start_matches('v'),
        browser.split('.').next().unwrap_or_default(),
        numpy["python"].as_str().unwrap_or_default(),
        numpy["numpy"].as_str().unwrap_or_default()
    )
}

/// What a file of the system lists behind a name.
fn listed(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
