//! The best set of the page beside HiGHS: times from few options to many, and whether both find the same.

use std::path::Path;

use serde_json::Value;

use super::plans::{AIMED_AT, COUNTS, EACH};
use super::race::PEERS;
use super::{native, read};
use crate::Done;
use crate::tools::python_with;

/// What each contender gave, problem by problem.
pub(crate) struct Selections {
    native: Value,
    chromium: Value,
    highs: Value,
}

/// Runs those outside the browser; it has been run.
pub(crate) fn race(folder: &Path, work: &Path, chromium: &Value) -> Result<Selections, String> {
    let mut python = python_with(&format!("{PEERS}/requirements.txt"), &folder.join("python"))?;
    python.arg(format!("{PEERS}/selection.py")).arg(work);
    Ok(Selections {
        native: native("selection", Some(work))?,
        chromium: chromium["selection"].clone(),
        highs: read(&mut python, "by HiGHS")?,
    })
}

impl Selections {
    /// The times by the number of options: the mean of its problems and the longest, and how often the page's fits into
    /// that of HiGHS.
    pub(crate) fn table(&self) -> Result<String, String> {
        let mut rows = Vec::new();
        let mut means = [const { Vec::new() }; 3];
        for (at, count) in COUNTS.iter().enumerate() {
            let [ours, page, highs] = [&self.native, &self.chromium, &self.highs["results"]].map(|who| of(who, at));
            let (ours, page, highs) = (ours?, page?, highs?);
            let proven = self.proven(at);
            for (means, times) in means.iter_mut().zip([&ours, &page, &highs]) {
                means.push(format!("{:.2}", mean(times).log10()));
            }
            rows.push(format!(
                "| {}{count} | {proven} of {EACH} | {} | {} | {} | {:.1} |\n",
                if *count == AIMED_AT { "**aim** " } else { "" },
                times(&ours),
                times(&page),
                times(&highs),
                mean(&highs) / mean(&page)
            ));
        }
        let version = self.highs["highs"].as_str().unwrap_or_default();
        Ok(format!(
            "| options | proven by Bearing in Chromium | **Bearing**, natively, ms: mean, longest | in Chromium | HiGHS {version}, natively | HiGHS by Bearing in Chromium |\n\
             |---|---|---|---|---|---|\n{}\n{}",
            rows.concat(),
            plot(&means)
        ))
    }

    /// How many sets of a count the page proves.
    fn proven(&self, at: usize) -> usize {
        let each = usize::try_from(EACH).unwrap_or_default();
        let all = self
            .chromium
            .as_array()
            .into_iter()
            .flatten()
            .skip(at * each)
            .take(each);
        all.filter(|result| result["proven"] == true).count()
    }

    /// Fails where HiGHS finds a better set than one that Bearing has proven, or passes the bound of one it has not.
    pub(crate) fn agree(&self) -> Done {
        let all = |who: &Value| who.as_array().cloned().unwrap_or_default();
        let (ours, page, highs) = (all(&self.native), all(&self.chromium), all(&self.highs["results"]));
        if ours.len() != COUNTS.len() * usize::try_from(EACH).unwrap_or_default() || ours.len() != highs.len() {
            return Err("The selection's race has not run to its end.".to_owned());
        }
        for (at, ((ours, page), highs)) in ours.iter().zip(&page).zip(&highs).enumerate() {
            let value = |of: &Value| of["value"].as_f64().unwrap_or(f64::NAN);
            let same = |other: &Value| (value(highs) - value(other)).abs() <= 1e-6 * value(highs).abs().max(1.0);
            // What is not proven is told as such, and its bound must hold.
            let holds = |of: &Value| {
                let at_most = of["at_most"].as_f64().unwrap_or(f64::NAN) * (1.0 + 1e-9);
                if of["proven"] == true {
                    same(of)
                } else {
                    value(of) <= value(highs) && value(highs) <= at_most
                }
            };
            if highs["proven"] != true || !holds(ours) || !holds(page) {
                return Err(format!(
                    "The best set of problem {at} is {ours} by Bearing, {page} in Chromium, {highs} by HiGHS."
                ));
            }
        }
        Ok(())
    }
}

/// The means by the number of options as a chart in Mermaid's language, which has no logarithmic axis: so they are the
/// logarithms already.
fn plot([ours, page, highs]: &[Vec<String>; 3]) -> String {
    let options: Vec<String> = COUNTS.iter().map(|count| format!("\"{count}\"")).collect();
    format!(
        "Means, each step upwards ten times as long: 0 is 1 ms, 2 is 100 ms. Lines in this order: Bearing natively, in \
         Chromium, HiGHS.\n\n\
         ```mermaid\nxychart-beta\n    x-axis \"options\" [{}]\n    y-axis \"ms, powers of ten\" -1 --> 3\n    \
         line [{}]\n    line [{}]\n    line [{}]\n```\n",
        options.join(", "),
        ours.join(", "),
        page.join(", "),
        highs.join(", ")
    )
}

/// The times of the problems of a count, in milliseconds.
fn of(who: &Value, at: usize) -> Result<Vec<f64>, String> {
    let each = usize::try_from(EACH).unwrap_or_default();
    let results = who.as_array().into_iter().flatten().skip(at * each).take(each);
    results
        .map(|result| result["seconds"].as_f64().map(|seconds| seconds * 1e3))
        .collect::<Option<Vec<f64>>>()
        .filter(|times| times.len() == each)
        .ok_or("The selection's race gave no time for a problem.".to_owned())
}

fn times(times: &[f64]) -> String {
    let longest = times.iter().copied().fold(0.0, f64::max);
    format!("{:.1}, {longest:.1}", mean(times))
}

fn mean(times: &[f64]) -> f64 {
    times.iter().sum::<f64>() / f64::from(EACH)
}
