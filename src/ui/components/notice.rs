//! What just happened, told once, with a way back.

use yew::prelude::*;

use super::layout::button;
use crate::ui::session::{Change, Notice};

/// A bar at the foot of the page. It is always there, so that a screen reader hears what appears in it.
pub fn notice_bar(notice: Option<&Notice>, on_change: &Callback<Change>) -> Html {
    html! {
        <div class="notice-bar" role="status">
            if let Some(notice) = notice {
                <p class="notice">
                    <span>{&notice.text}</span>
                    if notice.undo {
                        {button("", "Undo", on_change.reform(|_| Change::Undo))}
                    }
                    {button("quiet", "Close", on_change.reform(|_| Change::PutAway))}
                </p>
            }
        </div>
    }
}
