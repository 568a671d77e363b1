//! The goal checker against labelled goals, and against any text at all.

use bearing::domain::goal::{
    Assessment, Change, Finding, Fix, Goal, Letter, Parts, Setting, Span, Standing, check, rules,
};
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

/// Part of a clean builder: words of every kind, as a person would type them.
fn part(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::sample::select(words).prop_map(str::to_owned)
}

fn clean_parts() -> impl Strategy<Value = Parts> {
    let figures: &'static [&'static str] = &["", "12 %", "400", "£4,000 a month", "9 days", "1.5 hours", "30 cafés"];
    (
        part(&[
            "repeat orders",
            "grow wholesale orders",
            "launch the online shop",
            "late deliveries",
            "Instagram followers",
            "answer customers",
            "open rate",
            "",
        ]),
        part(&["", "", "the share", "the number", "average value", "complaints"]),
        part(figures),
        part(&[
            "",
            "15 %",
            "460",
            "by 15 %",
            "by 40",
            "6 days",
            "at least 95 %",
            "45 cafés",
        ]),
        part(&[
            "",
            "31 March 2027",
            "the end of June",
            "in Q3 2027",
            "before the trade fair",
            "within six weeks",
            "until 1 May 2027",
        ]),
        part(&[
            "",
            "adding evening classes",
            "with two temps",
            "via the newsletter",
            "automating the reminders",
        ]),
        part(&[
            "",
            "the studio pays its rent",
            "because guests wait",
            "in order to keep our best cook",
            "no order is late",
        ]),
    )
        .prop_map(|(what, measure, from, to, by_when, how, why)| Parts {
            what,
            measure,
            from,
            to,
            by_when,
            how,
            why,
        })
}

/// The words of a text in lower case, sorted.
fn words_of(text: &str) -> Vec<String> {
    let parts = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut words: Vec<String> = parts.map(str::to_lowercase).collect();
    words.sort();
    words
}

fn keeps_every_word(text: &str) -> bool {
    let Parts {
        what,
        measure,
        from,
        to,
        by_when,
        how,
        why,
    } = Parts::read(text, &setting());
    // The words that lead a part into the sentence are not in it.
    let mut there = words_of(&[what, measure, from, to, by_when, how, why].join(" "));
    there.extend(["by", "by", "from", "to", "of", "so", "that"].map(str::to_owned));
    words_of(text).iter().all(|word| {
        let found = there.iter().position(|other| other == word);
        found.map(|place| there.remove(place)).is_some()
    })
}

#[test]
fn a_sentence_taken_apart_keeps_every_word() {
    let (mut all, mut placed) = (0, 0);
    for goal in corpus() {
        assert!(keeps_every_word(text(&goal)), "{}", text(&goal));
        let dated = assess(text(&goal)).deadline.is_some() && goal["lang"] == "en";
        all += usize::from(dated);
        placed += usize::from(dated && !Parts::read(text(&goal), &setting()).by_when.is_empty());
    }
    assert!(share(placed, all) >= 0.9, "{placed} of {all} deadlines are placed");
}

proptest! {
    #[test]
    fn a_sentence_and_its_parts_agree(parts in clean_parts()) {
        let sentence = parts.compose();
        let again = Parts::read(&sentence, &setting()).compose();
        prop_assert_eq!(&again, &sentence);
        prop_assert!(!sentence.contains("  "), "{}", sentence);
        prop_assert!(sentence.is_empty() || sentence.ends_with('.'), "{}", sentence);
        prop_assert!(keeps_every_word(&sentence), "{}", sentence);
    }
}

#[test]
fn what_is_set_aside_stays_so_until_its_words_change() {
    for (text, rule, letter, edited, changed) in [
        (
            "Improve quality.",
            "broad_area",
            Letter::Specific,
            "Improve quality soon.",
            "Improve morale.",
        ),
        (
            "Launch the online shop soon.",
            "vague_deadline",
            Letter::TimeBound,
            "Open the online shop soon.",
            "Launch the online shop asap.",
        ),
        (
            "Launch the online shop.",
            "no_deadline",
            Letter::TimeBound,
            "Open the online shop.",
            "",
        ),
        (
            "Increase sales of bread and reduce waste.",
            "several_goals",
            Letter::Specific,
            "Increase sales of cake and reduce waste.",
            "Increase sales of bread and cut waste.",
        ),
    ] {
        let found = |text: &str| assess(text).findings.into_iter().find(|finding| finding.rule == rule);
        let finding = found(text).unwrap_or_else(|| panic!("{rule} in {text}"));
        let dismissed = [finding.dismissal(text)];
        let with = |text: &str| {
            check(
                &Goal {
                    text,
                    dismissed: &dismissed,
                    ..Goal::default()
                },
                &setting(),
            )
        };
        for text in [text, edited] {
            let after = with(text);
            assert!(after.findings.iter().all(|left| left.rule != rule), "{text}");
            assert!(after.set_aside.iter().any(|aside| aside.rule == rule), "{text}");
            let verdict = after
                .verdicts
                .iter()
                .find(|verdict| verdict.letter == letter)
                .expect("a verdict");
            // A named thing earns its letter once that it is two of them is set aside.
            if rule == "several_goals" {
                assert_eq!(verdict.standing, Standing::Met, "{text}");
            } else {
                assert_eq!(verdict.standing, Standing::Unknown, "{text}");
                assert!(verdict.reason.starts_with("You set aside: "), "{}", verdict.reason);
            }
        }
        if !changed.is_empty() {
            assert!(with(changed).findings.iter().any(|left| left.rule == rule), "{changed}");
        }
    }
}

#[test]
fn a_rule_that_is_switched_off_finds_nothing_and_never_earns_a_letter() {
    for goal in corpus().iter().step_by(3) {
        let text = text(goal);
        let before = assess(text);
        for finding in &before.findings {
            let rules_off = [finding.rule.to_owned()];
            let after = check(
                &Goal {
                    text,
                    rules_off: &rules_off,
                    ..Goal::default()
                },
                &setting(),
            );
            let left: Vec<&Finding> = before
                .findings
                .iter()
                .filter(|left| left.rule != finding.rule)
                .collect();
            assert_eq!(after.findings.iter().collect::<Vec<_>>(), left, "{text}");
            for (was, is) in before.verdicts.iter().zip(&after.verdicts) {
                let refuted = finding.letter == Letter::Achievable && is.letter == finding.letter;
                assert!(
                    is.standing == was.standing || refuted || is.standing == Standing::Unknown,
                    "{text}"
                );
                let off = is.standing == Standing::Unknown && was.standing != Standing::Unknown;
                // A day that is over hides that the means is not said either.
                let told = left.iter().any(|left| left.letter == is.letter);
                assert!(
                    !off || told || is.reason.ends_with("” is switched off."),
                    "{}",
                    is.reason
                );
            }
        }
    }
}

#[test]
fn advice_counts_against_no_letter() {
    let advice = |goal: &Goal<'_>| -> Vec<&'static str> {
        let findings = check(goal, &setting()).findings.into_iter();
        findings
            .filter(|finding| !finding.counts)
            .map(|finding| finding.rule)
            .collect()
    };
    let goal = |text: &'static str| Goal {
        text,
        ..Goal::default()
    };
    for (given, expected) in [
        (goal("Raise repeat orders by 15 % by 31 March 2027."), &["no_owner"][..]),
        (goal("Raise repeat orders."), &[]),
        (goal("My team raises repeat orders by 15 % by 31 March 2027."), &[]),
        (
            goal("Raise repeat orders by 15 % by 31 March 2027, looked after by Maria."),
            &[],
        ),
        (
            Goal {
                owner: "Maria",
                ..goal("Raise repeat orders by 15 % by 31 March 2027.")
            },
            &[],
        ),
        (goal("Hold four team meetings."), &["task_as_outcome"]),
        (goal("Write a report on waste."), &["task_as_outcome"]),
        (
            goal("Implement a CRM by 30 June 2027."),
            &["no_owner", "task_as_outcome"],
        ),
        (goal("Implement a CRM so that no enquiry is lost."), &[]),
        (goal("Implement a CRM to cut answer times by half."), &[]),
        (
            Goal {
                serves: true,
                ..goal("Implement a CRM.")
            },
            &[],
        ),
    ] {
        assert_eq!(advice(&given), expected, "{}", given.text);
    }
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
