//! What may go wrong with an opportunity: how likely it is, and what it costs if it does.

use yew::prelude::*;

use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Opportunity, OpportunityAction, Risk, RiskAction};
use crate::ui::components::field::{Label, NumberField, text_field, typed};
use crate::ui::components::layout::{button, counting_fold};
use crate::ui::components::range_field::RangeField;
use crate::ui::words::numbered;

/// The risks behind their number.
pub(super) fn risks(opportunity: &Opportunity, on_action: &Callback<OpportunityAction>) -> Html {
    let count = opportunity.risks.len();
    counting_fold(
        format!("opportunity-{}-risks", opportunity.id),
        numbered("What may go wrong", count),
        html! {
            <div class="stack">
                <p class="muted">
                    {"Something that comes or does not: the tool is given up, a supplier raises its price. It counts in the \
                      ranges, not at the likely figures."}
                </p>
                for (at, risk) in opportunity.risks.iter().enumerate() {
                    {row(at, risk, on_action)}
                }
                <div class="row">
                    {button("", "Add a risk", on_action.reform(|_| OpportunityAction::AddRisk(String::new())))}
                </div>
            </div>
        },
    )
}

fn row(at: usize, risk: &Risk, on_action: &Callback<OpportunityAction>) -> Html {
    let (id, number) = (risk.id, at + 1);
    let change = on_action.reform(move |action| OpportunityAction::Risk(id, action));
    let label = |field: &str, name: &'static str| Label::new(format!("risk-{id}-{field}"), name);
    html! {
        <div key={id.0} class="key-result" role="group" aria-label={format!("Risk {number}")}>
            <div class="row spread">
                <h3>{format!("Risk {number}")}</h3>
                {button(
                    "quiet",
                    format!("Remove risk {number}"),
                    on_action.reform(move |_| OpportunityAction::RemoveRisk(id)),
                )}
            </div>
            <div class="fields">
                <div class="wide">
                    {text_field(
                        &label("name", "What may happen"),
                        &risk.name,
                        "the seller gives the tool up",
                        &typed(&change, RiskAction::Name),
                    )}
                </div>
                <NumberField
                    label={label("chance", "How likely").with_help("Of 100 such cases, how many?")}
                    typed={risk.chance.clone()}
                    quantity={Quantity::Share}
                    bounds={Bounds::SHARE}
                    on_typed={typed(&change, RiskAction::Chance)}
                />
                <RangeField
                    label={label("cost", "What it costs then")}
                    range={risk.cost.clone()}
                    quantity={Quantity::Money}
                    bounds={Bounds::NOT_NEGATIVE}
                    on_action={typed(&change, RiskAction::Cost)}
                />
                <NumberField
                    label={label("month", "In which month").with_help("Empty: the month it starts to work in.")}
                    typed={risk.month.clone()}
                    quantity={Quantity::Count}
                    bounds={Bounds { least: 1.0, most: 240.0 }}
                    on_typed={typed(&change, RiskAction::Month)}
                />
            </div>
        </div>
    }
}
