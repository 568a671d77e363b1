//! A plan that arrives in a link.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::plan::Plan;
use crate::plan::format::LinkError;
use crate::ui::later::LaterPart;
use crate::ui::route::Route;

/// How far the opening of a link has come.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum Arrival {
    /// There is no link, or it was opened.
    None,
    /// It is being unpacked.
    Opening,
    /// It does not open.
    Failed(LinkError),
}

/// Unpacks the plan of a link as soon as the address is one and the later part, which knows how, is there, and hands it
/// on.
#[hook]
pub(in crate::ui) fn use_arrival(route: &Route, part: Option<&'static LaterPart>, arrived: Callback<Plan>) -> Arrival {
    let arrival = use_state(|| Arrival::Opening);
    let setter = arrival.setter();
    use_effect_with((route.clone(), part.is_some()), move |(route, _)| {
        if let (Route::Link(fragment), Some(part)) = (route.clone(), part) {
            setter.set(Arrival::Opening);
            spawn_local(async move {
                match (part.open_link)(fragment).await {
                    Ok(plan) => arrived.emit(plan),
                    Err(error) => setter.set(Arrival::Failed(error)),
                }
            });
        }
    });
    match route {
        Route::Page(_) => Arrival::None,
        Route::Link(_) => (*arrival).clone(),
    }
}
