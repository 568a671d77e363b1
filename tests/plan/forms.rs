//! A plan written down and read again is the same plan.

use bearing::plan::Plan;
use bearing::plan::figures::report;
use bearing::plan::format::{Envelope, OpenError, from_json, to_json};
use proptest::prelude::*;
use serde_json::{Value, json};
use time::macros::date;

use crate::any;

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
        // JSON has no NaN and no infinity: serde_json writes them as null, which no figure but an absent one may be.
        let report = report(&plan, date!(2026-11-24));
        prop_assert!(report.get("returns").is_some());
        let written: Value = serde_json::from_str(&report.to_string()).unwrap();
        prop_assert_eq!(written, report);
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
        ("{\"app\": \"bearing\", \"version\": 1, \"firm\": 3}", "not as it should be"),
        ("{\"app\": \"bearing\", \"version\": 1, \"firm\": {\"currency\": \"euros\"}}", "three letters"),
    ] {
        let error = from_json(text).map_err(|error| error.to_string());
        assert!(error.as_ref().is_err_and(|error| error.contains(words)), "{text}: {error:?}");
    }
    assert_eq!(from_json("{\"app\": \"bearing\", \"version\": 99}"), Err(OpenError::Newer(99)));
}

#[test]
fn the_least_that_is_a_plan_is_an_empty_one() {
    let plan = from_json("{\"app\": \"bearing\", \"version\": 1}").unwrap();
    assert_eq!(plan, Plan::default());
    assert!(plan.is_empty());
    let written: Value = serde_json::from_str(&to_json(&plan)).unwrap();
    assert_eq!(written, json!({"app": "bearing", "version": 1}), "defaults are left out");
}
