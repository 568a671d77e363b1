//! The frame around every page: the rail of steps, the plan's name, and what can be done with the whole plan.

use yew::prelude::*;

use super::icon::{self, compass, icon};
use super::layout::button;
use super::notice::notice_bar;
use crate::browser::page;
use crate::ui::route::Page;
use crate::ui::session::{Change, Origin, Session};

/// What the frame shows of the app.
pub struct Frame<'a> {
    /// The page shown; none while a link is opened.
    pub page: Option<Page>,
    /// The plan on the screen and how it got there.
    pub session: &'a Session,
    /// How far each step has come, in the order of the rail; empty until it is known.
    pub progress: &'a [Progress],
    /// Whether the work is safe, in words.
    pub saved: String,
    /// A change of the session.
    pub on_change: Callback<Change>,
    /// The plan that is looked at is to be kept.
    pub on_keep: Callback<()>,
    /// The plan is to be shared.
    pub on_share: Callback<()>,
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
    /// Its class and its words.
    fn look(self) -> (&'static str, &'static str) {
        match self {
            Self::Empty => ("dot", "not begun"),
            Self::Begun => ("dot half", "begun"),
            Self::Done => ("dot full", "complete"),
        }
    }
}

impl Frame<'_> {
    /// The frame around a page.
    pub fn around(&self, inside: Html) -> Html {
        let on_change = &self.on_change;
        html! {
            // Leaving a field anywhere on the page ends a step of undo.
            <div class="app" onfocusout={on_change.reform(|_| Change::Settle)}>
                <button type="button" class="skip" onclick={|_| page::focus("main")}>{"Skip to the page"}</button>
                <header class="rail">
                    <a class="brand" href={Page::Start.href()} aria-current={self.current(Page::Start)}>
                        {compass()}
                        {"Bearing"}
                    </a>
                    {self.steps()}
                    {self.whole_plan()}
                </header>
                <main id="main" class="page" tabindex="-1">
                    if let Some(visit) = &self.session.visit {
                        {self.visiting(visit.origin)}
                    }
                    {inside}
                </main>
                {notice_bar(self.session.notice.as_ref(), on_change)}
            </div>
        }
    }

    fn current(&self, page: Page) -> Option<&'static str> {
        (self.page == Some(page)).then_some("page")
    }

    fn steps(&self) -> Html {
        html! {
            <nav aria-label="Steps">
                <ol class="steps">
                    for (index, step) in Page::STEPS.iter().enumerate() {
                        <li key={index}>
                            <a href={step.href()} aria-current={self.current(*step)}>
                                <span class="count" aria-hidden="true">{index + 1}</span>
                                <span>{step.name()}</span>
                                if let Some(progress) = self.progress.get(index) {
                                    <span class={progress.look().0}>
                                        <span class="unseen">{progress.look().1}</span>
                                    </span>
                                }
                            </a>
                        </li>
                    }
                </ol>
                <ul class="steps">
                    <li>
                        <a href={Page::Settings.href()} aria-current={self.current(Page::Settings)}>
                            <span class="count" aria-hidden="true"></span>
                            <span>{Page::Settings.name()}</span>
                        </a>
                    </li>
                </ul>
            </nav>
        }
    }

    fn whole_plan(&self) -> Html {
        let (history, on_change) = (&self.session.history, &self.on_change);
        let saved = if self.session.visit.is_some() {
            "A copy, not saved unless you keep it"
        } else {
            &self.saved
        };
        html! {
            <div class="whole">
                <p class="title">{self.session.plan().title().to_owned()}</p>
                <p class="saved">{saved.to_owned()}</p>
                <div class="row" role="group" aria-label="The whole plan">
                    {tool(icon::UNDO, "Undo", history.can_undo(), on_change.reform(|_| Change::Undo))}
                    {tool(icon::REDO, "Redo", history.can_redo(), on_change.reform(|_| Change::Redo))}
                    {tool(icon::SHARE, "Share", true, self.on_share.reform(|_| ()))}
                    {tool(icon::PRINT, "Print", true, Callback::from(|_| page::print()))}
                </div>
            </div>
        }
    }

    /// Says that the plan on the screen is a copy, and what can be done with it.
    fn visiting(&self, origin: Origin) -> Html {
        let came = match origin {
            Origin::Example => "This is a worked example.",
            Origin::File => "This plan came from a file.",
            Origin::Link => "This plan came in a link.",
        };
        html! {
            <section class="visiting" aria-label="A copy">
                <p>{came}{" Change what you like: it is a copy, and your own plan is not touched."}</p>
                <div class="row">
                    {button("primary", "Keep", self.on_keep.reform(|_| ()))}
                    {button("", "Discard", self.on_change.reform(|_| Change::Discard))}
                </div>
            </section>
        }
    }
}

fn tool(path: &'static str, name: &'static str, enabled: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="tool" title={name} disabled={!enabled} {onclick}>
            {icon(path)}
            <span>{name}</span>
        </button>
    }
}
