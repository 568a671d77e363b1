//! A day, in figures or in words: `31 March 2027`, `in six weeks`.

use time::Date;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Label;
use crate::domain::goal::{Setting, read_date};
use crate::plan::Typed;
use crate::ui::hooks::use_draft;
use crate::ui::locality::use_locality;

/// A field for a day.
#[derive(Clone, PartialEq, Properties)]
pub struct DateFieldProps {
    /// Its id and its name.
    pub label: Label,
    /// What was typed so far.
    pub typed: Typed<Date>,
    /// From which day words such as “in six weeks” count, and how dates are written.
    pub setting: Setting,
    /// An example, shown while it is empty.
    #[prop_or_default]
    pub example: &'static str,
    /// What was typed, read.
    pub on_typed: Callback<Typed<Date>>,
}

/// A field for a day. What was understood is shown beneath it.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let DateFieldProps {
        label,
        typed,
        setting,
        example,
        on_typed,
    } = props;
    let locality = use_locality();
    let draft = use_draft(typed);
    let put = |date: Date| locality.format.date(date);
    let settled = || {
        typed
            .text()
            .map_or_else(|| typed.value().map(put).unwrap_or_default(), str::to_owned)
    };
    let text = draft.text().map_or_else(settled, str::to_owned);
    let typing = draft.text().is_some();
    let error = match typed {
        // A date is wrong only once the person has left it: half of one always is.
        Typed::Draft(text) if !typing => read_date(text, setting).err().map(|error| error.to_string()),
        _ => None,
    };
    let label = match typed {
        Typed::From(date, text) if put(*date) != text.trim() => {
            label.clone().with_help(format!("This is {}.", put(*date)))
        }
        _ => label.clone(),
    };
    let onblur = draft.clone();
    let oninput = {
        let (on_typed, setting) = (on_typed.clone(), setting.clone());
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let typed = read_typed(&text, &setting);
            draft.typed(text, typed.clone());
            on_typed.emit(typed);
        }
    };
    let control = html! {
        <input
            id={label.id.clone()}
            type="text"
            autocomplete="off"
            value={text}
            placeholder={*example}
            aria-invalid={error.is_some().then_some("true")}
            aria-describedby={label.described_by(error.is_some())}
            {oninput}
            onblur={move |_| onblur.left()}
        />
    };
    label.around(control, error.as_deref())
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
