//! The order by score, and what each score is made of.

use yew::prelude::*;

use crate::domain::priority::Ranked;
use crate::domain::priority::criteria::ALL;
use crate::plan::Priorities;
use crate::plan::figures::Ranks;
use crate::ui::components::layout::explained;
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;
use crate::ui::words::priorities::name;

const SCALES: &str =
    "Points on fixed scales, 0 to 100 and beyond, times the weights. Scores within half a point share a place.";

/// The order as a table, and below it what has no score yet.
pub(super) fn order(priorities: &Priorities, ranks: &Ranks, locality: &Locality) -> Html {
    let points = |points: f64| Cell::of_figure(points, locality.format.number(points, 0));
    let weighed = |(name, weight): (&str, f64)| format!("{name} × {}", locality.format.percent(weight, 0));
    let columns = ALL.iter().map(|info| info.name).zip(ranks.weights.shares().iter().copied());
    let head: Vec<String> = columns.map(weighed).chain(["Score".to_owned()]).collect();
    let row = |ranked: &Ranked| {
        let name = format!("{}. {}", ranked.place, name(priorities, ranked.id));
        Row::new(
            name,
            ranked.points.iter().copied().chain([ranked.score]).map(points).collect(),
        )
    };
    let rows: Vec<Row> = ranks.ranking.ranked.iter().map(row).collect();
    let unknown = ranks
        .ranking
        .not_scored
        .iter()
        .map(|(id, why)| (name(priorities, *id), why.to_string()));
    let not_scored: Vec<_> = unknown.collect();
    html! {
        <section class="card" aria-label="The order">
            <h2>{"The order by score"}</h2>
            if !rows.is_empty() {
                {table("The order by score", SCALES, head, rows)}
            }
            if !not_scored.is_empty() {
                <h3>{"Without a score yet"}</h3>
                {explained(not_scored)}
            }
        </section>
    }
}
