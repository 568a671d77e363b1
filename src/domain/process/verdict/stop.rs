//! Stop doing it: nobody would miss it, nothing requires it, and it protects nothing.

use super::Cause;
use crate::domain::process::{Answers, Fact, Missed, Protects, Question, Terms};

/// Whether nothing speaks against stopping it.
pub(in crate::domain::process) fn may_stop(answers: &Answers) -> bool {
    let safe = !matches!(
        answers.protects,
        Some(Protects::Money | Protects::Safety | Protects::Evidence)
    );
    answers.missed == Some(Missed::Nobody) && !answers.is(Fact::Required) && safe
}

/// The answers that say so; none where it is not so.
pub(super) fn causes(answers: &Answers, terms: &Terms) -> Option<Vec<Cause>> {
    let said = [
        (
            Question::Missed,
            "Nobody would miss it: the cheapest way to do work is not to do it.",
        ),
        (Question::Fact(Fact::Required), "No law and no customer requires it."),
        (Question::Protects, "It protects no money, no safety and no evidence."),
    ];
    may_stop(answers).then(|| Cause::of_answered(&said, answers, terms))
}
