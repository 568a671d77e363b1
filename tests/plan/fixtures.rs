//! What opened once opens for ever: a folder of `tests/fixtures/plans/` for each version that has landed, and one more,
//! with a letter, each time a version gained optional fields: `1`, `1-b`, `2`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use bearing::domain::finance::{Input, LicencePer, Period, Prices};
use bearing::domain::priority::MethodInput;
use bearing::domain::process::{Catcher, Fact, Figure, Missed, Protects, Scale, Value, Waste};
use bearing::plan::figures::report;
use bearing::plan::format::{Codec, Envelope, Link, VERSION, from_json, link_json, make_fragment, open_link, to_json};
use bearing::plan::{
    Bet, Correlation, Evidence, FirmNumber, FiscalStart, MeasureUnit, Opportunity, Perspective, Pilot, Plan, Process,
    RangeShape, Uncertain, Weighing,
};
use serde_json::Value as Json;
use time::macros::date;

fn all() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/plans")
}

/// All of them, oldest first.
fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(all())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort_by_key(|folder| (version(folder), folder.clone()));
    folders
}

/// The one of the present format, which has every field there is.
fn newest() -> PathBuf {
    folders().pop().unwrap()
}

fn version(folder: &Path) -> u32 {
    let name = folder.file_name().unwrap().to_str().unwrap();
    name.split('-').next().unwrap().parse().unwrap()
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

/// Every figure that is expected is there and the same; others may have come since. A sentence may be put better.
fn check_figures(expected: &Json, found: &Json, path: &str) {
    match (expected, found) {
        (Json::Object(expected), Json::Object(found)) => {
            for (key, value) in expected {
                let found = found.get(key).unwrap_or_else(|| panic!("{path}.{key} is gone"));
                let sentence = ["no_answer", "why"].contains(&key.as_str()) && value.is_string() && found.is_string();
                if !sentence {
                    check_figures(value, found, &format!("{path}.{key}"));
                }
            }
        }
        (Json::Array(expected), Json::Array(found)) => {
            assert_eq!(expected.len(), found.len(), "{path}");
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                check_figures(expected, found, &format!("{path}[{index}]"));
            }
        }
        (Json::Number(expected), Json::Number(found)) => {
            let (expected, found) = (expected.as_f64().unwrap(), found.as_f64().unwrap());
            assert!(
                (expected - found).abs() <= 1e-9 * expected.abs().max(1.0),
                "{path}: {found}, was {expected}"
            );
        }
        _ => assert_eq!(expected, found, "{path}"),
    }
}

/// The figures a fixture keeps: letters and findings of the goals are left out, for the rules that check a goal will
/// grow.
fn figures(plan: &Plan) -> Json {
    let report: Json = serde_json::from_str(&report(plan, date!(2026 - 11 - 24)).to_string()).unwrap();
    let of = |value: &Json, parts: &[&str]| -> Json {
        let parts = parts.iter().map(|part| ((*part).to_owned(), value[part].clone()));
        parts.collect()
    };
    let mut figures = of(
        &report,
        &[
            "returns",
            "ranking",
            "selection",
            "together",
            "coverage",
            "scorecard",
            "balance",
            "unlinked",
            "processes",
        ],
    );
    let goals = report["goals"].as_array().unwrap();
    let of_a_goal = ["id", "key_results", "mean_grade", "growth"];
    figures["goals"] = goals.iter().map(|goal| of(goal, &of_a_goal)).collect();
    figures
}

/// Version 1 chose by the likely figures, which are still told beside the means.
fn as_then(folder: &Path, mut figures: Json) -> Json {
    let likely = figures["selection"]["by_likely_figures"].clone();
    if version(folder) == 1 && likely.is_object() {
        figures["selection"] = likely;
    }
    figures
}

/// Writes what is made from the plan.json of the newest folder, before its format lands. Once it has landed, its
/// fixtures are never written again. As a command:
///
/// `BEARING_WRITE_FIXTURES=1 cargo test -p bearing --no-default-features --test plan fixtures`
fn write_fixtures() {
    let folder = newest();
    let write = |name: &str, text: String| fs::write(folder.join(name), text + "\n").unwrap();
    let plan = from_json(&read(&folder, "plan.json")).unwrap();
    let json = link_json(&plan);
    let envelope = Envelope {
        revision: 7,
        saved_at: "2026-11-24T14:32:00.000Z".to_owned(),
        plan: plan.clone(),
    };
    write(
        "link.txt",
        make_fragment(&json, Some(&miniz_oxide::deflate::compress_to_vec(&json, 9))),
    );
    write("envelope.json", envelope.seal());
    write("figures.json", format!("{:#}", figures(&plan)));
}

#[test]
fn every_version_has_its_fixtures() {
    let mut versions: Vec<u32> = folders().iter().map(|folder| version(folder)).collect();
    versions.dedup();
    assert_eq!(versions, (1..=VERSION).collect::<Vec<_>>());
}

#[test]
fn a_file_a_link_and_a_save_of_every_version_give_the_same_figures() {
    if std::env::var_os("BEARING_WRITE_FIXTURES").is_some() {
        write_fixtures();
    }
    for folder in folders() {
        let expected: Json = serde_json::from_str(&read(&folder, "figures.json")).unwrap();
        let from_file = from_json(&read(&folder, "plan.json")).unwrap();
        let envelope = Envelope::open(read(&folder, "envelope.json").trim()).unwrap();
        for (plan, what) in [
            (&from_file, "file"),
            (&in_link(&read(&folder, "link.txt")), "link"),
            (&envelope.plan, "envelope"),
        ] {
            check_figures(&expected, &as_then(&folder, figures(plan)), what);
        }
        assert_eq!(from_file, envelope.plan);
    }
}

#[test]
fn what_a_newer_version_added_is_written_back() {
    for folder in folders() {
        let text = read(&folder, "plan.json");
        let (before, after): (Json, Json) = (
            serde_json::from_str(&text).unwrap(),
            serde_json::from_str(&to_json(&from_json(&text).unwrap())).unwrap(),
        );
        for path in [
            "/from_the_future",
            "/firm/from_the_future",
            "/direction/from_the_future",
            "/direction/goals/0/from_the_future",
            "/priorities/from_the_future",
            "/priorities/weights/of_a_newer_version",
            "/priorities/opportunities/0/from_the_future",
            "/priorities/opportunities/0/serves/0/effect/reading",
            "/priorities/opportunities/0/serves/1/from_the_future",
            "/priorities/opportunities/0/inputs/runs/evidence",
            "/priorities/opportunities/1/inputs/of_a_newer_version",
        ] {
            assert!(before.pointer(path).is_some(), "{path}");
            assert_eq!(before.pointer(path), after.pointer(path), "{path}");
        }
        let of_1_b = [
            "/firm/rules_off/1",
            "/direction/goals/0/key_results/0/from_the_future",
            "/direction/goals/0/past/0/from_the_future",
            "/direction/goals/0/dismissed/1/from_the_future",
        ];
        let of_1_c = [
            "/firm/inflation/from_the_future",
            "/priorities/opportunities/0/risks/0/from_the_future",
            "/priorities/opportunities/0/risks/0/cost/from_the_future",
            "/priorities/opportunities/0/seller/of_a_newer_version",
            "/scenarios/from_the_future",
            "/scenarios/kept/0/from_the_future",
            "/scenarios/kept/0/firm/from_the_future",
            "/scenarios/kept/0/priorities/from_the_future",
        ];
        for (since, paths) in [("1-b", &of_1_b[..]), ("1-c", &of_1_c)] {
            let since = all().join(since);
            let there = (version(&folder), &folder) >= (version(&since), &since);
            for path in paths {
                assert_eq!(before.pointer(path).is_some(), there, "{path}");
                assert_eq!(before.pointer(path), after.pointer(path), "{path}");
            }
        }
    }
}

/// The fixture is written as the format says, defaults left out, so that one comparison shows what a change of the
/// code would do to every file there is.
#[test]
fn the_fixture_of_the_present_version_is_written_back_as_it_is() {
    let text = read(&newest(), "plan.json");
    let mut expected: Json = serde_json::from_str(&text).unwrap();
    // What goes without saying is spelled out in the fixture once, to show that it may be.
    assert_eq!(
        expected
            .pointer_mut("/direction/goals/0")
            .unwrap()
            .as_object_mut()
            .unwrap()
            .shift_remove("unit"),
        Some("count".into())
    );
    let written: Json = serde_json::from_str(&to_json(&from_json(&text).unwrap())).unwrap();
    assert_eq!(format!("{written:#}"), format!("{expected:#}"));
}

#[test]
fn the_fixture_of_the_present_version_has_every_input() {
    let text = read(&newest(), "plan.json");
    let plan = from_json(&text).unwrap();
    let goals = &plan.direction.goals;
    assert!(!plan.firm.rules_off.is_empty() && plan.firm.fiscal_start != FiscalStart::default());
    assert!(
        goals
            .iter()
            .any(|goal| !goal.past.is_empty() && !goal.dismissed.is_empty())
    );
    assert!(goals.iter().any(|goal| goal.key_results.len() > 1));
    for input in Input::ALL {
        let typed = plan
            .priorities
            .opportunities
            .iter()
            .any(|one| one.inputs.contains_key(input.key()));
        assert!(typed, "{input:?}");
    }
    for number in FirmNumber::ALL {
        assert!(!plan.firm.number(*number).is_blank(), "{number:?}");
    }
    let opportunities = &plan.priorities.opportunities;
    assert!(plan.correlation != Correlation::default() && plan.firm.prices != Prices::default());
    assert!(
        opportunities
            .iter()
            .any(|one| !one.risks.is_empty() && !one.seller.is_empty())
    );
    assert!(plan.scenarios.kept.len() > 1);
    let ranges: Vec<_> = opportunities
        .iter()
        .flat_map(|one| Input::ALL.iter().map(|input| one.input(*input)))
        .collect();
    for (shape, _) in RangeShape::ALL {
        assert!(ranges.iter().any(|range| range.shape == *shape), "{shape:?}");
    }
    for (evidence, _) in Evidence::ALL {
        let said = |range: &Uncertain| range.evidence.as_ref() == Some(evidence);
        assert!(ranges.iter().any(said), "{evidence:?}");
    }
    for (choices, names) in [
        (
            Period::ALL.len(),
            plan.priorities
                .opportunities
                .iter()
                .map(|one| format!("{:?}", one.runs_per))
                .collect::<BTreeSet<_>>(),
        ),
        (
            LicencePer::ALL.len(),
            plan.priorities
                .opportunities
                .iter()
                .map(|one| format!("{:?}", one.licence_per))
                .collect(),
        ),
        (
            MeasureUnit::ALL.len(),
            plan.direction
                .goals
                .iter()
                .map(|goal| format!("{:?}", goal.unit))
                .collect(),
        ),
        (
            Bet::ALL.len(),
            goals
                .iter()
                .filter_map(|goal| Some(format!("{:?}", goal.bet?)))
                .collect(),
        ),
        (
            Perspective::ALL.len(),
            plan.direction
                .goals
                .iter()
                .filter_map(|goal| Some(format!("{:?}", goal.perspective?)))
                .collect(),
        ),
    ] {
        assert_eq!(names.len(), choices, "{names:?}");
    }
}

#[test]
fn the_fixture_of_the_present_version_has_every_answer_about_processes() {
    let plan = from_json(&read(&newest(), "plan.json")).unwrap();
    let processes = &plan.processes.list;
    let said = |has: &dyn Fn(&Process) -> bool| processes.iter().any(|process| has(process));
    for figure in Figure::ALL {
        assert!(said(&|one| one.figures.contains_key(figure.key())), "{figure:?}");
    }
    for scale in Scale::ALL {
        assert!(said(&|one| one.ratings.contains_key(scale.key())), "{scale:?}");
    }
    for fact in Fact::ALL {
        assert!(said(&|one| one.facts.contains_key(fact.key())), "{fact:?}");
    }
    for (missed, _) in Missed::ALL {
        assert!(said(&|one| one.missed == Some(*missed)), "{missed:?}");
    }
    for (protects, _) in Protects::ALL {
        assert!(said(&|one| one.protects == Some(*protects)), "{protects:?}");
    }
    for (catcher, _) in Catcher::ALL {
        assert!(said(&|one| one.catcher == Some(*catcher)), "{catcher:?}");
    }
    for waste in Waste::ALL {
        assert!(
            said(&|one| one.steps.iter().any(|step| step.wastes.contains(waste))),
            "{waste:?}"
        );
    }
    for (value, _) in Value::ALL {
        assert!(
            said(&|one| one.steps.iter().any(|step| step.value == Some(*value))),
            "{value:?}"
        );
    }
    assert!(said(&|one| !one.pain.is_empty() && one.whys.len() > 1));
}

#[test]
fn the_fixture_of_the_present_version_has_every_condition_of_the_best_set() {
    let plan = from_json(&read(&newest(), "plan.json")).unwrap();
    let priorities = &plan.priorities;
    let said = |has: &dyn Fn(&Opportunity) -> bool| priorities.opportunities.iter().any(|one| has(one));
    for (what, there) in [
        ("a process", said(&|one| one.process.is_some())),
        ("a must", said(&|one| one.must)),
        ("what it needs", said(&|one| !one.requires.is_empty())),
        ("what it excludes", said(&|one| !one.excludes.is_empty())),
        ("a pair", said(&|one| !one.pairs.is_empty())),
        ("a pilot", said(&|one| one.pilot != Pilot::default())),
        ("points", said(&|one| one.scores.len() > 1)),
        ("a criterion", priorities.criteria.len() > 1),
        ("comparisons", priorities.comparisons.len() > 2),
        ("a way to weigh", priorities.weighing != Weighing::default()),
        ("hours each quarter", priorities.quarter_hours_limit.value().is_some()),
        ("at once", priorities.at_once_limit.value().is_some()),
    ] {
        assert!(there, "{what}");
    }
    for input in MethodInput::ALL {
        assert!(said(&|one| one.method_inputs.contains_key(input.key())), "{input:?}");
    }
}
