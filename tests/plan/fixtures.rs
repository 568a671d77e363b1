//! What opened once opens for ever: a folder of `tests/fixtures/plans/` for each version that has landed.

use std::fs;
use std::path::{Path, PathBuf};

use bearing::plan::Plan;
use bearing::plan::figures::report;
use bearing::plan::format::{Codec, Envelope, Link, VERSION, from_json, open_link, to_json};
use serde_json::Value;
use time::macros::date;

fn folders() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/plans");
    let mut folders: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{}/{name}: {error}", folder.display()))
}

fn in_link(text: &str) -> Plan {
    let link = open_link(text.trim()).unwrap();
    let json = match link.codec {
        Codec::Raw => link.bytes,
        Codec::Deflate => miniz_oxide::inflate::decompress_to_vec(&link.bytes).unwrap(),
    };
    Link::plan(&json).unwrap()
}

/// Every figure that is expected is there and the same; others may have come since.
fn check_figures(expected: &Value, found: &Value, path: &str) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                let found = found.get(key).unwrap_or_else(|| panic!("{path}.{key} is gone"));
                check_figures(value, found, &format!("{path}.{key}"));
            }
        }
        (Value::Array(expected), Value::Array(found)) => {
            assert_eq!(expected.len(), found.len(), "{path}");
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                check_figures(expected, found, &format!("{path}[{index}]"));
            }
        }
        (Value::Number(expected), Value::Number(found)) => {
            let (expected, found) = (expected.as_f64().unwrap(), found.as_f64().unwrap());
            assert!((expected - found).abs() <= 1e-9 * expected.abs().max(1.0), "{path}: {found}, was {expected}");
        }
        _ => assert_eq!(expected, found, "{path}"),
    }
}

#[test]
fn every_version_has_its_fixtures() {
    let versions: Vec<String> = folders().iter().map(|folder| folder.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    let expected: Vec<String> = (1..=VERSION).map(|version| version.to_string()).collect();
    assert_eq!(versions, expected);
}

#[test]
fn a_file_a_link_and_a_save_of_every_version_give_the_same_figures() {
    for folder in folders() {
        let expected: Value = serde_json::from_str(&read(&folder, "figures.json")).unwrap();
        let from_file = from_json(&read(&folder, "plan.json")).unwrap();
        let envelope = Envelope::open(read(&folder, "envelope.json").trim()).unwrap();
        for (plan, what) in [
            (&from_file, "file"),
            (&in_link(&read(&folder, "link.txt")), "link"),
            (&envelope.plan, "envelope"),
        ] {
            check_figures(&expected, &report(plan, date!(2026 - 11 - 24)), what);
        }
        assert_eq!(from_file, envelope.plan);
    }
}

#[test]
fn what_a_newer_version_added_is_written_back() {
    for folder in folders() {
        let text = read(&folder, "plan.json");
        let (before, after): (Value, Value) =
            (serde_json::from_str(&text).unwrap(), serde_json::from_str(&to_json(&from_json(&text).unwrap())).unwrap());
        for path in ["/from_the_future", "/firm/from_the_future", "/direction/goals/0/from_the_future", "/priorities/opportunities/0/inputs/runs/evidence"] {
            assert!(before.pointer(path).is_some(), "{path}");
            assert_eq!(before.pointer(path), after.pointer(path), "{path}");
        }
    }
}
