//! The frame around every page: the rail of steps, the plan's name, and what can be done with the whole plan.

use yew::prelude::*;

use super::icon::{Icon, Picture};
use super::notice::NoticeBar;
use crate::browser::page;
use crate::ui::route::Page;
use crate::ui::session::{Change, Notice, Origin};

/// The frame.
#[derive(Clone, PartialEq, Properties)]
pub struct FrameProps {
    /// The page shown.
    pub page: Option<Page>,
    /// What the plan is called.
    pub title: AttrValue,
    /// How far each step has come, in the order of the rail.
    pub progress: Vec<Progress>,
    /// Whether the work is safe, in words.
    pub saved: AttrValue,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to redo.
    pub can_redo: bool,
    /// Where the plan came from, when it is not the person's own.
    pub visiting: Option<Origin>,
    /// What just happened.
    pub notice: Option<Notice>,
    /// A change of the session.
    pub on_change: Callback<Change>,
    /// The plan that is looked at is to be kept.
    pub on_keep: Callback<()>,
    /// The plan is to be shared.
    pub on_share: Callback<()>,
    /// The page.
    pub children: Html,
}

/// How far a step has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing typed.
    Empty,
    /// Something is still open.
    Begun,
    /// Nothing is open.
    Done,
}

impl Progress {
    fn class(self) -> &'static str {
        match self {
            Self::Empty => "dot",
            Self::Begun => "dot half",
            Self::Done => "dot full",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Empty => "not begun",
            Self::Begun => "begun",
            Self::Done => "complete",
        }
    }
}

/// The frame around every page.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let FrameProps {
        page,
        title,
        progress,
        saved,
        can_undo,
        can_redo,
        visiting,
        notice,
        on_change,
        on_keep,
        on_share,
        children,
    } = props;
    html! {
        // Leaving a field anywhere on the page ends a step of undo.
        <div class="app" onfocusout={on_change.reform(|_| Change::Settle)}>
            <button type="button" class="skip" onclick={|_| page::focus("main")}>{"Skip to the page"}</button>
            <header class="rail">
                <a class="brand" href={Page::Start.href()} aria-current={(*page == Some(Page::Start)).then_some("page")}>
                    <Picture icon={Icon::Compass} />
                    {"Bearing"}
                </a>
                <nav aria-label="Steps">
                    <ol class="steps">
                        for (index, (step, progress)) in Page::STEPS.iter().zip(progress).enumerate() {
                            <li key={step.name()}>
                                <a href={step.href()} aria-current={(*page == Some(*step)).then_some("page")}>
                                    <span class="count" aria-hidden="true">{index + 1}</span>
                                    <span>{step.name()}</span>
                                    <span class={progress.class()}><span class="unseen">{progress.words()}</span></span>
                                </a>
                            </li>
                        }
                    </ol>
                    <ul class="steps">
                        <li>
                            <a href={Page::Settings.href()} aria-current={(*page == Some(Page::Settings)).then_some("page")}>
                                <span class="count" aria-hidden="true"></span>
                                <span>{Page::Settings.name()}</span>
                            </a>
                        </li>
                    </ul>
                </nav>
                <div class="whole">
                    <p class="title">{title}</p>
                    <p class="saved">{saved}</p>
                    <div class="row" role="group" aria-label="The whole plan">
                        <Tool icon={Icon::Undo} name="Undo" enabled={*can_undo} on_press={on_change.reform(|()| Change::Undo)} />
                        <Tool icon={Icon::Redo} name="Redo" enabled={*can_redo} on_press={on_change.reform(|()| Change::Redo)} />
                        <Tool icon={Icon::Share} name="Share" enabled={true} on_press={on_share} />
                        <Tool icon={Icon::Print} name="Print" enabled={true} on_press={|()| page::print()} />
                    </div>
                </div>
            </header>
            <main id="main" class="page" tabindex="-1">
                if let Some(origin) = visiting {
                    <Visiting origin={*origin} {on_keep} on_discard={on_change.reform(|()| Change::Discard)} />
                }
                {children.clone()}
            </main>
            <NoticeBar notice={notice.clone()} {on_change} />
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ToolProps {
    icon: Icon,
    name: &'static str,
    enabled: bool,
    on_press: Callback<()>,
}

#[component]
fn Tool(props: &ToolProps) -> Html {
    let ToolProps {
        icon,
        name,
        enabled,
        on_press,
    } = props;
    html! {
        <button type="button" class="tool" title={*name} disabled={!enabled} onclick={on_press.reform(|_| ())}>
            <Picture icon={*icon} />
            <span>{*name}</span>
        </button>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct VisitingProps {
    origin: Origin,
    on_keep: Callback<()>,
    on_discard: Callback<()>,
}

/// Says that the plan on the screen is a copy, and what can be done with it.
#[component]
fn Visiting(props: &VisitingProps) -> Html {
    let VisitingProps {
        origin,
        on_keep,
        on_discard,
    } = props;
    let says = match origin {
        Origin::Example => "This is a worked example. Change what you like: your own plan is not touched.",
        Origin::File => {
            "This plan came from a file. Change what you like: it is a copy, and your own plan is not touched."
        }
        Origin::Link => {
            "This plan came in a link. Change what you like: it is a copy, and your own plan is not touched."
        }
    };
    html! {
        <section class="visiting" aria-label="A copy">
            <p>{says}</p>
            <div class="row">
                <button type="button" class="primary" onclick={on_keep.reform(|_| ())}>{"Keep"}</button>
                <button type="button" onclick={on_discard.reform(|_| ())}>{"Discard"}</button>
            </div>
        </section>
    }
}
