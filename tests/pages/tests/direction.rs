//! What is said of many goals, and of the rules they are checked by.

#![allow(clippy::expect_used, reason = "a plan that the test cannot make has failed the test")]

use std::rc::Rc;

use bearing::domain::goal::{Letter, rules};
use bearing::plan::{
    Action, Bet, Direction, DirectionAction, Firm, FirmAction, FiscalStart, Goal, GoalAction, Id, Perspective, Plan,
    Typed,
};
use page_tests::{Page, TODAY, coffee_chain, html, text};

fn with_goals(goals: Vec<Goal>) -> Plan {
    Plan {
        direction: Rc::new(Direction {
            goals,
            ..Direction::default()
        }),
        ..Plan::default()
    }
}

fn goals(texts: &[&str]) -> Plan {
    let goals = (1..).zip(texts).map(|(id, text)| Goal {
        id: Id(id),
        text: (*text).to_owned(),
        written_on: Typed::Value(TODAY),
        ..Goal::default()
    });
    with_goals(goals.collect())
}

fn with_firm(firm: Firm, plan: Plan) -> Plan {
    Plan {
        firm: Rc::new(firm),
        ..plan
    }
}

/// Checks that a page says all of some words and none of others.
fn check(page: Page, plan: &Plan, says: &[&str], not: &[&str]) {
    let text = text(page, plan);
    for words in says {
        assert!(text.contains(words), "{page:?} does not say {words:?}, but:\n{text}");
    }
    for words in not {
        assert!(!text.contains(words), "{page:?} says {words:?}:\n{text}");
    }
}

#[test]
fn the_overview_and_the_balance_come_with_the_second_goal() {
    let parts = ["All goals", "Measure Due Key results", "How the goals lie together"];
    for (texts, is_there) in [
        (&[][..], false),
        (&["Sell more bread"], false),
        (&["Sell more bread", ""], true),
    ] {
        let (says, not) = if is_there {
            (&parts[..], &[][..])
        } else {
            (&[][..], &parts[..])
        };
        check(Page::Direction, &goals(texts), says, not);
    }
}

#[test]
fn the_overview_shows_what_is_entered_and_else_what_the_text_says() {
    check(
        Page::Direction,
        &coffee_chain(),
        &[
            "Goal 2 Cut the morning queue in the Quay shop from 9 to 5 minutes by 31… internal process Specific, \
             Measurable, Achievable, Relevant, Time-bound S M A R T minutes in the queue at 8 o’clock 9 to → 5 31 March \
             2027 0.3",
            "cost of unsold pastries a month €1,400 to → €700 31 December 2027",
            "Become big in online orders as soon as possible. Not specific, Not measurable",
        ],
        &[],
    );
    let plan = goals(&[
        "Cut complaints by 15 % by 31 March 2027",
        "Open a second shop before the trade fair",
        "",
    ]);
    check(
        Page::Direction,
        &plan,
        &[
            "S M A R T 15 % 31 March 2027",
            "the trade fair",
            "Goal 3 Not written yet",
        ],
        &["no grade yet"],
    );
}

#[test]
fn the_overview_is_folded_where_it_would_hide_the_first_goal() {
    let texts = ["Sell more bread"; 9];
    for (count, open) in [(8, true), (9, false)] {
        let html = html(Page::Direction, &goals(&texts[..count]));
        let before = html.split_once("<summary>All goals</summary>").expect("there is one").0;
        let fold = before.rsplit('<').next().expect("it is in a fold");
        assert_eq!(fold.contains(" open"), open, "{count} goals: {fold}");
    }
}

#[test]
fn a_side_nobody_looks_at_is_told_beside_the_form_and_below_it() {
    let plan = coffee_chain();
    let sentence = "Nobody looks at learning and growth.";
    check(
        Page::Direction,
        &plan,
        &[
            sentence,
            "1 tries something new, 3 make more of what is known.",
            "Linked to nothing larger. Say what each of these is for: Goal 4: Become big in online orders",
        ],
        &["none tries something new"],
    );
    assert_eq!(text(Page::Direction, &plan).matches(sentence).count(), 2);
    let look = |side| Action::Direction(DirectionAction::Goal(Id(4), GoalAction::Perspective(Some(side))));
    for (side, told) in [(Perspective::Financial, true), (Perspective::Learning, false)] {
        let plan = plan.apply(look(side)).expect("it changes");
        assert_eq!(text(Page::Direction, &plan).contains(sentence), told, "{side:?}");
    }
}

#[test]
fn goals_that_all_make_more_of_what_is_known_are_told() {
    let bet = Action::Direction(DirectionAction::Goal(Id(4), GoalAction::Bet(Some(Bet::Exploit))));
    let plan = coffee_chain().apply(bet).expect("it changes");
    check(
        Page::Direction,
        &plan,
        &["4 make more of what is known, none tries something new. What is known runs out one day"],
        &[],
    );
}

#[test]
fn every_rule_is_explained_with_its_examples_and_can_be_switched_off() {
    let plan = Plan::default();
    let all: Vec<&str> = rules()
        .iter()
        .flat_map(|rule| [rule.what, rule.why, rule.advice, rule.examples[0], rule.examples[1]])
        .chain(Letter::ALL.map(Letter::name))
        .collect();
    check(Page::Settings, &plan, &all, &["switched off)"]);
    let boxes = |plan: &Plan| html(Page::Settings, plan).matches("type=\"checkbox\"").count();
    assert_eq!(boxes(&plan), rules().len());
}

#[test]
fn rules_that_are_switched_off_are_counted_and_find_nothing() {
    let plan = goals(&["Raise sales by 15 % soon"]);
    let off = |ids: &[&str]| {
        let rules_off = ids.iter().map(|id| (*id).to_owned()).collect();
        let firm = Firm {
            rules_off,
            ..Firm::default()
        };
        with_firm(firm, plan.clone())
    };
    let found = "“soon” is no date.";
    for (ids, counted, finds) in [
        (&[][..], "Rules of the goal checker", true),
        (&["vague_deadline"], "Rules of the goal checker (1 switched off)", false),
        (
            &["of_a_newer_version", "no_aim", "vague_deadline"],
            "Rules of the goal checker (2 switched off)",
            false,
        ),
    ] {
        let plan = off(ids);
        check(Page::Settings, &plan, &[counted], &[]);
        assert_eq!(text(Page::Direction, &plan).contains(found), finds, "{ids:?}");
    }
}

#[test]
fn the_financial_year_decides_what_fy27_ends_on() {
    for (month, day) in [
        (time::Month::January, "31 December 2027"),
        (time::Month::April, "31 March 2027"),
        (time::Month::March, "28 February 2027"),
    ] {
        let firm = Firm {
            fiscal_start: FiscalStart(month),
            ..Firm::default()
        };
        let plan = with_firm(firm, goals(&["Reach 40 orders a week by the end of FY27", ""]));
        check(Page::Settings, &plan, &[&format!("in a goal is then {day}.")], &[]);
        check(Page::Direction, &plan, &[day], &[]);
    }
}

#[test]
fn a_switched_off_rule_is_an_unticked_box() {
    let plan = Plan::default()
        .apply(Action::Firm(FirmAction::RuleOff("no_aim".to_owned(), true)))
        .expect("it changes");
    let ticked = |plan: &Plan| {
        let html = html(Page::Settings, plan);
        let tags = html.split("<input").filter_map(|rest| rest.split('>').next());
        tags.filter(|tag| tag.contains("checkbox") && tag.contains(" checked"))
            .count()
    };
    assert_eq!(
        (ticked(&Plan::default()), ticked(&plan)),
        (rules().len(), rules().len() - 1)
    );
}
