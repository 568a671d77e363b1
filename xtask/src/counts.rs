//! How many tests ran, as their runners report it.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

/// How many tests a ring ran, and why not, where it ran none.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Counts {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
    pub(crate) why_none: Option<String>,
}

impl Counts {
    /// One test that passed.
    pub(crate) fn one() -> Self {
        Self {
            passed: 1,
            ..Self::default()
        }
    }

    /// A ring that is skipped, and why.
    pub(crate) fn none(why: String) -> Self {
        Self {
            skipped: 1,
            why_none: Some(why),
            ..Self::default()
        }
    }

    pub(crate) fn add(&mut self, more: &Self) {
        self.passed += more.passed;
        self.failed += more.failed;
        self.skipped += more.skipped;
    }
}

/// Runs a test command, shows what it prints and adds up what its runners report.
pub(crate) fn counted(command: &mut Command) -> Result<Counts, String> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cargo cannot be run: {error}."))?;
    let mut counts = Counts::default();
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            println!("{line}");
            read(&mut counts, &line);
        }
    }
    let status = child
        .wait()
        .map_err(|error| format!("cargo cannot be waited for: {error}."))?;
    match (status.success(), counts) {
        (true, Counts { passed: 0, .. }) => Err("no test ran".to_owned()),
        (false, Counts { failed: 0, .. }) => Err("it did not compile or was stopped".to_owned()),
        (_, counts) => Ok(counts),
    }
}

/// Counts what a line such as `test result: ok. 12 passed; 0 failed; 1 ignored; …` reports.
fn read(counts: &mut Counts, line: &str) {
    let Some(report) = line.strip_prefix("test result: ") else {
        return;
    };
    let number = |word: &str| {
        let before = report.split(word).next()?;
        before.trim().rsplit([' ', ';', '.']).next()?.parse::<u32>().ok()
    };
    counts.passed += number(" passed").unwrap_or(0);
    counts.failed += number(" failed").unwrap_or(0);
    counts.skipped += number(" ignored").unwrap_or(0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_runners_report_is_added_up() {
        let mut counts = Counts::default();
        read(
            &mut counts,
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        );
        read(
            &mut counts,
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured",
        );
        read(&mut counts, "running 5 tests");
        assert_eq!((counts.passed, counts.failed, counts.skipped), (15, 2, 1));
    }
}
