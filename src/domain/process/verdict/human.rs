//! Keep it human: customers choose the firm for it, and a person is the point.

use super::Cause;
use crate::domain::process::{Answers, Fact, Question, Terms};

/// The answers that say so; none where it is not so.
pub(super) fn causes(answers: &Answers, terms: &Terms) -> Option<Vec<Cause>> {
    let said = [
        (
            Question::Fact(Fact::ChosenFor),
            "It is what customers choose you for: saving on it saves on the firm.",
        ),
        (
            Question::Fact(Fact::PersonIsThePoint),
            "They come for the person: a tool would take away what they pay for.",
        ),
    ];
    let so = answers.is(Fact::ChosenFor) && answers.is(Fact::PersonIsThePoint);
    so.then(|| Cause::of_answered(&said, answers, terms))
}
