//! Direction: what do you want?

mod goal_card;
mod goal_fields;
mod statements;

use std::rc::Rc;

use time::Date;
use yew::prelude::*;

use crate::browser::page;
use crate::domain::goal::Assessment;
use crate::plan::{Direction, DirectionAction, Firm, figures};
use crate::ui::components::layout::{button, empty_card, page_header};
use crate::ui::components::verdict::verdict_panel;
use crate::ui::hooks::use_focus_on_growth;
use crate::ui::words::goal::{is_ready, verdict};
use goal_card::{GoalCard, text_id};
use statements::statements;

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
        (Rc::clone(direction), firm.locale.clone(), today),
        |(direction, locale, today)| {
            let assess = |goal| Rc::new(figures::assess(goal, locale, *today));
            direction.goals.iter().map(assess).collect::<Vec<Rc<Assessment>>>()
        },
    );
    // A new goal is typed at once, wherever it was added from.
    use_focus_on_growth(
        direction.goals.len(),
        direction.goals.last().map(|goal| text_id(goal.id)),
    );
    let statements_open = *use_state(|| statements::begun(direction));
    let add = on_action.reform(move |_| DirectionAction::AddGoal(String::new(), today));
    let judged: Vec<_> = direction
        .goals
        .iter()
        .zip(assessments.iter().map(|assessment| &**assessment))
        .collect();
    let to_mend = judged
        .iter()
        .enumerate()
        .find(|(_, (goal, assessment))| !goal.text.trim().is_empty() && !is_ready(assessment))
        .map(|(index, (goal, _))| (index + 1, text_id(goal.id)));
    let count = direction.goals.len();
    html! {
        <>
            {page_header(
                "What do you want?",
                "A goal you can check is the first half of getting there. Write it as you would say it.",
            )}
            <div class="stack">
                for (place, (goal, assessment)) in direction.goals.iter().zip(assessments.iter()).enumerate() {
                    <GoalCard
                        key={goal.id.0}
                        goal={goal.clone()}
                        {place}
                        {count}
                        aims={goal_fields::aims(direction, goal.id)}
                        {assessment}
                        locale={firm.locale.clone()}
                        {today}
                        {on_action}
                    />
                }
                if count == 0 {
                    {empty_card("No goal yet", NO_GOAL_YET, button("primary", "Add a goal", add))}
                } else {
                    <div class="row">{button("", "Add a goal", add)}</div>
                }
                {statements(direction, statements_open, on_action)}
            </div>
            {verdict_panel(&verdict(&judged), html! {
                if let Some((number, id)) = to_mend {
                    {button("primary", format!("Mend goal {number}"), Callback::from(move |_| page::focus(&id)))}
                }
            })}
        </>
    }
}
