//! `cargo xtask test`: every ring of the tests, one after the other, and one summary at the end.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::Done;
use crate::accuracy::accuracy;
use crate::engine::Engine;
use crate::lint::lint;
use crate::run::{cargo, output, root, run};
use crate::server::{Version, serve_folder};
use crate::site::{release, release_flags};
use crate::tools::{node_packages, wasm_bindgen};

/// Journeys run below a sub-folder, as many hosts have it: an address that is not relative fails there.
const BELOW: &str = "/some/folder/";

/// A ring: its name, what it proves, and how it is run.
struct Ring {
    name: &'static str,
    proves: &'static str,
    run: fn() -> Result<Counts, String>,
}

const RINGS: [Ring; 10] = [
    Ring {
        name: "core",
        proves: "the core without the web",
        run: core_ring,
    },
    Ring {
        name: "accuracy",
        proves: "the page of accuracy holds the figures of today",
        run: || accuracy(&["--check"]).map(|()| Counts::one()),
    },
    Ring {
        name: "purity",
        proves: "no web crate in the core's tree",
        run: purity,
    },
    Ring {
        name: "lint",
        proves: "format and lints",
        run: || lint().map(|()| Counts::one()),
    },
    Ring {
        name: "pages",
        proves: "pages rendered natively, units of the interface, and these commands",
        run: pages,
    },
    Ring {
        name: "wasm",
        proves: "units in a browser, and that figures are the same in it",
        run: || units_in(Engine::Chromium),
    },
    Ring {
        name: "firefox",
        proves: "the same in Firefox",
        run: || units_where_it_is_had(Engine::Firefox),
    },
    Ring {
        name: "webkit",
        proves: "the same in WebKit, which Safari is made of",
        run: || units_where_it_is_had(Engine::WebKit),
    },
    Ring {
        name: "build",
        proves: "the release and its gate of size",
        run: || release().map(|()| Counts::one()),
    },
    Ring {
        name: "journeys",
        proves: "Chromium against the release",
        run: journeys,
    },
];

/// How many tests a ring ran, and why not, where it ran none.
#[derive(Default)]
struct Counts {
    passed: u32,
    failed: u32,
    skipped: u32,
    why_none: Option<String>,
}

impl Counts {
    fn one() -> Self {
        Self {
            passed: 1,
            ..Self::default()
        }
    }
}

pub(crate) fn test(named: &[&str]) -> Done {
    if let Some(unknown) = named.iter().find(|name| RINGS.iter().all(|ring| ring.name != **name)) {
        return Err(format!(
            "There is no ring {unknown}. Rings: {}.",
            RINGS.map(|ring| ring.name).join(" ")
        ));
    }
    let mut rows = Vec::new();
    let mut all = Counts::default();
    for ring in &RINGS {
        if !named.is_empty() && !named.contains(&ring.name) {
            rows.push(format!("{:<10} skipped: not named on the command line", ring.name));
            all.skipped += 1;
            continue;
        }
        println!("\n── {}: {} ──", ring.name, ring.proves);
        let begun = Instant::now();
        let result = (ring.run)();
        let took = seconds(begun.elapsed());
        rows.push(match result {
            Ok(Counts {
                why_none: Some(why), ..
            }) => {
                all.skipped += 1;
                format!("{:<10} skipped: {why}", ring.name)
            }
            Ok(counts) => {
                all.passed += counts.passed;
                all.failed += counts.failed;
                all.skipped += counts.skipped;
                let skipped = if counts.skipped > 0 {
                    format!(", {} skipped", counts.skipped)
                } else {
                    String::new()
                };
                format!(
                    "{:<10} {} {took:>8}  {} passed{skipped}",
                    ring.name,
                    if counts.failed == 0 { "ok    " } else { "FAILED" },
                    counts.passed
                )
            }
            Err(why) => {
                all.failed += 1;
                format!("{:<10} FAILED {took:>8}  {why}", ring.name)
            }
        });
    }
    println!("\n── Summary ──\n{}\n", rows.join("\n"));
    println!("{} passed, {} failed, {} skipped", all.passed, all.failed, all.skipped);
    if all.failed == 0 {
        Ok(())
    } else {
        Err("Not everything passed.".to_owned())
    }
}

/// The daily loop.
pub(crate) fn core() -> Done {
    run(&mut cargo(&[
        "test",
        "--quiet",
        "-p",
        "bearing",
        "-p",
        "montecarlo",
        "--no-default-features",
    ]))
}

/// Pictures of every page, taken by the journeys.
pub(crate) fn shots() -> Done {
    release()?;
    in_browser(&["--test", "shots", "--", "--nocapture"]).map(|_| println!("The pictures are in target/shots."))
}

fn core_ring() -> Result<Counts, String> {
    counted(&mut cargo(&[
        "test",
        "-p",
        "bearing",
        "-p",
        "montecarlo",
        "--no-default-features",
    ]))
}

fn purity() -> Result<Counts, String> {
    let tree = output(&mut cargo(&[
        "tree",
        "-p",
        "bearing",
        "--no-default-features",
        "-e",
        "normal",
        "--prefix",
        "none",
    ]))
    .ok_or("cargo tree failed.")?;
    let web = ["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"];
    match tree.lines().find(|line| web.iter().any(|name| line.starts_with(name))) {
        Some(line) => Err(format!("the core depends on {line}")),
        None => Ok(Counts::one()),
    }
}

fn pages() -> Result<Counts, String> {
    let rendered = counted(&mut cargo(&["test", "-p", "page-tests", "-p", "xtask"]))?;
    let units = counted(&mut cargo(&["test", "-p", "bearing", "--lib", "ui::"]))?;
    Ok(Counts {
        passed: rendered.passed + units.passed,
        failed: rendered.failed + units.failed,
        skipped: rendered.skipped + units.skipped,
        why_none: None,
    })
}

/// Runs the units of the page in an engine, compiled as the release is: two numbers at a time.
fn units_in(engine: Engine) -> Result<Counts, String> {
    engine.install()?;
    let runner = wasm_bindgen()?.with_file_name("wasm-bindgen-test-runner");
    let driver = engine.start()?;
    let mut test = cargo(&[
        "test",
        "-p",
        "bearing",
        "--target",
        "wasm32-unknown-unknown",
        "--test",
        "browser",
        "--",
        "--nocapture",
    ]);
    counted(
        test.env("RUSTFLAGS", release_flags())
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
            // A browser's first start on a busy machine takes longer than the 20 seconds it would be given.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
            .env(engine.address_for_the_runner(), &driver.address),
    )
}

/// The same for an engine that not every machine can have: there it is skipped, and the summary says why.
fn units_where_it_is_had(engine: Engine) -> Result<Counts, String> {
    if let Err(why) = engine.install() {
        return Ok(Counts {
            why_none: Some(why),
            ..Counts::default()
        });
    }
    units_in(engine)
}

fn journeys() -> Result<Counts, String> {
    in_browser(&[])
}

/// Runs the journeys' package with a server of the release and a driver beside it.
fn in_browser(arguments: &[&str]) -> Result<Counts, String> {
    Engine::Chromium.install()?;
    node_packages()?;
    let dist = root().join("dist");
    if !dist.join("index.html").is_file() {
        return Err("There is no release in dist/: the ring `build` makes it.".to_owned());
    }
    let address = serve_folder(&dist, BELOW, 8100, &Version::default())?;
    let driver = Engine::Chromium.start()?;
    let mut test = cargo(&["test", "--no-fail-fast", "-p", "journeys"]);
    counted(
        test.args(arguments)
            .env("BEARING_URL", address)
            .env("WEBDRIVER_URL", &driver.address),
    )
}

/// Runs a test command, shows what it prints and adds up what its runners report.
fn counted(command: &mut std::process::Command) -> Result<Counts, String> {
    use std::io::{BufRead as _, BufReader};
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cargo cannot be run: {error}."))?;
    let mut counts = Counts::default();
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            println!("{line}");
            add(&mut counts, &line);
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

/// Adds what a line such as `test result: ok. 12 passed; 0 failed; 1 ignored; …` reports.
fn add(counts: &mut Counts, line: &str) {
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

fn seconds(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_runners_report_is_added_up() {
        let mut counts = Counts::default();
        add(
            &mut counts,
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        );
        add(
            &mut counts,
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured",
        );
        add(&mut counts, "running 5 tests");
        assert_eq!((counts.passed, counts.failed, counts.skipped), (15, 2, 1));
    }
}
