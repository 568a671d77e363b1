//! One of a few.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Label;

/// A field for one of a few, each a value and what it is called.
pub fn choice_field<T: Clone + PartialEq + 'static>(
    label: &Label,
    choices: Vec<(T, AttrValue)>,
    chosen: &T,
    on_choice: Callback<T>,
) -> Html {
    let place = choices.iter().position(|(value, _)| value == chosen);
    let (values, names): (Vec<T>, Vec<AttrValue>) = choices.into_iter().unzip();
    let on_place = Callback::from(move |place: usize| {
        if let Some(value) = values.get(place) {
            on_choice.emit(value.clone());
        }
    });
    select(label, names, place, on_place)
}

/// The control. It knows places only, so that there is one of it in the page and not one for each kind of choice.
fn select(label: &Label, names: Vec<AttrValue>, chosen: Option<usize>, on_place: Callback<usize>) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        if let Ok(place) = usize::try_from(place) {
            on_place.emit(place);
        }
    });
    let control = html! {
        <select id={label.id.clone()} aria-describedby={label.described_by(false)} {onchange}>
            for (place, name) in names.into_iter().enumerate() {
                <option key={place} value={place.to_string()} selected={Some(place) == chosen}>{name}</option>
            }
        </select>
    };
    label.around(control, None)
}
