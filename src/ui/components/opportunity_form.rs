//! Everything that can be typed about one opportunity's return.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::{Assumed, Group, Input, LicencePer, Period};
use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Opportunity, OpportunityAction, Typed};
use crate::ui::components::field::{Label, NumberField, choice_field, long_text_field, typed};
use crate::ui::components::layout::{choices, fold};
use crate::ui::components::range_field::RangeField;
use crate::ui::locality::{Locality, use_locality};

/// The form.
#[derive(Clone, PartialEq, Properties)]
pub struct OpportunityFormProps {
    /// The opportunity.
    pub opportunity: Rc<Opportunity>,
    /// A change of it.
    pub on_action: Callback<OpportunityAction>,
}

/// The form, group by group. The work and its costs stand open; the rest opens where something was typed, and then stays
/// as the person leaves it.
#[component]
pub fn OpportunityForm(props: &OpportunityFormProps) -> Html {
    let OpportunityFormProps { opportunity, on_action } = props;
    let locality = use_locality();
    let open = use_state(|| {
        Group::ALL
            .iter()
            .map(|(group, _)| is_open(opportunity, *group))
            .collect::<Vec<_>>()
    });
    let form = Form {
        opportunity,
        on_action,
        locality: &locality,
    };
    let note = Label::new(form.id("note"), "What a reader should know");
    html! {
        <div class="stack">
            for ((group, heading), open) in Group::ALL.iter().zip(open.iter()) {
                {fold(heading, *open, html! { <div class="fields">{form.fields(*group)}</div> })}
            }
            {long_text_field(&note, &opportunity.note, &typed(on_action, OpportunityAction::Note))}
        </div>
    }
}

struct Form<'a> {
    opportunity: &'a Opportunity,
    on_action: &'a Callback<OpportunityAction>,
    locality: &'a Locality,
}

impl Form<'_> {
    fn id(&self, field: &str) -> String {
        format!("opportunity-{}-{field}", self.opportunity.id)
    }

    fn fields(&self, group: Group) -> Html {
        let inputs = Input::ALL.iter().copied().filter(|input| input.info().group == group);
        inputs
            .map(|input| match input {
                Input::Runs => html! { <>{self.input(input)}{self.period()}</> },
                Input::Licence => html! { <>{self.input(input)}{self.charge()}</> },
                Input::RampMonths => html! { <>{self.start()}{self.input(input)}</> },
                input => self.input(input),
            })
            .collect()
    }

    fn input(&self, input: Input) -> Html {
        let info = input.info();
        let range = self.opportunity.input(input);
        let help = help(input, &range.likely, self.locality);
        let assumed = match info.assumed {
            Assumed::Figure(value, _) => Some(value),
            Assumed::LeftOut | Assumed::Derived(_) => None,
        };
        html! {
            <RangeField
                key={info.key}
                label={Label::new(self.id(info.key), info.label).with_help(help)}
                {range}
                quantity={info.quantity}
                bounds={info.bounds}
                {assumed}
                on_action={self.on_action.reform(move |action| OpportunityAction::Input(input, action))}
            />
        }
    }

    fn period(&self) -> Html {
        let label = Label::new(self.id("runs_per"), "Runs are counted");
        let on_choice = typed(self.on_action, OpportunityAction::RunsPer);
        choice_field(&label, choices(Period::ALL), &self.opportunity.runs_per, on_choice)
    }

    fn charge(&self) -> Html {
        let label = Label::new(self.id("licence_per"), "The licence is charged");
        let on_choice = typed(self.on_action, OpportunityAction::LicencePer);
        choice_field(
            &label,
            choices(LicencePer::ALL),
            &self.opportunity.licence_per,
            on_choice,
        )
    }

    fn start(&self) -> Html {
        let label = Label::new(self.id("start_month"), "Works from month");
        html! {
            <NumberField
                label={label.with_help("1 is the first month of the plan.")}
                typed={self.opportunity.start_month.clone()}
                quantity={Quantity::Count}
                bounds={Bounds { least: 1.0, most: 240.0 }}
                assumed={1.0}
                on_typed={typed(self.on_action, OpportunityAction::StartMonth)}
            />
        }
    }
}

/// The question, and while nothing is typed what is taken instead.
fn help(input: Input, typed: &Typed<f64>, locality: &Locality) -> String {
    let info = input.info();
    match info.assumed {
        Assumed::Figure(value, reason) if typed.is_blank() && value != 0.0 => {
            let value = locality.figure(info.quantity, value);
            format!("{} Taken as {value}: {reason}.", info.question)
        }
        Assumed::Derived(words) if typed.is_blank() => format!("{} Empty: {words}.", info.question),
        _ => info.question.to_owned(),
    }
}

fn is_open(opportunity: &Opportunity, group: Group) -> bool {
    let belongs = |input: &Input| input.info().group == group && opportunity.inputs.contains_key(input.key());
    matches!(group, Group::Work | Group::Costs) || Input::ALL.iter().any(belongs)
}
