//! JSON is read and written as another library reads and writes it.

use bearing::plan::json::{Json, parse};
use proptest::prelude::*;
use serde_json::Value;

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<f64>().prop_map(Json::number),
        "\\PC{0,8}|[\\x00-\\x20\"\\\\]{0,4}".prop_map(Json::Text),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let fields = prop::collection::vec(("[a-c\"\n]{0,2}", inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Json::List),
            fields.prop_map(|fields| Json::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_reads_the_same_here_and_elsewhere(json in json()) {
        let (short, long) = (json.to_string(), format!("{json:#}"));
        prop_assert_eq!(parse(&short), Ok(json.clone()));
        prop_assert_eq!(parse(&long), Ok(json));
        let elsewhere: Value = serde_json::from_str(&short).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Value>(&long).unwrap(), &elsewhere);
        prop_assert!(parse(&elsewhere.to_string()).is_ok());
    }

    #[test]
    fn what_another_library_takes_is_taken(text in "[\\[\\]{}:, 0-9.eE+\\-\"\\\\u/abtrfnls\n]{0,12}") {
        let (ours, theirs) = (parse(&text).is_ok(), serde_json::from_str::<Value>(&text).is_ok());
        // Half a pair of surrogates and a number beyond all doubles are kept here and refused there.
        prop_assert!(ours == theirs || (ours && text.contains(['u', 'e', 'E'])), "{text:?}: {ours}, {theirs}");
    }

    #[test]
    fn any_text_is_json_or_says_what_is_wrong(text in "\\PC{0,60}") {
        if let Err(error) = parse(&text) {
            prop_assert!(error.to_string().contains(" in line "));
        }
    }
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    for (text, said) in [
        ("", "the text ends too early in line 1"),
        ("{\n\"a\": 1,\n", "the text ends too early in line 3"),
        ("{\n\"a\" 1}", "a colon is missing in line 2"),
        ("{\"a\": 1 \"b\": 2}", "a comma is missing in line 1"),
        ("{a: 1}", "a name in quotes is missing in line 1"),
        ("[1, 2", "the text ends too early in line 1"),
        ("[01]", "a comma is missing in line 1"),
        ("[1.]", "a digit is missing in line 1"),
        ("\"a\nb\"", "a text goes on over the end of the line in line 1"),
        ("\"\\x\"", "this is no escape in line 1"),
        ("nothing", "this is not a value in line 1"),
        ("1 2", "something follows the end in line 1"),
    ] {
        assert_eq!(
            parse(text).map_err(|error| error.to_string()),
            Err(said.to_owned()),
            "{text}"
        );
    }
}

#[test]
fn a_million_brackets_are_refused_not_followed() {
    for bracket in ["[", "{\"a\":"] {
        let error = parse(&bracket.repeat(1_000_000)).map_err(|error| error.what);
        assert_eq!(error, Err("this is nested too deeply"), "{bracket}");
    }
}

#[test]
fn numbers_and_names_stay_as_they_are_written() {
    let text = "{\"z\":1.10,\"a\":123456789012345678901234567890,\"z\":2e+1}";
    let json = parse(text).unwrap();
    assert_eq!(json.to_string(), "{\"z\":2e+1,\"a\":123456789012345678901234567890}");
    assert_eq!(json.get("z").and_then(Json::as_f64), Some(20.0));
    assert_eq!(
        parse("\"\\ud83d\\ude00 \\u00e9 \\ud83d\"").unwrap(),
        Json::text("😀 é \u{fffd}")
    );
    assert_eq!(Json::from(f64::NAN), Json::Null);
}
