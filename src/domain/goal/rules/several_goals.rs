//! Joins two goals, each with a direction of its own.

use super::{Class, Hit, Letter, Reading, Rule, Standing};

pub(super) static RULE: Rule = Rule {
    id: "several_goals",
    letter: Letter::Specific,
    standing: Standing::Missing,
    what: "These are several goals in one sentence.",
    says: "",
    why: "When only one half is reached, nobody can say how it went.",
    advice: "Make each of them a goal of its own.",
    #[cfg(test)]
    examples: [
        "Increase sales and reduce staff turnover.",
        "Increase sales of gift boxes by 15 % by 31 March 2027.",
    ],
    find,
};

fn find(reading: &Reading<'_>) -> Option<Hit> {
    let text = reading.text;
    let directs = |at: usize| text.is(at, Class::Direction) && !text.is_any(at, &[Class::Vague, Class::Broad]);
    let joins = |at: usize| {
        let goes_on = !text.is(at + 2, Class::Conjunction) && !text.ends(at + 2);
        text.one_of(at, "and while") && directs(at + 1) && goes_on
    };
    let first = (0..text.tokens.len()).find(|&at| directs(at))?;
    let end = (first + 2..text.tokens.len()).find(|&at| text.ends(at) || joins(at))?;
    // "through better planning and cutting waste" names two means of one goal.
    let means = (first..end).any(|at| text.one_of(at, "by via through"));
    let several = joins(end) && !means && !reading.is_foreign();
    several.then(|| Hit::at(text.span(end, end + 2)))
}
