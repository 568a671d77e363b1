//! The five letters of a goal and how it stands with each.

use yew::prelude::*;

use crate::domain::goal::{Standing, Verdict};
use crate::ui::words::goal::letter_in_words;

/// The letters of one goal.
#[derive(Clone, PartialEq, Properties)]
pub struct LettersProps {
    /// The id the goal's text is described by.
    pub id: AttrValue,
    /// How the goal stands with each letter.
    pub verdicts: [Verdict; 5],
}

/// The five letters in a row. The words say what the colour shows.
#[component]
pub fn Letters(props: &LettersProps) -> Html {
    html! {
        <ul class="letters" id={&props.id}>
            for verdict in &props.verdicts {
                <li key={verdict.letter.name()} class={classes!("letter", class(verdict.standing))} title={verdict.reason.clone()}>
                    <b aria-hidden="true">{verdict.letter.initial()}</b>
                    {letter_in_words(verdict.letter, verdict.standing)}
                </li>
            }
        </ul>
    }
}

/// The class that gives a standing its colour.
#[must_use]
pub fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "met",
        Standing::Partly => "partly",
        Standing::Missing => "missing",
        Standing::Unknown => "unknown",
    }
}
