//! What there is, and what counts: limits and the view.

use yew::prelude::*;

use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Limit, Priorities, PrioritiesAction, Typed, View, figures};
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
    let each_quarter = Label::new("limit-each-quarter", "Own hours each quarter")
        .with_help("For setting up and for upkeep. With it, the best plan says when each starts.");
    let at_once = Label::new("limit-at-once", "Built at once").with_help(at_once_help(priorities));
    let view = Label::new("view", "What counts")
        .with_help("Freed hours are not cash until somebody sells them or stops paying for them.");
    let views = vec![
        (View::Cash, "only money that moves".into()),
        (View::Full, "freed hours too".into()),
    ];
    html! {
        <section class="card" aria-label="Limits">
            <h2 id="limits" tabindex="-1">{"What is there?"}</h2>
            <div class="fields">
                {limit(money, Quantity::Money, Limit::Money, |typed| PrioritiesAction::Limit(Limit::Money, typed))}
                {limit(hours, Quantity::Hours, Limit::Hours, |typed| PrioritiesAction::Limit(Limit::Hours, typed))}
                {limit(each_quarter, Quantity::Hours, Limit::HoursEachQuarter, |typed| {
                    PrioritiesAction::Limit(Limit::HoursEachQuarter, typed)
                })}
                {limit(at_once, Quantity::Count, Limit::AtOnce, |typed| PrioritiesAction::Limit(Limit::AtOnce, typed))}
            </div>
            {choice_field(&view, views, &priorities.view, typed(on_action, PrioritiesAction::View))}
        </section>
    }
}

/// What it means, and what a count that is not whole counts as.
fn at_once_help(priorities: &Priorities) -> String {
    const ABOUT: &str = "At most so many in the same quarter. Empty: no limit.";
    let typed = priorities.limit(Limit::AtOnce).value();
    match (typed, figures::limits(priorities).at_once) {
        (Some(typed), Some(counts)) if typed != f64::from(counts) => {
            format!("{ABOUT} Only whole ones count: this counts as {counts}.")
        }
        _ => ABOUT.to_owned(),
    }
}
