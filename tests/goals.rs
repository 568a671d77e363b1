//! The goal checker against labelled goals, and against any text at all.

use bearing::domain::goal::{Assessment, Finding, Goal, Letter, Setting, Span, Standing, check, rules};
use bearing::domain::quantity::format_date;
use proptest::prelude::*;
use serde_json::Value;
use time::Month;
use time::macros::date;

fn setting() -> Setting {
    Setting {
        written_on: date!(2026 - 11 - 24),
        today: date!(2026 - 11 - 24),
        day_first: true,
        decimal: '.',
        fiscal_start: Month::January,
    }
}

fn assess(text: &str) -> Assessment {
    check(
        &Goal {
            text,
            ..Goal::default()
        },
        &setting(),
    )
}

fn is_met(assessment: &Assessment, letter: Letter) -> bool {
    assessment
        .verdicts
        .iter()
        .any(|verdict| verdict.letter == letter && verdict.standing == Standing::Met)
}

/// The labelled goals of `tests/fixtures/goals/`, as its README describes them.
fn corpus() -> Vec<Value> {
    include_str!("fixtures/goals/goals.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_default())
        .collect()
}

fn text(goal: &Value) -> &str {
    goal["text"].as_str().unwrap_or_default()
}

const LABELS: [(Letter, &str); 3] = [
    (Letter::Specific, "s"),
    (Letter::Measurable, "m"),
    (Letter::TimeBound, "t"),
];

#[allow(clippy::cast_precision_loss, reason = "counts of a few hundred goals")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// F1 of one class: what share of it is found, and of what is found, what share is right.
fn f1(pairs: &[(bool, bool)], class: bool) -> f64 {
    let count = |found: bool, right: bool| share(pairs.iter().filter(|&&pair| pair == (found, right)).count(), 1);
    let hits = count(class, class);
    2.0 * hits / (2.0 * hits + count(class, !class) + count(!class, class))
}

#[test]
fn the_letters_agree_with_the_labels() {
    assert!(corpus().len() >= 400 && corpus().iter().all(|goal| !text(goal).is_empty()));
    for (letter, label) in LABELS {
        let pairs: Vec<(bool, bool)> = corpus()
            .iter()
            // Specific is judged in English only.
            .filter(|goal| letter != Letter::Specific || goal["lang"] == "en")
            .map(|goal| (is_met(&assess(text(goal)), letter), goal["labels"][label] == 1))
            .collect();
        let (met, unmet) = (f1(&pairs, true), f1(&pairs, false));
        assert!(
            met >= 0.96 && unmet >= 0.96,
            "{}: F1 {met:.3} met, {unmet:.3} not met",
            letter.name()
        );
    }
}

#[test]
fn a_finding_rarely_counts_against_a_letter_that_is_earned() {
    let (mut right, mut wrong) = (0, Vec::new());
    for goal in corpus() {
        for finding in assess(text(&goal)).findings {
            let Some((_, label)) = LABELS.iter().find(|(letter, _)| *letter == finding.letter) else {
                continue;
            };
            if goal["labels"][label] == 0 {
                right += 1;
            } else {
                wrong.push(format!("{}: {}", finding.rule, text(&goal)));
            }
        }
    }
    let precision = share(right, right + wrong.len());
    assert!(precision >= 0.96, "flag precision {precision:.3}\n{}", wrong.join("\n"));
}

#[test]
fn numbers_and_deadlines_are_read_where_they_stand() {
    let pair = |span: Span| serde_json::json!([span.start, span.end]);
    let (mut all, mut wrong) = (0, Vec::new());
    for goal in corpus() {
        let found = assess(text(&goal));
        if goal["measure"].is_object() {
            all += 1;
            let right = found.measure.as_ref().is_some_and(|measure| {
                let value = goal["measure"]["value"].as_f64().expect("a measure has a value");
                pair(measure.span) == goal["measure"]["span"] && (measure.value - value).abs() < 1e-9
            });
            if !right {
                wrong.push(format!("measure of {}: {:?}", text(&goal), found.measure));
            }
        }
        if goal["deadline"].is_object() {
            all += 1;
            let right = found.deadline.as_ref().is_some_and(|deadline| {
                let date = deadline.date.map_or(Value::Null, |date| format_date(date).into());
                pair(deadline.span) == goal["deadline"]["span"] && date == goal["deadline"]["date"]
            });
            if !right {
                wrong.push(format!("deadline of {}: {:?}", text(&goal), found.deadline));
            }
        }
    }
    assert!(
        wrong.len() * 50 <= all,
        "{} of {all} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_fix_earns_its_letter_when_the_goal_is_checked_again() {
    let (mut all, mut wrong) = (0, Vec::new());
    for goal in corpus() {
        let text = text(&goal);
        for Finding { rule, letter, fix, .. } in assess(text).findings {
            let Some(fix) = fix else { continue };
            all += 1;
            let mended = fix.apply(text);
            let after = assess(&mended);
            let judged = matches!(letter, Letter::Measurable | Letter::TimeBound);
            let gone = after.findings.iter().all(|finding| finding.rule != rule);
            if !gone || (judged && !is_met(&after, letter)) {
                wrong.push(format!("{rule}: {mended}"));
            }
        }
    }
    assert!(
        wrong.len() * 50 <= all,
        "{} of {all} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

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

/// What holds of any text: spans lie within it, on characters and in order; every fix applies; nothing panics.
fn holds(text: &str) -> Result<(), TestCaseError> {
    let length = text.chars().count();
    let inside = |span: Span| span.start <= span.end && span.end <= length;
    let found = assess(text);
    let spans = found.findings.iter().filter_map(|finding| finding.span);
    let read = found
        .measure
        .iter()
        .map(|measure| measure.span)
        .chain(found.deadline.iter().map(|deadline| deadline.span));
    let earned = found.met_spans.iter().map(|&(_, span)| span);
    prop_assert!(spans.chain(read).chain(earned).all(inside));
    prop_assert!(
        found
            .findings
            .is_sorted_by_key(|finding| (finding.letter, finding.span))
    );
    prop_assert!(found.verdicts.iter().all(|verdict| !verdict.reason.is_empty()));
    if let Some(measure) = &found.measure {
        prop_assert!(measure.value.is_finite());
        let there: String = text
            .chars()
            .skip(measure.span.start)
            .take(measure.span.end - measure.span.start)
            .collect();
        prop_assert_eq!(&there, &measure.text);
    }
    for fix in found.findings.iter().filter_map(|finding| finding.fix.as_ref()) {
        prop_assert!(inside(fix.span));
        let kept = length - (fix.span.end - fix.span.start);
        prop_assert_eq!(fix.apply(text).chars().count(), kept + fix.with.chars().count());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.max(1500)))]

    #[test]
    fn any_text_is_judged(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn any_jumble_of_its_own_words_is_judged(
        words in proptest::collection::vec(proptest::sample::select(JUMBLE), 0..24),
        gap in proptest::sample::select(&[" ", "", "-", "\u{a0}", "🙂", "e\u{301}"][..]),
    ) {
        holds(&words.join(gap))?;
    }
}

/// Words and signs that the grammars look for: any order of them must be survived.
const JUMBLE: &[&str] = &[
    "by",
    "the",
    "end",
    "of",
    "within",
    "in",
    "Q3",
    "FY27",
    "31",
    "February",
    "2027",
    "-",
    "/",
    ".",
    "%",
    "€",
    "$",
    "from",
    "to",
    "12",
    "1,5",
    "9999999999999999",
    "half",
    "a",
    "third",
    "quarter",
    "twice",
    "double",
    "million",
    "next",
    "this",
    "last",
    "year",
    "weeks",
    "every",
    "daily",
    "before",
    "fair",
    "soon",
    "X",
    "_",
    "[",
    "]",
    "“",
    "”",
    "\"",
    "'",
    "’s",
    "grow",
    "sales",
    "launch",
    "become",
    "better",
    "and",
    "d'ici",
    "bis",
    "Ende",
    "März",
    "août",
    "new",
    "easter",
    "friday",
    "over",
    "than",
    "at",
    "least",
    "0",
    "00",
    "24",
    "7",
    "8:45",
    "years'",
    "time",
    "\n",
    "(",
    ")",
    "→",
    "no",
    "stop",
    "smoking",
    "have",
    "done",
    "ÿ",
    "ß",
    "İ",
];
