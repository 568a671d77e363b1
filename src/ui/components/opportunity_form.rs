//! Everything that can be typed about one opportunity's return.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::{Assumed, Group, Input, LicencePer, Period};
use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Id, Opportunity, OpportunityAction, Processes, Typed};
use crate::ui::components::field::{Label, NumberField, choice_field, long_text_field, typed};
use crate::ui::components::layout::{choices, fold};
use crate::ui::components::range_field::RangeField;
use crate::ui::locality::{Locality, use_locality};
use crate::ui::words::processes::name;

/// The form.
#[derive(Clone, PartialEq, Properties)]
pub struct OpportunityFormProps {
    /// The opportunity.
    pub opportunity: Rc<Opportunity>,
    /// The processes it can take figures from.
    pub processes: Rc<Processes>,
    /// A change of it.
    pub on_action: Callback<OpportunityAction>,
}

/// The form, group by group. The work and its costs stand open; the rest opens where something was typed, and then stays
/// as the person leaves it.
#[component]
pub fn OpportunityForm(props: &OpportunityFormProps) -> Html {
    let OpportunityFormProps {
        opportunity,
        processes,
        on_action,
    } = props;
    let locality = use_locality();
    let linked = opportunity.linked(processes);
    let open = use_state(|| {
        Group::ALL
            .iter()
            .map(|(group, _)| is_open(&linked, *group))
            .collect::<Vec<_>>()
    });
    let form = Form {
        opportunity,
        linked: &linked,
        processes,
        on_action,
        locality: &locality,
    };
    let note = Label::new(form.id("note"), "What a reader should know");
    html! {
        <div class="stack">
            {form.process()}
            for ((group, heading), open) in Group::ALL.iter().zip(open.iter()) {
                {fold(heading, *open, html! { <div class="fields">{form.fields(*group)}</div> })}
            }
            {long_text_field(&note, &opportunity.note, &typed(on_action, OpportunityAction::Note))}
        </div>
    }
}

struct Form<'a> {
    /// As it was typed.
    opportunity: &'a Opportunity,
    /// With the figures it takes from its process.
    linked: &'a Opportunity,
    processes: &'a Processes,
    on_action: &'a Callback<OpportunityAction>,
    locality: &'a Locality,
}

impl Form<'_> {
    fn id(&self, field: &str) -> String {
        format!("opportunity-{}-{field}", self.opportunity.id)
    }

    /// The process it automates, where there is any to choose.
    fn process(&self) -> Html {
        let processes = self.processes.list.iter();
        let own = self
            .opportunity
            .linked_process(self.processes)
            .map(|process| process.id);
        let none = (None::<Id>, AttrValue::from("none of them"));
        let all: Vec<_> = std::iter::once(none)
            .chain(processes.map(|process| (Some(process.id), name(process).into())))
            .collect();
        let label = Label::new(self.id("process"), "Which process does it automate?");
        let label = label.with_help("Figures that stand empty here are then those of the process.");
        html! {
            if all.len() > 1 {
                <div class="fields">{choice_field(&label, all, &own, typed(self.on_action, OpportunityAction::Process))}</div>
            }
        }
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
        let taken = self.opportunity.comes_from(input, self.processes);
        let help = match taken {
            Some(process) => self.taken(input, &name(process)),
            None => help(input, &range.likely, self.locality),
        };
        let assumed = match info.assumed {
            Assumed::Figure(value, _) => Some(value),
            Assumed::LeftOut | Assumed::Derived(_) => None,
        };
        let assumed = if taken.is_some() {
            self.linked.input(input).likely_value()
        } else {
            assumed
        };
        html! {
            <div key={info.key} class="from-process">
                <RangeField
                    label={Label::new(self.id(info.key), info.label).with_help(help)}
                    {range}
                    quantity={info.quantity}
                    bounds={info.bounds}
                    {assumed}
                    on_action={self.on_action.reform(move |action| OpportunityAction::Input(input, action))}
                />
                {self.reset(input)}
            </div>
        }
    }

    /// Where the figure of an input comes from, and what it is.
    fn taken(&self, input: Input, process: &str) -> String {
        let range = self.linked.input(input);
        let put = |value| self.locality.figure(input.info().quantity, value);
        let likely = range.likely_value().map_or_else(|| "not known".to_owned(), put);
        let ends = match (range.low.value(), range.high.value()) {
            (Some(low), Some(high)) => format!(", {} to {}", put(low), put(high)),
            _ => String::new(),
        };
        format!("From the process {process}: {likely}{ends}")
    }

    /// The way back to the figure of the process, where the opportunity has one of its own instead.
    fn reset(&self, input: Input) -> Html {
        let typed_over = self.opportunity.comes_from(input, self.processes).is_none();
        let Some((process, figure)) = self.opportunity.offered(input, self.processes).filter(|_| typed_over) else {
            return Html::default();
        };
        let there = figure
            .likely_value()
            .map(|value| self.locality.figure(input.info().quantity, value));
        let onclick = self.on_action.reform(move |_| OpportunityAction::Reset(input));
        let label = input.info().label;
        html! {
            <>
                <p class="help">{format!("The process {} says {}.", name(process), there.unwrap_or_default())}</p>
                <button type="button" class="quiet" aria-label={format!("Reset to the process: {label}")} {onclick}>
                    {"Reset to the process"}
                </button>
            </>
        }
    }

    fn period(&self) -> Html {
        let label = Label::new(self.id("runs_per"), "Runs are counted");
        let on_choice = typed(self.on_action, OpportunityAction::RunsPer);
        choice_field(&label, choices(Period::ALL), &self.linked.runs_per, on_choice)
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
