//! What an opportunity depends on: what it needs, what it cannot go with, whether it must be, what it shares, its pilot.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::figures::PairValue;
use crate::plan::{Id, Opportunity, OpportunityAction, PilotAction, Priorities, Typed};
use crate::ui::components::field::{Label, NumberField, choice_field, long_text_field, typed};
use crate::ui::words::priorities::name;

/// What an open fold says of the others. Closed cards need not know of it.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Others {
    /// All opportunities as typed.
    pub(super) priorities: Rc<Priorities>,
    /// What two are worth together beside what each is worth.
    pub(super) pairs: Rc<Vec<PairValue>>,
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ConstraintsProps {
    /// The opportunity.
    pub opportunity: Rc<Opportunity>,
    /// A change of it.
    pub on_action: Callback<OpportunityAction>,
}

/// How many conditions an opportunity has, as far as it says itself.
pub(super) fn conditions(opportunity: &Opportunity) -> usize {
    let pilot = opportunity.pilot != crate::plan::Pilot::default();
    opportunity.requires.len()
        + opportunity.excludes.len()
        + opportunity.pairs.len()
        + usize::from(opportunity.must)
        + usize::from(pilot)
}

/// The fields.
#[component]
pub(super) fn Constraints(props: &ConstraintsProps) -> Html {
    let ConstraintsProps { opportunity, on_action } = props;
    let known = use_context::<Others>().unwrap_or_default();
    let picked = use_state(|| None::<Id>);
    let must = opportunity.must;
    let on_must = on_action.reform(move |_: Event| OpportunityAction::Must(!must));
    let others: Vec<Other> = others(opportunity, &known);
    html! {
        <div class="stack">
            <label class="check">
                <input type="checkbox" checked={must} onchange={on_must} />
                <span>{"It must be done, whatever it is worth"}</span>
            </label>
            if others.is_empty() {
                <p class="muted">{"Once there is another opportunity, say here what this one needs of it."}</p>
            } else {
                {listed("It needs these first", &others, |other| other.needed, on_action, OpportunityAction::Requires)}
                {listed("It cannot go with", &others, |other| other.excluded, on_action, OpportunityAction::Excludes)}
                {shared(opportunity, &others, &picked, on_action)}
            }
            {pilot(opportunity, on_action)}
        </div>
    }
}

/// Another opportunity, and what holds between the two.
struct Other {
    id: Id,
    name: String,
    needed: bool,
    excluded: bool,
    pair: Option<Typed<f64>>,
    /// What is worked out for the two while nothing is typed.
    derived: Option<f64>,
}

/// What excludes or pairs holds both ways, whichever of the two says it; of two that speak of a pair the later one counts.
fn others(opportunity: &Opportunity, known: &Others) -> Vec<Other> {
    let (own, priorities) = (opportunity.id, &*known.priorities);
    let derived = |other: Id| {
        let mut pairs = known.pairs.iter().filter(|value| value.is_derived);
        let found = pairs.find(|value| value.pair.of.contains(&own.0) && value.pair.of.contains(&other.0));
        found.map(|value| value.pair.value)
    };
    let place = priorities.opportunities.iter().position(|one| one.id == own);
    let said = |one: &Opportunity, of: Id| {
        one.pairs
            .iter()
            .rfind(|pair| pair.with == of)
            .map(|pair| pair.value.clone())
    };
    (0..)
        .zip(&priorities.opportunities)
        .filter(|(_, other)| other.id != own)
        .map(|(at, other)| {
            let (here, there) = (said(opportunity, other.id), said(other, own));
            Other {
                id: other.id,
                name: name(priorities, other.id.0),
                needed: opportunity.requires.contains(&other.id),
                excluded: opportunity.excludes.contains(&other.id) || other.excludes.contains(&own),
                pair: if place < Some(at) {
                    there.or(here)
                } else {
                    here.or(there)
                },
                derived: derived(other.id),
            }
        })
        .collect()
}

/// A box for each other one.
fn listed(
    legend: &'static str,
    others: &[Other],
    is: fn(&Other) -> bool,
    on_action: &Callback<OpportunityAction>,
    action: fn(Id, bool) -> OpportunityAction,
) -> Html {
    html! {
        <fieldset>
            <legend>{legend}</legend>
            <div class="others">
                for other in others {
                    {boxed(other, is(other), on_action, action)}
                }
            </div>
        </fieldset>
    }
}

fn boxed(
    other: &Other,
    checked: bool,
    on_action: &Callback<OpportunityAction>,
    action: fn(Id, bool) -> OpportunityAction,
) -> Html {
    let id = other.id;
    let onchange = on_action.reform(move |_: Event| action(id, !checked));
    html! {
        <label key={id.0} class="check">
            <input type="checkbox" {checked} {onchange} />
            <span>{&other.name}</span>
        </label>
    }
}

const TOGETHER: &str = "As worth today; with − where the two get in each other’s way. Empty, it is worked out where \
    both automate the same process: neither saves what the other one already does.";

/// What it is worth beside others, more or less than alone.
fn shared(
    opportunity: &Opportunity,
    others: &[Other],
    picked: &UseStateHandle<Option<Id>>,
    on_action: &Callback<OpportunityAction>,
) -> Html {
    let shown = |other: &&Other| other.pair.is_some() || other.derived.is_some() || **picked == Some(other.id);
    let amount = |other: &Other| {
        let id = other.id;
        let label = Label::new(
            format!("opportunity-{}-with-{id}", opportunity.id),
            format!("Together with {}", other.name),
        );
        html! {
            <NumberField
                key={id.0}
                label={label.with_help(TOGETHER)}
                typed={other.pair.clone().unwrap_or_default()}
                quantity={Quantity::Money}
                bounds={Bounds::ANY}
                assumed={other.derived.map(libm::round)}
                on_typed={on_action.reform(move |typed| OpportunityAction::Pair(id, typed))}
            />
        }
    };
    let label = Label::new(
        format!("opportunity-{}-pair", opportunity.id),
        "Worth more or less beside",
    )
    .with_help("Two tools for the same work save less together than the sum of both.");
    let mut choices = vec![(None, AttrValue::from("choose one"))];
    let free = others.iter().filter(|other| !shown(other));
    choices.extend(free.map(|other| (Some(other.id), AttrValue::from(other.name.clone()))));
    let on_pick = {
        let picked = picked.setter();
        Callback::from(move |id: Option<Id>| picked.set(id))
    };
    html! {
        <div class="fields">
            for other in others.iter().filter(shown) {
                {amount(other)}
            }
            if choices.len() > 1 {
                {choice_field(&label, choices, &None, on_pick)}
            }
        </div>
    }
}

/// A small trial before it is built.
fn pilot(opportunity: &Opportunity, on_action: &Callback<OpportunityAction>) -> Html {
    let on_pilot = on_action.reform(OpportunityAction::Pilot);
    let pilot = &opportunity.pilot;
    let id = |what: &str| format!("opportunity-{}-pilot-{what}", opportunity.id);
    let field = |label: Label,
                 value: &Typed<f64>,
                 quantity: Quantity,
                 bounds: Bounds,
                 action: fn(Typed<f64>) -> PilotAction| {
        html! { <NumberField {label} typed={value.clone()} {quantity} {bounds} on_typed={typed(&on_pilot, action)} /> }
    };
    let stop = Label::new(id("stop"), "Stop unless")
        .with_help("What has to be seen by the end of the pilot for the rest to be built: a figure, by a day.");
    html! {
        <fieldset>
            <legend>{"A pilot: try it small before it is built"}</legend>
            <div class="fields">
                {field(
                    Label::new(id("cost"), "The pilot costs").with_help("Put it aside: no limit counts it, nor the hours."),
                    &pilot.cost,
                    Quantity::Money,
                    Bounds::NOT_NEGATIVE,
                    PilotAction::Cost,
                )}
                {field(
                    Label::new(id("chance"), "How likely does it work?").with_help("Before any trial: 60 % is 60 of 100."),
                    &pilot.chance,
                    Quantity::Share,
                    Bounds { least: 0.0, most: 1.0 },
                    PilotAction::Chance,
                )}
                {field(
                    Label::new(id("months"), "The pilot takes").with_help("Months. Empty: one."),
                    &pilot.months,
                    Quantity::Months,
                    Bounds::NOT_NEGATIVE,
                    PilotAction::Months,
                )}
            </div>
            {long_text_field(&stop, &pilot.stop_rule, &typed(&on_pilot, PilotAction::StopRule))}
        </fieldset>
    }
}
