//! Value against effort: where each opportunity lies.

use yew::prelude::*;

use super::{Plot, value_axis};
use crate::chart::{Logarithmic, place};
use crate::domain::priority::{DIVIDING_HOURS, Quadrant};
use crate::ui::locality::Locality;

const PLOT: Plot = Plot {
    width: 480.0,
    height: 320.0,
    left: 58.0,
    right: 24.0,
    top: 24.0,
    foot: 44.0,
};
/// Own hours along the foot.
const HOURS: [f64; 6] = [1.0, 4.0, 15.0, 40.0, 120.0, 400.0];

/// An opportunity in the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Its number in the plan.
    pub id: u32,
    /// What it is called.
    pub name: String,
    /// What it is worth in the owner's view.
    pub value: f64,
    /// Own hours to set it up.
    pub hours: f64,
    /// Money before it starts, told by the size of its spot.
    pub money: f64,
    /// Whether it is in the best set.
    pub chosen: bool,
}

/// The chart, and beneath it the key to its numbers. Each spot can be reached by keyboard and opens its opportunity.
pub fn quadrant_chart(spots: &[Spot], on_open: &Callback<u32>, locality: &Locality) -> Html {
    let (y, axis) = value_axis(&PLOT, spots.iter().map(|spot| spot.value), locality);
    let hardest = spots.iter().fold(400.0_f64, |most, spot| most.max(spot.hours));
    let x = Logarithmic::new((1.0, hardest), (PLOT.left + 14.0, PLOT.width - PLOT.right));
    let (middle, bottom) = (x.place(DIVIDING_HOURS), PLOT.height - PLOT.foot);
    let below_zero = (y.place(0.0) + 16.0).min(bottom - 4.0);
    let dearest = spots.iter().fold(1.0_f64, |most, spot| most.max(spot.money));
    let radius = |spot: &Spot| 9.0 + 7.0 * libm::sqrt(spot.money.max(0.0) / dearest);
    let quadrant = |quadrant: Quadrant, x: f64, y: f64, anchor: &'static str| {
        html! { <text class="quadrant" x={place(x)} y={place(y)} text-anchor={anchor}>{quadrant.name()}</text> }
    };
    let (left, right, above) = (PLOT.left + 6.0, PLOT.width - PLOT.right, PLOT.top - 8.0);
    html! {
        <figure class="chart">
            <svg
                viewBox={PLOT.view_box()}
                role="group"
                aria-label="Value against effort, one spot for each opportunity"
            >
                {axis}
                <line class="axis" x1={place(middle)} x2={place(middle)} y1={place(PLOT.top)} y2={place(bottom)} />
                for hours in HOURS {
                    <text key={place(hours)} x={place(x.place(hours))} y={place(bottom + 18.0)} text-anchor="middle">
                        {locality.format.number(hours, 0)}
                    </text>
                }
                <text x={place(right)} y={place(PLOT.height - 6.0)} text-anchor="end">{"own hours to set it up"}</text>
                {quadrant(Quadrant::QuickWin, left, above, "start")}
                {quadrant(Quadrant::BigProject, right, above, "end")}
                if spots.iter().any(|spot| spot.value < 0.0) {
                    {quadrant(Quadrant::SmallLoss, left, below_zero, "start")}
                    {quadrant(Quadrant::MoneyPit, right, below_zero, "end")}
                }
                for (number, spot) in (1..).zip(spots) {
                    {point(number, spot, (x.place(spot.hours), y.place(spot.value)), radius(spot), on_open, locality)}
                }
            </svg>
            <ol class="legend">
                for (number, spot) in (1..).zip(spots) {
                    <li key={spot.id}>{format!("{number} {}{}", spot.name, if spot.chosen { " ✓" } else { "" })}</li>
                }
            </ol>
            <p class="small muted">
                {"The larger a spot, the more money it takes before it starts. ✓ is in the best set under your limits."}
            </p>
        </figure>
    }
}

fn point(
    number: u32,
    spot: &Spot,
    (x, y): (f64, f64),
    radius: f64,
    on_open: &Callback<u32>,
    locality: &Locality,
) -> Html {
    let says = format!(
        "{}: {}, {} for {} own hours and {}",
        spot.name,
        Quadrant::of(spot.value, spot.hours).name().to_ascii_lowercase(),
        locality.format.money(spot.value),
        locality.format.number(spot.hours, 0),
        locality.format.money(spot.money),
    );
    let id = spot.id;
    let onclick = on_open.reform(move |_| id);
    let onkeydown = {
        let on_open = on_open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if ["Enter", " "].contains(&event.key().as_str()) {
                event.prevent_default();
                on_open.emit(id);
            }
        })
    };
    html! {
        <g key={id} role="button" tabindex="0" aria-label={says.clone()} {onclick} {onkeydown}>
            <title>{says}</title>
            <circle class={if spot.chosen { "point chosen" } else { "point" }} cx={place(x)} cy={place(y)} r={place(radius)} />
            <text class="strong number" x={place(x)} y={place(y + 4.0)} text-anchor="middle">{number}</text>
        </g>
    }
}
