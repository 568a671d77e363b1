//! The app: the session, what keeps it, and one page in the frame.

use std::rc::Rc;

use yew::prelude::*;

use super::components::frame::Frame;
use super::components::layout::button;
use super::components::trouble::trouble_boxes;
use super::hooks::{
    Arrival, Later, use_arrival, use_later, use_on_device, use_page_change, use_route, use_saving, use_undo_keys,
};
use super::later::Shown;
use super::locality::Locality;
use super::opening::{self, Opening};
use super::pages::start::{Begin, StartPage};
use super::route::{Page, Route};
use super::session::{Change, Origin, Session};
use crate::browser::{Format, random};
use crate::plan::{Action, Plan};

/// The app.
#[component]
pub fn App(opening: &Opening) -> Html {
    let session = use_reducer(|| Session::new(opening.plan.clone(), None));
    let route = use_route(&opening.fragment);
    let saving = use_saving(session.own(), &opening.saved_at);
    let sharing = use_state(|| false);
    let dispatcher = session.dispatcher();
    use_undo_keys(dispatcher.clone());
    let arrived = use_callback((dispatcher.clone(), route.clone()), |plan: Plan, (session, route)| {
        session.dispatch(Change::Visit(Origin::Link, Box::new(plan)));
        route.replace(Page::Direction);
    });
    let (later, on_retry) = use_later();
    let part = match later {
        Later::Here(part) => Some(part),
        Later::Coming | Later::Missing => None,
    };
    let arrival = use_arrival(route.route(), part, arrived);
    let plan = Rc::clone(session.plan());
    let page = match route.route() {
        Route::Page(page) => Some(*page),
        Route::Link(_) => None,
    };
    use_page_change(page, plan.title());
    let on_device = use_on_device(&session.own().id, page);
    let locality = use_memo((plan.firm.locale.clone(), plan.firm.currency), |(locale, currency)| {
        Locality::of(&plan.firm, Format::of_the_browser(locale, *currency), opening.today)
    });
    let steps = use_memo((Rc::clone(&plan), opening.today, part.is_some()), |(plan, today, _)| {
        part.map(|part| (part.progress)(plan, *today)).unwrap_or_default()
    });
    // Pages render only when their section or their callback changes, so these must stay the same.
    let on_change = use_callback(dispatcher.clone(), |change: Change, session| session.dispatch(change));
    let on_action = use_callback((on_change.clone(), part), |action: Action, (on_change, part)| {
        // What acts on a plan is on the pages that came with this part.
        if let Some(part) = part {
            on_change.emit(Change::Do(action, part.done));
        }
    });
    let on_firm = use_callback(on_action.clone(), |action, on_action| {
        on_action.emit(Action::Firm(action));
    });
    let on_direction = use_callback(on_action.clone(), |action, on_action| {
        on_action.emit(Action::Direction(action));
    });
    let on_priorities = use_callback(on_action.clone(), |action, on_action| {
        on_action.emit(Action::Priorities(action));
    });
    let on_begin = use_callback(
        (dispatcher, route.clone(), opening.today),
        |begin: Begin, (session, route, today)| {
            let change = match begin {
                Begin::WithGoal(text) => {
                    session.dispatch(Change::Discard);
                    Change::AddGoal(text, *today)
                }
                Begin::Empty => Change::Open(Box::new(opening::new_plan(*today))),
                Begin::Other(id) => match opening::open_other(&id) {
                    Some(plan) => Change::Open(Box::new(plan)),
                    None => Change::Tell("This plan cannot be opened any more.".to_owned()),
                },
                Begin::Visit(origin, plan) => Change::Visit(origin, plan),
            };
            session.dispatch(change);
            route.go_to(Page::Direction);
        },
    );

    let today = opening.today;
    let shown = match (page, later) {
        (Some(Page::Start), _) => html! {
            <StartPage own={session.own()} {on_device} {today} {on_begin} />
        },
        (Some(page), Later::Here(part)) => (part.page)(&Shown {
            page,
            plan: &plan,
            today,
            on_firm: &on_firm,
            on_direction: &on_direction,
            on_priorities: &on_priorities,
            on_plan: &on_action,
        }),
        (None, Later::Here(part)) if let Arrival::Failed(error) = &arrival => (part.link_trouble)(error),
        (page, Later::Missing) => waiting(page, NOT_ARRIVED, Some(on_retry)),
        (page, _) => waiting(page, "Loading this page…", None),
    };
    let frame = Frame {
        page,
        session: &session,
        progress: &steps,
        saved: saving.words(),
        on_keep: on_change.reform(|()| Change::Keep(random::plan_id())),
        on_share: match later {
            Later::Missing => on_change.reform(|()| Change::Tell(NO_SHARE.to_owned())),
            Later::Coming | Later::Here(_) => Callback::from({
                let sharing = sharing.setter();
                move |()| sharing.set(true)
            }),
        },
        on_change,
    };
    let on_close = {
        let sharing = sharing.setter();
        move |()| sharing.set(false)
    };
    html! {
        <ContextProvider<Locality> context={(*locality).clone()}>
            {frame.around(html! { <>{trouble_boxes(opening.trouble.as_ref(), saving.failed())}{shown}</> })}
            if let (true, Some(part)) = (*sharing, part) {
                {(part.share)(plan, on_close.into())}
            }
        </ContextProvider<Locality>>
    }
}

const NO_SHARE: &str = "A part of Bearing did not arrive, so there is no link yet. Open a step and press “Try again”; what you typed is safe.";
const NOT_ARRIVED: &str = "This page did not arrive. Check the connection; what you typed is safe.";

/// In the place of a page that is not there yet, or of the plan in a link.
fn waiting(page: Option<Page>, why: &'static str, on_retry: Option<Callback<MouseEvent>>) -> Html {
    html! {
        <header>
            <h1 tabindex="-1">{page.map_or("Opening the plan in this link…", Page::name)}</h1>
            <p role="status">{why}</p>
            if let Some(on_retry) = on_retry {
                {button("primary", "Try again", on_retry)}
            }
        </header>
    }
}
