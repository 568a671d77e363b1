//! What others say: public calculators, sellers, and the plan in other circumstances.

use bearing::plan::figures::report;
use bearing::plan::format::from_json;
use serde_json::Value;
use time::macros::date;

use super::{PLANS, TRIALS, check_close, list, npv, number, plans, reported, with_figure, with_id};

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
