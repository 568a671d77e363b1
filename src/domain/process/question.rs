//! Whatever can be asked about a process, and the answer to it.

use super::{Answers, Catcher, Fact, Figure, Missed, Protects, Scale, Terms, YesNo};

/// Something that can be asked about a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Who would miss it.
    Missed,
    /// What it protects.
    Protects,
    /// Who catches its mistakes.
    Catcher,
    /// A figure.
    Figure(Figure),
    /// A rating.
    Scale(Scale),
    /// Something that is so or not.
    Fact(Fact),
    /// What building or buying a tool would cost over the months looked at: what an opportunity says.
    Build,
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// Who would miss it.
    Missed(Missed),
    /// What it protects.
    Protects(Protects),
    /// Who catches its mistakes.
    Catcher(Catcher),
    /// A figure, or money.
    Figure(f64),
    /// A rating, 1 to 5.
    Rating(u8),
    /// Yes or no.
    YesNo(YesNo),
}

impl Question {
    /// Its name in files and in ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Missed => "missed",
            Self::Protects => "protects",
            Self::Catcher => "catcher",
            Self::Figure(figure) => figure.key(),
            Self::Scale(scale) => scale.key(),
            Self::Fact(fact) => fact.key(),
            Self::Build => "build",
        }
    }

    /// What is asked, in an owner's words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Missed => "If it stopped for two weeks, who would ring?",
            Self::Protects => "Does it protect money, safety or evidence?",
            Self::Catcher => "Who catches mistakes before they get out?",
            Self::Figure(figure) => figure.info().question,
            Self::Scale(scale) => scale.info().question,
            Self::Fact(fact) => fact.info().question,
            Self::Build => "What would a tool cost? An opportunity made of this process says so.",
        }
    }

    /// What was answered.
    #[must_use]
    pub fn answer(self, answers: &Answers, terms: &Terms) -> Option<Answer> {
        match self {
            Self::Missed => answers.missed.map(Answer::Missed),
            Self::Protects => answers.protects.map(Answer::Protects),
            Self::Catcher => answers.catcher.map(Answer::Catcher),
            Self::Figure(figure) => answers.figure(figure).map(Answer::Figure),
            Self::Scale(scale) => answers.rating(scale).map(Answer::Rating),
            Self::Fact(fact) => answers.fact(fact).map(Answer::YesNo),
            Self::Build => terms.cheapest_build.map(Answer::Figure),
        }
    }

    /// Answers it. An answer to another kind of question changes nothing.
    pub(super) fn set(self, answer: Answer, answers: &mut Answers, terms: &mut Terms) {
        match (self, answer) {
            (Self::Missed, Answer::Missed(missed)) => answers.missed = Some(missed),
            (Self::Protects, Answer::Protects(protects)) => answers.protects = Some(protects),
            (Self::Catcher, Answer::Catcher(catcher)) => answers.catcher = Some(catcher),
            (Self::Figure(figure), Answer::Figure(value)) => answers.set_figure(figure, Some(value)),
            (Self::Scale(scale), Answer::Rating(rating)) => answers.set_rating(scale, Some(rating)),
            (Self::Fact(fact), Answer::YesNo(answer)) => answers.set_fact(fact, Some(answer)),
            (Self::Build, Answer::Figure(cost)) => terms.cheapest_build = Some(cost),
            _ => {}
        }
    }
}
