//! A plan that arrives in a link.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::compression;
use crate::plan::Plan;
use crate::plan::format::{Codec, Link, LinkError, open_link};
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

/// Unpacks the plan of a link as soon as the address is one, and hands it on.
#[hook]
pub(in crate::ui) fn use_arrival(route: &Route, arrived: Callback<Plan>) -> Arrival {
    let arrival = use_state(|| Arrival::Opening);
    let setter = arrival.setter();
    use_effect_with(route.clone(), move |route| {
        if let Route::Link(fragment) = route.clone() {
            setter.set(Arrival::Opening);
            spawn_local(async move {
                match unpacked(&fragment).await {
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

async fn unpacked(fragment: &str) -> Result<Plan, LinkError> {
    let link = open_link(fragment)?;
    let json = match link.codec {
        Codec::Raw => link.bytes,
        Codec::Deflate => compression::inflate(&link.bytes).await.ok_or(LinkError::Damaged)?,
    };
    Link::plan(&json)
}
