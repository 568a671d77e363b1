//! Joins two goals, each with a direction of its own.

use super::{About, Class, Hit, Letter, Reading, Rule};

/// The rule.
pub(super) struct SeveralGoals;

static ABOUT: About = About {
    id: "several_goals",
    letter: Letter::Specific,
    what: "These are several goals in one sentence.",
    why: "When one half is reached and the other is not, nobody can say how it went; each needs its own number and owner.",
    advice: "Make each of them a goal of its own.",
    bad: "Increase sales and reduce staff turnover.",
    good: "Increase sales of gift boxes by 15 % by 31 March 2027.",
};

impl Rule for SeveralGoals {
    fn about(&self) -> &'static About {
        &ABOUT
    }

    fn find(&self, reading: &Reading<'_>) -> Option<Hit> {
        let text = reading.text;
        let directs = |at: usize| text.is(at, Class::Direction) && !text.is_any(at, &[Class::Vague, Class::Broad]);
        let first = (0..text.tokens.len()).find(|&at| directs(at))?;
        let joined = (first + 2..text.tokens.len())
            .take_while(|&at| !text.ends(at))
            .find(|&at| {
                matches!(text.word(at), "and" | "while")
                    && directs(at + 1)
                    && !text.is(at + 2, Class::Conjunction)
                    && !text.ends(at + 2)
            })?;
        // "through better planning and cutting waste" names two means of one goal.
        let means = (first..joined).any(|at| matches!(text.word(at), "by" | "via" | "through"));
        let several = !means && !reading.is_foreign();
        several.then(|| Hit {
            span: Some(text.span(joined, joined + 2)),
            ..Hit::default()
        })
    }
}
