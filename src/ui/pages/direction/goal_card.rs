//! One goal: its text, how it stands, what was found and what is known about it beside the text.

use std::rc::Rc;

use time::Date;
use yew::prelude::*;

use super::builder::Builder;
use super::findings::Findings;
use super::goal_fields::goal_fields;
use super::key_results::key_results;
use super::past_figures::PastFigures;
use crate::domain::goal::{Assessment, Parts, Verdict};
use crate::plan::{Aim, DirectionAction, Firm, Goal, GoalAction, Id};
use crate::ui::components::card_tools::CardTools;
use crate::ui::components::goal_text::{goal_text, letters_id};
use crate::ui::components::layout::{explained, fold};
use crate::ui::components::letters::letters;
use crate::ui::hooks::use_next_focus;
use crate::ui::locality::use_locality;
use crate::ui::words::goal::letter_in_words;
use crate::ui::words::reading::read_as;

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
    /// The firm: dates are read by its locale and its financial year.
    pub firm: Rc<Firm>,
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
        firm,
        today,
        on_action,
    } = props;
    let (id, number, today) = (goal.id, place + 1, *today);
    let locality = use_locality();
    let next = use_next_focus();
    let parts = use_state(|| None::<Parts>);
    let change = on_action.reform(move |action| DirectionAction::Goal(id, action));
    let on_text = change.reform(move |text| GoalAction::Text(text, today));
    let tools = CardTools {
        name: &format!("goal {number}"),
        place: *place,
        count: *count,
        on_move: on_action.reform(move |to| DirectionAction::MoveGoal(id, to)),
        on_remove: on_action.reform(move |()| DirectionAction::RemoveGoal(id)),
    };
    let builder = Builder {
        goal,
        number,
        firm,
        today,
        parts,
        on_action: &change,
        next: &next,
    };
    let findings = Findings {
        goal,
        assessment,
        today,
        on_action,
        next: &next,
    };
    let past = PastFigures {
        goal,
        assessment,
        firm,
        today,
        locality: &locality,
        on_action: &change,
        next: &next,
    };
    let label = format!("Goal {number} in your words");
    let example = "Double wholesale orders from 12 to 24 cafés by the end of 2028";
    html! {
        <section class="card" aria-label={format!("Goal {number}")}>
            <div class="row spread">
                <h2>{format!("Goal {number}")}</h2>
                <div class="row">
                    {builder.opener()}
                    {tools.view()}
                </div>
            </div>
            {goal_text(&text_id(id), label, &goal.text, example, assessment, &on_text)}
            {builder.panel()}
            if !goal.text.trim().is_empty() {
                {letters(letters_id(&text_id(id)), &assessment.verdicts)}
                if let Some(read) = read_as(assessment, goal.due.value(), &locality.format) {
                    <p class="small muted">{read}</p>
                }
                {findings.view()}
                {how_judged(&assessment.verdicts)}
            }
            {goal_fields(goal, aims, firm, &change)}
            {key_results(goal, &locality, &change, &next)}
            {past.view()}
        </section>
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
