//! A link that does not open: what happened, and that nothing is lost.

use yew::prelude::*;

use crate::plan::format::LinkError;
use crate::ui::components::layout::page_header;
use crate::ui::route::Page;

/// The page: says what happened to the link and leads back to the person's own work.
pub fn link_trouble(error: &LinkError) -> Html {
    let title = match error {
        LinkError::Cut => "This link was cut off",
        LinkError::Damaged => "This link is damaged",
        LinkError::Newer => "This link is from a newer Bearing",
        LinkError::Plan(_) => "There is no plan in this link",
    };
    html! {
        <>
            {page_header(title, "Your own work on this device is not touched.")}
            <section class="card">
                <p>{error.to_string()}</p>
                <div class="row"><a class="button primary" href={Page::Start.href()}>{"Go to the start"}</a></div>
            </section>
        </>
    }
}
