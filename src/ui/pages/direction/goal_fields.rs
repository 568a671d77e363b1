//! What is known about a goal beside its text: measure, baseline, target, due date, owner, aim.

use time::Date;
use yew::prelude::*;

use crate::domain::quantity::{Bounds, Locale};
use crate::plan::{Aim, Direction, Goal, GoalAction, GoalNumber, Id, MeasureUnit, Perspective, Typed, figures};
use crate::ui::components::field::{Choice, ChoiceField, DateField, NumberField, TextField};

/// The fields of one goal.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct GoalFieldsProps {
    /// The goal.
    pub goal: Goal,
    /// The aims it can serve, with their names.
    pub aims: Vec<(Aim, AttrValue)>,
    /// How dates are read.
    pub locale: Locale,
    /// A change of the goal.
    pub on_action: Callback<GoalAction>,
}

/// The fields of one goal. Those a return needs stand open, the rest behind a word.
#[component]
pub(super) fn GoalFields(props: &GoalFieldsProps) -> Html {
    let GoalFieldsProps {
        goal,
        aims,
        locale,
        on_action,
    } = props;
    let id = |field: &str| format!("goal-{}-{field}", goal.id);
    let on_measure = use_callback(on_action.clone(), |text, on_action| {
        on_action.emit(GoalAction::Measure(text));
    });
    let on_unit = use_callback(on_action.clone(), |unit, on_action| {
        on_action.emit(GoalAction::Unit(unit));
    });
    let on_baseline = use_number(on_action, GoalNumber::Baseline);
    let on_target = use_number(on_action, GoalNumber::Target);
    let on_weight = use_callback(on_action.clone(), |weight: Option<u8>, on_action| {
        let typed = weight.map_or(Typed::Blank, |weight| Typed::Value(f64::from(weight)));
        on_action.emit(GoalAction::Number(GoalNumber::Weight, typed));
    });
    let on_due = use_callback(on_action.clone(), |due: Typed<Date>, on_action| {
        on_action.emit(GoalAction::Due(due));
    });
    let on_owner = use_callback(on_action.clone(), |text, on_action| {
        on_action.emit(GoalAction::Owner(text));
    });
    let on_evidence = use_callback(on_action.clone(), |text, on_action| {
        on_action.emit(GoalAction::Evidence(text));
    });
    let on_perspective = use_callback(on_action.clone(), |perspective, on_action| {
        on_action.emit(GoalAction::Perspective(perspective));
    });
    let on_serves = use_callback(on_action.clone(), |aim, on_action| {
        on_action.emit(GoalAction::Serves(aim));
    });
    let quantity = goal.unit.quantity();
    html! {
        <>
            <div class="fields">
                <TextField id={id("measure")} label="Measure" text={goal.measure.clone()} example="pre-orders a week" on_text={on_measure} />
                <ChoiceField<MeasureUnit> id={id("unit")} label="Counted in" choices={units()} chosen={goal.unit} on_choice={on_unit} />
                <NumberField id={id("baseline")} label="Today" typed={goal.baseline.clone()} {quantity} bounds={Bounds::ANY} on_typed={on_baseline} />
                <NumberField id={id("target")} label="Target" typed={goal.target.clone()} {quantity} bounds={Bounds::ANY} on_typed={on_target} />
                <DateField id={id("due")} label="By" typed={goal.due.clone()} setting={figures::setting(goal, locale, None)} example="31 March 2027" on_typed={on_due} />
            </div>
            <details>
                <summary>{"Aim, owner and evidence"}</summary>
                <div class="fields">
                    <ChoiceField<Option<Aim>> id={id("serves")} label="Serves" choices={aim_choices(aims)} chosen={goal.serves} on_choice={on_serves} />
                    <ChoiceField<Option<u8>> id={id("weight")} label="How much it matters" choices={weights()} chosen={weight(goal)} on_choice={on_weight} />
                    <ChoiceField<Option<Perspective>> id={id("perspective")} label="Perspective" choices={perspectives()} chosen={goal.perspective} on_choice={on_perspective} />
                    <TextField id={id("owner")} label="Who answers for it" text={goal.owner.clone()} on_text={on_owner} />
                    <TextField id={id("evidence")} label="Who asked for it, how many, when" text={goal.evidence.clone()} example="11 regulars asked since May" on_text={on_evidence} />
                </div>
            </details>
        </>
    }
}

#[hook]
fn use_number(on_action: &Callback<GoalAction>, number: GoalNumber) -> Callback<Typed<f64>> {
    use_callback((on_action.clone(), number), |typed, (on_action, number)| {
        on_action.emit(GoalAction::Number(*number, typed));
    })
}

/// The aims a goal can serve: the statements that have words, and the other goals.
pub(super) fn aims(direction: &Direction, goal: Id) -> Vec<(Aim, AttrValue)> {
    let mut aims = vec![
        (Aim::Mission, "the mission".into()),
        (Aim::Aspiration, "the aspiration".into()),
    ];
    for (index, other) in direction.goals.iter().enumerate() {
        if other.id != goal {
            let words: String = other.text.chars().take(40).collect();
            aims.push((Aim::Goal(other.id), format!("goal {}: {words}", index + 1).into()));
        }
    }
    aims
}

fn aim_choices(aims: &[(Aim, AttrValue)]) -> Vec<Choice<Option<Aim>>> {
    let none = Choice::new(None, "nothing chosen");
    std::iter::once(none)
        .chain(aims.iter().map(|(aim, name)| Choice::new(Some(*aim), name.clone())))
        .collect()
}

fn units() -> Vec<Choice<MeasureUnit>> {
    MeasureUnit::ALL
        .iter()
        .map(|(unit, name)| Choice::new(*unit, *name))
        .collect()
}

fn perspectives() -> Vec<Choice<Option<Perspective>>> {
    let none = Choice::new(None, "nothing chosen");
    std::iter::once(none)
        .chain(
            Perspective::ALL
                .iter()
                .map(|(perspective, name)| Choice::new(Some(*perspective), *name)),
        )
        .collect()
}

fn weights() -> Vec<Choice<Option<u8>>> {
    vec![
        Choice::new(None, "as much as others"),
        Choice::new(Some(2), "twice as much"),
        Choice::new(Some(3), "three times as much"),
    ]
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "only 2 and 3 get here"
)]
fn weight(goal: &Goal) -> Option<u8> {
    goal.weight
        .value()
        .filter(|weight| [2.0, 3.0].contains(weight))
        .map(|weight| weight as u8)
}
