//! What there is, and what counts: limits, the view, weights.

use yew::prelude::*;

use crate::domain::priority::criteria::ALL;
use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Limit, Priorities, PrioritiesAction, Typed, View};
use crate::ui::components::field::{Label, NumberField, choice_field, typed};

/// How much money and how many hours there are, and what counts.
pub(super) fn limit_fields(priorities: &Priorities, on_action: &Callback<PrioritiesAction>) -> Html {
    let limit = |label: Label, quantity: Quantity, limit: Limit, action: fn(Typed<f64>) -> PrioritiesAction| {
        html! {
            <NumberField
                {label}
                typed={priorities.limit(limit).clone()}
                {quantity}
                bounds={Bounds::NOT_NEGATIVE}
                on_typed={typed(on_action, action)}
            />
        }
    };
    let money = Label::new("limit-money", "Money").with_help("Before anything starts to pay. Empty: no limit.");
    let hours = Label::new("limit-hours", "Own hours").with_help("For setting things up. Empty: no limit.");
    let view = Label::new("view", "What counts")
        .with_help("Freed hours are not cash until somebody sells them or stops paying for them.");
    let views = vec![
        (View::Cash, "only money that moves".into()),
        (View::Full, "freed hours too".into()),
    ];
    html! {
        <section class="card" aria-label="Limits">
            <h2>{"What is there?"}</h2>
            <div class="fields">
                {limit(money, Quantity::Money, Limit::Money, |typed| PrioritiesAction::Limit(Limit::Money, typed))}
                {limit(hours, Quantity::Hours, Limit::Hours, |typed| PrioritiesAction::Limit(Limit::Hours, typed))}
                {choice_field(&view, views, &priorities.view, typed(on_action, PrioritiesAction::View))}
            </div>
        </section>
    }
}

/// How much each criterion weighs.
pub(super) fn weight_fields(priorities: &Priorities, on_action: &Callback<PrioritiesAction>) -> Html {
    html! {
        <section class="card" aria-label="Weights">
            <h2>{"How much does each count?"}</h2>
            <p class="muted">
                {"Only their proportion matters. The weights order the list; the best set is chosen by money alone."}
            </p>
            <div class="fields">
                for info in ALL {
                    <NumberField
                        key={info.key}
                        label={Label::new(format!("weight-{}", info.key), info.name).with_help(info.scale)}
                        typed={priorities.weights.get(info.key).cloned().unwrap_or_default()}
                        quantity={Quantity::Count}
                        bounds={Bounds { least: 0.0, most: 1000.0 }}
                        assumed={info.weight}
                        on_typed={on_action.reform(|typed| PrioritiesAction::Weight(info.criterion, typed))}
                    />
                }
            </div>
        </section>
    }
}
