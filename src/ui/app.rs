//! The app: the session, what keeps it, and one page in the frame.

use std::rc::Rc;

use yew::prelude::*;

use super::components::frame::Frame;
use super::components::share::ShareDialog;
use super::components::trouble::TroubleBox;
use super::hooks::{Arrival, use_arrival, use_others, use_page_change, use_route, use_saving, use_undo_keys};
use super::locality::Locality;
use super::opening::{self, Opening};
use super::pages::direction::DirectionPage;
use super::pages::link_trouble::LinkTrouble;
use super::pages::priorities::PrioritiesPage;
use super::pages::returns::ReturnPage;
use super::pages::settings::SettingsPage;
use super::pages::start::{Begin, StartPage};
use super::route::{Page, Route};
use super::session::{Change, Origin, Session};
use super::words::progress::progress;
use crate::browser::{Format, random};
use crate::plan::{Action, DirectionAction, Plan};

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
    let arrival = use_arrival(route.route(), arrived);
    let plan = Rc::clone(session.plan());
    let page = match route.route() {
        Route::Page(page) => Some(*page),
        Route::Link(_) => None,
    };
    use_page_change(page, plan.title());
    let others = use_others(&session.own().id, page);
    let locality = use_memo((plan.firm.locale.clone(), plan.firm.currency), |(locale, currency)| {
        Locality::of(&plan.firm, Format::of_the_browser(locale, *currency))
    });
    let steps = use_memo((Rc::clone(&plan), opening.today), |(plan, today)| {
        progress(plan, *today)
    });

    let on_change = use_callback(dispatcher.clone(), |change: Change, session| session.dispatch(change));
    let on_keep = use_callback(dispatcher.clone(), |(), session| {
        session.dispatch(Change::Keep(random::plan_id()));
    });
    let on_share = use_callback(sharing.setter(), |(), sharing| sharing.set(true));
    let on_shared = use_callback(sharing.setter(), |(), sharing| sharing.set(false));
    let on_firm = use_callback(dispatcher.clone(), |action, session| {
        session.dispatch(Change::Do(Action::Firm(action)));
    });
    let on_direction = use_callback(dispatcher.clone(), |action, session| {
        session.dispatch(Change::Do(Action::Direction(action)));
    });
    let on_priorities = use_callback(dispatcher.clone(), |action, session| {
        session.dispatch(Change::Do(Action::Priorities(action)));
    });
    let on_begin = use_callback(
        (dispatcher, route.clone(), opening.today),
        |begin: Begin, (session, route, today)| {
            let change = match begin {
                Begin::WithGoal(text) => {
                    session.dispatch(Change::Discard);
                    Change::Do(Action::Direction(DirectionAction::AddGoal(text, *today)))
                }
                Begin::Example(example) => match example.plan() {
                    Some(plan) => Change::Visit(Origin::Example, Box::new(plan)),
                    None => return,
                },
                Begin::Empty => Change::Open(Box::new(opening::new_plan(*today))),
                Begin::Other(id) => match opening::open_other(&id) {
                    Some(plan) => Change::Open(Box::new(plan)),
                    None => Change::Tell("This plan cannot be opened any more.".to_owned()),
                },
                Begin::File(plan) => Change::Visit(Origin::File, plan),
            };
            session.dispatch(change);
            route.go_to(Page::Direction);
        },
    );

    let shown = match (page, arrival) {
        (None, Arrival::Failed(error)) => html! { <LinkTrouble {error} /> },
        (None, _) => html! { <header><h1 tabindex="-1">{"Opening the plan in this link…"}</h1></header> },
        (Some(Page::Start), _) => html! {
            <StartPage own={session.own()} {others} locale={plan.firm.locale.clone()} today={opening.today} {on_begin} />
        },
        (Some(Page::Direction), _) => html! {
            <DirectionPage direction={&plan.direction} firm={&plan.firm} today={opening.today} on_action={on_direction} />
        },
        (Some(Page::Priorities), _) => html! {
            <PrioritiesPage priorities={&plan.priorities} direction={&plan.direction} firm={&plan.firm} on_action={on_priorities} />
        },
        (Some(Page::Return), _) => html! {
            <ReturnPage priorities={&plan.priorities} firm={&plan.firm} start={plan.start} on_action={on_priorities} />
        },
        (Some(Page::Settings), _) => html! { <SettingsPage firm={&plan.firm} on_action={on_firm} /> },
    };
    html! {
        <ContextProvider<Locality> context={(*locality).clone()}>
            <Frame
                {page}
                title={plan.title().to_owned()}
                progress={(*steps).clone()}
                saved={saving.words()}
                can_undo={session.history.can_undo()}
                can_redo={session.history.can_redo()}
                visiting={session.visit.as_ref().map(|visit| visit.origin)}
                notice={session.notice.clone()}
                {on_change}
                {on_keep}
                {on_share}
            >
                <TroubleBox trouble={opening.trouble.clone()} failed={saving.failed()} />
                {shown}
            </Frame>
            if *sharing {
                <ShareDialog {plan} on_close={on_shared} />
            }
        </ContextProvider<Locality>>
    }
}
