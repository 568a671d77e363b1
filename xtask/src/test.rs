//! `cargo xtask test`: every ring of the tests, one after the other, and one summary at the end.

use std::time::{Duration, Instant};

use crate::Done;
use crate::accuracy::accuracy;
use crate::counts::{Counts, counted};
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
        if let Ok(counts) = &result {
            all.add(counts);
        }
        rows.push(match result {
            Ok(Counts {
                why_none: Some(why), ..
            }) => format!("{:<10} skipped: {why}", ring.name),
            Ok(counts) => {
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
    let mut counts = counted(&mut cargo(&["test", "-p", "page-tests", "-p", "xtask"]))?;
    counts.add(&counted(&mut cargo(&["test", "-p", "bearing", "--lib", "ui::"]))?);
    Ok(counts)
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
    match engine.install() {
        Ok(()) => units_in(engine),
        Err(why) => Ok(Counts::none(why)),
    }
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

fn seconds(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}
