//! Worked examples: whole plans that tell their story on every step. Each is a file in the plan's own format.

mod coffee_chain;

use super::Plan;
use super::format::from_json;

/// A worked example.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// Its name in addresses and tests.
    pub key: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What it tells, in a sentence.
    pub story: &'static str,
}

/// All examples, in the order the start page shows them.
pub static ALL: &[&Example] = &[&coffee_chain::EXAMPLE];

/// Their files, by their keys: apart from what is said of them, which the first screen shows before the files are there.
static FILES: &[(&str, &str)] = &[(coffee_chain::EXAMPLE.key, coffee_chain::FILE)];

impl Example {
    /// The plan. None only if its file were missing or damaged, which a test rules out.
    #[must_use]
    pub fn plan(&self) -> Option<Plan> {
        let (_, file) = FILES.iter().find(|(key, _)| *key == self.key)?;
        from_json(file).ok()
    }
}
