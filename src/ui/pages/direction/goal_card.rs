//! One goal: its text, how it stands, what was found and what is known about it beside the text.

use std::rc::Rc;

use time::Date;
use yew::prelude::*;

use super::goal_fields::GoalFields;
use crate::domain::goal::{Assessment, Finding, Standing};
use crate::domain::quantity::Locale;
use crate::plan::{Aim, DirectionAction, Goal, GoalAction, Id};
use crate::ui::components::goal_text::GoalText;
use crate::ui::components::letters::{Letters, class};
use crate::ui::words::goal::letter_in_words;

/// One goal.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct GoalCardProps {
    /// The goal.
    pub goal: Goal,
    /// Its place in the list, counted from 0.
    pub place: usize,
    /// How many goals there are.
    pub count: usize,
    /// The aims it can serve, with their names.
    pub aims: Vec<(Aim, AttrValue)>,
    /// What was found.
    pub assessment: Rc<Assessment>,
    /// How its figures and dates are read.
    pub locale: Locale,
    /// Today.
    pub today: Date,
    /// A change of the direction.
    pub on_action: Callback<DirectionAction>,
}

/// The id of the field a goal's text is typed into.
pub(super) fn text_id(id: Id) -> String {
    format!("goal-{id}")
}

/// One goal.
#[component]
pub(super) fn GoalCard(props: &GoalCardProps) -> Html {
    let GoalCardProps {
        goal,
        place,
        count,
        aims,
        assessment,
        locale,
        today,
        on_action,
    } = props;
    let number = place + 1;
    let change = use_callback((on_action.clone(), goal.id), |action: GoalAction, (on_action, id)| {
        on_action.emit(DirectionAction::Goal(*id, action));
    });
    let on_text = use_callback((change.clone(), *today), |text, (change, today)| {
        change.emit(GoalAction::Text(text, *today));
    });
    let (id, place) = (goal.id, *place);
    let move_to = |to: usize| on_action.reform(move |_: MouseEvent| DirectionAction::MoveGoal(id, to));
    let written = !goal.text.trim().is_empty();
    html! {
        <section class="card" aria-label={format!("Goal {number}")}>
            <div class="row spread">
                <h2>{format!("Goal {number}")}</h2>
                <div class="row">
                    <button type="button" class="quiet" disabled={place == 0} aria-label={format!("Move goal {number} up")} onclick={move_to(place.saturating_sub(1))}>{"↑"}</button>
                    <button type="button" class="quiet" disabled={number == *count} aria-label={format!("Move goal {number} down")} onclick={move_to(number)}>{"↓"}</button>
                    <button type="button" class="quiet" aria-label={format!("Remove goal {number}")} onclick={on_action.reform(move |_| DirectionAction::RemoveGoal(id))}>{"Remove"}</button>
                </div>
            </div>
            <GoalText
                id={text_id(goal.id)}
                label={format!("Goal {number} in your words")}
                text={goal.text.clone()}
                example="Double wholesale orders from 12 to 24 cafés by the end of 2028"
                assessment={(**assessment).clone()}
                on_text={&on_text}
            />
            if written {
                <Letters id={format!("{}-letters", text_id(goal.id))} verdicts={assessment.verdicts.clone()} />
                <Findings findings={assessment.findings.clone()} text={goal.text.clone()} on_fix={on_text.clone()} />
                <details>
                    <summary>{"How is this judged?"}</summary>
                    <dl class="stack">
                        for verdict in &assessment.verdicts {
                            <div key={verdict.letter.name()}>
                                <dt><b>{letter_in_words(verdict.letter, verdict.standing)}</b></dt>
                                <dd class="muted">{&verdict.reason}</dd>
                            </div>
                        }
                    </dl>
                </details>
            }
            <GoalFields goal={goal.clone()} aims={aims.clone()} locale={locale.clone()} on_action={change} />
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FindingsProps {
    findings: Vec<Finding>,
    text: AttrValue,
    on_fix: Callback<String>,
}

/// What was found: what is wrong, why it matters and what to do, and where there is one, a mend that one press applies.
#[component]
fn Findings(props: &FindingsProps) -> Html {
    let FindingsProps { findings, text, on_fix } = props;
    if findings.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="findings">
            for (index, finding) in findings.iter().enumerate() {
                <li key={index} class="finding">
                    <b class={classes!("tag", class(Standing::Partly))} title={finding.letter.name()}>{finding.letter.initial()}</b>
                    <div>
                        <h3>{&finding.what}</h3>
                        <p class="muted">{&finding.why}{" "}{&finding.advice}</p>
                    </div>
                    if let Some(fix) = &finding.fix {
                        <button type="button" class="primary" onclick={on_fix.reform({
                            let fixed = fix.apply(text);
                            move |_: MouseEvent| fixed.clone()
                        })}>{format!("Write “{}”", fix.with.trim())}</button>
                    }
                </li>
            }
        </ul>
    }
}
