//! The simulation of the page beside numpy and Squiggle: times, aims, and whether all come to the same.

use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use super::opportunities::{MONTHS, OPPORTUNITIES, TRIALS};
use super::race::PEERS;
use super::tables::seconds;
use super::{browser, native, node, read};
use crate::Done;
use crate::tools::{packages_in, python_with};

/// How far the medians of two contenders may lie apart: of the whole, as a share of the median; of one opportunity, whose
/// median may be near 0, as a share of what lies between P10 and P90.
const APART: f64 = 0.02;

/// How often all contenders run, in turn, so that a slow minute of the machine meets everyone.
const TURNS: usize = 4;

/// The share of its time that the machine may be at something else while the race is judged. The fastest of many rounds
/// is no help there: a short run fits between two disturbances and a long one never does, which favours the short one.
const BUSY: f64 = 0.1;

/// What each contender gave.
pub(crate) struct Simulations {
    pub(crate) native: Value,
    pub(crate) chromium: Value,
    pub(crate) numpy: Value,
    pub(crate) squiggle: Value,
    /// The largest share of its time that the machine was at something else before a turn, where it tells.
    pub(crate) busy: Option<f64>,
}

/// Runs all contenders in turn, several times; of each the fastest counts. The browser's first turn has been run.
pub(crate) fn in_turn(folder: &Path, work: &Path, chromium: &Value) -> Result<Simulations, String> {
    packages_in(PEERS)?;
    let busy = busy();
    let mut all = Simulations {
        busy,
        native: native("simulation", Some(work))?,
        chromium: chromium["simulation"].clone(),
        numpy: numpy(folder, work)?,
        squiggle: squiggle(work)?,
    };
    for _ in 1..TURNS {
        all.busy = all.busy.zip(self::busy()).map(|(before, now)| before.max(now));
        faster(
            &mut all.native["seconds"],
            &native("simulation", Some(work))?["seconds"],
        );
        faster(
            &mut all.chromium["seconds"],
            &browser::race(folder)?["simulation"]["seconds"],
        );
        faster(&mut all.numpy["seconds"], &numpy(folder, work)?["seconds"]);
        faster(&mut all.squiggle["seconds"], &squiggle(work)?["seconds"]);
    }
    Ok(all)
}

fn numpy(folder: &Path, work: &Path) -> Result<Value, String> {
    let mut python = python_with(&format!("{PEERS}/requirements.txt"), &folder.join("python"))?;
    python.arg(format!("{PEERS}/simulation.py")).arg(work);
    read(&mut python, "in Python")
}

fn squiggle(work: &Path) -> Result<Value, String> {
    read(node().arg(format!("{PEERS}/simulation.mjs")).arg(work), "in Squiggle")
}

/// The share of its time that the machine is at something else, over two seconds in which the race does nothing; none
/// where the system does not tell.
fn busy() -> Option<f64> {
    let before = std::fs::read_to_string(PROCESSOR).ok()?;
    std::thread::sleep(Duration::from_secs(2));
    busy_between(&before, &std::fs::read_to_string(PROCESSOR).ok()?)
}

/// Where Linux counts what its processors did.
const PROCESSOR: &str = "/proc/stat";

/// The share of time that was not idle between two readings: user, nice, system, idle, waiting, … as Linux lists them.
fn busy_between(before: &str, after: &str) -> Option<f64> {
    let counts = |text: &str| -> Option<(f64, f64)> {
        let counts = text.lines().next()?.strip_prefix("cpu ")?.split_whitespace();
        let counts: Vec<f64> = counts.take(8).filter_map(|count| count.parse().ok()).collect();
        Some((counts.iter().sum(), counts.get(3)? + counts.get(4)?))
    };
    let ((all, idle), (all_after, idle_after)) = (counts(before)?, counts(after)?);
    let passed = all_after - all;
    (passed > 0.0).then(|| 1.0 - (idle_after - idle) / passed)
}

/// Takes over the times that are shorter: one, or several by name.
fn faster(best: &mut Value, other: &Value) {
    if let Some(times) = best.as_object_mut() {
        for (name, best) in times {
            faster(best, &other[name.as_str()]);
        }
    } else if other.as_f64().is_some_and(|other| Some(other) < best.as_f64()) {
        *best = other.clone();
    }
}

impl Simulations {
    /// The times of all contenders, and how often the page's simulation fits into them.
    pub(crate) fn race(&self) -> Result<String, String> {
        let page = seconds(&self.chromium["seconds"]["anew"])?;
        let rows = [
            (
                "**Bearing**, tables made anew, in WebAssembly",
                "Chromium",
                &self.chromium["seconds"]["anew"],
            ),
            (
                "**Bearing**, tables kept",
                "Chromium",
                &self.chromium["seconds"]["kept"],
            ),
            (
                "**Bearing**, the first run of all",
                "Chromium",
                &self.chromium["seconds"]["first"],
            ),
            (
                "**Bearing**, tables made anew",
                "natively",
                &self.native["seconds"]["anew"],
            ),
            ("**Bearing**, tables kept", "natively", &self.native["seconds"]["kept"]),
            ("numpy", "Python", &self.numpy["seconds"]),
            ("Squiggle, net present value only", "Node", &self.squiggle["seconds"]),
        ];
        let rows = rows.map(|(who, place, took)| {
            let took = seconds(took)?;
            Ok(format!(
                "| {who} | {place} | {:.1} | {:.2} |\n",
                took * 1e3,
                took / page
            ))
        });
        let rows: Vec<String> = rows.into_iter().collect::<Result<_, String>>()?;
        Ok(format!(
            "| who | where | {OPPORTUNITIES} opportunities × {MONTHS} months × {TRIALS} trials, ms | times the first row |\n\
             |---|---|---|---|\n{}",
            rows.concat()
        ))
    }

    /// What was aimed at, and whether it is met.
    pub(crate) fn aims(&self) -> Result<String, String> {
        let mut rows = Vec::new();
        for (aim, least, of) in [
            ("at least 10 times as fast as numpy", Some(10.0), &self.numpy),
            ("at least 50 times as fast as Squiggle", Some(50.0), &self.squiggle),
            ("at most 1.9 times our own native time", None, &self.native),
        ] {
            let mut cells = Vec::new();
            for tables in ["anew", "kept"] {
                let page = seconds(&self.chromium["seconds"][tables])?;
                let (ratio, met) = if let Some(least) = least {
                    let ratio = seconds(&of["seconds"])? / page;
                    (ratio, ratio >= least)
                } else {
                    let ratio = page / seconds(&of["seconds"][tables])?;
                    (ratio, ratio <= 1.9)
                };
                let met = match self.busy {
                    Some(busy) if busy <= BUSY && met => "met",
                    Some(busy) if busy <= BUSY => "**not met**",
                    _ => "not judged",
                };
                cells.push(format!(" {ratio:.2}, {met} |"));
            }
            rows.push(format!("| {aim} |{}\n", cells.concat()));
        }
        let judged = match self.busy {
            Some(busy) if busy <= BUSY => String::new(),
            Some(busy) => format!(
                "\nThe machine was busy with something else for up to {:.0} % of its time. That slows long runs more than \
                 short ones and so favours Bearing: times and ratios of this run do not count.\n",
                busy * 100.0
            ),
            None => "\nWhether the machine was at something else is not known here.\n".to_owned(),
        };
        Ok(format!(
            "| aim, in Chromium | tables made anew | tables kept |\n|---|---|---|\n{}{judged}",
            rows.concat()
        ))
    }

    /// P10, P50 and P90 of the whole by each contender, and how far its medians are from ours.
    pub(crate) fn agreement(&self) -> Result<String, String> {
        let mut rows = Vec::new();
        for (who, result) in self.named() {
            let [low, middle, high] = npv(&result["whole"])?;
            let (whole, most) = self.apart(result)?;
            rows.push(format!(
                "| {who} | {low:.0} | {middle:.0} | {high:.0} | {:.2} % | {:.2} % |\n",
                whole * 100.0,
                most * 100.0
            ));
        }
        Ok(format!(
            "| who | P10 of the whole | P50 | P90 | P50 apart from ours | of the opportunities the most apart |\n\
             |---|---|---|---|---|---|\n{}",
            rows.concat()
        ))
    }

    /// Fails where a contender comes to something else: then the race is none.
    pub(crate) fn agree(&self) -> Done {
        for (who, result) in self.named() {
            let (whole, most) = self.apart(result)?;
            if whole > APART || most > APART {
                return Err(format!(
                    "{who} comes to other net present values: the race compares what is not the same."
                ));
            }
        }
        Ok(())
    }

    /// The errors by chance of plain draws and of ours.
    pub(crate) fn errors(&self) -> Result<String, String> {
        let errors = &self.native["errors"];
        let mut rows = Vec::new();
        for row in errors["rows"].as_array().into_iter().flatten() {
            for (at, figure) in ["mean", "P50"].into_iter().enumerate() {
                let truth = number(&errors["truth"][at])?.abs();
                let (plain, ours) = (number(&row["plain"][at])?, number(&row["ours"][at])?);
                let share = |error: f64| format!("{error:.1} ({:.3} %)", error / truth * 100.0);
                rows.push(format!(
                    "| {} | {figure} | {} | {} | {:.1} |\n",
                    row["trials"],
                    share(plain),
                    share(ours),
                    (plain / ours) * (plain / ours)
                ));
            }
        }
        Ok(format!(
            "| trials | figure | plain draws | **Bearing** | times the trials that plain draws need for the same |\n\
             |---|---|---|---|---|\n{}",
            rows.concat()
        ))
    }

    fn named(&self) -> [(&'static str, &Value); 4] {
        [
            ("Bearing, natively", &self.native),
            ("Bearing, in Chromium", &self.chromium),
            ("numpy", &self.numpy),
            ("Squiggle", &self.squiggle),
        ]
    }

    /// How far a contender's medians are from our native ones, each as [`APART`] counts it: of the whole, and the most of
    /// the opportunities.
    fn apart(&self, other: &Value) -> Result<(f64, f64), String> {
        let (ours, theirs) = (npv(&self.native["whole"])?, npv(&other["whole"])?);
        let whole = ((theirs[1] - ours[1]) / ours[1]).abs();
        let mut most = 0.0_f64;
        for at in 0..usize::try_from(OPPORTUNITIES).unwrap_or_default() {
            let ours = npv(&self.native["opportunities"][at])?;
            let theirs = npv(&other["opportunities"][at])?;
            most = most.max(((theirs[1] - ours[1]) / (ours[2] - ours[0])).abs());
        }
        Ok((whole, most))
    }
}

/// P10, P50 and P90 of the net present value.
fn npv(result: &Value) -> Result<[f64; 3], String> {
    let npv = &result["npv"];
    Ok([number(&npv[0])?, number(&npv[1])?, number(&npv[2])?])
}

fn number(value: &Value) -> Result<f64, String> {
    value.as_f64().ok_or(format!("A simulation gave {value} for a figure."))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_machine_is_busy_for_the_time_it_is_not_idle() {
        let before = "cpu  100 0 50 800 50 0 0 0 0 0\n";
        for (after, expected) in [
            ("cpu  100 0 50 900 50 0 0 0 0 0\n", Some(0.0)),
            ("cpu  150 0 50 850 50 0 0 0 0 0\n", Some(0.5)),
            ("cpu  100 0 50 800 50 0 0 100 0 0\n", Some(1.0)),
            (before, None),
            ("", None),
        ] {
            assert_eq!(busy_between(before, after), expected);
        }
    }

    #[test]
    fn of_several_turns_the_shortest_times_count() {
        for (best, other, expected) in [
            (json!(2.0), json!(1.0), json!(1.0)),
            (json!(1.0), json!(2.0), json!(1.0)),
            (
                json!({ "anew": 2.0, "kept": 1.0 }),
                json!({ "anew": 1.5, "kept": 1.5 }),
                json!({ "anew": 1.5, "kept": 1.0 }),
            ),
        ] {
            let mut best = best;
            faster(&mut best, &other);
            assert_eq!(best, expected);
        }
    }
}
