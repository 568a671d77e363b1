//! The return: both views at the likely figures, where most cases lie, and the measures.

use yew::prelude::*;

use super::measures::measures;
use crate::domain::finance::{Terms, Worth};
use crate::domain::quantity::YearMonth;
use crate::domain::simulation::{Chance, Watch};
use crate::ui::charts::Percentiles;
use crate::ui::charts::ranges::{Range, Ranges, ranges_chart};
use crate::ui::components::figure::big_figure;
use crate::ui::locality::Locality;
use crate::ui::words::chances::is_uncertain;

/// The card.
pub(super) fn the_return(
    worth: &Worth,
    watch: &Watch,
    start: Option<YearMonth>,
    terms: &Terms,
    locality: &Locality,
) -> Html {
    let row = |name: &str, chance: &Chance, likely: f64| Range {
        name: name.to_owned(),
        marks: Percentiles {
            p10: chance.npv.p10,
            p50: chance.npv.p50,
            p90: chance.npv.p90,
        },
        likely: Some(likely),
    };
    let rows = [
        row("Full value", &watch.chances.full, worth.full.npv),
        row("Cash only", &watch.chances.cash, worth.cash.npv),
    ];
    let ranges = Ranges {
        name: "Where most cases lie",
        rows: &rows,
        summary: "The net present value in 8 of 10 cases, with freed hours counted and in cash only.".to_owned(),
    };
    html! {
        <section class="card" aria-label="The return">
            <div class="figures">
                {big_figure(
                    "Full value, net present value",
                    worth.full.npv,
                    "At the likely figures. Every hour it frees counted at what an hour costs.",
                    locality,
                )}
                {big_figure(
                    "Cash only, net present value",
                    worth.cash.npv,
                    "Freed hours are not cash until somebody sells them or stops paying for them.",
                    locality,
                )}
            </div>
            if is_uncertain(&watch.chances.full.npv) || is_uncertain(&watch.chances.cash.npv) {
                {ranges_chart(&ranges, locality)}
            }
            {measures(worth, watch, start, terms, locality)}
        </section>
    }
}
