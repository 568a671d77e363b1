//! What the report says of one thing agrees with what it says of the others, and with the plan put otherwise.

mod drivers;
mod others;

use bearing::plan::figures::report;
use bearing::plan::format::from_json;
use serde_json::{Value, json};
use time::macros::date;

/// The plan with every field there is, and the worked example.
const PLANS: [&str; 2] = [
    include_str!("../../fixtures/plans/1-c/plan.json"),
    include_str!("../../../src/plan/examples/coffee_chain.json"),
];

/// Trials enough for what is compared here.
const TRIALS: u32 = 2000;

fn reported(plan: &Value) -> Value {
    let mut plan = from_json(&plan.to_string()).unwrap();
    plan.trials = TRIALS;
    serde_json::from_str(&report(&plan, date!(2026 - 11 - 24)).to_string()).unwrap()
}

fn plans() -> impl Iterator<Item = Value> {
    PLANS.into_iter().map(|text| serde_json::from_str(text).unwrap())
}

fn list<'a>(json: &'a Value, path: &str) -> &'a Vec<Value> {
    json.pointer(path)
        .and_then(Value::as_array)
        .unwrap_or_else(|| panic!("{path} is no list"))
}

fn number(json: &Value, path: &str) -> f64 {
    json.pointer(path)
        .and_then(Value::as_f64)
        .unwrap_or_else(|| panic!("{path} is no number in {json}"))
}

fn with_id<'a>(all: &'a [Value], id: &Value) -> &'a Value {
    all.iter().find(|one| one["id"] == *id).unwrap()
}

fn check_close(found: f64, expected: f64, size: f64, what: &str) {
    assert!(
        (found - expected).abs() <= 1e-9 * size.abs().max(1.0),
        "{what}: {found}, not {expected}"
    );
}

/// A plan in which an opportunity has one figure typed otherwise.
fn with_figure(plan: &Value, opportunity: usize, input: &str, figure: f64) -> Value {
    let mut plan = plan.clone();
    plan["priorities"]["opportunities"][opportunity]["inputs"][input] = json!(figure);
    plan
}

/// Net present value of an opportunity, where it has one.
fn npv(plan: &Value, opportunity: usize, view: &str) -> Option<f64> {
    let plan = bearing::plan::figures::linked(&from_json(&plan.to_string()).unwrap());
    let returns = bearing::plan::figures::returns(&plan.priorities, &plan.firm);
    let worth = returns.get(opportunity)?.1.as_ref().ok()?;
    Some(if view == "full" { worth.full.npv } else { worth.cash.npv })
}

#[test]
fn every_section_has_its_keys() {
    let all = reported(&plans().next().unwrap());
    for (section, keys) in [
        (
            "/returns/0",
            &["cash", "full", "by_year", "loan", "assumed", "quadrant"][..],
        ),
        (
            "/returns/0/cash",
            &[
                "npv",
                "npv_as_excel",
                "equivalent_a_month",
                "irr",
                "mirr",
                "xirr",
                "roi",
            ],
        ),
        ("/returns/0/loan", &["lowest_point", "debt_cover", "lowest_cover"]),
        ("/returns/0/by_year/0", &["line", "cash", "full"]),
        ("/distributions/each/0", &["id", "histogram", "cumulative"]),
        ("/distributions/together", &["histogram", "cumulative"]),
        ("/what_drives_it", &["view", "each", "together"]),
        ("/what_drives_it/together", &["tornado", "measure_next"]),
        (
            "/what_drives_it/each/0",
            &["id", "tornado", "measure_next", "rests_on", "break_even"],
        ),
        ("/what_drives_it/each/0/tornado", &["npv_all_in_the_middle", "swings"]),
        (
            "/what_drives_it/each/0/tornado/swings/0",
            &["opportunity", "what", "low", "high", "npv_at_low", "npv_at_high"],
        ),
        (
            "/what_drives_it/each/0/rests_on/shares",
            &["shown", "guess", "unsaid", "assumed"],
        ),
        (
            "/what_drives_it/each/0/rests_on/figures/0",
            &["what", "figure", "ground", "npv_moves", "share"],
        ),
        (
            "/promises/0",
            &["id", "sellers_figures", "npv", "must_be_true_for_cash", "questions"],
        ),
        (
            "/promises/0/must_be_true_for_cash/0",
            &["what", "likely", "break_even", "holds", "distance"],
        ),
        ("/promises/0/questions/0", &["about", "text"]),
        ("/other_calculators/0", &["id", "calculators"]),
        (
            "/other_calculators/0/calculators/0",
            &["name", "formula", "counted", "bridge"],
        ),
        (
            "/other_calculators/0/calculators/0/bridge",
            &["their_figure_a_year", "steps", "our_npv_in_cash"],
        ),
        (
            "/scenarios/1",
            &["id", "name", "chosen", "returns", "beside_the_plan", "chances"],
        ),
        ("/scenarios/1/chances", &["trials", "cash", "full"]),
    ] {
        let found = all.pointer(section).unwrap_or_else(|| panic!("{section} is gone"));
        for key in keys {
            assert!(found.get(key).is_some(), "{section} has no {key}: {found}");
        }
    }
}

#[test]
fn a_plan_with_nothing_in_it_says_why_there_is_no_answer() {
    let all = reported(&json!({ "app": "bearing", "version": 1 }));
    for empty in [
        "/promises",
        "/other_calculators",
        "/scenarios",
        "/what_drives_it/each",
        "/distributions/each",
    ] {
        assert!(list(&all, empty).is_empty(), "{empty}");
    }
    assert_eq!(all["what_drives_it"]["together"]["no_answer"], "Nothing is chosen yet.");
}

#[test]
fn an_opportunity_without_a_return_says_why() {
    let plan = json!({ "app": "bearing", "version": 1, "priorities": { "opportunities": [{ "id": 1 }] } });
    let all = reported(&plan);
    let why = &all["returns"][0]["no_answer"];
    assert!(why.as_str().is_some_and(|why| why.ends_with('.')));
    assert_eq!(all["what_drives_it"]["each"], json!([{ "id": 1, "no_answer": why }]));
    for calculator in list(&all, "/other_calculators/0/calculators") {
        for part in ["counted", "bridge"] {
            assert!(calculator[part]["no_answer"].is_string(), "{calculator}");
        }
    }
}

#[test]
fn undiscounted_the_lines_by_year_add_up_to_the_net_present_value() {
    let mut plan = plans().nth(1).unwrap();
    plan["firm"]["discount_rate"] = json!(0);
    let all = reported(&plan);
    for one in list(&all, "/returns")
        .iter()
        .filter(|one| one.get("no_answer").is_none())
    {
        for view in ["cash", "full"] {
            let years = list(one, "/by_year")
                .iter()
                .flat_map(|line| list(line, &format!("/{view}")));
            let years: Vec<f64> = years.map(|year| year.as_f64().unwrap()).collect();
            let size = years.iter().map(|year| year.abs()).sum();
            check_close(years.iter().sum(), number(one, &format!("/{view}/npv")), size, view);
        }
    }
}
