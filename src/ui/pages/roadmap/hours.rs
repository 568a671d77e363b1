//! Own hours quarter by quarter against what there is, and what does not fit.

use yew::prelude::*;

use super::months::until;
use crate::domain::priority::{Planned, Roadmap};
use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Limit, Plan, PrioritiesAction, figures};
use crate::ui::charts::quarter_hours::{QuarterHours, quarter_hours_chart};
use crate::ui::components::field::{Label, NumberField, typed};
use crate::ui::locality::Locality;
use crate::ui::words::best_set::{hours as in_hours, month_name};
use crate::ui::words::roadmap::overflow_in_words;

/// The hours, with the two limits that decide on the months. While those are not found yet, it says so.
pub(super) fn hours(
    roadmap: &Roadmap,
    planned: &[&Planned],
    plan: &Plan,
    is_present: bool,
    on_action: &Callback<PrioritiesAction>,
    locality: &Locality,
) -> Html {
    let limits = figures::limits(&plan.priorities);
    let limit = limits.quarter(0);
    let quarters: Vec<QuarterHours> = (0..until(planned) / 3)
        .map(|quarter| QuarterHours {
            name: month_name(3 * quarter + 1, plan.start, locality),
            takes: in_quarter(&roadmap.hours, quarter),
        })
        .collect();
    let most = quarters.iter().map(|quarter| quarter.takes).fold(0.0, f64::max);
    let says = match limit {
        _ if !is_present => "The months for these limits are being worked out.".to_owned(),
        Some(limit) => format!(
            "The fullest quarter takes {} of {}, for building and upkeep.",
            in_hours(most, locality),
            in_hours(limit, locality)
        ),
        None => format!(
            "The fullest quarter takes {}, for building and upkeep. There is no limit of a quarter yet.",
            in_hours(most, locality)
        ),
    };
    let over = overflow_in_words(&roadmap.overflow, &plan.priorities, locality);
    let field = |label: Label, limit: Limit, quantity: Quantity, action| {
        html! {
            <NumberField
                {label}
                typed={plan.priorities.limit(limit).clone()}
                {quantity}
                bounds={Bounds::NOT_NEGATIVE}
                on_typed={typed(on_action, action)}
            />
        }
    };
    html! {
        <section class="card" aria-label="Own hours">
            <h2>{"Are there enough hours?"}</h2>
            <p>{says.clone()}</p>
            <div class="last-answer" aria-busy={(!is_present).to_string()}>
                {quarter_hours_chart(&quarters, limit, says, locality)}
            </div>
            if !over.is_empty() {
                <ul class="stack trouble">
                    for (index, says) in over.into_iter().enumerate() {
                        <li key={index}>{says}</li>
                    }
                </ul>
            }
            <div class="fields">
                {field(
                    Label::new("roadmap-each-quarter", "Own hours each quarter")
                        .with_help("For building and for upkeep. Empty: no limit."),
                    Limit::HoursEachQuarter,
                    Quantity::Hours,
                    |typed| PrioritiesAction::Limit(Limit::HoursEachQuarter, typed),
                )}
                {field(
                    Label::new("roadmap-at-once", "Built at once")
                        .with_help("At most so many tried or built in the same quarter. Empty: no limit."),
                    Limit::AtOnce,
                    Quantity::Count,
                    |typed| PrioritiesAction::Limit(Limit::AtOnce, typed),
                )}
            </div>
        </section>
    }
}

/// Own hours of a quarter, counted from 0; what is done before month 1 counts to the first.
fn in_quarter(hours: &[f64], quarter: u16) -> f64 {
    let first = if quarter == 0 { 0 } else { 3 * usize::from(quarter) + 1 };
    let last = 3 * usize::from(quarter) + 3;
    hours.iter().take(last + 1).skip(first).sum()
}
