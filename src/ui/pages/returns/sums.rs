//! The sums: every figure opened to its arithmetic.

use yew::prelude::*;

use crate::domain::finance::{Terms, Worth, arithmetic};
use crate::ui::components::figure::sum;
use crate::ui::components::layout::explained;
use crate::ui::locality::Locality;

/// Every figure opened to its arithmetic, and what was taken where nothing was typed.
pub(super) fn sums(worth: &Worth, terms: &Terms, locality: &Locality) -> Html {
    let all = |sums: Vec<arithmetic::Arithmetic>| sums.iter().map(|opened| sum(opened, locality)).collect::<Html>();
    html! {
        <>
            <h3>{"Full value"}</h3>
            {sum(&arithmetic::of_hours(worth, terms), locality)}
            {all(arithmetic::of_view(worth, &worth.full, terms, true))}
            <h3>{"Cash only"}</h3>
            {all(arithmetic::of_view(worth, &worth.cash, terms, false))}
            if !worth.flows.assumed.is_empty() {
                <h3>{"Taken where nothing was typed"}</h3>
                {explained(worth.flows.assumed.iter().map(|assumed| {
                    let info = assumed.input.info();
                    let value = locality.precise(info.quantity, assumed.value);
                    (format!("{}: {value}", info.label), assumed.reason.to_owned())
                }).collect())}
            }
        </>
    }
}
