//! A plan written down and read again is the same plan.

use bearing::plan::Plan;
use bearing::plan::figures::report;
use bearing::plan::format::{Envelope, OpenError, from_json, to_json};
use bearing::plan::json::parse;
use proptest::prelude::*;
use serde_json::{Value, json};
use time::macros::date;

use crate::any;

/// Fails for a null under any name but those of figures that can be absent.
fn check_absent(name: &str, json: &Value) {
    const ABSENT: [&str; 33] = [
        "together",
        "mean_grade",
        "compound_a_month",
        "times_the_best",
        "in_words",
        "mirr",
        "xirr",
        "roi",
        "benefit_cost_ratio",
        "money",
        "hours",
        "deadline",
        "share_of_gap",
        "nearest",
        "name",
        "loan",
        "equivalent_a_month",
        "perfect_information",
        "standard_error",
        "worth_knowing_at_most",
        "opportunity",
        "id",
        "likely",
        "distance",
        "about",
        "beside_the_plan",
        "chances",
        "hours_each_quarter",
        "at_once",
        "displaced_by",
        "by_likely_figures",
        "go_on_from_a_chance_of",
        "pilot",
    ];
    match json {
        Value::Null => assert!(ABSENT.contains(&name), "{name} is no number"),
        Value::Array(items) => items.iter().for_each(|item| check_absent(name, item)),
        Value::Object(fields) => fields.iter().for_each(|(name, json)| check_absent(name, json)),
        _ => {}
    }
}

proptest! {
    #[test]
    fn a_file_holds_everything(plan in any::plan()) {
        prop_assert_eq!(from_json(&to_json(&plan)), Ok(plan));
    }

    #[test]
    fn an_envelope_holds_everything(plan in any::plan(), revision in any::<u32>()) {
        let envelope = Envelope { revision: u64::from(revision), saved_at: "2026-11-24T14:32:00Z".to_owned(), plan };
        prop_assert_eq!(Envelope::open(&envelope.seal()), Ok(envelope));
    }

    #[test]
    fn every_figure_of_every_plan_is_a_number_or_a_sentence(plan in any::plan()) {
        // JSON has no NaN and no infinity: they would be written as null, which no figure but an absent one may be.
        let report: Value = serde_json::from_str(&report(&plan, date!(2026-11-24)).to_string()).unwrap();
        prop_assert!(report.get("returns").is_some());
        check_absent("report", &report);
    }

    #[test]
    fn any_text_is_a_plan_or_a_sentence(text in "\\PC{0,200}") {
        if let Err(error) = from_json(&text) {
            prop_assert!(error.to_string().ends_with('.'));
        }
    }

    #[test]
    fn a_file_with_one_byte_changed_is_a_plan_or_a_sentence(plan in any::plan(), at in any::<prop::sample::Index>(), byte in 32..127_u8) {
        let mut bytes = to_json(&plan).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(text) = String::from_utf8(bytes) {
            match from_json(&text) {
                Ok(plan) => prop_assert_eq!(from_json(&to_json(&plan)), Ok(plan)),
                Err(error) => prop_assert!(error.to_string().ends_with('.')),
            }
        }
    }
}

#[test]
fn what_is_not_a_plan_gets_a_sentence_of_its_own() {
    for (text, words) in [
        ("", "not complete JSON"),
        ("[1, 2", "not complete JSON"),
        ("{}", "not a plan of Bearing"),
        ("{\"app\": \"other\", \"version\": 1}", "not a plan of Bearing"),
        ("{\"app\": \"bearing\", \"version\": 0}", "not a plan of Bearing"),
        ("{\"app\": \"bearing\", \"version\": 99}", "newer Bearing"),
        (
            "{\"app\": \"bearing\", \"version\": 1, \"firm\": 3}",
            "not as it should be",
        ),
    ] {
        let error = from_json(text).map_err(|error| error.to_string());
        assert!(
            error.as_ref().is_err_and(|error| error.contains(words)),
            "{text}: {error:?}"
        );
    }
    assert_eq!(
        from_json("{\"app\": \"bearing\", \"version\": 99}"),
        Err(OpenError::Newer(99))
    );
}

#[test]
fn the_least_that_is_a_plan_is_an_empty_one() {
    let plan = from_json("{\"app\": \"bearing\", \"version\": 1}").unwrap();
    assert_eq!(plan, Plan::default());
    assert!(plan.is_empty());
    let written: Value = serde_json::from_str(&to_json(&plan)).unwrap();
    assert_eq!(
        written,
        json!({"app": "bearing", "version": 1}),
        "defaults are left out"
    );
}

fn opened(fields: &str) -> Result<Plan, String> {
    from_json(&format!("{{\"app\": \"bearing\", \"version\": 1, {fields}}}")).map_err(|error| error.to_string())
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn what_could_only_be_guessed_is_told_with_its_place() {
    for (fields, sentence) in [
        (r#""firm": 3"#, "firm: “3” is not an object in { }"),
        (
            r#""firm": {"name": ["Bakery"]}"#,
            "firm, name: “[\"Bakery\"]” is not a text in quotation marks",
        ),
        (
            r#""firm": {"currency": "euros"}"#,
            "firm, currency: “euros” is not a currency, which is three letters such as EUR",
        ),
        (
            r#""firm": {"fiscal_start": 13}"#,
            "firm, fiscal_start: “13” is not the number of a month, from 1 to 12",
        ),
        (
            r#""firm": {"fiscal_start": "April"}"#,
            "firm, fiscal_start: “April” is not the number of a month, from 1 to 12",
        ),
        (
            r#""firm": {"prices": "of 2027"}"#,
            "firm, prices: “of 2027” is not one of nominal, real",
        ),
        (
            r#""firm": {"inflation": {"shape": 3}}"#,
            "firm, inflation, shape: “3” is not pert, triangular, lognormal or uniform",
        ),
        (
            r#""priorities": {"opportunities": [{"id": 1, "inputs": {"runs": {"evidence": 4}}}]}"#,
            "priorities, opportunity 1, inputs, runs, evidence: “4” is not measured, invoice, quote, estimate or guess",
        ),
        (
            r#""correlation": "weak""#,
            "correlation: “weak” is not one of none, some, strong",
        ),
        (
            r#""priorities": {"opportunities": [{"risks": [{"chance": 0.1}, {"name": 4}]}]}"#,
            "priorities, opportunity 1, risk 2, name: “4” is not a text in quotation marks",
        ),
        (
            r#""scenarios": [{"name": "Low"}]"#,
            "scenarios: “[{\"name\":\"Low\"}]” is not an object in { }",
        ),
        (
            r#""scenarios": {"kept": [{"id": 3}, {"firm": {"currency": "euros"}}]}"#,
            "scenarios, scenario 2, firm, currency: “euros” is not a currency, which is three letters such as EUR",
        ),
        (
            r#""firm": {"rules_off": "no_owner"}"#,
            "firm, rules_off: “no_owner” is not a list in [ ]",
        ),
        (
            r#""firm": {"rules_off": [3]}"#,
            "firm, rules_off: “3” is not a text in quotation marks",
        ),
        (
            r#""direction": {"goals": [{"id": 1, "bet": "win"}]}"#,
            "direction, goal 1, bet: “win” is not one of explore, exploit",
        ),
        (
            r#""direction": {"goals": [{"id": 1, "key_results": [{}, {"unit": "miles"}]}]}"#,
            "direction, goal 1, key result 2, unit: “miles” is not one of count, money, share, hours, minutes",
        ),
        (
            r#""direction": {"goals": [{"id": 1, "past": [4]}]}"#,
            "direction, goal 1, past value 1: “4” is not an object in { }",
        ),
        (
            r#""direction": {"goals": [{"id": 1, "dismissed": [{"rule": 4}]}]}"#,
            "direction, goal 1, dismissed finding 1, rule: “4” is not a text in quotation marks",
        ),
        (r#""start": "March""#, "start: “March” is not a month such as 2027-03"),
        (r#""seed": -1"#, "seed: “-1” is not a whole number from 0"),
        (
            r#""trials": 4294967296"#,
            "trials: “4294967296” is not a whole number from 0 to 4294967295",
        ),
        (
            r#""direction": {"goals": {}}"#,
            "direction, goals: “{}” is not a list in [ ]",
        ),
        (
            r#""direction": {"goals": [{"id": 1}, {"id": 2, "unit": "furlongs"}]}"#,
            "direction, goal 2, unit: “furlongs” is not one of count, money, share, hours, minutes",
        ),
        (
            r#""direction": {"goals": [{"id": 1, "serves": "profit"}]}"#,
            "direction, goal 1, serves: “profit” is not mission, aspiration or the number of a goal",
        ),
        (
            r#""direction": {"goals": [null]}"#,
            "direction, goal 1: “null” is not an object in { }",
        ),
        (
            r#""priorities": {"opportunities": [{"id": 1, "serves": [{"goal": "first"}]}]}"#,
            "priorities, opportunity 1, served goal 1, goal: “first” is not a whole number from 0 to 4294967295",
        ),
        (
            r#""priorities": {"opportunities": [{"id": 1, "inputs": {"runs": {"value": 3, "likely": 4}}}]}"#,
            "priorities, opportunity 1, inputs, runs: it has both a value of its own and a likely one",
        ),
        (
            r#""priorities": {"view": "a view that is far longer than anybody would type it"}"#,
            "priorities, view: “a view that is far longer than anybody w…” is not one of cash, full",
        ),
    ] {
        let expected = format!("A part of this plan is not as it should be: {sentence}.");
        assert_eq!(opened(fields), Err(expected), "{fields}");
    }
}

#[test]
fn what_can_mean_only_one_thing_is_taken_for_it() {
    for (written, canonical) in [
        // Null, and a blank under a key, are as good as left out.
        (r#""firm": null, "start": null"#, r#""seed": 1"#),
        (
            r#""priorities": {"weights": {"fit": null}, "opportunities": null}"#,
            r#""trials": 10000"#,
        ),
        // Some scripts write every number with a point.
        (
            r#""seed": 7.0, "direction": {"goals": [{"id": 1.0}]}"#,
            r#""seed": 7, "direction": {"goals": [{"id": 1}]}"#,
        ),
        (
            r#""firm": {"horizon": 36.0, "profit": 6e4}"#,
            r#""firm": {"horizon": 36, "profit": 60000}"#,
        ),
        // Text where a number belongs is what somebody typed.
        (
            r#""firm": {"profit": "sixty"}"#,
            r#""firm": {"profit": {"typed": "sixty"}}"#,
        ),
        // A number that no computer holds is kept for the person to see.
        (
            r#""firm": {"profit": 1e999}"#,
            r#""firm": {"profit": {"typed": "1e999"}}"#,
        ),
        // What goes without saying may be said.
        (r#""firm": {"fiscal_start": 1, "rules_off": []}"#, r#""seed": 1"#),
        (r#""firm": {"fiscal_start": 4.0}"#, r#""firm": {"fiscal_start": 4}"#),
        (r#""correlation": "none", "scenarios": {"kept": []}"#, r#""seed": 1"#),
        // What was a number alone before may have a range now.
        (
            r#""firm": {"wage_growth": {"likely": 0.02}, "prices": "nominal"}"#,
            r#""firm": {"wage_growth": 0.02}"#,
        ),
        (
            r#""firm": {"wage_growth": "2 %"}"#,
            r#""firm": {"wage_growth": {"typed": "2 %"}}"#,
        ),
        (r#""firm": {"currency": "eur", "locale": "en-GB"}"#, r#""seed": 1"#),
        (
            r#""priorities": {"view": "cash", "opportunities": [{"id": 1, "runs_per": "week", "licence_per": "month"}]}"#,
            r#""priorities": {"opportunities": [{"id": 1}]}"#,
        ),
        // A language that no browser knows never stops a plan from opening.
        (r#""firm": {"locale": "en_GB.UTF-8"}"#, r#""seed": 1"#),
        // The last of two fields with one name counts, as in every common reader of JSON.
        (r#""seed": 2, "seed": 3"#, r#""seed": 3"#),
        (
            r#""direction": {"goals": [{"id": 1, "baseline": {"low": 1}, "target": "5"}]}"#,
            r#""direction": {"goals": [{"id": 1, "baseline": {"typed": "{\"low\":1}"}, "target": {"typed": "5"}}]}"#,
        ),
        (
            r#""priorities": {"opportunities": [{"id": 1, "inputs": {"runs": {"likely": 40, "reading": "eight_in_ten", "shape": "pert", "evidence": null}}}]}"#,
            r#""priorities": {"opportunities": [{"id": 1, "inputs": {"runs": 40}}]}"#,
        ),
    ] {
        let plan = opened(written);
        assert_eq!(plan, opened(canonical), "{written}");
        assert!(plan.is_ok(), "{written}: {plan:?}");
    }
}

#[test]
fn fields_are_written_in_one_order_and_unknown_ones_behind_them_in_theirs() {
    let plan =
        opened(r#""z": 1, "firm": {"b": 1, "profit": 2, "a": 1.50, "name": "Bakery"}, "seed": 2, "y": 1e2"#).unwrap();
    let written = parse(&to_json(&plan)).unwrap();
    assert_eq!(
        written.to_string(),
        r#"{"app":"bearing","version":1,"seed":2,"firm":{"name":"Bakery","profit":2,"b":1,"a":1.50},"z":1,"y":1e2}"#
    );
}

#[test]
fn every_number_comes_back_to_the_last_bit() {
    for number in [
        0.1 + 0.2,
        1.0 / 3.0,
        5e-324,
        f64::MAX,
        -1e-7,
        123_456_789.123_456_79,
        9e15,
        1e21,
        9_007_199_254_740_993.0,
    ] {
        let plan = opened(&format!("\"firm\": {{\"profit\": {number:?}}}")).unwrap();
        assert_eq!(plan.firm.profit.value(), Some(number));
        assert_eq!(from_json(&to_json(&plan)), Ok(plan));
    }
}

#[test]
fn what_a_newer_version_puts_into_any_part_is_written_back() {
    let opportunity = r#"{"id":1,"inputs":{"runs":{"likely":40,"evidence":"invoice","asked":"twice"}},"risks":[{"id":2,"cost":{"low":1,"high":9,"z":[1]},"by":"tool"}],"seller":{"of_a_newer_version":0.5,"runs":50},"z":{}}"#;
    let text = format!(
        r#"{{"app":"bearing","version":1,"firm":{{"inflation":{{"likely":0.02,"of":"bank"}}}},"priorities":{{"opportunities":[{opportunity}]}},"scenarios":{{"kept":[{{"id":3,"name":"Low","firm":{{"hourly_cost":20,"z":1}},"priorities":{{"opportunities":[{opportunity}],"z":2}},"colour":"red"}}],"order":"name"}}}}"#
    );
    let plan = from_json(&text).unwrap();
    assert_eq!(parse(&to_json(&plan)).unwrap(), parse(&text).unwrap());
}
