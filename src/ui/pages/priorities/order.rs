//! The order by score, and what each score is made of.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::priority::criteria::ALL;
use crate::plan::Priorities;
use crate::plan::figures::Ranks;
use crate::ui::locality::use_locality;
use crate::ui::words::priorities::name;

/// The order.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct OrderProps {
    /// The opportunities.
    pub priorities: Rc<Priorities>,
    /// Their order.
    pub ranks: Rc<Ranks>,
}

/// The order as a table, and below it what has no score yet.
#[component]
pub(super) fn Order(props: &OrderProps) -> Html {
    let OrderProps { priorities, ranks } = props;
    let locality = use_locality();
    let points = |points: f64| locality.format.number(points, 0);
    html! {
        <section class="card" aria-label="The order">
            <h2>{"The order by score"}</h2>
            if !ranks.ranking.ranked.is_empty() {
                <div class="table" tabindex="0" role="region" aria-label="The order by score">
                    <table>
                        <caption>{"Points on fixed scales, 0 to 100 and beyond, times the weights. Scores within half a point share a place."}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{"Opportunity"}</th>
                                for (info, weight) in ALL.iter().zip(ranks.weights.shares()) {
                                    <th key={info.key} scope="col" title={info.scale}>{format!("{} × {}", info.name, locality.format.percent(weight, 0))}</th>
                                }
                                <th scope="col">{"Score"}</th>
                            </tr>
                        </thead>
                        <tbody>
                            for ranked in &ranks.ranking.ranked {
                                <tr key={ranked.id}>
                                    <th scope="row">{format!("{}. {}", ranked.place, name(priorities, ranked.id))}</th>
                                    for (info, value) in ALL.iter().zip(ranked.points) {
                                        <td key={info.key} class={(value < 0.0).then_some("negative")}>{points(value)}</td>
                                    }
                                    <td class={(ranked.score < 0.0).then_some("negative")}><b>{points(ranked.score)}</b></td>
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            }
            if !ranks.ranking.not_scored.is_empty() {
                <div class="stack">
                    <h3>{"Without a score yet"}</h3>
                    <dl class="stack">
                        for (id, why) in &ranks.ranking.not_scored {
                            <div key={*id}>
                                <dt><b>{name(priorities, *id)}</b></dt>
                                <dd class="muted">{why.to_string()}</dd>
                            </div>
                        }
                    </dl>
                </div>
            }
        </section>
    }
}
