//! What just happened, told once, with a way back.

use yew::prelude::*;

use crate::ui::session::{Change, Notice};

/// What just happened.
#[derive(Clone, PartialEq, Properties)]
pub struct NoticeBarProps {
    /// What to tell, where there is something.
    pub notice: Option<Notice>,
    /// Undo it, or put it away.
    pub on_change: Callback<Change>,
}

/// A bar at the foot of the page. It is always there, so that a screen reader hears what appears in it.
#[component]
pub fn NoticeBar(props: &NoticeBarProps) -> Html {
    let NoticeBarProps { notice, on_change } = props;
    html! {
        <div class="notice-bar" role="status">
            if let Some(notice) = notice {
                <p class="notice">
                    <span>{&notice.text}</span>
                    if notice.undo {
                        <button type="button" onclick={on_change.reform(|_| Change::Undo)}>{"Undo"}</button>
                    }
                    <button type="button" class="quiet" onclick={on_change.reform(|_| Change::PutAway)}>{"Close"}</button>
                </p>
            }
        </div>
    }
}
