//! A figure that may turn out otherwise: its likely value, and behind a button how low and high it may be and what it
//! rests on.

use yew::prelude::*;

use super::field::{DateField, Label, NumberField, choice_field, text_field, typed};
use super::layout::choices;
use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::{Evidence, RangeReading, RangeShape, Typed, Uncertain, UncertainAction, figures};
use crate::ui::locality::{Locality, use_locality};

/// A field for a figure and its range.
#[derive(Clone, PartialEq, Properties)]
pub struct RangeFieldProps {
    /// Its id, its name and what it asks for.
    pub label: Label,
    /// What was typed so far.
    pub range: Uncertain,
    /// What it holds.
    pub quantity: Quantity,
    /// The least and the most it takes.
    pub bounds: Bounds,
    /// The value taken while it is empty.
    #[prop_or_default]
    pub assumed: Option<f64>,
    /// A change of it.
    pub on_action: Callback<UncertainAction>,
}

/// A field for a figure and its range. Low and high are there only once they are asked for, so that a form of forty
/// figures stays short and quick.
#[component]
pub fn RangeField(props: &RangeFieldProps) -> Html {
    let RangeFieldProps {
        label,
        range,
        quantity,
        bounds,
        assumed,
        on_action,
    } = props;
    let (quantity, bounds) = (*quantity, *bounds);
    let locality = use_locality();
    let open = use_state(|| false);
    let onclick = {
        let open = open.clone();
        move |_| open.set(!*open)
    };
    let trouble = figures::distribution(range, bounds).err().map(|why| why.to_string());
    let part = |name: &str| format!("{}-{name}", label.id());
    let name = label.name();
    let end = |id: &str, words: &'static str, end: &Typed<f64>, action: fn(Typed<f64>) -> UncertainAction| {
        html! {
            <NumberField
                label={Label::new(part(id), words)}
                typed={end.clone()}
                {quantity}
                {bounds}
                on_typed={typed(on_action, action)}
            />
        }
    };
    html! {
        <div class="range-field">
            <NumberField
                label={label.clone()}
                typed={range.likely.clone()}
                {quantity}
                {bounds}
                assumed={*assumed}
                on_typed={typed(on_action, UncertainAction::Likely)}
            />
            <button
                type="button"
                class="quiet"
                aria-expanded={open.to_string()}
                aria-label={format!("{name}: {}", summary(range, quantity, &locality))}
                {onclick}
            >
                {summary(range, quantity, &locality)}
            </button>
            if let Some(trouble) = trouble {
                <p class="error" role="status">{trouble}</p>
            }
            if matches!(&range.likely, Typed::Draft(text) if is_two_figures(text)) {
                <p class="help" role="status">{"Two figures? Press the button above for a low and a high one."}</p>
            }
            if *open {
                <div class="range" role="group" aria-label={format!("Range of {name}")}>
                    <div class="fields">
                        {end("low", "Low", &range.low, UncertainAction::Low)}
                        {end("high", "High", &range.high, UncertainAction::High)}
                        {choice_field(
                            &Label::new(part("reading"), "Low and high are"),
                            with_own(RangeReading::ALL, &range.reading),
                            &range.reading,
                            typed(on_action, UncertainAction::Reading),
                        )}
                        {choice_field(
                            &Label::new(part("shape"), "In between"),
                            with_own(RangeShape::ALL, &range.shape),
                            &range.shape,
                            typed(on_action, UncertainAction::Shape),
                        )}
                        {choice_field(
                            &Label::new(part("evidence"), "What it rests on"),
                            evidence(range.evidence.as_ref()),
                            &range.evidence,
                            typed(on_action, UncertainAction::Evidence),
                        )}
                        <DateField
                            label={Label::new(part("evidence-on"), "Of which day")}
                            typed={range.evidence_on.clone()}
                            setting={locality.dates()}
                            on_typed={typed(on_action, UncertainAction::EvidenceOn)}
                        />
                        <div class="wide">
                            {text_field(
                                &Label::new(part("evidence-note"), "Where it comes from"),
                                &range.evidence_note,
                                "counted at the till for five days",
                                &typed(on_action, UncertainAction::EvidenceNote),
                            )}
                        </div>
                    </div>
                </div>
            }
        </div>
    }
}

/// Whether somebody typed from where to where into the field of one figure: `5 - 10`, `5 to 10`.
fn is_two_figures(text: &str) -> bool {
    let has_digit = |part: &str| part.contains(|c: char| c.is_ascii_digit());
    let between = ["-", "–", "—", " to ", ".."];
    let halves = |between: &&str| text.split_once(*between);
    let is_sum = text.trim_start().starts_with('=');
    !is_sum
        && between
            .iter()
            .filter_map(halves)
            .any(|(low, high)| has_digit(low) && has_digit(high))
}

/// What is known of the range, in a few words.
fn summary(range: &Uncertain, quantity: Quantity, locality: &Locality) -> String {
    let ends = match (range.low.value(), range.high.value()) {
        (Some(low), Some(high)) => {
            let figure = |value| locality.figure(quantity, value);
            Some([&*figure(low), " to ", &figure(high)].concat())
        }
        _ => None,
    };
    let evidence = range.evidence.as_ref().map(|own| {
        let known = Evidence::ALL.iter().find(|(kind, _)| kind == own);
        known.map_or(own.key(), |(_, name)| name)
    });
    match (ends, evidence) {
        (Some(ends), Some(evidence)) => [&*ends, ", ", evidence].concat(),
        (Some(ends), None) => ends,
        (None, Some(evidence)) => [evidence, ", no range"].concat(),
        (None, None) => "Add a range".to_owned(),
    }
}

/// The choices there are, and the plan's own where a newer Bearing knows another.
fn with_own<T: Clone + PartialEq>(all: &[(T, &'static str)], own: &T) -> Vec<(T, AttrValue)> {
    let mut choices = choices(all);
    if choices.iter().all(|(choice, _)| choice != own) {
        choices.push((own.clone(), "of a newer Bearing".into()));
    }
    choices
}

fn evidence(own: Option<&Evidence>) -> Vec<(Option<Evidence>, AttrValue)> {
    let known = Evidence::ALL
        .iter()
        .map(|(kind, name)| (Some(kind.clone()), AttrValue::from(*name)));
    let mut choices: Vec<_> = std::iter::once((None, "not said".into())).chain(known).collect();
    if choices.iter().all(|(choice, _)| choice.as_ref() != own) {
        choices.push((own.cloned(), "of a newer Bearing".into()));
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_figures_in_the_place_of_one_are_told() {
        for (text, expected) in [
            ("5 - 10", true),
            ("5–10", true),
            ("5 to 10", true),
            ("-5", false),
            ("about 5", false),
            ("5 h", false),
            ("=10-5-", false),
        ] {
            assert_eq!(is_two_figures(text), expected, "{text}");
        }
    }
}
