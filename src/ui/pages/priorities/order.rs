//! The order by score, and what each score is made of.

use yew::prelude::*;

use crate::domain::priority::criteria::ALL;
use crate::plan::Priorities;
use crate::plan::figures::Ranks;
use crate::ui::components::layout::explained;
use crate::ui::locality::Locality;
use crate::ui::words::priorities::name;

/// The order as a table, and below it what has no score yet.
pub(super) fn order(priorities: &Priorities, ranks: &Ranks, locality: &Locality) -> Html {
    let points = |points: f64| {
        let class = (points < 0.0).then_some("negative");
        html! { <td {class}>{locality.format.number(points, 0)}</td> }
    };
    let weighed = |(name, weight): (&'static str, f64)| format!("{name} × {}", locality.format.percent(weight, 0));
    let names = ALL.iter().map(|info| info.name);
    let not_scored: Vec<_> = ranks
        .ranking
        .not_scored
        .iter()
        .map(|(id, why)| (name(priorities, *id), why.to_string()))
        .collect();
    html! {
        <section class="card" aria-label="The order">
            <h2>{"The order by score"}</h2>
            if !ranks.ranking.ranked.is_empty() {
                <div class="table" tabindex="0" role="region" aria-label="The order by score">
                    <table>
                        <caption>
                            {"Points on fixed scales, 0 to 100 and beyond, times the weights. Scores within half a point \
                              share a place."}
                        </caption>
                        <thead>
                            <tr>
                                <th scope="col">{"Opportunity"}</th>
                                for column in names.zip(ranks.weights.shares()) {
                                    <th key={column.0} scope="col">{weighed(column)}</th>
                                }
                                <th scope="col">{"Score"}</th>
                            </tr>
                        </thead>
                        <tbody>
                            for ranked in &ranks.ranking.ranked {
                                <tr key={ranked.id}>
                                    <th scope="row">{format!("{}. {}", ranked.place, name(priorities, ranked.id))}</th>
                                    for value in ranked.points {
                                        {points(value)}
                                    }
                                    {points(ranked.score)}
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            }
            if !not_scored.is_empty() {
                <h3>{"Without a score yet"}</h3>
                {explained(not_scored)}
            }
        </section>
    }
}
