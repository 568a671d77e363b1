//! The opportunities: one card each, opening to its figures.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::{NoAnswer, Worth};
use crate::domain::quantity::Bounds;
use crate::plan::figures::Returns;
use crate::plan::{Direction, Goal, Opportunity, OpportunityAction, Priorities, PrioritiesAction, Typed};
use crate::ui::components::field::{NumberField, TextField};
use crate::ui::components::opportunity_form::OpportunityForm;
use crate::ui::hooks::use_focus_on_growth;
use crate::ui::locality::use_locality;

/// The list.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct OpportunitiesProps {
    /// The opportunities.
    pub priorities: Rc<Priorities>,
    /// The goals they serve.
    pub direction: Rc<Direction>,
    /// What each returns.
    pub returns: Rc<Returns>,
    /// A change of the priorities.
    pub on_action: Callback<PrioritiesAction>,
}

/// The list, with a way to add to it.
#[component]
pub(super) fn Opportunities(props: &OpportunitiesProps) -> Html {
    let OpportunitiesProps {
        priorities,
        direction,
        returns,
        on_action,
    } = props;
    let last = priorities
        .opportunities
        .last()
        .map(|opportunity| format!("opportunity-{}-name", opportunity.id));
    use_focus_on_growth(priorities.opportunities.len(), last);
    let add = on_action.reform(|_| PrioritiesAction::Add(String::new()));
    let none = priorities.opportunities.is_empty();
    html! {
        <>
            for (index, (opportunity, (_, worth))) in priorities.opportunities.iter().zip(returns.iter()).enumerate() {
                <OpportunityCard
                    key={opportunity.id.0}
                    opportunity={Rc::clone(opportunity)}
                    number={index + 1}
                    goals={direction.goals.clone()}
                    summary={Summary::of(worth)}
                    {on_action}
                />
            }
            if none {
                <section class="card empty">
                    <h2>{"No opportunity yet"}</h2>
                    <p class="muted">{"Name something done by hand that a tool could do: supplier invoices, the rota, reminders before an appointment. Leave what customers choose you for to people."}</p>
                    <div class="row"><button type="button" class="primary" onclick={add}>{"Add an opportunity"}</button></div>
                </section>
            } else {
                <div class="row"><button type="button" onclick={add}>{"Add an opportunity"}</button></div>
            }
        </>
    }
}

/// What a closed card says.
#[derive(Clone, Debug, PartialEq)]
enum Summary {
    Worth {
        cash: f64,
        full: f64,
        outlay: f64,
        hours: f64,
    },
    No(NoAnswer),
}

impl Summary {
    fn of(worth: &Result<Worth, NoAnswer>) -> Self {
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

#[derive(Clone, PartialEq, Properties)]
struct OpportunityCardProps {
    opportunity: Rc<Opportunity>,
    number: usize,
    goals: Vec<Goal>,
    summary: Summary,
    on_action: Callback<PrioritiesAction>,
}

#[component]
fn OpportunityCard(props: &OpportunityCardProps) -> Html {
    let OpportunityCardProps {
        opportunity,
        number,
        goals,
        summary,
        on_action,
    } = props;
    let locality = use_locality();
    let id = opportunity.id;
    let change = use_callback((on_action.clone(), id), |action: OpportunityAction, (on_action, id)| {
        on_action.emit(PrioritiesAction::Opportunity(*id, action));
    });
    let on_name = use_callback(change.clone(), |name, change| {
        change.emit(OpportunityAction::Name(name));
    });
    let remove = on_action.reform(move |_: MouseEvent| PrioritiesAction::Remove(id));
    // A new opportunity opens by itself; later it stays as the person leaves it.
    let open = *use_state(|| opportunity.inputs.is_empty());
    html! {
        <section class="card" aria-label={format!("Opportunity {number}")}>
            <div class="row spread">
                <h2>{format!("Opportunity {number}")}</h2>
                <button type="button" class="quiet" aria-label={format!("Remove opportunity {number}")} onclick={remove}>{"Remove"}</button>
            </div>
            <TextField id={format!("opportunity-{id}-name")} label="What could be automated" text={opportunity.name.clone()} example="Supplier invoices into the books" on_text={on_name} />
            {match summary {
                Summary::Worth { cash, full, outlay, hours } => html! {
                    <ul class="tags" aria-label="In short">
                        <li class={classes!("pill", if *cash > 0.0 { "good" } else { "bad" })}>{format!("{} in cash", locality.format.money(*cash))}</li>
                        <li class={classes!("pill", if *full > 0.0 { "good" } else { "bad" })}>{format!("{} in full", locality.format.money(*full))}</li>
                        <li class="pill">{format!("{} before it starts", locality.format.money(*outlay))}</li>
                        <li class="pill">{format!("{} own hours", locality.format.number(*hours, 0))}</li>
                    </ul>
                },
                Summary::No(why) => html! { <p class="muted">{why.to_string()}</p> },
            }}
            <details {open}>
                <summary>{"Figures"}</summary>
                <div class="stack">
                    <OpportunityForm opportunity={Rc::clone(opportunity)} on_action={&change} />
                    <ServedGoals opportunity={Rc::clone(opportunity)} goals={goals.clone()} on_action={change} />
                </div>
            </details>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ServedGoalsProps {
    opportunity: Rc<Opportunity>,
    goals: Vec<Goal>,
    on_action: Callback<OpportunityAction>,
}

/// Which goals it serves, and by how much it moves each.
#[component]
fn ServedGoals(props: &ServedGoalsProps) -> Html {
    let ServedGoalsProps {
        opportunity,
        goals,
        on_action,
    } = props;
    html! {
        <fieldset>
            <legend>{"Which goals does it serve?"}</legend>
            if goals.is_empty() {
                <p class="muted">{"There is no goal yet: what serves none is automated for its own sake."}</p>
            }
            for (index, goal) in goals.iter().enumerate() {
                <ServedGoal key={goal.id.0} opportunity={Rc::clone(opportunity)} goal={goal.clone()} number={index + 1} {on_action} />
            }
        </fieldset>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ServedGoalProps {
    opportunity: Rc<Opportunity>,
    goal: Goal,
    number: usize,
    on_action: Callback<OpportunityAction>,
}

#[component]
fn ServedGoal(props: &ServedGoalProps) -> Html {
    let ServedGoalProps {
        opportunity,
        goal,
        number,
        on_action,
    } = props;
    let id = goal.id;
    let served = opportunity.serves(id);
    let on_typed = use_callback((on_action.clone(), id), |typed: Typed<f64>, (on_action, id)| {
        on_action.emit(OpportunityAction::Effect(*id, typed));
    });
    let is_served = served.is_some();
    let field = format!("opportunity-{}-goal-{id}", opportunity.id);
    let measure = if goal.measure.is_empty() {
        "its measure".to_owned()
    } else {
        goal.measure.clone()
    };
    html! {
        <>
            <label class="check">
                <input
                    type="checkbox"
                    checked={is_served}
                    onchange={on_action.reform(move |_| OpportunityAction::Serves(id, !is_served))}
                />
                <span>{format!("Goal {number}: {}", goal.text)}</span>
            </label>
            if let Some(served) = served {
                <NumberField
                    id={field}
                    label={format!("Moves {measure} by")}
                    help="With its sign: −3 where less is better."
                    typed={served.effect.likely.clone()}
                    quantity={goal.unit.quantity()}
                    bounds={Bounds::ANY}
                    {on_typed}
                />
            }
        </>
    }
}
