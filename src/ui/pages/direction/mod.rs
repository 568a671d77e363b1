//! Direction: what do you want?

mod balance;
mod builder;
mod findings;
mod goal_card;
mod goal_fields;
mod key_results;
mod overview;
mod past_figures;
mod paste;
mod statements;

use std::rc::Rc;

use time::Date;
use yew::prelude::*;

use crate::browser::page;
use crate::domain::goal::Assessment;
use crate::plan::{Direction, DirectionAction, Firm, figures};
use crate::ui::components::layout::{button, empty_card, page_header};
use crate::ui::components::verdict::verdict_panel;
use crate::ui::hooks::use_focus_on_added;
use crate::ui::locality::use_locality;
use crate::ui::words::balance::points;
use crate::ui::words::goal::{is_ready, verdict};
use balance::balance_card;
use goal_card::{GoalCard, text_id};
use overview::overview;
use paste::PasteDialog;
use statements::statements;

/// A table of more goals than these begins folded, so that the first goal is in sight.
const IN_SIGHT: usize = 8;

const NO_GOAL_YET: &str = "Start with the one that would make the greatest difference, such as “Sell 40 % of our bread by \
    pre-order by the end of March 2027, so that less is thrown away”.";

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct DirectionPageProps {
    /// What the firm wants.
    pub direction: Rc<Direction>,
    /// The firm: dates are read by its locale.
    pub firm: Rc<Firm>,
    /// Today decides which deadlines are past.
    pub today: Date,
    /// A change of the direction.
    pub on_action: Callback<DirectionAction>,
}

/// The page.
#[component]
pub fn DirectionPage(props: &DirectionPageProps) -> Html {
    let DirectionPageProps {
        direction,
        firm,
        today,
        on_action,
    } = props;
    let today = *today;
    let assessments = use_memo(
        (Rc::clone(direction), Rc::clone(firm), today),
        |(direction, firm, today)| {
            let assess = |goal| Rc::new(figures::assess(goal, firm, *today));
            direction.goals.iter().map(assess).collect::<Vec<Rc<Assessment>>>()
        },
    );
    // A new goal is typed at once, wherever it was added from.
    let count = direction.goals.len();
    let focus_on = use_focus_on_added(|place| direction.goals.get(place).map(|goal| text_id(goal.id)));
    let pasting = use_state(|| false);
    let overview_open = *use_state(|| count <= IN_SIGHT);
    let locality = use_locality();
    let statements_open = *use_state(|| statements::begun(direction));
    let on_added = on_action.reform(move |action| {
        focus_on.emit(count);
        action
    });
    let add = on_added.reform(move |_| DirectionAction::AddGoal(String::new(), today));
    let paste = {
        let pasting = pasting.setter();
        Callback::from(move |_| pasting.set(true))
    };
    let on_close = {
        let pasting = pasting.setter();
        Callback::from(move |()| pasting.set(false))
    };
    let begin = html! {
        <>{button(if count == 0 { "primary" } else { "" }, "Add a goal", add)}{button("quiet", "Paste several goals", paste)}</>
    };
    html! {
        <>
            {page_header(
                "What do you want?",
                "A goal you can check is the first half of getting there. Write it as you would say it.",
            )}
            <div class="stack">
                if count > 1 {
                    {overview(&direction.goals, &assessments, overview_open, &locality)}
                }
                for (place, (goal, assessment)) in direction.goals.iter().zip(assessments.iter()).enumerate() {
                    <GoalCard
                        key={goal.id.0}
                        goal={goal.clone()}
                        {place}
                        {count}
                        aims={goal_fields::aims(direction, goal.id)}
                        {assessment}
                        {firm}
                        {today}
                        {on_action}
                    />
                }
                if count == 0 {
                    {empty_card("No goal yet", NO_GOAL_YET, begin)}
                } else {
                    <div class="row">{begin}</div>
                }
                if count > 1 {
                    {balance_card(direction)}
                }
                {statements(direction, statements_open, on_action)}
            </div>
            {beside(direction, &assessments)}
            if *pasting {
                <PasteDialog {firm} {today} on_action={on_added} {on_close} />
            }
        </>
    }
}

/// The verdict on the goals, and below it the way to the first one that is not ready.
fn beside(direction: &Direction, assessments: &[Rc<Assessment>]) -> Html {
    let judged: Vec<_> = direction
        .goals
        .iter()
        .zip(assessments.iter().map(|assessment| &**assessment))
        .collect();
    let mut verdict = verdict(&judged);
    verdict.points.extend(points(direction));
    let to_mend = judged
        .iter()
        .enumerate()
        .find(|(_, (goal, assessment))| !goal.text.trim().is_empty() && !is_ready(assessment))
        .map(|(index, (goal, _))| (index + 1, text_id(goal.id)));
    let mend = html! {
        if let Some((number, id)) = to_mend {
            {button("primary", format!("Mend goal {number}"), Callback::from(move |_| page::focus(&id)))}
        }
    };
    verdict_panel(&verdict, mend)
}
