//! The page the address names.

use yew::prelude::*;

use crate::browser::address;
use crate::ui::route::{Page, Route};

/// What the address asks for, and how to go elsewhere.
#[derive(Clone, PartialEq)]
pub(in crate::ui) struct RouteHandle {
    route: UseStateHandle<Route>,
}

/// Follows the fragment of the address, beginning with the one the page was opened with.
#[hook]
pub(in crate::ui) fn use_route(fragment: &str) -> RouteHandle {
    let route = use_state(|| Route::of(fragment));
    let handle = RouteHandle { route: route.clone() };
    use_effect_with((), move |()| {
        let setter = route.setter();
        let listener = address::on_change(move |fragment| setter.set(Route::of(&fragment)));
        move || drop(listener)
    });
    handle
}

impl RouteHandle {
    /// What the address asks for.
    pub(in crate::ui) fn route(&self) -> &Route {
        &self.route
    }

    /// Goes to a page as a step in the browser's history.
    pub(in crate::ui) fn go_to(&self, page: Page) {
        self.route.set(Route::Page(page));
        address::go_to(page.fragment());
    }

    /// Goes to a page in place of the present one: a link that was opened does not open again on Back.
    pub(in crate::ui) fn replace(&self, page: Page) {
        address::replace(page.fragment());
        self.route.set(Route::Page(page));
    }
}
