//! A quantity: read by the plan's locale, kept as text until it can be read.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Label;
use crate::domain::quantity::{Bounds, Quantity, ReadError, read};
use crate::plan::Typed;
use crate::ui::hooks::use_draft;
use crate::ui::locality::{Locality, use_locality};

/// A field for a quantity.
#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    /// Its id, its name and what it asks for.
    pub label: Label,
    /// What was typed so far.
    pub typed: Typed<f64>,
    /// What it holds.
    pub quantity: Quantity,
    /// The least and the most it takes.
    pub bounds: Bounds,
    /// The value taken while it is empty.
    #[prop_or_default]
    pub assumed: Option<f64>,
    /// What was typed, read.
    pub on_typed: Callback<Typed<f64>>,
}

/// A field for a quantity.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let NumberFieldProps {
        label,
        typed,
        quantity,
        bounds,
        assumed,
        on_typed,
    } = props;
    let (quantity, bounds) = (*quantity, *bounds);
    let locality = use_locality();
    let draft = use_draft(typed);
    let text = draft
        .text()
        .map_or_else(|| settled_text(typed, quantity, &locality), str::to_owned);
    let typing = draft.text().is_some();
    let error = trouble(typed, quantity, bounds, &locality).filter(|error| !(typing && is_unfinished(error)));
    let error = error.map(|error| error.sentence(&locality.locale));
    let placeholder = assumed.map(|value| locality.in_field(quantity, value));
    // A unit that was typed, or that the value is put with, is not told twice.
    let shown = if text.is_empty() {
        placeholder.as_deref().unwrap_or_default()
    } else {
        &text
    };
    let unit = unit(quantity, &locality).filter(|unit| !shown.contains(unit.as_str()));
    let onblur = draft.clone();
    let oninput = {
        let on_typed = on_typed.clone();
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let typed = read_typed(&text, quantity, bounds, &locality);
            draft.typed(text, typed.clone());
            on_typed.emit(typed);
        }
    };
    let control = html! {
        <div class="control">
            <input
                id={label.id.clone()}
                type="text"
                autocomplete="off"
                value={text}
                {placeholder}
                aria-invalid={error.is_some().then_some("true")}
                aria-describedby={label.described_by(error.is_some())}
                {oninput}
                onblur={move |_| onblur.left()}
            />
            if let Some(unit) = unit {
                <span class="unit" aria-hidden="true">{unit}</span>
            }
        </div>
    };
    label.around(control, error.as_deref())
}

/// Reads what was typed. What cannot be read is kept as it is.
fn read_typed(text: &str, quantity: Quantity, bounds: Bounds, locality: &Locality) -> Typed<f64> {
    if text.trim().is_empty() {
        return Typed::Blank;
    }
    match read(text, quantity, bounds, &locality.locale, locality.currency) {
        Ok(value) if text.trim_start().starts_with('=') => Typed::From(value, text.to_owned()),
        Ok(value) => Typed::Value(value),
        Err(_) => Typed::Draft(text.to_owned()),
    }
}

fn settled_text(typed: &Typed<f64>, quantity: Quantity, locality: &Locality) -> String {
    match (typed.text(), typed.value()) {
        (Some(text), _) => text.to_owned(),
        (None, Some(value)) => locality.in_field(quantity, value),
        (None, None) => String::new(),
    }
}

/// What is wrong with what was typed, or with a value that a file brought.
fn trouble(typed: &Typed<f64>, quantity: Quantity, bounds: Bounds, locality: &Locality) -> Option<ReadError> {
    match typed {
        Typed::Draft(text) => read(text, quantity, bounds, &locality.locale, locality.currency).err(),
        Typed::Value(value) | Typed::From(value, _) if *value > bounds.most => {
            Some(ReadError::TooLarge(bounds.most, quantity))
        }
        Typed::Value(value) | Typed::From(value, _) if *value < bounds.least => {
            Some(ReadError::TooSmall(bounds.least, quantity))
        }
        Typed::Blank | Typed::Value(_) | Typed::From(..) => None,
    }
}

/// A sum or a number that is only just begun is not wrong yet.
fn is_unfinished(error: &ReadError) -> bool {
    matches!(error, ReadError::Sum | ReadError::NotANumber(_))
}

fn unit(quantity: Quantity, locality: &Locality) -> Option<String> {
    match quantity {
        Quantity::Money => Some(locality.format.currency_sign()),
        Quantity::Minutes => Some("min".to_owned()),
        Quantity::Hours => Some("h".to_owned()),
        Quantity::Months => Some("months".to_owned()),
        Quantity::Share => Some("%".to_owned()),
        Quantity::Count => None,
    }
}
