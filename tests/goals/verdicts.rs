//! What a verdict rests on beside the text, and that it says why.

use bearing::domain::goal::{Goal, Letter, Standing, check, rules};
use time::macros::date;

use super::{assess, corpus, setting, text};

#[test]
fn what_was_entered_beside_the_text_counts() {
    let vague = Goal {
        text: "Sell more",
        ..Goal::default()
    };
    let past = [
        (date!(2026 - 02 - 24), 100.0),
        (date!(2026 - 08 - 24), 112.0),
        (date!(2026 - 11 - 24), 115.0),
    ];
    let facts = Goal {
        measure: Some("orders a month"),
        baseline: Some(115.0),
        target: Some(124.0),
        due: Some(date!(2027 - 05 - 24)),
        serves: true,
        past: &past,
        ..vague
    };
    let steep = Goal {
        target: Some(200.0),
        ..facts
    };
    let same = Goal {
        target: Some(115.0),
        ..facts
    };
    let overdue = Goal {
        due: Some(date!(2026 - 01 - 31)),
        ..facts
    };
    let standings = |goal: &Goal<'_>| check(goal, &setting()).verdicts.map(|verdict| verdict.standing);
    let finds = |goal: &Goal<'_>, rule: &str| {
        check(goal, &setting())
            .findings
            .iter()
            .any(|finding| finding.rule == rule)
    };

    assert_eq!(standings(&facts), [Standing::Met; 5]);
    assert_eq!(standings(&steep)[2], Standing::Missing);
    assert!(finds(&steep, "required_growth") && !finds(&facts, "required_growth"));
    assert!(finds(&same, "target_equals_baseline") && !finds(&facts, "target_equals_baseline"));
    assert!(finds(&overdue, "deadline_past") && !finds(&facts, "deadline_past"));
    assert!(!standings(&vague).contains(&Standing::Met));
    assert_eq!(standings(&Goal::default()), [Standing::Unknown; 5]);
}

#[test]
fn every_rule_says_what_why_and_what_to_do() {
    let mut ids = Vec::new();
    for rule in rules() {
        for sentence in [rule.what, rule.why, rule.advice] {
            assert!(
                sentence.ends_with('.') || sentence.ends_with('”') || sentence.ends_with('?'),
                "{}: {sentence}",
                rule.id
            );
        }
        assert!(!ids.contains(&rule.id), "{} is there twice", rule.id);
        ids.push(rule.id);
    }
    assert!(ids.len() >= 20);
}

#[test]
fn every_verdict_says_why() {
    let reasons = |goal: &Goal<'_>| {
        check(goal, &setting())
            .verdicts
            .map(|verdict| (verdict.standing, verdict.reason))
    };
    let goal = Goal {
        text: "Raise repeat orders from 400 to 460 by 30 June 2027 by adding a loyalty card, so that the rent is paid.",
        ..Goal::default()
    };
    let expected = [
        "“repeat orders” says what changes.",
        "“460” can be checked.",
        "“400” says how or from where.",
        "“so that the rent is paid” says what it is for.",
        "“30 June 2027” ends on 30 June 2027.",
    ];
    assert_eq!(
        reasons(&goal),
        expected.map(|reason| (Standing::Met, reason.to_owned()))
    );
    let mut seen = Vec::new();
    for goal in corpus() {
        for verdict in assess(text(&goal)).verdicts {
            let reason = verdict.reason.as_str();
            assert!(reason.len() > 10 && reason.ends_with('.'), "{}: {reason}", text(&goal));
            seen.push((verdict.letter, verdict.standing == Standing::Met));
        }
    }
    for letter in Letter::ALL {
        assert!(
            seen.contains(&(letter, true)) && seen.contains(&(letter, false)),
            "{}",
            letter.name()
        );
    }
}
