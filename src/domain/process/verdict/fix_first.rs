//! Fix it first: a tool would do wrong faster what is done wrong today. One blocking answer is enough; a mean would hide
//! it. The limits are our judgement.

use super::Cause;
use crate::domain::process::{Answer, Answers, Fact, Figure, Question, Scale, Terms, YesNo};

/// What blocks: from this figure on, or below it.
pub(super) struct Limit {
    pub(super) figure: Figure,
    pub(super) at: f64,
    /// Whether figures from there on block, or those below.
    pub(super) from_there: bool,
    why: &'static str,
}

/// Figures that block.
pub(super) const LIMITS: &[Limit] = &[
    Limit {
        figure: Figure::ErrorRate,
        at: 0.1,
        from_there: true,
        why: "At least one in ten goes wrong: a tool would do that faster.",
    },
    Limit {
        figure: Figure::Automatable,
        at: 0.2,
        from_there: false,
        why: "Hardly any of it would need nobody: find out what people decide there, and make rules of it.",
    },
    Limit {
        figure: Figure::Exceptions,
        at: 0.2,
        from_there: true,
        why: "At least one in five is an exception: fewer kinds of cases come first.",
    },
    Limit {
        figure: Figure::Variants,
        at: 6.0,
        from_there: true,
        why: "It is done in many ways: agree on a few first, or a tool has to learn them all.",
    },
];

/// The highest rating of each scale that blocks. A 1 blocks everywhere.
pub(super) const RATINGS: &[(Scale, u8, &str)] = &[
    (
        Scale::Stability,
        2,
        "It changes often: a tool would be out of date as soon as it works.",
    ),
    (
        Scale::Documentation,
        2,
        "It is not written down: nobody can build what nobody can describe.",
    ),
    (
        Scale::Rules,
        1,
        "It is judgement every time: say the rules first, at least for the usual case.",
    ),
    (
        Scale::DigitalInput,
        1,
        "It comes in by word of mouth or on paper: make it digital where it begins.",
    ),
    (
        Scale::StructuredInput,
        1,
        "It comes in without any form: give it one where it begins.",
    ),
];

/// Facts that block.
pub(super) const FACTS: &[(Fact, &str)] = &[
    (
        Fact::KnownFlaw,
        "Its mistakes come from further up: mend them where they begin.",
    ),
    (
        Fact::WrongRule,
        "A rule in it is wrong: a tool would follow it without asking.",
    ),
];

impl Limit {
    /// Whether a figure blocks.
    pub(super) fn blocks(&self, value: f64) -> bool {
        (value >= self.at) == self.from_there
    }
}

/// The answers that say so; none where it is not so.
pub(super) fn causes(answers: &Answers, _: &Terms) -> Option<Vec<Cause>> {
    let figures = LIMITS.iter().filter_map(|limit| {
        let value = answers.figure(limit.figure).filter(|value| limit.blocks(*value))?;
        Some(Cause {
            question: Question::Figure(limit.figure),
            answer: Answer::Figure(value),
            why: limit.why,
        })
    });
    let ratings = RATINGS.iter().filter_map(|(scale, most, why)| {
        let rating = answers.rating(*scale).filter(|rating| rating <= most)?;
        Some(Cause {
            question: Question::Scale(*scale),
            answer: Answer::Rating(rating),
            why,
        })
    });
    let facts = FACTS
        .iter()
        .filter(|(fact, _)| answers.is(*fact))
        .map(|(fact, why)| Cause {
            question: Question::Fact(*fact),
            answer: Answer::YesNo(YesNo::Yes),
            why,
        });
    let causes: Vec<Cause> = facts.chain(ratings).chain(figures).collect();
    (!causes.is_empty()).then_some(causes)
}
