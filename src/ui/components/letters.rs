//! The five letters of a goal and how it stands with each.

use yew::prelude::*;

use crate::domain::goal::{Standing, Verdict};
use crate::ui::words::goal::letter_in_words;

/// The five letters in a row, under the id the goal's text is described by. The words say what the colour shows.
pub fn letters(id: String, verdicts: &[Verdict]) -> Html {
    html! {
        <ul class="letters" {id}>
            for verdict in verdicts {
                <li key={verdict.letter.name()} class={classes!("letter", standing_class(verdict.standing))}>
                    <b aria-hidden="true">{verdict.letter.initial()}</b>
                    {letter_in_words(verdict.letter, verdict.standing)}
                </li>
            }
        </ul>
    }
}

/// The class that gives a letter the colour of its standing.
#[must_use]
pub fn standing_class(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "met",
        Standing::Partly => "partly",
        Standing::Missing => "missing",
        Standing::Unknown => "unknown",
    }
}
