//! What the first screen does not need: a part of the program that arrives right after it.
//!
//! A release is built with the feature `split`. What only [`PART`] reaches is then a file of its own, which the browser
//! fetches once the first screen stands. Every other build has it all in one file, and nothing waits.

use std::pin::Pin;
use std::rc::Rc;

use time::Date;
use yew::prelude::*;

use super::components::frame::Progress;
use super::components::share::ShareDialog;
use super::done::done;
use super::pages::direction::DirectionPage;
use super::pages::link_trouble::link_trouble;
use super::pages::priorities::PrioritiesPage;
use super::pages::processes::ProcessesPage;
use super::pages::returns::ReturnPage;
use super::pages::roadmap::RoadmapPage;
use super::pages::settings::SettingsPage;
use super::route::Page;
use super::session::Doing;
use super::words::progress::progress;
use crate::browser::compression;
use crate::plan::examples::Example;
use crate::plan::format::{Codec, Link, LinkError, OpenError, open_file, open_link};
use crate::plan::{Action, DirectionAction, FirmAction, Plan, PrioritiesAction};

/// The later part, by what the app asks of it.
pub(super) struct LaterPart {
    /// A page of the plan.
    pub(super) page: fn(&Shown<'_>) -> Html,
    /// An action done to the plan.
    pub(super) done: Doing,
    /// How far each step has come, in the order of the rail.
    pub(super) progress: fn(&Plan, Date) -> Vec<Progress>,
    /// The dialog to share a plan, and what is to happen when it is closed.
    pub(super) share: fn(Rc<Plan>, Callback<()>) -> Html,
    /// The plan of a worked example.
    pub(super) example: fn(&Example) -> Option<Plan>,
    /// The plan in the text of a file.
    pub(super) open_file: fn(&str) -> Result<Plan, OpenError>,
    /// The plan in a link.
    pub(super) open_link: fn(String) -> Unpacking,
    /// The page that says why a link does not open.
    pub(super) link_trouble: fn(&LinkError) -> Html,
}

/// There is only one.
impl PartialEq for LaterPart {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// A link being unpacked.
pub(super) type Unpacking = Pin<Box<dyn Future<Output = Result<Plan, LinkError>>>>;

/// A page to be shown.
pub(super) struct Shown<'a> {
    /// Which.
    pub(super) page: Page,
    /// The plan on the screen.
    pub(super) plan: &'a Plan,
    /// The present day.
    pub(super) today: Date,
    /// A change of each section.
    pub(super) on_firm: &'a Callback<FirmAction>,
    pub(super) on_direction: &'a Callback<DirectionAction>,
    pub(super) on_priorities: &'a Callback<PrioritiesAction>,
    /// A change of anything in the plan.
    pub(super) on_plan: &'a Callback<Action>,
}

/// Why the later part is not there: its file did not arrive.
#[cfg(feature = "split")]
pub(super) type Missing = wasm_split_helpers::SplitLoaderError;
#[cfg(not(feature = "split"))]
pub(super) type Missing = std::convert::Infallible;

/// Fetches the later part, once. Asked again after a failure, it tries again.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "only the wrapper that fetches can fail")]
pub(super) fn later_part() -> Result<&'static LaterPart, Missing> {
    Ok(&PART)
}

/// The later part, which is there.
#[cfg(not(feature = "split"))]
pub(super) async fn later_part() -> Result<&'static LaterPart, Missing> {
    Ok(&PART)
}

static PART: LaterPart = LaterPart {
    page,
    done,
    progress,
    share: |plan, on_close| html! { <ShareDialog {plan} {on_close} /> },
    example: Example::plan,
    open_file,
    open_link: |fragment| Box::pin(unpacked(fragment)),
    link_trouble,
};

async fn unpacked(fragment: String) -> Result<Plan, LinkError> {
    let link = open_link(&fragment)?;
    let json = match link.codec {
        Codec::Raw => link.bytes,
        Codec::Deflate => compression::inflate(&link.bytes).await.ok_or(LinkError::Damaged)?,
    };
    Link::plan(&json)
}

fn page(shown: &Shown<'_>) -> Html {
    let Plan {
        firm,
        direction,
        processes,
        priorities,
        start,
        seed,
        trials,
        correlation,
        scenarios,
        ..
    } = shown.plan;
    match shown.page {
        // It is in the first part.
        Page::Start => Html::default(),
        Page::Direction => html! {
            <DirectionPage {direction} {firm} today={shown.today} on_action={shown.on_direction} />
        },
        Page::Processes => html! {
            <ProcessesPage {processes} {priorities} {firm} on_plan={shown.on_plan} />
        },
        Page::Priorities => html! {
            <PrioritiesPage plan={Rc::new(shown.plan.clone())} on_action={shown.on_priorities} />
        },
        Page::Return => html! {
            <ReturnPage
                {priorities}
                {processes}
                {firm}
                start={*start}
                seed={*seed}
                trials={*trials}
                correlation={*correlation}
                {scenarios}
                on_action={shown.on_priorities}
                on_plan={shown.on_plan}
            />
        },
        Page::Roadmap => html! {
            <RoadmapPage plan={Rc::new(shown.plan.clone())} on_action={shown.on_priorities} />
        },
        Page::Settings => html! { <SettingsPage {firm} on_action={shown.on_firm} /> },
    }
}
