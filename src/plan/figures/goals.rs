//! The goals of a plan as the goal checker takes them.

use time::Date;

use crate::domain::goal::{self, Assessment, Dismissal, Setting};
use crate::domain::sort::sort;
use crate::plan::{Firm, Goal};

/// How a goal stands.
#[must_use]
pub fn assess(goal: &Goal, firm: &Firm, today: Date) -> Assessment {
    let past = past(goal);
    let dismissed: Vec<Dismissal> = goal.dismissed.iter().map(|one| one.finding.clone()).collect();
    let facts = facts(goal, &past, &dismissed, firm);
    goal::check(&facts, &setting(goal, firm, Some(today)))
}

/// How the dates of a goal are read. Relative ones count from the day it was written; without a day of today nothing
/// is past.
#[must_use]
pub fn setting(goal: &Goal, firm: &Firm, today: Option<Date>) -> Setting {
    let written_on = goal.written_on.value().or(today).unwrap_or(Date::MIN);
    Setting {
        written_on,
        today: today.unwrap_or(written_on),
        day_first: firm.locale.day_first(),
        decimal: firm.locale.decimal(),
        fiscal_start: firm.fiscal_start.0,
    }
}

/// What is known about a goal.
pub(super) fn facts<'a>(
    goal: &'a Goal,
    past: &'a [(Date, f64)],
    dismissed: &'a [Dismissal],
    firm: &'a Firm,
) -> goal::Goal<'a> {
    goal::Goal {
        text: &goal.text,
        measure: Some(goal.measure.as_str()).filter(|measure| !measure.trim().is_empty()),
        baseline: goal.baseline.value(),
        target: goal.target.value(),
        due: goal.due.value(),
        serves: goal.serves.is_some(),
        past,
        owner: &goal.owner,
        dismissed,
        rules_off: &firm.rules_off,
    }
}

/// The past values of a goal's measure that could be read, oldest first.
#[must_use]
pub fn past(goal: &Goal) -> Vec<(Date, f64)> {
    let known = |past: &crate::plan::Past| Some((past.on.value()?, past.value.value()?));
    let mut past: Vec<(Date, f64)> = goal.past.iter().filter_map(known).collect();
    sort(&mut past, |(a, _), (b, _)| a.cmp(b));
    past
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goal::{Letter, Standing};
    use crate::plan::{Dismissed, FiscalStart, Typed};
    use time::Month;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 24);

    fn goal(text: &str) -> Goal {
        Goal {
            text: text.to_owned(),
            written_on: Typed::Value(TODAY),
            ..Goal::default()
        }
    }

    #[test]
    fn a_finding_that_is_set_aside_or_whose_rule_is_off_no_longer_counts() {
        let plain = goal("Raise sales by 15 % soon.");
        let found = assess(&plain, &Firm::default(), TODAY);
        let late = found
            .findings
            .iter()
            .find(|finding| finding.letter == Letter::TimeBound)
            .unwrap();
        let dismissed = Goal {
            dismissed: vec![Dismissed {
                finding: late.dismissal(&plain.text),
                ..Dismissed::default()
            }],
            ..plain.clone()
        };
        let off = Firm {
            rules_off: vec!["of_a_newer_version".to_owned(), late.rule.to_owned()],
            ..Firm::default()
        };
        for (goal, firm, counts, set_aside) in [
            (&plain, &Firm::default(), true, false),
            (&dismissed, &Firm::default(), false, true),
            (&plain, &off, false, false),
        ] {
            let assessment = assess(goal, firm, TODAY);
            let is_it = |finding: &goal::Finding| finding.rule == late.rule;
            assert_eq!(assessment.findings.iter().any(is_it), counts);
            assert_eq!(assessment.set_aside.iter().any(is_it), set_aside);
            let time = assessment
                .verdicts
                .iter()
                .find(|verdict| verdict.letter == Letter::TimeBound)
                .unwrap();
            assert_ne!(time.standing, Standing::Met);
        }
    }

    #[test]
    fn a_financial_year_begins_when_the_firm_says() {
        for (month, due) in [
            (Month::January, date!(2027 - 12 - 31)),
            (Month::April, date!(2027 - 03 - 31)),
        ] {
            let firm = Firm {
                fiscal_start: FiscalStart(month),
                ..Firm::default()
            };
            let assessment = assess(&goal("Reach 40 orders a week by the end of FY27."), &firm, TODAY);
            assert_eq!(
                assessment.deadline.and_then(|deadline| deadline.date),
                Some(due),
                "{month}"
            );
        }
    }
}
