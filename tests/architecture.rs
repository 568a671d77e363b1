//! The shape of the code, as ARCHITECTURE.md states it: what names what.

#![allow(clippy::unwrap_used, reason = "a test that cannot read the sources has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// What builds without the web, the package for what has to be fast among it.
const CORE: [&str; 4] = ["domain", "plan", "chart", "../montecarlo/src"];

/// All Rust files below a folder of `src/`, with their text and without their test modules.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
                found.push((path, code));
            }
        }
    }
    let mut found = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder),
        &mut found,
    );
    assert!(!found.is_empty(), "{folder} has files");
    found
}

/// Fails with every line below a folder, comments left out, that one of the words stands in.
fn check_never_named(folder: &str, words: &[&str], why: &str) {
    let mut found = Vec::new();
    for (path, code) in sources(folder) {
        for (number, line) in code.lines().enumerate() {
            let line = line.split("//").next().unwrap_or_default();
            if let Some(word) = words.iter().find(|word| line.contains(**word)) {
                found.push(format!("{}:{}: {word}", path.display(), number + 1));
            }
        }
    }
    assert!(found.is_empty(), "{why}\n{}", found.join("\n"));
}

#[test]
fn the_core_names_nothing_from_the_web() {
    for folder in CORE {
        check_never_named(
            folder,
            &["yew", "gloo", "web_sys", "js_sys", "wasm_bindgen"],
            "the core builds natively without the web",
        );
    }
}

#[test]
fn the_core_reads_no_clock_and_has_no_randomness_of_its_own() {
    for folder in CORE {
        check_never_named(
            folder,
            &[
                "SystemTime",
                "Instant::now",
                "now_utc",
                "now_local",
                "thread_rng",
                "getrandom",
                "RandomState",
                "HashMap",
                "HashSet",
            ],
            "today and the seed are handed in, and the order of a hash map is a kind of randomness",
        );
    }
}

#[test]
fn figures_agree_on_every_target() {
    for folder in CORE {
        check_never_named(
            folder,
            &[
                ".powf(", ".powi(", ".exp(", ".ln(", ".ln_1p(", ".log10(", ".log2(", ".exp_m1(",
            ],
            "transcendental functions come from libm, which gives the same bits everywhere",
        );
    }
}

#[test]
fn nothing_names_what_stands_to_its_left() {
    // main → ui → browser → plan → domain, and ui → chart.
    for (folder, left) in [
        (
            "domain",
            &["crate::plan", "crate::chart", "crate::browser", "crate::ui"][..],
        ),
        (
            "chart",
            &["crate::domain", "crate::plan", "crate::browser", "crate::ui"],
        ),
        ("plan", &["crate::chart", "crate::browser", "crate::ui"]),
        ("browser", &["crate::chart", "crate::ui"]),
    ] {
        check_never_named(folder, left, "dependencies go one way");
    }
}

#[test]
fn the_questions_do_not_know_each_other() {
    for (folder, others) in [
        (
            "domain/quantity",
            &[
                "domain::goal",
                "domain::finance",
                "domain::priority",
                "domain::process",
                "domain::simulation",
            ][..],
        ),
        (
            "domain/goal",
            &[
                "domain::finance",
                "domain::priority",
                "domain::process",
                "domain::simulation",
            ],
        ),
        (
            "domain/finance",
            &[
                "domain::goal",
                "domain::priority",
                "domain::process",
                "domain::simulation",
            ],
        ),
        (
            "domain/priority",
            &[
                "domain::goal",
                "domain::finance",
                "domain::process",
                "domain::simulation",
            ],
        ),
        (
            "domain/process",
            &[
                "domain::goal",
                "domain::finance",
                "domain::priority",
                "domain::simulation",
            ],
        ),
        (
            "domain/simulation",
            &["domain::goal", "domain::priority", "domain::process"],
        ),
        ("../montecarlo/src", &["bearing::"]),
    ] {
        check_never_named(folder, others, "each question is answered by itself");
    }
}

#[test]
fn only_the_browser_folder_names_the_web() {
    // The one exception: the elements that events of fields come from.
    let mut found = Vec::new();
    for (path, code) in sources("ui") {
        for line in code
            .lines()
            .filter(|line| line.contains("web_sys") || line.contains("gloo") || line.contains("js_sys"))
        {
            let only_elements = line.starts_with("use web_sys::")
                && line
                    .trim_start_matches("use web_sys::")
                    .trim_matches(|c| "{};".contains(c))
                    .split(", ")
                    .all(|name| name.ends_with("Element"));
            let timer = path.ends_with("hooks/saving.rs") && line.contains("gloo::timers");
            if !only_elements && !timer {
                found.push(format!("{}: {line}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn text_is_never_taken_as_html() {
    for folder in ["ui", "browser"] {
        check_never_named(
            folder,
            &[
                "from_html_unchecked",
                "set_outer_html",
                "insert_adjacent_html",
                "document.write",
            ],
            "what a person or a link says is shown as text",
        );
    }
}

#[test]
fn no_browser_question_that_stops_the_page() {
    for folder in ["ui", "browser"] {
        check_never_named(
            folder,
            &[".alert_with", ".confirm_with", ".prompt_with"],
            "host pages block them, and people learn to dismiss them",
        );
    }
}

#[test]
fn what_is_written_is_listed_by_hand() {
    // Each part of a plan lists its fields once (plan/format/fields.rs); derived code weighs several times as much.
    check_never_named(
        "",
        &["serde::", "Serialize", "Deserialize"],
        "derived readers and writers make the page heavy to load",
    );
}

#[test]
fn the_headers_for_hosts_have_the_policy_of_the_page() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let finish = fs::read_to_string(root.join("xtask/src/finish.rs")).unwrap();
    let (_, rest) = finish.split_once("const POLICY: &str = \"").unwrap();
    let (policy, _) = rest.split_once("\";").unwrap();
    for entry in fs::read_dir(root.join("docs/headers")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.contains(&format!("{policy}; frame-ancestors 'none'")),
            "{}",
            path.display()
        );
    }
    assert!(
        fs::read_to_string(root.join("docs/hosting.md"))
            .unwrap()
            .contains(policy)
    );
}
