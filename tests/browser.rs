//! What only a browser can show: its storage, its streams, its `Intl`, and that figures are the same in it.

#![cfg(target_arch = "wasm32")]

use bearing::browser::format::Format;
use bearing::browser::storage::LocalStorage;
use bearing::browser::{clock, compression, random};
use bearing::domain::quantity::{Currency, Locale, YearMonth};
use bearing::plan::examples;
use bearing::plan::figures::report;
use bearing::plan::format::{from_json, link_json, open_link};
use bearing::plan::json::{Json, parse};
use bearing::plan::keep::{self, Backend as _, Opened};
use time::macros::date;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const PLAN: &str = include_str!("fixtures/plans/1/plan.json");
const LINK: &str = include_str!("fixtures/plans/1/link.txt");

/// Plans, and the figures they come to natively.
const PLANS: [(&str, &str, &str); 4] = [
    ("1", PLAN, include_str!("fixtures/plans/1/figures.json")),
    (
        "1-b",
        include_str!("fixtures/plans/1-b/plan.json"),
        include_str!("fixtures/plans/1-b/figures.json"),
    ),
    (
        "1-c",
        include_str!("fixtures/plans/1-c/plan.json"),
        include_str!("fixtures/plans/1-c/figures.json"),
    ),
    (
        "2",
        include_str!("fixtures/plans/2/plan.json"),
        include_str!("fixtures/plans/2/figures.json"),
    ),
];

#[wasm_bindgen_test]
async fn what_the_browser_deflates_it_inflates() {
    for bytes in [
        Vec::new(),
        b"a".to_vec(),
        link_json(&examples::ALL[0].plan().unwrap()),
        vec![0; 100_000],
    ] {
        let deflated = compression::deflate(&bytes).await.unwrap();
        assert_eq!(compression::inflate(&deflated).await, Some(bytes));
    }
}

#[wasm_bindgen_test]
async fn a_link_deflated_natively_opens_in_the_browser() {
    let link = open_link(LINK.trim()).unwrap();
    let json = compression::inflate(&link.bytes).await.unwrap();
    assert_eq!(json, link_json(&from_json(PLAN).unwrap()));
}

#[wasm_bindgen_test]
async fn what_is_not_deflated_or_unpacks_to_megabytes_is_refused() {
    assert_eq!(compression::inflate(b"not deflated").await, None);
    let bomb = compression::deflate(&vec![0; compression::MOST_UNPACKED + 1])
        .await
        .unwrap();
    assert!(bomb.len() < 1_000);
    assert_eq!(compression::inflate(&bomb).await, None);
}

#[wasm_bindgen_test]
fn local_storage_keeps_a_plan() {
    let storage = LocalStorage;
    let mut plan = examples::ALL[0].plan().unwrap();
    plan.id = random::plan_id();
    let saved = keep::save(&storage, &plan, &clock::now()).unwrap();
    let Ok(Opened::Plan(kept)) = keep::open(&storage, &plan.id, &clock::now()) else {
        panic!("it opens")
    };
    assert_eq!(kept.envelope, saved);
    assert_eq!(keep::current(&storage), Ok(Some(plan.id.clone())));
    for key in storage.keys("bearing/").unwrap() {
        storage.remove(&key).unwrap();
    }
    assert_eq!(keep::open(&storage, &plan.id, &clock::now()), Ok(Opened::Nothing));
}

#[wasm_bindgen_test]
fn no_two_plans_have_the_same_id() {
    let ids: Vec<String> = (0..50).map(|_| random::plan_id()).collect();
    assert!(
        ids.iter()
            .all(|id| id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()))
    );
    assert!((1..ids.len()).all(|index| !ids[..index].contains(&ids[index])));
}

#[wasm_bindgen_test]
fn figures_are_put_in_the_locale_and_currency_of_the_plan() {
    let format = |tag: &str, code: &str| Format::of_the_browser(&Locale::new(tag), Currency::new(code).unwrap());
    for (tag, code, amount, expected) in [
        ("en-GB", "GBP", 1234.5, "£1,235"),
        ("en-GB", "GBP", -1234.0, "−£1,234"),
        ("en-GB", "GBP", 0.2, "£0.20"),
        ("de-DE", "EUR", 1234.0, "1.234\u{a0}€"),
        ("ja-JP", "JPY", 1234.4, "￥1,234"),
    ] {
        assert_eq!(format(tag, code).money(amount), expected, "{tag} {code}");
    }
    assert_eq!(format("de-DE", "EUR").number(1234.567, 2), "1.234,57");
    assert_eq!(
        format("en-GB", "KWD").exact_money(1.5).replace('\u{a0}', " "),
        "KWD 1.500"
    );
    assert_eq!(format("en-GB", "EUR").percent(0.155, 1), "15.5%");
    assert_eq!(format("en-GB", "EUR").date(date!(2027 - 03 - 31)), "31 March 2027");
    assert_eq!(
        format("fr-FR", "EUR").month(YearMonth::of(date!(2026 - 12 - 01))),
        "déc. 2026"
    );
    assert_eq!(format("en-GB", "EUR").currency_sign(), "€");
}

#[wasm_bindgen_test]
fn figures_are_the_same_in_the_browser_as_natively() {
    for (name, plan, figures) in PLANS {
        let mut report = report(&from_json(plan).unwrap(), date!(2026 - 11 - 24));
        // Version 1 chose by the likely figures, which are still told beside the means.
        let likely = report.get("selection").and_then(|found| found.get("by_likely_figures"));
        if name.starts_with('1')
            && let Some(likely @ Json::Object(_)) = likely.cloned()
            && let Json::Object(fields) = &mut report
        {
            fields.insert("selection", likely);
        }
        check_agreement(&parse(figures).unwrap(), &report, &format!("figures of plan {name}"));
    }
}

#[wasm_bindgen_test]
fn what_is_drawn_is_the_same_in_the_browser_as_natively() {
    let mut plan = from_json(include_str!("fixtures/plans/1-c/plan.json")).unwrap();
    plan.trials = 2000;
    let report = report(&plan, date!(2026 - 11 - 24));
    let expected = parse(include_str!("fixtures/chances.json")).unwrap();
    check_agreement(
        &expected,
        report.get("chances").unwrap(),
        "figures of 2,000 simulated futures",
    );
}

/// Every figure that is expected is there and the same to a billionth. Says how many there are and how far the furthest
/// is off.
fn check_agreement(expected: &Json, found: &Json, what: &str) {
    let mut differences = Vec::new();
    check_figures(expected, found, what, &mut differences);
    assert!(
        differences.len() > 50,
        "{what}: only {} were compared",
        differences.len()
    );
    console_log!(
        "{} {what}, the largest relative difference {:e}",
        differences.len(),
        differences.iter().copied().fold(0.0, f64::max)
    );
}

fn check_figures(expected: &Json, found: &Json, path: &str, differences: &mut Vec<f64>) {
    match (expected, found) {
        (Json::Object(expected), _) => {
            for (name, value) in expected.iter() {
                let found = found.get(name).unwrap_or(&Json::Null);
                // A sentence may be put better.
                let sentence =
                    ["no_answer", "why"].contains(&&**name) && matches!((value, found), (Json::Text(_), Json::Text(_)));
                if !sentence {
                    check_figures(value, found, &format!("{path}.{name}"), differences);
                }
            }
        }
        (Json::List(expected), Json::List(found)) => {
            assert_eq!(expected.len(), found.len(), "{path}");
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                check_figures(expected, found, &format!("{path}[{index}]"), differences);
            }
        }
        (Json::Number(_), Json::Number(_)) => {
            let (expected, found) = (expected.as_f64().unwrap(), found.as_f64().unwrap());
            let difference = if expected == found {
                0.0
            } else {
                (expected - found).abs() / expected.abs()
            };
            assert!(difference <= 1e-9, "{path}: {found}, natively {expected}");
            differences.push(difference);
        }
        _ => assert_eq!(expected, found, "{path}"),
    }
}
