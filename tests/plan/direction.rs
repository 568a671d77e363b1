//! What a plan's goals show together, by hand from the plan that has every field there is.

use bearing::plan::figures::report;
use bearing::plan::format::from_json;
use serde_json::{Value, json};
use time::macros::date;

fn shown() -> Value {
    let plan = from_json(include_str!("../fixtures/plans/1-b/plan.json")).unwrap();
    serde_json::from_str(&report(&plan, date!(2026 - 11 - 24)).to_string()).unwrap()
}

#[test]
fn goals_are_counted_and_the_unlinked_are_named() {
    let shown = shown();
    for (part, expected) in [
        (
            "scorecard",
            json!({
                "goals": {"financial": 1, "customer": 1, "process": 1, "learning": 1, "unsaid": 1},
                "empty": [],
            }),
        ),
        ("balance", json!({"explore": 1, "exploit": 1, "unsaid": 3})),
        ("unlinked", json!([3, 4])),
    ] {
        assert_eq!(shown[part], expected, "{part}");
    }
}

#[test]
fn key_results_are_graded_or_say_why_not() {
    let shown = shown();
    let grade = |goal: usize, result: usize| &shown["goals"][goal]["key_results"][result]["grade"];
    // One of two stalls; from 30 % down to 20 % on the way to 5 %.
    for (goal, result, expected) in [(0, 0, 0.5), (0, 1, 0.4)] {
        assert!((grade(goal, result).as_f64().unwrap() - expected).abs() < 1e-12);
    }
    for (goal, result, why) in [(0, 2, "enter where it began"), (2, 0, "it is to end where it began")] {
        assert!(grade(goal, result)["no_answer"].as_str().unwrap().contains(why));
    }
    assert!((shown["goals"][0]["mean_grade"].as_f64().unwrap() - 0.45).abs() < 1e-12);
    assert_eq!(shown["goals"][2]["mean_grade"], Value::Null);
}

#[test]
fn required_growth_is_told_against_the_past() {
    let shown = shown();
    let growth = &shown["goals"][0]["growth"];
    // 39 loaves in 149 days; the best of the past is 52 loaves in the 184 days from 31 March.
    let month = 365.25 / 12.0;
    for (figure, expected) in [
        ("months", 149.0 / month),
        ("a_month", 39.0 / 149.0 * month),
        ("times_the_best", (39.0 / 149.0) / (52.0 / 184.0)),
    ] {
        let found = growth[figure].as_f64().unwrap();
        assert!((found - expected).abs() < 1e-9, "{figure}: {found}");
    }
    // Compounded over its months, it leads from the baseline to the target.
    let compound = growth["compound_a_month"].as_f64().unwrap();
    let reached = 260.0 * f64::powf(1.0 + compound, 149.0 / month);
    assert!((reached - 299.0).abs() < 1e-9, "{reached}");
    assert_eq!(growth["in_words"], "0.9 times your best 5 months");
    assert!(
        shown["goals"][1]["growth"]["no_answer"]
            .as_str()
            .unwrap()
            .contains("enter the target")
    );
}

#[test]
fn a_finding_that_was_set_aside_is_told_apart() {
    for (goal, list, expected) in [(1, "set_aside", true), (1, "findings", false), (0, "set_aside", false)] {
        let rules = shown()["goals"][goal][list].clone();
        assert_eq!(
            rules.as_array().unwrap().contains(&json!("no_deadline")),
            expected,
            "{list}: {rules}"
        );
    }
}
