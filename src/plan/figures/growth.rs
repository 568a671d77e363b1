//! How fast a goal would have to move, against how fast it ever did.

use std::fmt;

use time::Date;

use crate::domain::goal::{Assessment, Growth, required};
use crate::domain::quantity::format_decimal;
use crate::plan::{Firm, Goal};

/// Why no growth can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoGrowth {
    /// The baseline is not known.
    NoBaseline,
    /// The target is not known.
    NoTarget,
    /// The day it is due is not known, neither beside the text nor in it.
    NoDue,
    /// Nothing is left to do, or no time to do it in.
    Nothing,
}

impl fmt::Display for NoGrowth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoBaseline => "How fast it must move is not known: enter the measure today.",
            Self::NoTarget => "How fast it must move is not known: enter the target.",
            Self::NoDue => "How fast it must move is not known: enter by when it is due.",
            Self::Nothing => "There is no way to go, or no time: check the target and the day it is due.",
        })
    }
}

/// The day a goal is due: as entered, or as its text says.
#[must_use]
pub fn due(goal: &Goal, assessment: &Assessment) -> Option<Date> {
    let in_text = || assessment.deadline.as_ref().and_then(|deadline| deadline.date);
    goal.due.value().or_else(in_text)
}

/// How fast a goal would have to move from the day it was written until it is due, as its fields and its text say.
///
/// # Errors
/// Says what is missing.
pub fn growth(goal: &Goal, assessment: &Assessment, firm: &Firm, today: Date) -> Result<Growth, NoGrowth> {
    goal.baseline.value().ok_or(NoGrowth::NoBaseline)?;
    goal.target.value().ok_or(NoGrowth::NoTarget)?;
    let due = due(goal, assessment).ok_or(NoGrowth::NoDue)?;
    let past = super::goals::past(goal);
    let facts = super::goals::facts(goal, &past, &[], firm);
    required(&facts, Some(due), &super::setting(goal, firm, Some(today))).ok_or(NoGrowth::Nothing)
}

/// The required growth against the best of the past, in words: “2.4 times your best quarter”. None without past values.
#[must_use]
pub fn against_the_best(growth: &Growth) -> Option<String> {
    let times = growth.of_best?;
    if times.is_infinite() {
        return Some("it has never moved that way over so long a time".to_owned());
    }
    let times = format_decimal(libm::round(times * 10.0) / 10.0);
    let months = libm::round(growth.months);
    let number = format_decimal(months);
    let window: &[&str] = match number.as_str() {
        _ if growth.whole_past => &["the pace of your whole past"],
        "0" => &["the best you have had over so long a time"],
        "1" => &["your best month"],
        "3" => &["your best quarter"],
        "6" => &["your best half-year"],
        "12" => &["your best year"],
        number => &["your best ", number, " months"],
    };
    Some([times.as_str(), " times ", &window.concat()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::figures::assess;
    use crate::plan::{Past, Typed};
    use time::macros::date;

    fn quarters() -> Vec<Past> {
        [
            (date!(2026 - 10 - 01), 115.0),
            (date!(2026 - 04 - 01), 103.0),
            (date!(2026 - 07 - 01), 112.0),
            (date!(2026 - 01 - 01), 100.0),
        ]
        .map(|(on, value)| Past {
            on: Typed::Value(on),
            value: Typed::Value(value),
            ..Past::default()
        })
        .to_vec()
    }

    #[test]
    fn required_growth_is_told_in_words_against_the_past_in_any_order() {
        for (target, due, past, words) in [
            (133.0, date!(2027 - 01 - 01), 4, "2 times your best quarter"),
            (136.5, date!(2027 - 01 - 01), 4, "2.4 times your best quarter"),
            (121.0, date!(2026 - 11 - 01), 4, "2 times your best month"),
            (134.0, date!(2027 - 04 - 01), 4, "1.6 times your best half-year"),
            (
                100.0,
                date!(2027 - 01 - 01),
                4,
                "it has never moved that way over so long a time",
            ),
            (155.0, date!(2027 - 10 - 01), 4, "2 times the pace of your whole past"),
            (133.0, date!(2027 - 01 - 01), 1, ""),
            (133.0, date!(2027 - 01 - 01), 0, ""),
        ] {
            let goal = Goal {
                written_on: Typed::Value(date!(2026 - 10 - 01)),
                baseline: Typed::Value(115.0),
                target: Typed::Value(target),
                due: Typed::Value(due),
                past: quarters().into_iter().take(past).collect(),
                ..Goal::default()
            };
            let (firm, today) = (Firm::default(), date!(2026 - 10 - 01));
            let growth = growth(&goal, &assess(&goal, &firm, today), &firm, today).unwrap();
            assert_eq!(against_the_best(&growth).unwrap_or_default(), words, "{growth:?}");
        }
    }

    #[test]
    fn what_is_missing_is_told() {
        let whole = Goal {
            text: "Reach 40 orders a week by 31 March 2027.".to_owned(),
            written_on: Typed::Value(date!(2026 - 11 - 24)),
            baseline: Typed::Value(30.0),
            target: Typed::Value(40.0),
            ..Goal::default()
        };
        let without = |change: fn(&mut Goal)| {
            let mut goal = whole.clone();
            change(&mut goal);
            goal
        };
        for (goal, expected) in [
            (whole.clone(), None),
            (
                without(|goal| goal.baseline = Typed::Draft("some".to_owned())),
                Some(NoGrowth::NoBaseline),
            ),
            (without(|goal| goal.target = Typed::Blank), Some(NoGrowth::NoTarget)),
            (
                without(|goal| goal.text = "Reach 40 orders.".to_owned()),
                Some(NoGrowth::NoDue),
            ),
            (
                without(|goal| goal.target = Typed::Value(30.0)),
                Some(NoGrowth::Nothing),
            ),
            (
                without(|goal| goal.due = Typed::Value(date!(2026 - 11 - 01))),
                Some(NoGrowth::Nothing),
            ),
        ] {
            let (firm, today) = (Firm::default(), date!(2026 - 11 - 24));
            let found = growth(&goal, &assess(&goal, &firm, today), &firm, today);
            assert_eq!(found.err(), expected, "{goal:?}");
        }
    }
}
