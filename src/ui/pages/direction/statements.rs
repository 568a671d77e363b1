//! What the firm is for, in words: what the goals serve.

use yew::prelude::*;

use crate::plan::{Direction, DirectionAction, Statement};
use crate::ui::components::field::{Label, long_text_field};
use crate::ui::components::layout::{card, fold};

/// Whether there is a statement yet.
pub(super) fn begun(direction: &Direction) -> bool {
    Statement::ALL
        .iter()
        .any(|statement| !direction.statement(*statement).is_empty())
}

/// The statements.
pub(super) fn statements(direction: &Direction, open: bool, on_action: &Callback<DirectionAction>) -> Html {
    let fields = html! {
        <div class="stack">
            for statement in Statement::ALL.iter().copied() {
                {long_text_field(
                    &asked(statement),
                    direction.statement(statement),
                    &on_action.reform(move |text| DirectionAction::State(statement, text)),
                )}
            }
        </div>
    };
    card(
        "card",
        "What the firm is for",
        fold("What the firm is for", open, fields),
    )
}

fn asked(statement: Statement) -> Label {
    let (id, name, help) = match statement {
        Statement::Problem => (
            "problem",
            "The problem you solve",
            "Whose problem, and what it is like for them.",
        ),
        Statement::ChosenFor => (
            "chosen-for",
            "What customers choose you for",
            "Automation must not touch this unnoticed.",
        ),
        Statement::Mission => ("mission", "Mission", "What the firm is there for."),
        Statement::Values => ("values", "Values", "What you will not do, even for money."),
        Statement::Aspiration => (
            "aspiration",
            "Aspiration",
            "Where you want to be one day. It may be bold and need not be measurable.",
        ),
    };
    Label::new(id, name).with_help(help)
}
