//! A link opens the same plan on another machine, or says why not.

use bearing::plan::examples;
use bearing::plan::figures::report;
use bearing::plan::format::{Codec, LONGEST, Link, LinkError, VERSION, link_json, make_fragment, open_link};
use bearing::plan::{Action, FirmAction, FirmNumber, Plan, ScenariosAction, Typed};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use proptest::prelude::*;
use time::macros::date;

use crate::any;

fn fragment(plan: &Plan) -> String {
    let json = link_json(plan);
    make_fragment(&json, Some(&compress_to_vec(&json, 9)))
}

fn opened(fragment: &str) -> Result<Plan, LinkError> {
    let link = open_link(fragment)?;
    let json = match link.codec {
        Codec::Raw => link.bytes,
        Codec::Deflate => decompress_to_vec_with_limit(&link.bytes, 256 * 1024).map_err(|_| LinkError::Damaged)?,
    };
    Link::plan(&json)
}

fn coffee_chain() -> Plan {
    examples::ALL[0].plan().unwrap()
}

#[test]
fn a_link_gives_the_same_figures() {
    let plan = coffee_chain();
    let today = date!(2026 - 11 - 24);
    assert_eq!(
        opened(&fragment(&plan)).map(|plan| report(&plan, today)),
        Ok(report(&plan, today))
    );
}

#[test]
fn what_chat_tools_and_host_pages_do_to_a_link_does_it_no_harm() {
    let link = fragment(&coffee_chain());
    let encoded = link.replace('.', "%2E").replace('b', "%62");
    let twice = encoded.replace('%', "%25");
    for changed in [
        format!("#{link}"),
        format!("{link})"),
        format!("{link}."),
        format!("{link}>"),
        format!("{link}#?secret=Ab12Cd"),
        format!("{link}%20"),
        encoded,
        twice,
    ] {
        assert_eq!(opened(&changed), opened(&link), "{changed}");
    }
}

#[test]
fn cut_damaged_and_newer_links_are_told_apart() {
    let link = fragment(&coffee_chain());
    for length in 1..link.len() {
        assert_eq!(
            opened(&link[..length]),
            Err(LinkError::Cut),
            "after {length} characters"
        );
    }
    for at in 12..link.len() {
        let mut bytes = link.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        let error = opened(&String::from_utf8(bytes).unwrap());
        assert!(
            matches!(error, Err(LinkError::Damaged | LinkError::Cut)),
            "at {at}: {error:?}"
        );
    }
    assert_eq!(opened(&link.replacen("b1", "b2", 1)), Err(LinkError::Newer));
    let newer = format!(r#"{{"app":"bearing","version":{}}}"#, VERSION + 1);
    assert_eq!(opened(&make_fragment(newer.as_bytes(), None)), Err(LinkError::Newer));
    assert!(matches!(opened(&make_fragment(b"[]", None)), Err(LinkError::Plan(_))));
}

#[test]
fn a_link_that_unpacks_to_megabytes_is_refused() {
    let zeros = vec![b' '; 10_000_000];
    let link = make_fragment(&zeros, Some(&compress_to_vec(&zeros, 9)));
    assert!(link.len() < 20_000, "{}", link.len());
    assert_eq!(opened(&link), Err(LinkError::Damaged));
}

#[test]
fn the_example_with_three_scenarios_still_fits_into_a_link() {
    let mut plan = coffee_chain();
    let alone = fragment(&plan).len();
    for (name, cost) in [("As it is", 20.0), ("Wages rise", 24.0), ("A hard year", 31.0)] {
        let cost = FirmAction::Number(FirmNumber::HourlyCost, Typed::Value(cost));
        plan = plan.apply(Action::Firm(cost)).unwrap();
        plan = plan
            .apply(Action::Scenarios(ScenariosAction::Keep(name.to_owned())))
            .unwrap();
    }
    let length = fragment(&plan).len();
    assert!(
        length < alone + 500 && length < LONGEST,
        "{length} characters, {alone} without"
    );
    assert_eq!(opened(&fragment(&plan)).map(|plan| plan.scenarios), Ok(plan.scenarios));
}

#[test]
fn the_example_fits_into_a_link_that_every_chat_program_passes_on() {
    let length = fragment(&coffee_chain()).len();
    assert!(length < 3_000.min(LONGEST), "{length} characters");
}

proptest! {
    #[test]
    fn every_value_of_every_plan_is_in_its_link(plan in any::plan()) {
        let opened = opened(&fragment(&plan)).unwrap();
        let money = |plan: &Plan| {
            let report = report(plan, date!(2026-11-24));
            ["returns", "ranking", "selection", "together"].map(|part| report.get(part).cloned())
        };
        prop_assert_eq!(money(&opened), money(&plan));
        // A second link of it is the same: nothing is lost on the way on.
        prop_assert_eq!(fragment(&opened), fragment(&plan));
    }

    #[test]
    fn any_fragment_is_a_plan_or_a_sentence(text in "(b[0-9][dr])?\\PC{0,60}") {
        if let Err(error) = opened(&text) {
            prop_assert!(error.to_string().ends_with('.'));
        }
    }
}
