//! What the card of a goal says.

#![allow(clippy::expect_used, reason = "a plan that the test cannot make has failed the test")]

use std::rc::Rc;

use bearing::domain::goal::Dismissal;
use bearing::plan::{Bet, Direction, Dismissed, Goal, Id, KeyResult, MeasureUnit, Past, Plan, Typed, figures};
use page_tests::{Page, TODAY, html, text};
use time::macros::date;

fn plan(goal: Goal) -> Plan {
    let goal = Goal {
        id: Id(1),
        written_on: Typed::Value(TODAY),
        ..goal
    };
    Plan {
        direction: Rc::new(Direction {
            goals: vec![goal],
            ..Direction::default()
        }),
        ..Plan::default()
    }
}

fn worded(text: &str) -> Goal {
    Goal {
        text: text.to_owned(),
        ..Goal::default()
    }
}

/// What must and what must not be said of a goal.
fn check_says(goal: Goal, words: &[&str], not: &[&str]) {
    let said = text(Page::Direction, &plan(goal));
    for words in words {
        assert!(said.contains(words), "It does not say {words:?}, but:\n{said}");
    }
    for words in not {
        assert!(!said.contains(words), "It says {words:?}:\n{said}");
    }
}

#[test]
fn what_was_read_is_shown_back() {
    for (text, due, words, not) in [
        (
            "Raise repeat orders by 15 % by 31 March 2027.",
            None,
            "Read as: 15 % · due 31 March 2027 (Wednesday).",
            "counted as",
        ),
        (
            "Double wholesale orders.",
            None,
            "Read as: Double, counted as 2 ×.",
            "due",
        ),
        (
            "Reach €1.2k a month by June 2027.",
            None,
            "counted as 1,200 €",
            "whose day is not known",
        ),
        (
            "Reach 24 cafés before the trade fair.",
            None,
            "Read as: 24 · “before the trade fair”, whose day is not known: give it a date.",
            "due",
        ),
        (
            "Reach 24 cafés before the trade fair.",
            Some(date!(2027 - 03 - 31)),
            "due 31 March 2027 (Wednesday), as entered.",
            "give it a date",
        ),
        (
            "Reach 24 cafés by 30 June 2027.",
            Some(date!(2027 - 03 - 31)),
            "due 30 June 2027 (Wednesday) in the text, but 31 March 2027 (Wednesday) was entered, which counts.",
            "give it a date",
        ),
        ("Improve sales.", None, "“sales” is too broad", "Read as"),
        (
            "Launch the shop by 31 February 2027.",
            None,
            "does not exist",
            "Read as",
        ),
    ] {
        let goal = Goal {
            due: due.map_or(Typed::Blank, Typed::Value),
            ..worded(text)
        };
        check_says(goal, &[words], &[not]);
    }
}

#[test]
fn findings_that_count_come_before_advice_and_each_can_be_dismissed() {
    let goal = worded("Raise sales of gift boxes by 15 % soon.");
    let said = html(Page::Direction, &plan(goal.clone()));
    let assessment = figures::assess(&goal, &plan(goal.clone()).firm, TODAY);
    assert!(assessment.findings.len() > 1, "{assessment:?}");
    for finding in &assessment.findings {
        assert!(
            said.contains(&format!("aria-label=\"Dismiss: {}", finding.what)),
            "{said}"
        );
    }
    let dated = worded("Raise sales of gift boxes from 40 to 46 a week by 31 March 2027.");
    let said = text(Page::Direction, &plan(dated));
    let (counts, advice) = (
        said.find("It does not say what it is for."),
        said.find("Advice: Nobody is named"),
    );
    assert!(counts.is_some() && counts < advice, "{said}");
}

#[test]
fn the_first_finding_with_one_way_to_mend_it_stands_out_and_ways_to_choose_from_do_not() {
    let buttons = |text: &str| -> Vec<(bool, String)> {
        let said = html(Page::Direction, &plan(worded(text)));
        let list = said.split("class=\"findings\">").nth(1).unwrap_or_default();
        let list = list.split("</ul>").next().unwrap_or_default();
        let buttons = list
            .split("<button")
            .skip(1)
            .filter(|button| !button.contains("aria-label"));
        buttons
            .map(|button| {
                let words = button.split(['>', '<']).nth(1).unwrap_or_default();
                (button.contains("class=\"primary\""), words.to_owned())
            })
            .collect()
    };
    for (text, first, others) in [
        ("Launch the online shop soon.", "Add how", &["Put in a date"][..]),
        (
            "Increase sales of gift boxes and reduce staff turnover.",
            "Make them goals of their own",
            &["Add how"],
        ),
        ("Improve sales.", "", &["Use “grow … by 15 %”"]),
    ] {
        let buttons = buttons(text);
        let primary: Vec<&String> = buttons
            .iter()
            .filter(|button| button.0)
            .map(|button| &button.1)
            .collect();
        assert!(primary.len() <= 1, "{buttons:?}");
        assert!(first.is_empty() || primary == [first], "{buttons:?}");
        for other in others {
            assert!(buttons.contains(&(false, (*other).to_owned())), "{other}: {buttons:?}");
        }
    }
}

#[test]
fn what_is_set_aside_stands_apart_and_can_be_restored() {
    let goal = worded("Launch the online shop soon.");
    check_says(goal.clone(), &["“soon” is no date."], &["Set aside"]);
    let aside = Goal {
        dismissed: vec![Dismissed {
            finding: Dismissal {
                rule: "vague_deadline".to_owned(),
                words: "soon".to_owned(),
            },
            ..Dismissed::default()
        }],
        ..goal
    };
    check_says(
        aside.clone(),
        &["Set aside (1)", "Restore"],
        &["What has no date waits"],
    );
    let said = html(Page::Direction, &plan(aside));
    assert!(said.contains("aria-label=\"Restore: “soon” is no date.\""), "{said}");
}

#[test]
fn key_results_show_their_grades_or_why_there_is_none() {
    let result = |id: u32, now: Typed<f64>| KeyResult {
        id: Id(id),
        text: "Cafés that order every week".to_owned(),
        baseline: Typed::Value(12.0),
        target: Typed::Value(24.0),
        now,
        ..KeyResult::default()
    };
    let goal = |key_results| Goal {
        key_results,
        ..worded("Double wholesale orders.")
    };
    check_says(
        goal(Vec::new()),
        &["Key results", "Add a key result"],
        &["mean grade", "Grade"],
    );
    check_says(
        goal(vec![result(2, Typed::Value(18.0)), result(3, Typed::Value(24.0))]),
        &["Key results (2), mean grade 0.8", "Grade 0.5", "Grade 1"],
        &["It has no grade"],
    );
    check_says(
        goal(vec![result(2, Typed::Draft("soon".to_owned()))]),
        &["Key results (1)", "It has no grade: enter where it stands now."],
        &["mean grade"],
    );
}

#[test]
fn past_figures_tell_how_fast_a_goal_must_move() {
    let past = |values: &[(time::Date, f64)]| -> Vec<Past> {
        values
            .iter()
            .map(|(on, value)| Past {
                on: Typed::Value(*on),
                value: Typed::Value(*value),
                ..Past::default()
            })
            .collect()
    };
    let goal = |values: &[(time::Date, f64)]| Goal {
        baseline: Typed::Value(115.0),
        target: Typed::Value(133.0),
        due: Typed::Value(date!(2027 - 02 - 23)),
        past: past(values),
        ..worded("Reach 133 orders a week.")
    };
    // 91 days are 2.99 mean months; 18 more in that time are twice the 9 more of the best quarter.
    let quarters = [
        (date!(2026 - 02 - 24), 100.0),
        (date!(2026 - 05 - 26), 103.0),
        (date!(2026 - 08 - 25), 112.0),
        (date!(2026 - 11 - 24), 115.0),
    ];
    check_says(
        goal(&quarters),
        &[
            "Past figures (4)",
            "From 115 to 133 in about 3 months: 6.02 more a month, or 5% a month on the month before.",
            "That is 2 times your best quarter (3.01 a month).",
            "What the goal asks for",
        ],
        &["What the measure was before"],
    );
    let said = html(Page::Direction, &plan(goal(&quarters)));
    let summary = "aria-label=\"From 100 on 24 February 2026 to 115 on 24 November 2026. The goal asks for 133 on 23 February 2027.\"";
    assert!(said.contains(summary), "{said}");
    check_says(
        goal(&[]),
        &["From 115 to 133 in about 3 months", "What the measure was before"],
        &["your best", "So far", "What the goal asks for"],
    );
    let falling = Goal {
        target: Typed::Value(100.0),
        ..goal(&quarters)
    };
    check_says(
        falling,
        &["less a month", "So far, it has never moved that way"],
        &["times your best"],
    );
    let share = Goal {
        unit: MeasureUnit::Share,
        baseline: Typed::Value(0.12),
        target: Typed::Value(0.15),
        ..goal(&[])
    };
    check_says(
        share,
        &["From 12% to 15% in about 3 months: 1 percentage point more a month"],
        &[],
    );
    let open = Goal {
        baseline: Typed::Blank,
        ..goal(&quarters)
    };
    check_says(
        open,
        &["How fast it must move is not known: enter the measure today."],
        &["Today So far"],
    );
}

#[test]
fn a_bet_is_chosen_beside_the_perspective() {
    let goal = Goal {
        bet: Some(Bet::Explore),
        ..worded("Try a market stall.")
    };
    let said = html(Page::Direction, &plan(goal));
    assert!(said.contains(">Bets on<"), "{said}");
    for (choice, chosen) in [("something new", true), ("what is known", false)] {
        let option = said.split("<option").find(|option| option.contains(choice));
        assert_eq!(
            option.map(|option| option.contains("selected")),
            Some(chosen),
            "{choice}"
        );
    }
}

#[test]
fn every_text_can_be_shown() {
    for text in [
        "",
        "  ",
        "🙂",
        "31/02/2027",
        "by",
        "Steigere den Umsatz um 15 % bis Ende März 2027.",
    ] {
        let said = html(Page::Direction, &plan(worded(text)));
        assert!(said.contains("Build it step by step"), "{text}");
    }
}
