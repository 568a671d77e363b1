//! The order by score, how sure it is, and what each score is made of.

use std::rc::Rc;

use yew::prelude::*;

use super::how_sure::HowSure;
use super::robustness::RobustnessView;
use crate::domain::priority::Ranked;
use crate::plan::figures::{Ranks, criterion_name};
use crate::plan::{Plan, Priorities};
use crate::ui::components::layout::{explained, fold};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::hooks::Answer;
use crate::ui::locality::Locality;
use crate::ui::words::priorities::{name, names};

const SCALES: &str =
    "Points on fixed scales, 0 to 100 and beyond, times the weights. Scores within half a point share a place.";

/// The order, and below it what has no score yet. The order stands at once; how sure it is follows.
pub(super) fn order(plan: &Rc<Plan>, ranks: &Ranks, sure: &Answer<HowSure>, locality: &Locality) -> Html {
    let priorities = &plan.priorities;
    let unknown = ranks.ranking.not_scored.iter();
    let not_scored: Vec<_> = unknown
        .map(|(id, why)| (name(priorities, *id), why.to_string()))
        .collect();
    let several = ranks.ranking.ranked.len() > 1;
    let says = sure.found.as_ref().filter(|_| sure.is_present);
    let says = says.and_then(|found| found.robustness.first(plan));
    let robust = sure
        .found
        .as_ref()
        .filter(|found| found.robustness.in_order.options.len() > 1);
    html! {
        <section class="card" aria-label="The order">
            <h2 id="the-order" tabindex="-1">{"The order by score"}</h2>
            if !ranks.ranking.ranked.is_empty() {
                <p><strong>{says.unwrap_or_else(|| by_score(priorities, ranks, locality))}</strong></p>
            }
            if several {
                if let Some(found) = robust {
                    <div class="last-answer" aria-busy={(!sure.is_present).to_string()}>
                        <RobustnessView {plan} {found} />
                    </div>
                } else {
                    <p class="muted">{"How sure that is, is being worked out."}</p>
                }
            }
            if !ranks.ranking.ranked.is_empty() {
                {fold("What each score is made of", false, points(priorities, ranks, locality))}
            }
            if !not_scored.is_empty() {
                <h3>{"Without a score yet"}</h3>
                {explained(not_scored)}
            }
        </section>
    }
}

/// Who is first by score alone.
fn by_score(priorities: &Priorities, ranks: &Ranks, locality: &Locality) -> String {
    let ranked = &ranks.ranking.ranked;
    let first: Vec<u32> = ranked.iter().filter(|one| one.place == 1).map(|one| one.id).collect();
    let score = ranked.first().map_or(0.0, |one| one.score);
    let score = locality.format.number(score, 0);
    match first.as_slice() {
        [only] => format!("{} is first by score, with {score} points.", name(priorities, *only)),
        all => format!("{} share the first place, with {score} points.", names(priorities, all)),
    }
}

fn points(priorities: &Priorities, ranks: &Ranks, locality: &Locality) -> Html {
    let points = |points: f64| Cell::of_figure(points, locality.format.number(points, 0));
    let columns = ranks.weighed.criteria.iter().zip(ranks.weights.shares());
    let head = columns.map(|(criterion, weight)| {
        let name = criterion_name(priorities, criterion);
        format!("{name} × {}", locality.format.percent(*weight, 0))
    });
    let row = |ranked: &Ranked| {
        let name = format!("{}. {}", ranked.place, name(priorities, ranked.id));
        let all = ranked.points.iter().copied().chain([ranked.score]);
        Row::new(name, all.map(points).collect())
    };
    let rows = ranks.ranking.ranked.iter().map(row).collect();
    table(
        "The order by score",
        SCALES,
        head.chain(["Score".to_owned()]).collect(),
        rows,
    )
}
