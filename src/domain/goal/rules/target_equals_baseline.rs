//! The target is what one already has.

use super::{About, Hit, Letter, Reading, Role, Rule};

/// The rule.
pub(super) struct TargetEqualsBaseline;

static ABOUT: About = About {
    id: "target_equals_baseline",
    letter: Letter::Measurable,
    what: "The target equals the baseline.",
    why: "Nothing has to change to reach it.",
    advice: "Enter the value you want to reach, or say that you want to hold it.",
    bad: "Grow the newsletter from 400 to 400 readers.",
    good: "Grow the newsletter from 400 to 500 readers.",
};

impl Rule for TargetEqualsBaseline {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let entered = reading.goal.target.is_some() && reading.goal.target == reading.goal.baseline;
        let pair = reading.quantities.windows(2).find(|pair| match pair {
            [first, second] => {
                first.role == Role::Baseline
                    && second.role == Role::Target
                    && (first.value - second.value).abs() < f64::EPSILON
            }
            _ => false,
        });
        let span = pair.and_then(|pair| Some(reading.text.span(pair.first()?.from, pair.last()?.to)));
        (entered || span.is_some()).then(|| Hit { span, ..Hit::default() })
    }
}
