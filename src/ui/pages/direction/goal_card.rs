//! One goal: its text, how it stands, what was found and what is known about it beside the text.

use std::rc::Rc;

use time::Date;
use yew::prelude::*;

use super::goal_fields::goal_fields;
use crate::domain::goal::{Assessment, Finding, Verdict};
use crate::domain::quantity::Locale;
use crate::plan::{Aim, DirectionAction, Goal, GoalAction, Id};
use crate::ui::components::card_tools::CardTools;
use crate::ui::components::goal_text::{goal_text, letters_id};
use crate::ui::components::layout::{button, explained, fold};
use crate::ui::components::letters::letters;
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

/// One goal. Cards shield each other: typing in one renders no other.
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
    let (id, number, today) = (goal.id, place + 1, *today);
    let change = on_action.reform(move |action| DirectionAction::Goal(id, action));
    let on_text = change.reform(move |text| GoalAction::Text(text, today));
    let tools = CardTools {
        name: &format!("goal {number}"),
        place: *place,
        count: *count,
        on_move: on_action.reform(move |to| DirectionAction::MoveGoal(id, to)),
        on_remove: on_action.reform(move |()| DirectionAction::RemoveGoal(id)),
    };
    let label = format!("Goal {number} in your words");
    let example = "Double wholesale orders from 12 to 24 cafés by the end of 2028";
    html! {
        <section class="card" aria-label={format!("Goal {number}")}>
            <div class="row spread">
                <h2>{format!("Goal {number}")}</h2>
                {tools.view()}
            </div>
            {goal_text(&text_id(id), label, &goal.text, example, assessment, &on_text)}
            if !goal.text.trim().is_empty() {
                {letters(letters_id(&text_id(id)), &assessment.verdicts)}
                if !assessment.findings.is_empty() {
                    <ul class="findings">
                        for (index, found) in assessment.findings.iter().enumerate() {
                            <li key={index} class="finding">{finding(found, &goal.text, &on_text)}</li>
                        }
                    </ul>
                }
                {how_judged(&assessment.verdicts)}
            }
            {goal_fields(goal, aims, locale, &change)}
        </section>
    }
}

/// What was found: what is wrong, why it matters and what to do, and where there is one, a mend that one press applies.
fn finding(finding: &Finding, text: &str, on_text: &Callback<String>) -> Html {
    html! {
        <>
            <b class="tag partly" title={finding.letter.name()}>{finding.letter.initial()}</b>
            <div>
                <h3>{&finding.what}</h3>
                <p class="muted">{&finding.why}{" "}{&finding.advice}</p>
            </div>
            if let Some(fix) = &finding.fix {
                {button("primary", format!("Write “{}”", fix.with.trim()), on_text.reform({
                    let fixed = fix.apply(text);
                    move |_| fixed.clone()
                }))}
            }
        </>
    }
}

/// Each letter with the reason for its verdict, for the letters that are met too.
fn how_judged(verdicts: &[Verdict]) -> Html {
    let said = |verdict: &Verdict| {
        (
            letter_in_words(verdict.letter, verdict.standing),
            verdict.reason.clone(),
        )
    };
    fold(
        "How is this judged?",
        false,
        explained(verdicts.iter().map(said).collect()),
    )
}
