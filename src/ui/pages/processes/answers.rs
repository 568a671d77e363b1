//! Whatever else can be answered about a process, in groups that open at a word.

use yew::prelude::*;

use crate::domain::process::{Catcher, Fact, Figure, Missed, Protects, Question, Scale, Suitability, YesNo};
use crate::plan::{Id, Process, ProcessAction, Typed, figures};
use crate::ui::components::field::{Label, choice_field, text_field, typed};
use crate::ui::components::layout::counting_fold;
use crate::ui::components::range_field::RangeField;
use crate::ui::locality::Locality;
use crate::ui::words::processes::{asked, explained};

/// The groups: a name for the id, the words it opens at, and its questions.
const GROUPS: &[(&str, &str, &[Question])] = &[
    (
        "doers",
        "Who does it?",
        &[Question::Figure(Figure::People), Question::Figure(Figure::HourlyCost)],
    ),
    (
        "mistakes",
        "What goes wrong, and who catches it?",
        &[
            Question::Figure(Figure::ReworkMinutes),
            Question::Figure(Figure::ReviewRate),
            Question::Figure(Figure::ReviewMinutes),
            Question::Catcher,
            Question::Figure(Figure::Escape),
            Question::Figure(Figure::ErrorCost),
            Question::Fact(Fact::KnownFlaw),
            Question::Fact(Fact::WrongRule),
        ],
    ),
    (
        "purpose",
        "What is it there for?",
        &[
            Question::Protects,
            Question::Fact(Fact::Required),
            Question::Fact(Fact::ChosenFor),
            Question::Fact(Fact::PersonIsThePoint),
        ],
    ),
    (
        "tidy",
        "How tidy is it?",
        &[
            Question::Figure(Figure::Exceptions),
            Question::Figure(Figure::Variants),
            Question::Figure(Figure::Systems),
            Question::Figure(Figure::Teams),
            Question::Figure(Figure::Waiting),
            Question::Fact(Fact::Duplicates),
            Question::Scale(Scale::Stability),
            Question::Scale(Scale::Documentation),
        ],
    ),
    (
        "fit",
        "How well would a tool fit?",
        &[
            Question::Scale(Scale::Rules),
            Question::Scale(Scale::DigitalInput),
            Question::Scale(Scale::StructuredInput),
        ],
    ),
    (
        "remedy",
        "What would mending it take, and what would a tool change?",
        &[
            Question::Figure(Figure::FixCost),
            Question::Figure(Figure::FixHours),
            Question::Figure(Figure::FixCut),
            Question::Figure(Figure::VolumeAfter),
            Question::Figure(Figure::EscapeAfter),
        ],
    ),
];

/// All groups, each with how much of it was answered.
pub(super) fn groups(
    process: &Process,
    suitability: &Suitability,
    locality: &Locality,
    on_action: &Callback<ProcessAction>,
) -> Html {
    let group = |(key, words, questions): &(&'static str, &'static str, &[Question])| {
        let answered = questions.iter().filter(|one| is_answered(process, **one)).count();
        let summary = match answered {
            0 => (*words).to_owned(),
            some => format!("{words} ({some} of {} answered)", questions.len()),
        };
        let (ratings, others): (Vec<Question>, Vec<Question>) =
            questions.iter().partition(|one| matches!(one, Question::Scale(_)));
        let inside = html! {
            <div class="stack">
                if !others.is_empty() {
                    <div class="fields questions">
                        if *key == "doers" {
                            {people(process, on_action)}
                        }
                        {others.into_iter().map(|one| question_field(process, one, on_action)).collect::<Html>()}
                    </div>
                }
                if !ratings.is_empty() {
                    <div class="fields questions">
                        {ratings.into_iter().map(|one| question_field(process, one, on_action)).collect::<Html>()}
                    </div>
                }
                if *key == "fit" {
                    <p class="muted">{fit(suitability, locality)}</p>
                }
            </div>
        };
        counting_fold(format!("process-{}-{key}", process.id), summary, inside)
    };
    GROUPS.iter().map(group).collect()
}

fn people(process: &Process, on_action: &Callback<ProcessAction>) -> Html {
    let label = |field: &str, name: &'static str| Label::new(format!("process-{}-{field}", process.id), name);
    html! {
        <>
            {text_field(&label("team", "Who does it"), &process.team, "the bar", &typed(on_action, ProcessAction::Team))}
            {text_field(
                &label("owner", "Who answers for it"),
                &process.owner,
                "Maeve",
                &typed(on_action, ProcessAction::Owner),
            )}
        </>
    }
}

/// How well it lends itself to a tool, in a sentence.
fn fit(suitability: &Suitability, locality: &Locality) -> String {
    let share = |share: f64| locality.format.percent(share, 0);
    let feasible = match &suitability.feasibility {
        Ok(feasible) => format!("A tool could do {} of it by these answers.", share(*feasible)),
        Err(why) => why.to_string(),
    };
    match &suitability.readiness {
        Ok(ready) => format!(
            "{feasible} It is {} ready for one: how steady it is, and how well written down.",
            share(*ready)
        ),
        Err(_) => feasible,
    }
}

fn is_answered(process: &Process, question: Question) -> bool {
    match question {
        Question::Missed => process.missed.is_some(),
        Question::Protects => process.protects.is_some(),
        Question::Catcher => process.catcher.is_some(),
        Question::Figure(figure) => !process.figure(figure).is_blank(),
        Question::Scale(scale) => !process.rating(scale).is_blank(),
        Question::Fact(fact) => process.fact(fact).is_some(),
        Question::Build => false,
    }
}

/// The id of the control that a question is answered in.
pub(super) fn id_of(process: Id, question: Question) -> String {
    format!("process-{process}-{}", question.key())
}

/// The question over its control, and what explains it beneath.
pub(super) fn label_of(process: Id, question: Question) -> Label {
    let label = Label::new(id_of(process, question), asked(question));
    let help = match question {
        Question::Figure(figure) if !figure.info().question.contains('?') => figure.info().question,
        _ => explained(question.words()),
    };
    if help.is_empty() { label } else { label.with_help(help) }
}

/// The field of a question.
pub(super) fn question_field(process: &Process, question: Question, on_action: &Callback<ProcessAction>) -> Html {
    let label = label_of(process.id, question);
    match question {
        Question::Missed => choice_field(
            &label,
            or_none(Missed::ALL),
            &process.missed,
            typed(on_action, ProcessAction::Missed),
        ),
        Question::Protects => choice_field(
            &label,
            or_none(Protects::ALL),
            &process.protects,
            typed(on_action, ProcessAction::Protects),
        ),
        Question::Catcher => choice_field(
            &label,
            or_none(Catcher::ALL),
            &process.catcher,
            typed(on_action, ProcessAction::Catcher),
        ),
        Question::Fact(fact) => choice_field(
            &label,
            or_none(YesNo::ALL),
            &process.fact(fact),
            on_action.reform(move |answer| ProcessAction::Fact(fact, answer)),
        ),
        Question::Figure(figure) => figure_field(process, figure, on_action),
        Question::Scale(scale) => scale_field(process, scale, on_action),
        Question::Build => Html::default(),
    }
}

/// The field of a figure, with its range.
pub(super) fn figure_field(process: &Process, figure: Figure, on_action: &Callback<ProcessAction>) -> Html {
    let info = figure.info();
    html! {
        <RangeField
            key={info.key}
            label={label_of(process.id, Question::Figure(figure))}
            range={process.figure(figure)}
            quantity={info.quantity}
            bounds={info.bounds}
            on_action={on_action.reform(move |action| ProcessAction::Figure(figure, action))}
        />
    }
}

/// The choices of a register, and before them that nothing was said.
fn or_none<T: Copy>(all: &[(T, &'static str)]) -> Vec<(Option<T>, AttrValue)> {
    let none = std::iter::once((None, AttrValue::from("not answered yet")));
    none.chain(all.iter().map(|(one, words)| (Some(*one), AttrValue::from(*words))))
        .collect()
}

/// A rating: every step stands there with the words that say when it is the right one.
fn scale_field(process: &Process, scale: Scale, on_action: &Callback<ProcessAction>) -> Html {
    let info = scale.info();
    let id = id_of(process.id, Question::Scale(scale));
    let rated = figures::process_rating(process, scale);
    let step = |rating: Option<u8>, words: AttrValue| {
        // The first one has the id of the question itself.
        let radio = rating.map_or_else(|| id.clone(), |rating| format!("{id}-{rating}"));
        let typed = rating.map_or(Typed::Blank, |rating| Typed::Value(f64::from(rating)));
        let onchange = on_action.reform(move |_| ProcessAction::Rate(scale, typed.clone()));
        html! {
            <label key={radio.clone()} class="check" for={radio.clone()}>
                <input type="radio" id={radio} name={id.clone()} checked={rated == rating} {onchange} />
                <span>{words}</span>
            </label>
        }
    };
    html! {
        <fieldset class="scale" key={info.key}>
            <legend>{info.question}</legend>
            {step(None, "not rated yet".into())}
            for (rating, words) in (1..).zip(info.steps) {
                {step(Some(rating), format!("{rating}: {words}").into())}
            }
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_can_be_asked_has_its_place() {
        let figures = Figure::ALL.iter().map(|one| Question::Figure(*one));
        let scales = Scale::ALL.iter().map(|one| Question::Scale(*one));
        let facts = Fact::ALL.iter().map(|one| Question::Fact(*one));
        for question in figures
            .chain(scales)
            .chain(facts)
            .chain([Question::Protects, Question::Catcher])
        {
            let places = GROUPS.iter().flat_map(|(_, _, questions)| *questions);
            let places = places.filter(|other| **other == question).count();
            let first = matches!(question, Question::Figure(figure) if Figure::FIRST.contains(&figure));
            assert_eq!(places, usize::from(!first), "{question:?}");
        }
    }
}
