//! Other methods beside the weighted score: the places they give, and why they disagree.

use std::rc::Rc;

use yew::prelude::*;

use super::how_sure::HowSure;
use crate::domain::priority::methods::ALL;
use crate::domain::priority::{Disagreement, MethodInput, MethodOrder, disagreements, short};
use crate::plan::figures;
use crate::plan::{Id, Keyed, Opportunity, OpportunityAction, Plan, Priorities, PrioritiesAction, Typed};
use crate::ui::components::field::{Label, NumberField, choice_field};
use crate::ui::components::fold::dear_fold;
use crate::ui::components::layout::{explained, fold};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::hooks::Answer;
use crate::ui::locality::{Locality, use_locality};
use crate::ui::words::priorities::name;
use crate::ui::words::ranking::firsts;
use crate::ui::words::{counted, listed};

/// Rows of the table that stands open.
const ROWS: usize = 12;
/// How many reasons of a method are said.
const REASONS: usize = 2;

/// The places every method gives.
pub(super) fn methods(
    plan: &Rc<Plan>,
    sure: &Answer<HowSure>,
    locality: &Locality,
    on_action: &Callback<PrioritiesAction>,
) -> Html {
    let priorities = &plan.priorities;
    html! {
        <section class="card" aria-label="Other methods">
            <h2 id="other-methods" tabindex="-1">{"What would other methods say?"}</h2>
            if let Some(found) = &sure.found {
                <div class="last-answer" aria-busy={(!sure.is_present).to_string()}>
                    {side_by_side(found, priorities, locality)}
                </div>
            } else {
                <p class="muted">{"This is being worked out."}</p>
            }
            {fold("What each method does", false, explained(meanings()))}
            {dear_fold("Figures that methods ask for", {
                let (plan, on_action) = (Rc::clone(plan), on_action.clone());
                move || html! { <MethodInputs plan={Rc::clone(&plan)} on_action={on_action.clone()} /> }
            })}
        </section>
    }
}

fn side_by_side(found: &Rc<HowSure>, priorities: &Rc<Priorities>, locality: &Locality) -> Html {
    let methods = &found.methods;
    let rows = rows(methods, priorities, locality);
    let count = rows.len();
    let disagreements = disagreements(methods);
    let (first, others): (Vec<&Disagreement>, Vec<_>) = disagreements
        .iter()
        .partition(|one| ALL.first().is_some_and(|leading| one.first.method.key == leading.key));
    let figure = |quantity, figure: f64| locality.figure(quantity, short(figure));
    let sentence = |one: &Disagreement| one.sentence(&name(priorities, one.one), &name(priorities, one.other), &figure);
    let not_known = not_known(methods, priorities);
    let silent: Vec<String> = methods
        .iter()
        .filter(|order| order.ranked.is_empty())
        .map(|order| order.method.name.to_owned())
        .collect();
    html! {
        <div class="stack">
            <p><strong>{firsts(methods, priorities)}</strong></p>
            if !first.is_empty() {
                <ul class="plain">
                    for (index, one) in first.into_iter().enumerate() {
                        <li key={index}>{sentence(one)}</li>
                    }
                </ul>
            }
            {places(methods, rows.into_iter().take(ROWS).collect())}
            if !silent.is_empty() {
                <p class="small muted">
                    {format!(
                        "{} {} too little yet: below stands what is not known.",
                        listed(&silent),
                        if silent.len() == 1 { "knows" } else { "know" },
                    )}
                </p>
            }
            if count > ROWS {
                {dear_fold("The places of all", {
                    let (found, priorities, locality) = (Rc::clone(found), Rc::clone(priorities), locality.clone());
                    move || places(&found.methods, self::rows(&found.methods, &priorities, &locality))
                })}
            }
            if !others.is_empty() {
                {fold("Where the others disagree", false, html! {
                    <ul class="plain">
                        for (index, one) in others.into_iter().enumerate() {
                            <li key={index}>{sentence(one)}</li>
                        }
                    </ul>
                })}
            }
            if !not_known.is_empty() {
                {fold("What is not known, and why", false, explained(not_known))}
            }
        </div>
    }
}

/// A row for each opportunity, in the order of the weighted score; those without one follow.
fn rows(methods: &[MethodOrder], priorities: &Priorities, locality: &Locality) -> Vec<Row> {
    let ranked = methods.first().map_or(&[][..], |leading| &leading.ranked);
    let placed = ranked.iter().map(|placed| placed.id);
    let is_placed = |id: u32| ranked.iter().any(|placed| placed.id == id);
    let rest = priorities
        .opportunities
        .iter()
        .map(|one| one.id.0)
        .filter(|id| !is_placed(*id));
    let place = |order: &MethodOrder, id: u32| {
        let placed = order.placed(id);
        let words = placed.map_or_else(
            || "not known".to_owned(),
            |placed| locality.format.number(f64::from(placed.place), 0),
        );
        Cell::of_figure(0.0, words)
    };
    placed
        .chain(rest)
        .map(|id| {
            Row::new(
                name(priorities, id),
                telling(methods).map(|order| place(order, id)).collect(),
            )
        })
        .collect()
}

/// The methods that know at least one place.
fn telling(methods: &[MethodOrder]) -> impl Iterator<Item = &MethodOrder> {
    methods.iter().filter(|order| !order.ranked.is_empty())
}

fn places(methods: &[MethodOrder], rows: Vec<Row>) -> Html {
    let head = telling(methods).map(|order| order.method.name.to_owned()).collect();
    table("The place by each method", "", head, rows)
}

/// For each method, of how many it knows too little, and the first reasons.
fn not_known(methods: &[MethodOrder], priorities: &Priorities) -> Vec<(String, String)> {
    let lacking = methods.iter().filter(|order| !order.not_known.is_empty());
    lacking
        .map(|order| {
            let reasons = order.not_known.iter().take(REASONS);
            let reasons: Vec<String> = reasons
                .map(|(id, why)| format!("{}: {why}", name(priorities, *id)))
                .collect();
            let more = order.not_known.len().saturating_sub(REASONS);
            let more = if more == 0 {
                String::new()
            } else {
                format!(" And {more} more.")
            };
            let count = counted(order.not_known.len(), "opportunity has", "opportunities have");
            (
                order.method.name.to_owned(),
                format!("{count} no place. {}{more}", reasons.join(" ")),
            )
        })
        .collect()
}

fn meanings() -> Vec<(String, String)> {
    let meaning = |method: &&crate::domain::priority::methods::Method| {
        let says = format!("{} In {}. Source: {}.", method.meaning, method.unit, method.source);
        (method.name.to_owned(), says)
    };
    ALL.iter().map(meaning).collect()
}

#[derive(Clone, PartialEq, Properties)]
struct MethodInputsProps {
    plan: Rc<Plan>,
    on_action: Callback<PrioritiesAction>,
}

/// What methods ask for, of one opportunity at a time.
#[component]
fn MethodInputs(props: &MethodInputsProps) -> Html {
    let MethodInputsProps { plan, on_action } = props;
    let locality = use_locality();
    let picked = use_state_eq(|| None::<Id>);
    let on_pick = {
        let picked = picked.setter();
        Callback::from(move |id| picked.set(Some(id)))
    };
    let priorities = &plan.priorities;
    let first = priorities.opportunities.first();
    let Some(opportunity) = picked.and_then(|id| priorities.opportunity(id)).or(first) else {
        return Html::default();
    };
    let all = priorities.opportunities.iter();
    let all = all
        .map(|one| (one.id, AttrValue::from(name(priorities, one.id.0))))
        .collect();
    let derived = derived(plan, opportunity);
    let asking = ALL.iter().filter(|method| !method.inputs.is_empty());
    html! {
        <div class="stack">
            {choice_field(&Label::new("method-inputs-of", "Figures of"), all, &opportunity.id, on_pick)}
            for method in asking {
                <fieldset key={format!("{}-{}", opportunity.id, method.key)}>
                    <legend>{method.name}</legend>
                    <div class="fields">
                        for input in method.inputs.iter().copied() {
                            {field(input, opportunity, &derived, &locality, on_action)}
                        }
                    </div>
                </fieldset>
            }
        </div>
    }
}

/// What each figure would be if nothing were typed, and what it follows from.
type Derived = Vec<(MethodInput, f64, &'static str)>;

fn derived(plan: &Plan, opportunity: &Rc<Opportunity>) -> Derived {
    let blank = Opportunity {
        method_inputs: Keyed::default(),
        ..(**opportunity).clone()
    };
    let alone = Plan {
        priorities: Rc::new(Priorities {
            opportunities: vec![Rc::new(blank)],
            ..(*plan.priorities).clone()
        }),
        ..plan.clone()
    };
    let returns = figures::returns(&alone.priorities, &alone.firm);
    let known = figures::known(&alone, &returns);
    let figures = known.into_iter().flat_map(|known| known.figures);
    figures
        .filter_map(|(input, figure)| Some((input, figure.value, figure.derived?)))
        .collect()
}

fn field(
    input: MethodInput,
    opportunity: &Opportunity,
    derived: &Derived,
    locality: &Locality,
    on_action: &Callback<PrioritiesAction>,
) -> Html {
    let (info, of) = (input.info(), opportunity.id);
    let typed = opportunity.method_inputs.get(info.key).cloned().unwrap_or_default();
    let follows = derived.iter().find(|(other, ..)| *other == input);
    let stands_in = follows.map(|(_, value, from)| {
        let value = locality.figure(info.quantity, libm::round(value * 100.0) / 100.0);
        format!("{value}, from {from}")
    });
    let help = match &stands_in {
        Some(words) if typed.is_blank() => format!("{} Empty: {words}.", info.question),
        _ => info.question.to_owned(),
    };
    let label = Label::new(format!("opportunity-{of}-{}", info.key), info.label).with_help(help);
    let on_typed =
        on_action.reform(move |typed| PrioritiesAction::Opportunity(of, OpportunityAction::MethodInput(input, typed)));
    if info.choices.is_empty() {
        return html! {
            <NumberField
                key={info.key}
                {label}
                {typed}
                quantity={info.quantity}
                bounds={info.bounds}
                assumed={follows.map(|(_, value, _)| libm::round(value * 100.0) / 100.0)}
                {on_typed}
            />
        };
    }
    let nothing = if stands_in.is_some() {
        "as it follows from the plan"
    } else {
        "not said"
    };
    let mut choices: Vec<(Option<f64>, AttrValue)> = vec![(None, nothing.into())];
    choices.extend(
        info.choices
            .iter()
            .map(|(value, words)| (Some(*value), AttrValue::from(*words))),
    );
    let own = typed.value();
    if let Some(value) = own.filter(|_| choices.iter().all(|(choice, _)| *choice != own)) {
        choices.push((own, locality.figure(info.quantity, value).into()));
    }
    let on_choice = on_typed.reform(|choice: Option<f64>| choice.map_or(Typed::Blank, Typed::Value));
    choice_field(&label, choices, &own, on_choice)
}
