//! What there is, and what counts: limits, the view, weights.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::priority::criteria::{ALL, CriterionInfo};
use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Limit, Priorities, PrioritiesAction, Typed, View};
use crate::ui::components::field::{Choice, ChoiceField, NumberField};

/// The fields of either card.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TermFieldsProps {
    /// The priorities.
    pub priorities: Rc<Priorities>,
    /// A change of them.
    pub on_action: Callback<PrioritiesAction>,
}

/// How much money and how many hours there are, and what counts.
#[component]
pub(super) fn LimitFields(props: &TermFieldsProps) -> Html {
    let TermFieldsProps { priorities, on_action } = props;
    let on_money = use_callback(on_action.clone(), |typed, on_action| {
        on_action.emit(PrioritiesAction::Limit(Limit::Money, typed));
    });
    let on_hours = use_callback(on_action.clone(), |typed, on_action| {
        on_action.emit(PrioritiesAction::Limit(Limit::Hours, typed));
    });
    let on_view = use_callback(on_action.clone(), |view, on_action| {
        on_action.emit(PrioritiesAction::View(view));
    });
    let views = vec![
        Choice::new(View::Cash, "only money that moves"),
        Choice::new(View::Full, "freed hours too"),
    ];
    html! {
        <section class="card" aria-label="Limits">
            <h2>{"What is there?"}</h2>
            <div class="fields">
                <NumberField id="limit-money" label="Money" help="Before anything starts to pay. Empty: no limit." typed={priorities.money_limit.clone()} quantity={Quantity::Money} bounds={Bounds::NOT_NEGATIVE} on_typed={on_money} />
                <NumberField id="limit-hours" label="Own hours" help="For setting things up. Empty: no limit." typed={priorities.hours_limit.clone()} quantity={Quantity::Hours} bounds={Bounds::NOT_NEGATIVE} on_typed={on_hours} />
                <ChoiceField<View> id="view" label="What counts" help="Freed hours are not cash until somebody sells them or stops paying for them." choices={views} chosen={priorities.view} on_choice={on_view} />
            </div>
        </section>
    }
}

/// How much each criterion weighs.
#[component]
pub(super) fn WeightFields(props: &TermFieldsProps) -> Html {
    let TermFieldsProps { priorities, on_action } = props;
    html! {
        <section class="card" aria-label="Weights">
            <h2>{"How much does each count?"}</h2>
            <p class="muted">{"Only their proportion matters. The weights order the list; the best set is chosen by money alone."}</p>
            <div class="fields">
                for info in ALL {
                    <WeightField
                        key={info.key}
                        info={PlainInfo(info)}
                        typed={priorities.weights.get(info.key).cloned().unwrap_or_default()}
                        {on_action}
                    />
                }
            </div>
        </section>
    }
}

/// An entry of the register, the same as long as it is the same entry.
#[derive(Clone, Copy)]
struct PlainInfo(&'static CriterionInfo);

impl PartialEq for PlainInfo {
    fn eq(&self, other: &Self) -> bool {
        self.0.criterion == other.0.criterion
    }
}

#[derive(Clone, PartialEq, Properties)]
struct WeightFieldProps {
    info: PlainInfo,
    typed: Typed<f64>,
    on_action: Callback<PrioritiesAction>,
}

#[component]
fn WeightField(props: &WeightFieldProps) -> Html {
    let WeightFieldProps {
        info: PlainInfo(info),
        typed,
        on_action,
    } = props;
    let on_typed = use_callback((on_action.clone(), info.criterion), |typed, (on_action, criterion)| {
        on_action.emit(PrioritiesAction::Weight(*criterion, typed));
    });
    html! {
        <NumberField
            id={format!("weight-{}", info.key)}
            label={info.name}
            help={info.scale}
            typed={typed.clone()}
            quantity={Quantity::Count}
            bounds={Bounds { least: 0.0, most: 1000.0 }}
            assumed={info.weight}
            {on_typed}
        />
    }
}
