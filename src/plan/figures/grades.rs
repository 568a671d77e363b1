//! How far the key results of a goal have come.

use std::fmt;

use crate::plan::{Goal, KeyResult};

/// Why a key result has no grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoGrade {
    /// Its baseline is not known.
    NoBaseline,
    /// Its target is not known.
    NoTarget,
    /// Where it stands is not known.
    NoNow,
    /// Its target is its baseline.
    NothingToDo,
}

impl fmt::Display for NoGrade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoBaseline => "It has no grade: enter where it began.",
            Self::NoTarget => "It has no grade: enter where it is to end.",
            Self::NoNow => "It has no grade: enter where it stands now.",
            Self::NothingToDo => "It has no grade: it is to end where it began, so there is no way to go.",
        })
    }
}

/// How far a key result has come: `(now − baseline)/(target − baseline)`, from 0 for nothing to 1 for all of it,
/// whether it is to rise or to fall.
///
/// # Errors
/// Says which of the three numbers is missing, or that the target is the baseline.
pub fn grade(result: &KeyResult) -> Result<f64, NoGrade> {
    let from = result.baseline.value().ok_or(NoGrade::NoBaseline)?;
    let to = result.target.value().ok_or(NoGrade::NoTarget)?;
    let now = result.now.value().ok_or(NoGrade::NoNow)?;
    if from == to {
        return Err(NoGrade::NothingToDo);
    }
    let way = to - from;
    let done = if way.is_finite() {
        (now - from) / way
    } else {
        // Halves of the largest numbers still have a difference.
        (now / 2.0 - from / 2.0) / (to / 2.0 - from / 2.0)
    };
    Ok(done.clamp(0.0, 1.0))
}

/// The mean grade of a goal's key results, of those that have one. None where none has: no answer is not a 0.
#[must_use]
pub fn mean_grade(goal: &Goal) -> Option<f64> {
    let grades = goal.key_results.iter().filter_map(|result| grade(result).ok());
    let (count, sum) = grades.fold((0.0, 0.0), |(count, sum), grade| (count + 1.0, sum + grade));
    (count > 0.0).then(|| sum / count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Typed;

    fn result([baseline, target, now]: [Option<f64>; 3]) -> KeyResult {
        let typed = |value: Option<f64>| value.map_or_else(|| Typed::Draft("soon".to_owned()), Typed::Value);
        KeyResult {
            baseline: typed(baseline),
            target: typed(target),
            now: typed(now),
            ..KeyResult::default()
        }
    }

    #[test]
    fn a_grade_is_the_share_of_the_way_that_is_done() {
        let known = |baseline, target, now| [Some(baseline), Some(target), Some(now)];
        for (numbers, expected) in [
            (known(0.0, 10.0, 7.0), Ok(0.7)),
            (known(12.0, 24.0, 15.0), Ok(0.25)),
            // Falling.
            (known(16.0, 10.0, 13.0), Ok(0.5)),
            (known(0.08, 0.04, 0.07), Ok(0.25)),
            // Through zero.
            (known(-4.0, 4.0, 2.0), Ok(0.75)),
            // Never below nothing, never above all of it.
            (known(10.0, 20.0, 8.0), Ok(0.0)),
            (known(10.0, 20.0, 25.0), Ok(1.0)),
            (known(20.0, 10.0, 25.0), Ok(0.0)),
            (known(20.0, 10.0, 5.0), Ok(1.0)),
            (known(-f64::MAX, f64::MAX, 0.0), Ok(0.5)),
            (known(0.0, 5e-324, f64::MAX), Ok(1.0)),
            (known(5.0, 5.0, 5.0), Err(NoGrade::NothingToDo)),
            ([None, Some(2.0), Some(1.0)], Err(NoGrade::NoBaseline)),
            ([Some(1.0), None, Some(1.0)], Err(NoGrade::NoTarget)),
            ([Some(1.0), Some(2.0), None], Err(NoGrade::NoNow)),
        ] {
            let found = grade(&result(numbers));
            let near = match (found, expected) {
                (Ok(found), Ok(expected)) => f64::abs(found - expected) < 1e-12,
                (found, expected) => found == expected,
            };
            assert!(near, "{numbers:?}: {found:?}");
        }
    }

    #[test]
    fn a_goal_is_graded_by_what_is_known() {
        let (half, all, unknown) = (
            [Some(0.0), Some(2.0), Some(1.0)],
            [Some(0.0), Some(2.0), Some(2.0)],
            [Some(0.0), Some(2.0), None],
        );
        for (results, expected) in [
            (&[half, all][..], Some(0.75)),
            (&[half, unknown], Some(0.5)),
            (&[unknown], None),
            (&[], None),
        ] {
            let goal = Goal {
                key_results: results.iter().copied().map(result).collect(),
                ..Goal::default()
            };
            assert_eq!(mean_grade(&goal), expected, "{results:?}");
        }
    }
}
