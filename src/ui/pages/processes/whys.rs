//! What hurts about a process, and why: a chain of whys down to the root.

use yew::prelude::*;

use crate::plan::{Process, ProcessAction};
use crate::ui::components::field::{Label, long_text_field, text_field, typed};
use crate::ui::components::layout::counting_fold;

/// As many whys as the chain usually needs (Ohno 1978).
const FIVE: usize = 5;

/// What hurts, and the chain.
pub(super) fn whys(process: &Process, on_action: &Callback<ProcessAction>) -> Html {
    let id = process.id;
    let told = process.whys.iter().filter(|why| !why.trim().is_empty()).count();
    let summary = match told {
        0 => "What hurts, and why?".to_owned(),
        1 => "What hurts, and why? (1 why)".to_owned(),
        some => format!("What hurts, and why? ({some} whys)"),
    };
    // One more than was told, so that the chain grows as it is typed.
    let shown = (process.whys.len() + 1).min(process.whys.len().max(FIVE));
    let pain = Label::new(format!("process-{id}-pain"), "What hurts about it");
    let root = process.whys.iter().rev().find(|why| !why.trim().is_empty());
    let why = |at: usize| {
        let name = if at == 0 { "Why is that?" } else { "And why is that?" };
        let label = Label::new(format!("process-{id}-why-{at}"), format!("{}. {name}", at + 1));
        let text = process.whys.get(at).map_or("", String::as_str);
        let example = if at == 0 {
            "the supplier writes no order number"
        } else {
            ""
        };
        text_field(
            &label,
            text,
            example,
            &on_action.reform(move |text| ProcessAction::Why(at, text)),
        )
    };
    counting_fold(
        format!("process-{id}-whys"),
        summary,
        html! {
            <div class="stack">
                {long_text_field(&pain, &process.pain, &typed(on_action, ProcessAction::Pain))}
                <ol class="whys" aria-label="The chain of whys">
                    for at in 0..shown {
                        <li key={at}>{why(at)}</li>
                    }
                </ol>
                if let Some(root) = root.filter(|_| told > 1) {
                    <p>{"As far as this chain goes, the root is: "}<b>{root}</b>{". Mend it there, and what hurts goes with it."}</p>
                }
            </div>
        },
    )
}
