//! What a person sets aside or switches off.

use bearing::domain::goal::{Finding, Goal, Letter, Standing, check};

use super::{assess, corpus, setting, text};

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
