//! The verdict on one process: a sentence, the answers behind it, what would change it, and what to answer next.

use yew::prelude::*;

use super::answers::id_of;
use crate::browser::page;
use crate::domain::process::{Cause, Change, Judgement, NoVerdict, Question, Sharpens};
use crate::plan::Process;
use crate::ui::components::layout::counting_fold;
use crate::ui::locality::Locality;
use crate::ui::words::counted;
use crate::ui::words::processes::{answer, asked, change, judged as sentence};

/// So many are told at once; the rest opens at a word.
const TOLD: usize = 3;

/// The verdict, or what is still to be answered for one.
pub(super) fn judged(process: &Process, judgement: &Result<Judgement, NoVerdict>, locality: &Locality) -> Html {
    let inside = match judgement {
        Ok(judgement) => found(process, judgement, locality),
        Err(NoVerdict(open)) => html! {
            <>
                <p class="say">{"No verdict yet."}</p>
                <p>{format!("{} still open:", counted(open.len(), "answer is", "answers are"))}</p>
                <ul>
                    for question in open.iter().copied() {
                        <li key={asked(question)}>{way_to(process, question)}</li>
                    }
                </ul>
            </>
        },
    };
    html! { <div class="judged" role="group" aria-label="Verdict on this process">{inside}</div> }
}

fn found(process: &Process, judgement: &Judgement, locality: &Locality) -> Html {
    let because = |cause: &Cause| {
        let answer = answer(cause.question, cause.answer, process, locality);
        format!("{} ({}: {answer})", cause.why, asked(cause.question))
    };
    // What was answered comes first: it is what the verdict hangs on today.
    let changes = &judgement.changes;
    let told: Vec<&Change> = changes
        .iter()
        .filter(|one| !one.open)
        .chain(changes.iter().filter(|one| one.open))
        .collect();
    let (first, more) = told.split_at(told.len().min(TOLD));
    let line = |one: &&Change| html! { <li>{change(one, process, locality)}</li> };
    html! {
        <>
            <p class="say">
                {sentence(judgement)}
                if judgement.provisional {
                    {" "}<span class="pill">{"a first verdict"}</span>
                }
            </p>
            if judgement.causes.is_empty() {
                <p>{"Nothing that was answered speaks against it."}</p>
            } else {
                <ul class="because" aria-label="Because">
                    for (index, cause) in judgement.causes.iter().enumerate() {
                        <li key={index}>{because(cause)}</li>
                    }
                </ul>
            }
            if !first.is_empty() {
                <p class="small muted">{"It would change:"}</p>
                <ul aria-label="It would change">{first.iter().map(line).collect::<Html>()}</ul>
            }
            if !more.is_empty() {
                {counting_fold(
                    format!("process-{}-changes", process.id),
                    format!("{} that would change it", counted(more.len(), "more answer", "more answers")),
                    html! { <ul>{more.iter().map(line).collect::<Html>()}</ul> },
                )}
            }
            {answer_next(process, &judgement.sharpen)}
        </>
    }
}

/// The open questions that matter most.
fn answer_next(process: &Process, sharpen: &[Sharpens]) -> Html {
    let next: Vec<&Sharpens> = sharpen.iter().take(TOLD).collect();
    html! {
        if !next.is_empty() {
            <p class="small muted">{"Answer next:"}</p>
            <ul aria-label="Answer next">
                for one in next {
                    <li key={asked(one.question)}>
                        <span>{way_to(process, one.question)}{" "}<span class="muted">{one.what.words()}</span></span>
                    </li>
                }
            </ul>
        }
    }
}

/// The question as the way to its field, opening what it is folded behind.
fn way_to(process: &Process, question: Question) -> Html {
    if question == Question::Build {
        return html! { <span>{asked(question)}</span> };
    }
    let id = id_of(process.id, question);
    let onclick = Callback::from(move |_: MouseEvent| page::reveal(&id));
    html! { <button type="button" class="link" {onclick}>{asked(question)}</button> }
}
