//! What the report says of one thing agrees with what it says of the others, and with the plan put otherwise.

use bearing::plan::figures::report;
use bearing::plan::format::from_json;
use serde_json::{Value, json};
use time::macros::date;

/// The plan with every field there is, and the worked example.
const PLANS: [&str; 2] = [
    include_str!("../fixtures/plans/1-c/plan.json"),
    include_str!("../../src/plan/examples/coffee_chain.json"),
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
    let plan = from_json(&plan.to_string()).unwrap();
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
fn the_widest_swing_comes_first_and_the_middles_add_up() {
    for plan in plans() {
        let all = reported(&plan);
        let each = list(&all, "/what_drives_it/each");
        let middle = |one: &Value| number(one, "/tornado/npv_all_in_the_middle");
        let mut sum = 0.0;
        for one in each.iter().filter(|one| one.get("no_answer").is_none()) {
            let width = |swing: &Value| (number(swing, "/npv_at_high") - number(swing, "/npv_at_low")).abs();
            let widths: Vec<f64> = list(one, "/tornado/swings").iter().map(width).collect();
            assert!(widths.is_sorted_by(|a, b| a >= b), "{widths:?}");
            if list(&all, "/selection/chosen").contains(&one["id"]) {
                sum += middle(one);
            }
        }
        check_close(middle(&all["what_drives_it"]["together"]), sum, sum, "together");
    }
}

#[test]
fn what_to_measure_next_is_what_is_most_worth_knowing() {
    let mut measured = 0;
    for plan in plans() {
        let all = reported(&plan);
        let each = list(&all, "/what_drives_it/each").iter();
        let alone = each.filter(|one| one.get("no_answer").is_none()).map(|one| {
            let chances = with_id(list(&all, "/chances/each"), &one["id"]);
            (&one["measure_next"], chances)
        });
        let together = (
            &all["what_drives_it"]["together"]["measure_next"],
            &all["chances"]["together"],
        );
        for (next, chances) in alone.chain([together]) {
            let worth = |driver: &Value| driver["worth_knowing_at_most"].as_f64().unwrap_or(0.0);
            let most = list(chances, "/drivers").iter().map(worth).fold(0.0, f64::max);
            if most > 0.0 {
                assert_eq!(number(next, "/worth_at_most"), most);
                assert!(next["how"].as_str().is_some_and(|how| how.ends_with(['.', '?'])));
                assert!(next["what"].is_string());
                measured += 1;
            } else {
                assert!(next["no_answer"].is_string(), "{next}");
            }
        }
    }
    assert!(measured > 0, "nothing was to be measured");
}

#[test]
fn the_shares_of_what_it_rests_on_add_up() {
    for plan in plans() {
        let all = reported(&plan);
        for one in list(&all, "/what_drives_it/each") {
            let Some(found) = one.get("rests_on") else { continue };
            let figures = list(found, "/figures");
            let shares = found["shares"].as_object().unwrap();
            let sum: f64 = shares.values().map(|share| share.as_f64().unwrap()).sum();
            check_close(sum, 1.0, 1.0, "all shares");
            for (ground, share) in shares {
                let of_it = figures.iter().filter(|one| one["ground"] == **ground);
                let sum: f64 = of_it.map(|one| number(one, "/share")).sum();
                check_close(share.as_f64().unwrap(), sum, 1.0, ground);
            }
            let falling = figures.is_sorted_by(|a, b| number(a, "/npv_moves") >= number(b, "/npv_moves"));
            assert!(falling, "{figures:?}");
        }
    }
}

#[test]
fn just_beside_its_break_even_a_figure_pays_or_loses() {
    let mut turned = 0;
    for plan in plans() {
        let all = reported(&plan);
        let view = all["what_drives_it"]["view"].as_str().unwrap();
        for (at, one) in list(&all, "/what_drives_it/each").iter().enumerate() {
            let Some(found) = one["break_even"].as_object() else {
                continue;
            };
            for (input, turns) in found {
                let pays = |figure: f64| npv(&with_figure(&plan, at, input, figure), at, view).map(|npv| npv >= 0.0);
                let check = |place: f64, below: bool| {
                    let beside = 1e-6 * place.abs().max(1e-3);
                    let found = (pays(place - beside), pays(place + beside));
                    assert_eq!(found, (Some(below), Some(!below)), "{input} at {place}");
                };
                let Some((kind, place)) = turns.as_object().and_then(|turns| turns.iter().next()) else {
                    continue;
                };
                match kind.as_str() {
                    "loses_below" => check(place.as_f64().unwrap(), false),
                    "loses_above" => check(place.as_f64().unwrap(), true),
                    "pays_between" => {
                        check(number(place, "/low"), false);
                        check(number(place, "/high"), true);
                    }
                    "loses_between" => {
                        check(number(place, "/low"), true);
                        check(number(place, "/high"), false);
                    }
                    other => panic!("{input}: {other}"),
                }
                turned += 1;
            }
        }
    }
    assert!(turned > 20, "{turned}");
}

#[test]
fn the_steps_lead_from_their_figure_to_ours() {
    let mut led = 0;
    for plan in plans() {
        let all = reported(&plan);
        for one in list(&all, "/other_calculators") {
            let worth = with_id(list(&all, "/returns"), &one["id"]);
            for calculator in list(one, "/calculators") {
                let bridge = &calculator["bridge"];
                if bridge["no_answer"].is_string() {
                    continue;
                }
                let (theirs, ours) = (
                    number(bridge, "/their_figure_a_year"),
                    number(bridge, "/our_npv_in_cash"),
                );
                let amounts = list(bridge, "/steps").iter().map(|step| number(step, "/amount"));
                let size = amounts.clone().map(f64::abs).fold(theirs.abs(), f64::max);
                check_close(theirs + amounts.sum::<f64>(), ours, size, "the way");
                check_close(theirs, number(calculator, "/counted/a_year"), theirs, "theirs");
                check_close(ours, number(worth, "/cash/npv"), ours, "ours");
                led += 1;
            }
        }
    }
    assert!(led >= 6, "{led}");
}

#[test]
fn a_promise_is_worth_what_the_plan_would_be_at_the_sellers_figures() {
    let plan = plans().next().unwrap();
    let all = reported(&plan);
    let promises = list(&all, "/promises");
    assert!(!promises.is_empty());
    for promise in promises {
        let opportunities = list(&plan, "/priorities/opportunities");
        let at = opportunities.iter().position(|one| one["id"] == promise["id"]).unwrap();
        let mut said = plan.clone();
        for (input, figure) in promise["sellers_figures"].as_object().unwrap() {
            said = with_figure(&said, at, input, figure.as_f64().unwrap());
        }
        for view in ["cash", "full"] {
            let worth = number(promise, &format!("/npv/{view}"));
            check_close(worth, npv(&said, at, view).unwrap(), worth, view);
        }
        for one in list(promise, "/must_be_true_for_cash") {
            let likely = one["likely"].as_f64().unwrap_or(0.0);
            let holds = match one["break_even"].as_object().and_then(|turns| turns.iter().next()) {
                Some((kind, at)) if kind == "loses_below" => likely >= at.as_f64().unwrap(),
                Some((kind, at)) if kind == "loses_above" => likely <= at.as_f64().unwrap(),
                _ => continue,
            };
            assert_eq!(one["holds"], holds, "{one}");
        }
        let questions = list(promise, "/questions");
        assert!(
            questions
                .iter()
                .all(|one| one["text"].as_str().unwrap().ends_with(['?', '.']))
        );
    }
}

#[test]
fn a_scenario_returns_what_the_plan_in_its_place_would() {
    let text = PLANS[0];
    let plan = from_json(text).unwrap();
    let all = reported(&serde_json::from_str(text).unwrap());
    let compared = list(&all, "/scenarios");
    assert_eq!(compared.len(), plan.scenarios.kept.len() + 1);
    let own = &compared[0];
    let circumstances =
        std::iter::once(plan.clone()).chain(plan.scenarios.kept.iter().map(|one| plan.in_scenario(one)));
    for (one, mut alone) in compared.iter().zip(circumstances) {
        alone.trials = TRIALS;
        let alone: Value = serde_json::from_str(&report(&alone, date!(2026 - 11 - 24)).to_string()).unwrap();
        assert_eq!(one["chosen"], alone["selection"]["chosen"]);
        assert_eq!(one["returns"], alone["together"]);
        for view in ["cash", "full"] {
            assert_eq!(one["chances"][view], alone["chances"]["together"][view]);
            let npv = format!("/returns/{view}/npv");
            let more = number(one, &npv) - number(own, &npv);
            check_close(
                number(one, &format!("/beside_the_plan/{view}")),
                more,
                number(own, &npv),
                view,
            );
        }
    }
}

#[test]
fn every_trial_is_in_the_histogram_and_the_curve_meets_the_percentiles() {
    for plan in plans() {
        let all = reported(&plan);
        let view = all["what_drives_it"]["view"].as_str().unwrap();
        for one in list(&all, "/distributions/each") {
            let trials: u64 = list(one, "/histogram/trials")
                .iter()
                .map(|bin| bin.as_u64().unwrap())
                .sum();
            assert_eq!(trials, u64::from(TRIALS));
            let (edges, bins) = (list(one, "/histogram/edges"), list(one, "/histogram/trials"));
            assert_eq!(edges.len(), bins.len() + 1);
            let chances = with_id(list(&all, "/chances/each"), &one["id"]);
            let curve = list(one, "/cumulative");
            for (share, percentile) in [(0.1, "p10"), (0.5, "p50"), (0.9, "p90")] {
                let point = curve
                    .iter()
                    .find(|point| number(point, "/chance_of_at_most") == share)
                    .unwrap();
                assert_eq!(
                    number(point, "/npv"),
                    number(chances, &format!("/{view}/npv/{percentile}"))
                );
            }
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
