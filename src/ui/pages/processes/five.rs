//! The five questions that are enough for a first verdict.

use yew::prelude::*;

use super::answers::{figure_field, id_of, label_of, question_field};
use crate::domain::finance::Period;
use crate::domain::process::{Figure, Question};
use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Process, ProcessAction, Typed, Uncertain, UncertainAction};
use crate::ui::components::field::Label;
use crate::ui::components::field::{choice_field, typed};
use crate::ui::components::layout::choices;
use crate::ui::components::range_field::RangeField;

/// The five questions.
pub(super) fn five_questions(process: &Process, on_action: &Callback<ProcessAction>) -> Html {
    let period = Label::new(format!("process-{}-runs_per", process.id), "Counted by");
    html! {
        <div class="fields questions">
            {figure_field(process, Figure::Runs, on_action)}
            {choice_field(&period, choices(Period::ALL), &process.runs_per, typed(on_action, ProcessAction::RunsPer))}
            {figure_field(process, Figure::Minutes, on_action)}
            {figure_field(process, Figure::ErrorRate, on_action)}
            {of_ten(process, on_action)}
            {question_field(process, Question::Missed, on_action)}
        </div>
    }
}

/// The share that would need nobody, asked for as so many of ten.
fn of_ten(process: &Process, on_action: &Callback<ProcessAction>) -> Html {
    let question = Question::Figure(Figure::Automatable);
    let share = process.figure(Figure::Automatable);
    let range = Uncertain {
        low: times(&share.low, 10.0),
        likely: times(&share.likely, 10.0),
        high: times(&share.high, 10.0),
        ..share
    };
    let on_action = on_action.reform(|action| {
        let action = match action {
            UncertainAction::Low(typed) => UncertainAction::Low(times(&typed, 0.1)),
            UncertainAction::Likely(typed) => UncertainAction::Likely(times(&typed, 0.1)),
            UncertainAction::High(typed) => UncertainAction::High(times(&typed, 0.1)),
            other => other,
        };
        ProcessAction::Figure(Figure::Automatable, action)
    });
    html! {
        <RangeField
            key={id_of(process.id, question)}
            label={label_of(process.id, question).with_help("10 means all of the work.")}
            {range}
            quantity={Quantity::Count}
            bounds={Bounds { least: 0.0, most: 10.0 }}
            {on_action}
        />
    }
}

/// So many times a figure, to the ninth decimal, so that there and back again is the same.
fn times(typed: &Typed<f64>, by: f64) -> Typed<f64> {
    let times = |value: f64| libm::round(value * by * 1e9) / 1e9;
    match typed {
        Typed::Value(value) => Typed::Value(times(*value)),
        Typed::From(value, text) => Typed::From(times(*value), text.clone()),
        Typed::Blank | Typed::Draft(_) => typed.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_again_is_the_same() {
        for typed in [
            Typed::Blank,
            Typed::Draft("many".to_owned()),
            Typed::From(7.0, "=3+4".to_owned()),
            Typed::Value(0.1),
            Typed::Value(3.3),
            Typed::Value(6.3),
            Typed::Value(9.99),
            Typed::Value(10.0),
        ] {
            assert_eq!(times(&times(&typed, 0.1), 10.0), typed);
        }
        assert_eq!(times(&Typed::Value(7.0), 0.1), Typed::Value(0.7));
    }
}
