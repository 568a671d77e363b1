//! A goal as it is typed, with what earns it a letter and what costs it one marked in the text itself.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::domain::goal::{Assessment, Span};

/// The text of a goal. The marks lie in a copy of the text behind the one that is typed into, so that both are
/// broken into lines at the same places. The letters it is described by have the id [`letters_id`].
pub fn goal_text(
    id: &str,
    label: String,
    text: &str,
    example: &'static str,
    assessment: &Assessment,
    on_text: &Callback<String>,
) -> Html {
    html! {
        <div class="goal-text">
            <div class="marks" aria-hidden="true">
                for (index, (piece, mark)) in pieces(text, assessment).into_iter().enumerate() {
                    if let Some(mark) = mark {
                        <mark key={index} class={mark.class()}>{piece}</mark>
                    } else {
                        <span key={index}>{piece}</span>
                    }
                }
                // While nothing is typed the example takes the room: it can be longer than a line.
                if text.is_empty() {
                    {example}
                }
                // A line break at the very end is shown only when something follows it.
                {"\u{200b}"}
            </div>
            <textarea
                id={id.to_owned()}
                rows="1"
                aria-label={label}
                aria-describedby={letters_id(id)}
                spellcheck="true"
                value={text.to_owned()}
                placeholder={example}
                oninput={on_text.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value())}
            />
        </div>
    }
}

/// The id of what says how the goal of a text stands with its letters.
#[must_use]
pub fn letters_id(text_id: &str) -> String {
    format!("{text_id}-letters")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Earns,
    Costs,
}

impl Mark {
    fn class(self) -> &'static str {
        match self {
            Self::Earns => "good",
            Self::Costs => "warn",
        }
    }
}

/// Cuts a text into runs that are marked alike. Where a finding lies over something good, the finding shows.
fn pieces(text: &str, assessment: &Assessment) -> Vec<(String, Option<Mark>)> {
    let length = text.chars().count();
    let mut marks = vec![None; length];
    let mut paint = |span: Span, mark: Mark| {
        for cell in marks.iter_mut().take(span.end).skip(span.start) {
            *cell = Some(mark);
        }
    };
    for (_, span) in &assessment.met_spans {
        paint(*span, Mark::Earns);
    }
    // A finding about the whole text would only underline everything.
    let about_a_part = |span: &Span| span.end.saturating_sub(span.start) < length;
    for span in assessment
        .findings
        .iter()
        .filter_map(|finding| finding.span)
        .filter(about_a_part)
    {
        paint(span, Mark::Costs);
    }
    let mut pieces: Vec<(String, Option<Mark>)> = Vec::new();
    for (character, mark) in text.chars().zip(marks) {
        match pieces.last_mut() {
            Some((piece, same)) if *same == mark => piece.push(character),
            _ => pieces.push((character.to_string(), mark)),
        }
    }
    pieces
}
