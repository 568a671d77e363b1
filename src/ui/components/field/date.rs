//! A day, in figures or in words: `31 March 2027`, `in six weeks`.

use time::Date;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Surround, described_by};
use crate::domain::goal::{Setting, read_date};
use crate::plan::Typed;
use crate::ui::hooks::{Draft, use_draft};
use crate::ui::locality::use_locality;

/// A field for a day.
#[derive(Clone, PartialEq, Properties)]
pub struct DateFieldProps {
    /// Its id in the page.
    pub id: AttrValue,
    /// Its name beside it.
    pub label: AttrValue,
    /// What was typed so far.
    pub typed: Typed<Date>,
    /// From which day words such as “in six weeks” count, and how dates are written.
    pub setting: Setting,
    /// An example, shown while it is empty.
    #[prop_or_default]
    pub example: Option<AttrValue>,
    /// What was typed, read.
    pub on_typed: Callback<Typed<Date>>,
}

/// A field for a day. What was understood is shown beneath it.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let DateFieldProps {
        id,
        label,
        typed,
        setting,
        example,
        on_typed,
    } = props;
    let locality = use_locality();
    let draft = use_draft(typed);
    let put = |date: Date| locality.format.date(date);
    let text = draft.text().map_or_else(
        || {
            typed
                .text()
                .map_or_else(|| typed.value().map(put).unwrap_or_default(), str::to_owned)
        },
        str::to_owned,
    );
    let error = match typed {
        Typed::Draft(text) => read_date(text, setting)
            .err()
            .map(|error| AttrValue::from(error.clone())),
        _ => None,
    };
    let understood = match typed {
        Typed::From(date, _) => Some(AttrValue::from(format!("This is {}.", put(*date)))),
        _ => None,
    };
    let oninput = use_callback(
        (draft.clone(), on_typed.clone(), setting.clone()),
        |event: InputEvent, (draft, on_typed, setting): &(Draft<_>, Callback<_>, Setting)| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let typed = read_typed(&text, setting);
            draft.typed(text, typed.clone());
            on_typed.emit(typed);
        },
    );
    let described_by = described_by(id, understood.is_some(), error.is_some());
    html! {
        <Surround {id} {label} help={understood} error={error.clone()}>
            <input
                {id}
                type="text"
                autocomplete="off"
                value={text}
                placeholder={example}
                aria-invalid={error.is_some().then_some("true")}
                aria-describedby={described_by}
                {oninput}
                onblur={move |_| draft.left()}
            />
        </Surround>
    }
}

/// Reads what was typed, and keeps the words it was typed in.
fn read_typed(text: &str, setting: &Setting) -> Typed<Date> {
    match text.trim() {
        "" => Typed::Blank,
        trimmed => match read_date(trimmed, setting) {
            Ok(date) => Typed::From(date, text.to_owned()),
            Err(_) => Typed::Draft(text.to_owned()),
        },
    }
}
