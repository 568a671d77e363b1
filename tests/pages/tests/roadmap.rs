//! The roadmap beside the best set: the same months, the reasons in their order, and what pilots change.

use std::rc::Rc;

use bearing::domain::priority::{Selection, quarter_of};
use bearing::plan::Plan;
use bearing::plan::figures::{Values, linked, plan_roadmap, select_best};
use bearing::plan::format::from_json;
use page_tests::{Page, returns, text};

/// Three opportunities of which all are worth it, with what is said beside the figures of the first and the limits.
fn plan(first: &str, limits: &str) -> Plan {
    saving([60.0, 40.0, 20.0], first, limits)
}

/// The same with so many runs of each: 0.01 save next to nothing.
fn saving([alpha, beta, gamma]: [f64; 3], first: &str, limits: &str) -> Plan {
    let one = |id: u32, name: &str, cost: u32, hours: u32, runs: f64, more: &str| {
        format!(
            r#"{{"id": {id}, "name": "{name}", "inputs": {{"build_cost": {cost}, "build_hours": {hours},
            "runs": {runs}, "minutes": 20, "automatable": 0.6, "paid_stop": 1}}{more}}}"#
        )
    };
    let all = [
        one(1, "Alpha", 3000, 20, alpha, first),
        one(2, "Beta", 2000, 10, beta, ""),
        one(3, "Gamma", 1000, 30, gamma, ""),
    ];
    let json = format!(
        r#"{{"app": "bearing", "version": 2, "start": "2027-01", "firm": {{"hourly_cost": 30}},
        "priorities": {{"opportunities": [{}]{limits}}}}}"#,
        all.join(", ")
    );
    from_json(&json).unwrap_or_default()
}

fn best(plan: &Plan) -> Selection {
    let plan = linked(plan);
    select_best(&plan.priorities, &plan.firm, &returns(&plan), &Values::default())
}

const PILOT: &str = r#", "pilot": {"cost": 500, "chance": 0.6, "months": 3}"#;
const LIMITS: &str = r#", "quarter_hours_limit": 25, "at_once_limit": 1"#;

#[test]
fn the_roadmap_starts_each_when_the_best_set_does_and_takes_the_same_hours() {
    for (what, first, limits) in [
        ("a pilot", PILOT, LIMITS),
        ("no pilot", "", LIMITS),
        ("a start typed", r#", "start_month": 5"#, LIMITS),
        ("several quarters to build", PILOT, r#", "quarter_hours_limit": 8"#),
        ("few at once", PILOT, r#", "at_once_limit": 1"#),
        ("no limit of a quarter", PILOT, ""),
        (
            "a must with a long pilot",
            r#", "pilot": {"months": 5}, "must": true, "start_month": 2"#,
            LIMITS,
        ),
    ] {
        let plan = plan(first, limits);
        let found = best(&plan);
        assert!(found.chosen.contains(&1) && found.chosen.len() > 1, "{what}: {found:?}");
        let map = plan_roadmap(&plan.priorities, &plan.firm, &returns(&plan), &found);
        assert_eq!(map.overflow, [], "{what}");
        for (id, start) in found.chosen.iter().zip(&found.starts) {
            let planned = map.planned.iter().find(|one| one.id == *id).unwrap();
            assert_eq!(planned.live, *start, "{what}, {id}");
        }
        for (quarter, hours) in found.by_quarter.iter().enumerate() {
            let months = (0_u16..).zip(&map.hours);
            let of_it = months.filter(|(month, _)| usize::from(quarter_of(*month)) == quarter);
            let takes: f64 = of_it.map(|(_, hours)| hours).sum();
            assert!(
                (takes - hours).abs() < 1e-6,
                "{what}, quarter {quarter}: {takes}, {hours}"
            );
        }
    }
}

#[test]
fn a_pilot_takes_time_and_money_of_the_best_set() {
    let start = |plan: &Plan| best(plan).starts.first().copied();
    assert_eq!((start(&plan("", LIMITS)), start(&plan(PILOT, ""))), (Some(1), Some(4)));
    let all = best(&plan(PILOT, ""));
    assert_eq!((all.chosen.len(), all.money), (3, 6500.0), "6,000 and the pilot");
    let short = best(&plan(PILOT, r#", "money_limit": 6400"#));
    assert!(short.chosen.len() == 2 && short.money <= 6400.0, "{short:?}");
    for page in [Page::Priorities, Page::Roadmap] {
        let says = text(page, &plan(PILOT, LIMITS));
        for words in [
            "Alpha is tried before it is built: the months of its pilot count in when it starts, and its price, €500,",
            "is counted as if the pilot passes. By how likely that is,",
        ] {
            assert!(says.contains(words), "not said: {words}\n{says}");
        }
        assert!(!text(page, &plan("", LIMITS)).contains("is tried before it is built: the months"));
    }
}

/// Fails where some words are not said.
fn check_says(text: &str, words: &[&str]) {
    for words in words {
        assert!(text.contains(words), "not said: {words}\n{text}");
    }
}

#[test]
fn the_reasons_stand_in_the_order_of_the_timeline() {
    for (first, limits) in [
        (PILOT, LIMITS),
        ("", LIMITS),
        (r#", "start_month": 9"#, LIMITS),
        (PILOT, ""),
    ] {
        let plan = plan(first, limits);
        let says = text(Page::Roadmap, &plan);
        let (timeline, reasons) = says.split_once("Why in this order?").expect("reasons");
        for name in ["Alpha", "Beta", "Gamma"] {
            let number = (1..=3).find(|number| timeline.contains(&format!("{number}. {name}")));
            let called = format!("{}. {name}", number.expect("a lane"));
            assert!(reasons.contains(&called), "{called}\n{reasons}");
        }
        check_says(reasons, &["1. ", "2. ", "3. "]);
    }
}

#[test]
fn what_must_be_done_and_loses_is_not_put_off() {
    let plan = saving([0.01, 40.0, 20.0], r#", "must": true"#, LIMITS);
    let found = best(&plan);
    assert!(found.value > 0.0 && found.chosen == [1, 2, 3], "{found:?}");
    // Beta has the first quarter, Gamma two more: the first one free is the fourth, not the last that is looked at.
    assert_eq!(found.starts, [13, 1, 10]);
    let room = saving(
        [0.01, 40.0, 20.0],
        r#", "must": true"#,
        r#", "quarter_hours_limit": 100"#,
    );
    assert_eq!(best(&room).starts, [1, 1, 1], "room for all");
    let says = text(Page::Roadmap, &plan);
    check_says(
        &says,
        &["It has to be done, though it loses money. It is not put off to lose less"],
    );
}

#[test]
fn advice_about_a_pilot_does_not_contradict_itself() {
    let costs = |price: u32, chance: f64| format!(r#", "pilot": {{"cost": {price}, "chance": {chance}, "months": 1}}"#);
    let cheap = plan(&costs(50, 0.6), "");
    check_says(
        &text(Page::Priorities, &cheap),
        &["Try it first: with the pilot", "The pilot earns"],
    );
    let dear = plan(&costs(50_000, 0.01), "");
    check_says(
        &text(Page::Priorities, &dear),
        &["Leave it: with the pilot", "Not to do it is worth more"],
    );
    let hopeless = saving([0.01, 40.0, 20.0], &costs(50, 0.6), "");
    let says = text(Page::Priorities, &hopeless);
    check_says(&says, &["Not worth it even if it works, which is worth"]);
    assert!(
        !says.contains("Try it first") && !says.contains("The pilot earns"),
        "{says}"
    );
    let part = plan(r#", "pilot": {"cost": 50, "chance": 0.6, "months": 1.5}"#, "");
    check_says(&text(Page::Priorities, &part), &["It takes 2 months."]);
}

#[test]
fn a_roadmap_of_nothing_says_why() {
    let musts = r#", "must": true, "excludes": [2]"#;
    let loses = saving([0.01; 3], "", "");
    let mut two = plan(musts, "");
    Rc::make_mut(&mut Rc::make_mut(&mut two.priorities).opportunities[1]).must = true;
    for (plan, words) in [
        (two, "Not everything can be as it is said"),
        (plan("", r#", "money_limit": 0"#), "The limit of money is 0"),
        (
            plan("", r#", "at_once_limit": 0"#),
            "The limit of what is built at once is 0",
        ),
        (plan("", r#", "hours_limit": 1"#), "takes more than there is"),
        (loses, "is worth its cost in cash"),
    ] {
        let says = text(Page::Roadmap, &plan);
        assert_eq!(
            says.matches(words).count(),
            2,
            "on the page and in the verdict: {words}\n{says}"
        );
    }
}
