//! Where the focus goes once the page shows what a press has changed.

use yew::prelude::*;

use crate::browser::page;
use crate::domain::goal::Span;

/// What is to have the focus next.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum Next {
    /// The element of an id.
    Focus(String),
    /// The text area of an id, with a part selected of the text that will stand in it.
    Select(String, String, Span),
}

/// A way to say what is to have the focus after the next rendering of this component. Say it before the change.
#[hook]
pub(in crate::ui) fn use_next_focus() -> Callback<Next> {
    let next = use_mut_ref(|| None);
    let said = next.clone();
    use_effect(move || {
        // Taken first: the focus may lead to another change before it comes back.
        let next = said.borrow_mut().take();
        match next {
            Some(Next::Focus(id)) => page::focus(&id),
            Some(Next::Select(id, text, span)) => {
                page::focus(&id);
                page::select(&id, utf16(&text, span.start), utf16(&text, span.end));
            }
            None => {}
        }
    });
    use_callback((), move |said, ()| *next.borrow_mut() = Some(said))
}

/// The place before a character, counted in UTF-16 units as the browser does.
fn utf16(text: &str, place: usize) -> u32 {
    let units: usize = text.chars().take(place).map(char::len_utf16).sum();
    u32::try_from(units).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_counted_as_the_browser_counts() {
        for (text, place, expected) in [
            ("né 🙂 x", 0, 0),
            ("né 🙂 x", 3, 3),
            ("né 🙂 x", 4, 5),
            ("né 🙂 x", 99, 7),
        ] {
            assert_eq!(utf16(text, place), expected, "{place}");
        }
    }
}
