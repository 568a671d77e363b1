//! Everything that can be typed about one opportunity's return.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::{Assumed, Group, Input, LicencePer, Period};
use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Opportunity, OpportunityAction, Typed};
use crate::ui::components::field::{Choice, ChoiceField, NumberField, TextField};
use crate::ui::locality::{Locality, use_locality};

/// The form.
#[derive(Clone, PartialEq, Properties)]
pub struct OpportunityFormProps {
    /// The opportunity.
    pub opportunity: Rc<Opportunity>,
    /// A change of it.
    pub on_action: Callback<OpportunityAction>,
}

/// The form, group by group. The work and its costs stand open; the rest opens where something was typed.
#[component]
pub fn OpportunityForm(props: &OpportunityFormProps) -> Html {
    let OpportunityFormProps { opportunity, on_action } = props;
    let id = |field: &str| format!("opportunity-{}-{field}", opportunity.id);
    let on_note = use_callback(on_action.clone(), |note, on_action| {
        on_action.emit(OpportunityAction::Note(note));
    });
    let on_period = use_callback(on_action.clone(), |period, on_action| {
        on_action.emit(OpportunityAction::RunsPer(period));
    });
    let on_charge = use_callback(on_action.clone(), |per, on_action| {
        on_action.emit(OpportunityAction::LicencePer(per));
    });
    let on_start = use_callback(on_action.clone(), |month, on_action| {
        on_action.emit(OpportunityAction::StartMonth(month));
    });
    let field = |input: Input| {
        html! { <InputField key={input.key()} id={id(input.key())} {input} typed={opportunity.input(input).likely} {on_action} /> }
    };
    let extra = |group: Group| match group {
        Group::Work => html! {
            <ChoiceField<Period> id={id("runs_per")} label="Runs are counted" choices={choices(Period::ALL)} chosen={opportunity.runs_per} on_choice={&on_period} />
        },
        Group::Costs => html! {
            <>
                <ChoiceField<LicencePer> id={id("licence_per")} label="The licence is charged" choices={choices(LicencePer::ALL)} chosen={opportunity.licence_per} on_choice={&on_charge} />
                <NumberField id={id("start_month")} label="Works from month" help="1 is the first month of the plan." typed={opportunity.start_month.clone()} quantity={Quantity::Count} bounds={Bounds { least: 1.0, most: 240.0 }} assumed={1.0} on_typed={&on_start} />
            </>
        },
        Group::Errors | Group::SavedHours | Group::Sales => Html::default(),
    };
    html! {
        <div class="stack">
            for (group, heading) in Group::ALL {
                <GroupOfFields key={*heading} {heading} open={is_open(opportunity, *group)}>
                    for input in Input::ALL.iter().filter(|input| input.info().group == *group) {
                        {field(*input)}
                        if *input == Input::Runs || *input == Input::Licence {
                            {extra(*group)}
                        }
                    }
                </GroupOfFields>
            }
            <TextField id={id("note")} label="What a reader should know" text={opportunity.note.clone()} long={true} on_text={on_note} />
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct GroupProps {
    heading: &'static str,
    open: bool,
    children: Html,
}

/// A group that stays as the person leaves it: only its first state comes from the plan.
#[component]
fn GroupOfFields(props: &GroupProps) -> Html {
    let open = *use_state(|| props.open);
    html! {
        <details {open}>
            <summary>{props.heading}</summary>
            <div class="fields">{props.children.clone()}</div>
        </details>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct InputFieldProps {
    id: AttrValue,
    input: Input,
    typed: Typed<f64>,
    on_action: Callback<OpportunityAction>,
}

#[component]
fn InputField(props: &InputFieldProps) -> Html {
    let InputFieldProps {
        id,
        input,
        typed,
        on_action,
    } = props;
    let locality = use_locality();
    let info = input.info();
    let on_typed = use_callback((on_action.clone(), *input), |typed, (on_action, input)| {
        on_action.emit(OpportunityAction::Likely(*input, typed));
    });
    let assumed = match info.assumed {
        Assumed::Figure(value, _) => Some(value),
        Assumed::LeftOut | Assumed::Derived(_) => None,
    };
    html! {
        <NumberField
            id={id.clone()}
            label={info.label}
            help={help(*input, typed, &locality)}
            typed={typed.clone()}
            quantity={info.quantity}
            bounds={info.bounds}
            {assumed}
            {on_typed}
        />
    }
}

/// The question, and while nothing is typed what is taken instead.
fn help(input: Input, typed: &Typed<f64>, locality: &Locality) -> String {
    let info = input.info();
    match info.assumed {
        Assumed::Figure(value, reason) if typed.is_blank() && value != 0.0 => {
            format!(
                "{} Taken as {}: {reason}.",
                info.question,
                locality.figure(info.quantity, value)
            )
        }
        Assumed::Derived(words) if typed.is_blank() => format!("{} Empty: {words}.", info.question),
        _ => info.question.to_owned(),
    }
}

fn is_open(opportunity: &Opportunity, group: Group) -> bool {
    let typed = Input::ALL
        .iter()
        .any(|input| input.info().group == group && opportunity.inputs.contains_key(input.key()));
    matches!(group, Group::Work | Group::Costs) || typed
}

fn choices<T: Copy>(all: &[(T, &'static str)]) -> Vec<Choice<T>> {
    all.iter().map(|(value, name)| Choice::new(*value, *name)).collect()
}
