//! What the firm is for, in words: what the goals serve.

use std::rc::Rc;

use yew::prelude::*;

use crate::plan::{Direction, DirectionAction, Statement};
use crate::ui::components::field::TextField;

/// The statements.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct StatementsProps {
    /// What the firm wants.
    pub direction: Rc<Direction>,
    /// A change of the direction.
    pub on_action: Callback<DirectionAction>,
}

/// The statements, open as soon as there is one.
#[component]
pub(super) fn Statements(props: &StatementsProps) -> Html {
    let StatementsProps { direction, on_action } = props;
    let begun = Statement::ALL
        .iter()
        .any(|statement| !direction.statement(*statement).is_empty());
    let open = *use_state(|| begun);
    html! {
        <section class="card">
            <details {open}>
                <summary>{"What the firm is for"}</summary>
                <div class="stack">
                    for statement in Statement::ALL {
                        <StatementField
                            key={id(*statement)}
                            statement={*statement}
                            text={direction.statement(*statement).to_owned()}
                            {on_action}
                        />
                    }
                </div>
            </details>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct StatementFieldProps {
    statement: Statement,
    text: AttrValue,
    on_action: Callback<DirectionAction>,
}

#[component]
fn StatementField(props: &StatementFieldProps) -> Html {
    let StatementFieldProps {
        statement,
        text,
        on_action,
    } = props;
    let on_text = use_callback((on_action.clone(), *statement), |text, (on_action, statement)| {
        on_action.emit(DirectionAction::State(*statement, text));
    });
    let (label, help) = asked(*statement);
    html! { <TextField id={id(*statement)} {label} {help} {text} long={true} {on_text} /> }
}

fn id(statement: Statement) -> &'static str {
    match statement {
        Statement::Problem => "problem",
        Statement::Values => "values",
        Statement::Mission => "mission",
        Statement::Aspiration => "aspiration",
        Statement::ChosenFor => "chosen-for",
    }
}

fn asked(statement: Statement) -> (&'static str, &'static str) {
    match statement {
        Statement::Problem => ("The problem you solve", "Whose problem, and what it is like for them."),
        Statement::ChosenFor => (
            "What customers choose you for",
            "Automation must not touch this unnoticed.",
        ),
        Statement::Mission => ("Mission", "What the firm is there for."),
        Statement::Values => ("Values", "What you will not do, even for money."),
        Statement::Aspiration => (
            "Aspiration",
            "Where you want to be one day. It may be bold and need not be measurable.",
        ),
    }
}
