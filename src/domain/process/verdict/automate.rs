//! Automate it: nothing speaks against it.

use super::Cause;
use crate::domain::process::{Answers, Figure, Question, Terms};

/// The answers that say so. It is what is left when no other verdict holds.
pub(super) fn causes(answers: &Answers, terms: &Terms) -> Vec<Cause> {
    let said = [
        (
            Question::Figure(Figure::Automatable),
            "Much of it would need nobody, and nothing you said speaks against it.",
        ),
        (
            Question::Figure(Figure::ErrorRate),
            "It goes right often enough as it is.",
        ),
    ];
    Cause::of_answered(&said, answers, terms)
}
