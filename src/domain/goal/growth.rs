//! How fast it would have to change, against how fast it ever did.

use time::Date;

use super::{Goal, Setting};

/// Days of a mean month: a year of 365.25 days in twelve parts.
const DAYS_A_MONTH: f64 = 365.25 / 12.0;

/// What a goal asks for, against the past.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// Change a month, in the measure's unit: `(target − baseline)/months`.
    pub a_month: f64,
    /// Growth a month as a fraction, where each month builds on the one before: `(target/baseline)^(1/months) − 1`. None
    /// unless both are above 0.
    pub compound: Option<f64>,
    /// Months from the day the goal was written until it is due.
    pub months: f64,
    /// How many times the best past rate that is, over a window of the same length. None without past values;
    /// infinite when it never moved that way.
    pub of_best: Option<f64>,
    /// Whether the past is no longer than those months, so that all of it is the one window there is.
    pub whole_past: bool,
}

/// The growth a goal requires. None while its baseline, its target or its due day is unknown, or nothing is left to do.
#[must_use]
pub fn required(goal: &Goal<'_>, due: Option<Date>, setting: &Setting) -> Option<Growth> {
    let (from, to) = (goal.baseline?, goal.target?);
    let gap = to - from;
    let months = months_between(setting.written_on, due?);
    if months <= 0.0 || gap == 0.0 || !gap.is_finite() {
        return None;
    }
    let a_month = gap / months;
    let best = best_rate(goal.past, months, gap.signum());
    let of_best = best.map(|best| {
        if best > 0.0 {
            a_month.abs() / best
        } else {
            f64::INFINITY
        }
    });
    let compound = libm::pow(to / from, 1.0 / months) - 1.0;
    Some(Growth {
        a_month,
        compound: Some(compound).filter(|growth| from > 0.0 && to > 0.0 && growth.is_finite()),
        months,
        of_best,
        whole_past: is_one_window(goal.past, months),
    })
}

/// The best change a month in the wanted direction, over past windows of about the same length; over the whole past
/// where it is shorter.
fn best_rate(past: &[(Date, f64)], months: f64, direction: f64) -> Option<f64> {
    let (first, last) = (past.first()?, past.last()?);
    let rate = |from: &(Date, f64), to: &(Date, f64)| {
        let length = months_between(from.0, to.0);
        (length > 0.0).then(|| (to.1 - from.1) * direction / length)
    };
    if is_one_window(past, months) {
        return rate(first, last);
    }
    // Both ends only move forward, so that a long past costs no more than its length.
    let mut to = 0;
    let mut best: Option<f64> = None;
    for from in past {
        while past
            .get(to)
            .is_some_and(|end| months_between(from.0, end.0) < months - 0.5)
        {
            to += 1;
        }
        let Some(end) = past.get(to) else { break };
        best = rate(from, end).into_iter().chain(best).reduce(f64::max);
    }
    best
}

fn is_one_window(past: &[(Date, f64)], months: f64) -> bool {
    let length = past.first().zip(past.last());
    length.is_some_and(|(first, last)| months_between(first.0, last.0) <= months)
}

#[allow(
    clippy::cast_precision_loss,
    reason = "days between two dates of the calendar are below 2^53"
)]
fn months_between(from: Date, to: Date) -> f64 {
    (to - from).whole_days() as f64 / DAYS_A_MONTH
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goal::tests::setting;
    use time::macros::date;

    #[test]
    fn growth_is_told_a_month_and_compound() {
        let setting = Setting {
            written_on: date!(2026 - 01 - 01),
            ..setting()
        };
        // 365 days are 11.992 mean months.
        for (from, to, a_month, compound) in [
            // Doubling in a year is 5.946 % a month: the twelfth root of 2.
            (100.0, 200.0, 8.339, Some(0.0595)),
            (200.0, 100.0, -8.339, Some(-0.0562)),
            (0.0, 12.0, 1.0007, None),
            (-6.0, 6.0, 1.0007, None),
        ] {
            let goal = Goal {
                baseline: Some(from),
                target: Some(to),
                ..Goal::default()
            };
            let growth = required(&goal, Some(date!(2027 - 01 - 01)), &setting).unwrap();
            assert!((growth.a_month - a_month).abs() < 1e-3, "{growth:?}");
            match (growth.compound, compound) {
                (Some(found), Some(expected)) => assert!(f64::abs(found - expected) < 1e-4, "{growth:?}"),
                (found, expected) => assert_eq!(found, expected),
            }
        }
    }

    #[test]
    fn required_growth_is_told_against_the_best_of_the_past() {
        let quarters = [
            (date!(2026 - 01 - 01), 100.0),
            (date!(2026 - 04 - 01), 103.0),
            (date!(2026 - 07 - 01), 112.0),
            (date!(2026 - 10 - 01), 115.0),
        ];
        let setting = Setting {
            written_on: date!(2026 - 10 - 01),
            ..setting()
        };
        for (target, past, of_best) in [
            // 18 in three months, best quarter 9.
            (133.0, &quarters[..], Some(2.0)),
            (115.0, &quarters[..], None),
            (124.0, &quarters[..], Some(1.0)),
            (130.0, &[], None),
            (100.0, &quarters[..], Some(f64::INFINITY)),
        ] {
            let goal = Goal {
                baseline: Some(115.0),
                target: Some(target),
                past,
                ..Goal::default()
            };
            let growth = required(&goal, Some(date!(2027 - 01 - 01)), &setting);
            let found = growth.and_then(|growth| growth.of_best);
            let near = match (found, of_best) {
                (Some(found), Some(expected)) => found == expected || (found - expected).abs() < 0.05,
                (found, expected) => found == expected,
            };
            assert!(near, "{target}: {found:?}");
        }
    }
}
