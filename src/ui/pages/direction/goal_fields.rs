//! What is known about a goal beside its text: measure, baseline, target, due date, owner, aim.

use yew::prelude::*;

use crate::domain::quantity::Bounds;
use crate::plan::{
    Aim, Bet, Direction, Firm, Goal, GoalAction, GoalNumber, Id, MeasureUnit, Perspective, Typed, figures,
};
use crate::ui::components::field::{DateField, Label, NumberField, choice_field, text_field, typed};
use crate::ui::components::layout::fold;
use crate::ui::words::shortened;

/// The fields of one goal. Those a return needs stand open, the rest behind a word.
pub(super) fn goal_fields(
    goal: &Goal,
    aims: &[(Aim, AttrValue)],
    firm: &Firm,
    on_action: &Callback<GoalAction>,
) -> Html {
    let label = |field: &str, name: &'static str| Label::new(format!("goal-{}-{field}", goal.id), name);
    let quantity = goal.unit.quantity();
    let number = |field: &str, name: &'static str, value: &Typed<f64>, action: fn(Typed<f64>) -> GoalAction| {
        html! {
            <NumberField
                label={label(field, name)}
                typed={value.clone()}
                {quantity}
                bounds={Bounds::ANY}
                on_typed={typed(on_action, action)}
            />
        }
    };
    let words =
        |field: &str, name: &'static str, text: &str, example: &'static str, action: fn(String) -> GoalAction| {
            text_field(&label(field, name), text, example, &typed(on_action, action))
        };
    let (baseline, target): (fn(_) -> _, fn(_) -> _) = (
        |typed| GoalAction::Number(GoalNumber::Baseline, typed),
        |typed| GoalAction::Number(GoalNumber::Target, typed),
    );
    let on_weight = typed(on_action, |weight: Option<u8>| {
        let typed = weight.map_or(Typed::Blank, |weight| Typed::Value(f64::from(weight)));
        GoalAction::Number(GoalNumber::Weight, typed)
    });
    html! {
        <>
            <div class="fields">
                <div class="wide">
                    {words("measure", "Measure", &goal.measure, "pre-orders a week", GoalAction::Measure)}
                </div>
                {choice_field(&label("unit", "Counted in"), units(), &goal.unit, typed(on_action, GoalAction::Unit))}
                {number("baseline", "Today", &goal.baseline, baseline)}
                {number("target", "Target", &goal.target, target)}
                <DateField
                    label={label("due", "By")}
                    typed={goal.due.clone()}
                    setting={figures::setting(goal, firm, None)}
                    example="31 March 2027"
                    on_typed={typed(on_action, GoalAction::Due)}
                />
            </div>
            {fold("Aim, owner and evidence", false, html! {
                <div class="fields">
                    {choice_field(
                        &label("serves", "Serves"),
                        with_none("nothing chosen", aims.iter().cloned()),
                        &goal.serves,
                        typed(on_action, GoalAction::Serves),
                    )}
                    {choice_field(&label("weight", "How much it matters"), weights(), &weight(goal), on_weight)}
                    {choice_field(
                        &label("perspective", "Perspective"),
                        with_none("nothing chosen", Perspective::ALL.iter().map(|(value, name)| (*value, (*name).into()))),
                        &goal.perspective,
                        typed(on_action, GoalAction::Perspective),
                    )}
                    {choice_field(
                        &label("bet", "Bets on"),
                        with_none("nothing chosen", Bet::ALL.iter().map(|(value, name)| (*value, (*name).into()))),
                        &goal.bet,
                        typed(on_action, GoalAction::Bet),
                    )}
                    {words("owner", "Who answers for it", &goal.owner, "", GoalAction::Owner)}
                    {words(
                        "evidence",
                        "Who asked for it, how many, when",
                        &goal.evidence,
                        "11 regulars asked since May",
                        GoalAction::Evidence,
                    )}
                </div>
            })}
        </>
    }
}

/// The aims a goal can serve: the statements in words, and the other goals.
pub(super) fn aims(direction: &Direction, goal: Id) -> Vec<(Aim, AttrValue)> {
    let mut aims = vec![
        (Aim::Mission, "the mission".into()),
        (Aim::Aspiration, "the aspiration".into()),
    ];
    for (index, other) in direction.goals.iter().enumerate() {
        if other.id != goal {
            let words = shortened(&other.text, 40);
            aims.push((Aim::Goal(other.id), format!("goal {}: {words}", index + 1).into()));
        }
    }
    aims
}

/// Choices that can also be left open.
fn with_none<T>(none: &'static str, choices: impl Iterator<Item = (T, AttrValue)>) -> Vec<(Option<T>, AttrValue)> {
    std::iter::once((None, none.into()))
        .chain(choices.map(|(value, name)| (Some(value), name)))
        .collect()
}

/// The units a figure can be counted in.
pub(super) fn units() -> Vec<(MeasureUnit, AttrValue)> {
    MeasureUnit::ALL
        .iter()
        .map(|(unit, name)| (*unit, AttrValue::from(*name)))
        .collect()
}

fn weights() -> Vec<(Option<u8>, AttrValue)> {
    let choices = [(2, "twice as much".into()), (3, "three times as much".into())];
    with_none("as much as others", choices.into_iter())
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
