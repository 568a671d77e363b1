//! One opportunity: its name, what it comes to, and behind a word its figures and the goals it serves.

use std::rc::Rc;

use yew::prelude::*;

use super::constraints::{Constraints, conditions};
use crate::domain::finance::{NoAnswer, Worth};
use crate::domain::quantity::Bounds;
use crate::plan::{
    Direction, Goal, Opportunity, OpportunityAction, PrioritiesAction, Processes, Serves, UncertainAction,
};
use crate::ui::components::card_tools::CardTools;
use crate::ui::components::field::{Label, NumberField, text_field, typed};
use crate::ui::components::fold::dear_counting_fold;
use crate::ui::components::layout::fold;
use crate::ui::components::opportunity_form::OpportunityForm;
use crate::ui::locality::{Locality, use_locality};
use crate::ui::words::numbered;

/// What a closed card says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Summary {
    /// Net present value in cash and in full, money and own hours before it starts.
    Worth {
        cash: f64,
        full: f64,
        outlay: f64,
        hours: f64,
    },
    /// Why there is none.
    No(NoAnswer),
}

impl Summary {
    pub(super) fn of(worth: &Result<Worth, NoAnswer>) -> Self {
        match worth {
            Ok(worth) => Self::Worth {
                cash: worth.cash.npv,
                full: worth.full.npv,
                outlay: worth.flows.outlay,
                hours: worth.flows.build_hours,
            },
            Err(why) => Self::No(*why),
        }
    }
}

/// One opportunity.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct OpportunityCardProps {
    /// The opportunity.
    pub opportunity: Rc<Opportunity>,
    /// Its place in the list, counted from 0.
    pub place: usize,
    /// How many there are.
    pub count: usize,
    /// The processes it can take figures from.
    pub processes: Rc<Processes>,
    /// The goals it can serve.
    pub direction: Rc<Direction>,
    /// What it comes to.
    pub summary: Summary,
    /// A change of the priorities.
    pub on_action: Callback<PrioritiesAction>,
}

/// The id of the field an opportunity's name is typed into.
pub(super) fn name_id(id: u32) -> String {
    format!("opportunity-{id}-name")
}

/// The id of the heading of an opportunity's card.
pub(super) fn heading_id(id: u32) -> String {
    format!("opportunity-{id}-card")
}

/// One opportunity. Cards shield each other: typing in one renders no other whose figures stay the same.
#[component]
pub(super) fn OpportunityCard(props: &OpportunityCardProps) -> Html {
    let OpportunityCardProps {
        opportunity,
        place,
        count,
        processes,
        direction,
        summary,
        on_action,
    } = props;
    let (id, number) = (opportunity.id, place + 1);
    let locality = use_locality();
    let change = use_callback((on_action.clone(), id), |action: OpportunityAction, (on_action, id)| {
        on_action.emit(PrioritiesAction::Opportunity(*id, action));
    });
    // A new opportunity opens by itself; later it stays as the person leaves it.
    let open = *use_state(|| opportunity.inputs.is_empty());
    let name = Label::new(name_id(id.0), "What could be automated");
    let on_name = typed(&change, OpportunityAction::Name);
    let tools = CardTools {
        name: &format!("opportunity {number}"),
        place: *place,
        count: *count,
        on_move: on_action.reform(move |to| PrioritiesAction::Move(id, to)),
        on_remove: on_action.reform(move |()| PrioritiesAction::Remove(id)),
    };
    html! {
        <section class="card" aria-label={format!("Opportunity {number}")}>
            <div class="row spread">
                <h2 id={heading_id(id.0)} tabindex="-1">{format!("Opportunity {number}")}</h2>
                {tools.view()}
            </div>
            {text_field(&name, &opportunity.name, "Supplier invoices into the books", &on_name)}
            {in_short(summary, &locality)}
            {fold("Figures", open, html! {
                <div class="stack">
                    <OpportunityForm {opportunity} {processes} on_action={&change} />
                    {served_goals(opportunity, &direction.goals, &change)}
                </div>
            })}
            {constraints(opportunity, &change)}
        </section>
    }
}

/// What it depends on, behind a word that says how much was said.
fn constraints(opportunity: &Rc<Opportunity>, change: &Callback<OpportunityAction>) -> Html {
    let id = format!("opportunity-{}-depends", opportunity.id);
    let summary = numbered("What it depends on", conditions(opportunity));
    let (opportunity, on_action) = (Rc::clone(opportunity), change.clone());
    dear_counting_fold(id, summary, move || {
        html! { <Constraints opportunity={&opportunity} on_action={&on_action} /> }
    })
}

fn in_short(summary: &Summary, locality: &Locality) -> Html {
    match summary {
        Summary::No(why) => html! { <p class="muted">{why.to_string()}</p> },
        Summary::Worth {
            cash,
            full,
            outlay,
            hours,
        } => {
            let class = |npv: f64| if npv > 0.0 { "pill good" } else { "pill bad" };
            html! {
                <ul class="tags" aria-label="In short">
                    <li class={class(*cash)}>{format!("{} in cash", locality.format.money(*cash))}</li>
                    <li class={class(*full)}>{format!("{} in full", locality.format.money(*full))}</li>
                    <li class="pill">{format!("{} before it starts", locality.format.money(*outlay))}</li>
                    <li class="pill">{format!("{} own hours", locality.format.number(*hours, 0))}</li>
                </ul>
            }
        }
    }
}

/// Which goals it serves, and by how much it moves each.
fn served_goals(opportunity: &Opportunity, goals: &[Goal], on_action: &Callback<OpportunityAction>) -> Html {
    html! {
        <fieldset>
            <legend>{"Which goals does it serve?"}</legend>
            if goals.is_empty() {
                <p class="muted">{"There is no goal yet: what serves none is automated for its own sake."}</p>
            }
            for (number, goal) in (1..).zip(goals) {
                {served_goal(number, goal, opportunity, on_action)}
            }
        </fieldset>
    }
}

fn served_goal(number: usize, goal: &Goal, opportunity: &Opportunity, on_action: &Callback<OpportunityAction>) -> Html {
    let id = goal.id;
    let served = opportunity.serves(id);
    let is_served = served.is_some();
    let onchange = on_action.reform(move |_| OpportunityAction::Serves(id, !is_served));
    let effect = |served: &Serves| {
        let measure = if goal.measure.is_empty() {
            "its measure"
        } else {
            &goal.measure
        };
        let label = Label::new(
            format!("opportunity-{}-goal-{id}", opportunity.id),
            format!("Moves {measure} by"),
        );
        html! {
            <NumberField
                label={label.with_help("With its sign: −3 where less is better.")}
                typed={served.effect.likely.clone()}
                quantity={goal.unit.quantity()}
                bounds={Bounds::ANY}
                on_typed={on_action.reform(move |typed| OpportunityAction::Effect(id, UncertainAction::Likely(typed)))}
            />
        }
    };
    html! {
        <div key={id.0}>
            <label class="check">
                <input type="checkbox" checked={is_served} {onchange} />
                <span>{format!("Goal {number}: {}", goal.text)}</span>
            </label>
            if let Some(served) = served {
                {effect(served)}
            }
        </div>
    }
}
