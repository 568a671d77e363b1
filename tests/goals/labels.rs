//! Labelled goals: how often the checker agrees, and what its replacements earn.

use bearing::domain::goal::{Change, Finding, Fix, Letter, Span};
use bearing::domain::quantity::format_date;
use serde_json::Value;

use super::{assess, corpus, is_met, share, text};

const LABELS: [(Letter, &str); 3] = [
    (Letter::Specific, "s"),
    (Letter::Measurable, "m"),
    (Letter::TimeBound, "t"),
];

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

/// Every fix offered for a text, with the finding it mends.
fn fixes(text: &str) -> Vec<(Finding, Fix)> {
    let findings = assess(text).findings.into_iter();
    let pairs = |finding: Finding| finding.fixes.clone().into_iter().map(move |fix| (finding.clone(), fix));
    findings.flat_map(pairs).collect()
}

#[test]
fn a_fix_earns_its_letter_when_the_goal_is_checked_again() {
    let (mut all, mut wrong) = (0, Vec::new());
    for goal in corpus() {
        let text = text(&goal);
        for (
            Finding {
                rule, letter, counts, ..
            },
            fix,
        ) in fixes(text)
        {
            // A split is several goals: each of them is looked at.
            for mended in std::iter::once(fix.apply(text)).chain(fix.rest().iter().cloned()) {
                all += 1;
                let after = assess(&mended);
                let gone = after.findings.iter().all(|finding| finding.rule != rule);
                let judged = counts && !matches!(fix.change, Change::Split(_));
                if !gone || (judged && !is_met(&after, letter)) {
                    wrong.push(format!("{rule}: {mended}"));
                }
            }
        }
    }
    assert!(
        share(wrong.len(), all) <= 0.01,
        "{} of {all} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
