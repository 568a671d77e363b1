//! axe-core: the checks of accessibility that a program can make.

use serde_json::{Value, json};

use crate::{Browser, Done, Failure};

/// Everything axe knows of WCAG 2.0, 2.1 and 2.2 to level AA, and its best practices. `target-size` is part of WCAG 2.2
/// AA, but axe leaves it off unless asked. Nothing is excluded.
const RUN: &str = r"
    const done = arguments[0];
    axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
    }).then((results) => done({ violations: results.violations, passes: results.passes.length }),
            (error) => done({ error: String(error) }));
";

impl Browser {
    /// Asks axe about the page as it stands.
    ///
    /// # Errors
    /// It found something, listed with the elements it found it in. `place` says where.
    pub async fn is_accessible(&self, place: &str) -> Done {
        let here = self.run("return typeof axe === 'object'", Vec::new()).await?;
        if here != true {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js");
            let axe = std::fs::read_to_string(path).map_err(|error| {
                Failure::new(format!(
                    "axe is not in {path}: {error}. `cargo xtask test journeys` installs it."
                ))
            })?;
            self.run(&axe, Vec::new()).await?;
        }
        let results = self.session.driver.execute_async(RUN, Vec::new()).await?.json().clone();
        let violations = results.get("violations").and_then(Value::as_array);
        match violations {
            Some(violations) if violations.is_empty() && results.get("passes") != Some(&json!(0)) => Ok(()),
            Some(violations) if !violations.is_empty() => {
                let found: Vec<String> = violations.iter().map(put).collect();
                Err(Failure::new(format!("axe found on {place}:\n{}", found.join("\n"))))
            }
            _ => Err(Failure::new(format!("axe could not check {place}: {results}"))),
        }
    }
}

/// One violation: the rule, and each element with why.
fn put(violation: &Value) -> String {
    let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let nodes = violation.get("nodes").and_then(Value::as_array);
    let elements: Vec<String> = nodes
        .into_iter()
        .flatten()
        .map(|node| {
            format!(
                "    {}\n      {}",
                text(node, "html"),
                text(node, "failureSummary").replace('\n', " ")
            )
        })
        .collect();
    format!(
        "  {}: {}\n{}",
        text(violation, "id"),
        text(violation, "help"),
        elements.join("\n")
    )
}
