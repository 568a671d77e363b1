//! What else would sharpen the picture: open questions, the most useful first.

use super::{Change, Verdict};
use crate::domain::process::{Answers, Fact, Figure, NoAnswer, Question, Scale, Terms, load};
use crate::domain::sort::sort;

/// An open question with what its answer is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sharpens {
    /// The question.
    pub question: Question,
    /// What its answer is good for.
    pub what: Use,
}

/// What an answer is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// It could change the verdict.
    Verdict,
    /// It tells what the process costs.
    Cost,
    /// It tells what the order of mending and automating costs.
    Order,
    /// It tells where the trouble comes from, and how well a tool would fit.
    Picture,
}

impl Use {
    /// What the answer is good for, in words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Verdict => "could change the verdict",
            Self::Cost => "tells what it costs",
            Self::Order => "tells what the order costs",
            Self::Picture => "tells where the trouble comes from",
        }
    }
}

/// The open questions, each once.
pub(super) fn sharpen(answers: &Answers, terms: &Terms, verdict: Verdict, changes: &[Change]) -> Vec<Sharpens> {
    let mut all: Vec<Sharpens> = Vec::new();
    let mut add = |question: Question, what: Use| {
        let known = question.answer(answers, terms).is_some();
        if !known && !all.iter().any(|one| one.question == question) {
            all.push(Sharpens { question, what });
        }
    };
    // Without what an hour costs nobody can say whether a change would pay.
    let no_wage = load(answers, terms).is_ok_and(|load| load.cost == Err(NoAnswer::NoHourlyCost));
    if no_wage {
        let what = if verdict == Verdict::Stop {
            Use::Cost
        } else {
            Use::Verdict
        };
        add(Question::Figure(Figure::HourlyCost), what);
    }
    for change in changes.iter().filter(|change| change.open) {
        for (question, _) in &change.answers {
            add(*question, Use::Verdict);
        }
    }
    let errors = answers.figure(Figure::ErrorRate) != Some(0.0);
    for (figure, what) in OF_ERRORS.iter().filter(|_| errors) {
        add(Question::Figure(*figure), *what);
    }
    if errors {
        add(Question::Catcher, Use::Order);
    }
    for (figure, what) in ALWAYS {
        let asked =
            *figure != Figure::ReviewMinutes || answers.figure(Figure::ReviewRate).is_some_and(|rate| rate > 0.0);
        if asked {
            add(Question::Figure(*figure), *what);
        }
    }
    for scale in Scale::ALL {
        add(Question::Scale(*scale), Use::Picture);
    }
    add(Question::Fact(Fact::Duplicates), Use::Picture);
    sort(&mut all, |a, b| a.what.cmp(&b.what));
    all
}

const OF_ERRORS: &[(Figure, Use)] = &[
    (Figure::ErrorCost, Use::Cost),
    (Figure::ReworkMinutes, Use::Cost),
    (Figure::Escape, Use::Cost),
    (Figure::FixCut, Use::Order),
    (Figure::EscapeAfter, Use::Order),
];

const ALWAYS: &[(Figure, Use)] = &[
    (Figure::ReviewRate, Use::Cost),
    (Figure::ReviewMinutes, Use::Cost),
    (Figure::FixCost, Use::Order),
    (Figure::FixHours, Use::Order),
    (Figure::Exceptions, Use::Order),
    (Figure::VolumeAfter, Use::Order),
    (Figure::People, Use::Picture),
    (Figure::Variants, Use::Picture),
    (Figure::Systems, Use::Picture),
    (Figure::Teams, Use::Picture),
    (Figure::Waiting, Use::Picture),
];
