//! Value against effort: where each opportunity lies.

use yew::prelude::*;

use crate::chart::{Linear, Logarithmic, round_ticks};
use crate::domain::priority::{DIVIDING_HOURS, Quadrant};
use crate::ui::locality::use_locality;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 360.0;
const LEFT: f64 = 56.0;
const RIGHT: f64 = 24.0;
const TOP: f64 = 24.0;
const FOOT: f64 = 44.0;
/// Own hours along the foot.
const HOURS: [f64; 7] = [1.0, 4.0, 8.0, 20.0, 60.0, 150.0, 400.0];

/// An opportunity in the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Its number in the plan.
    pub id: u32,
    /// What it is called.
    pub name: AttrValue,
    /// What it is worth in the owner's view.
    pub value: f64,
    /// Own hours to set it up.
    pub hours: f64,
    /// Money before it starts, told by the size of its spot.
    pub money: f64,
    /// Whether it is in the best set.
    pub chosen: bool,
}

/// The chart.
#[derive(Clone, PartialEq, Properties)]
pub struct QuadrantChartProps {
    /// The opportunities.
    pub spots: Vec<Spot>,
    /// The opportunity that is looked at.
    pub on_open: Callback<u32>,
}

/// The chart, and beneath it the key to its numbers. Each spot can be reached by keyboard.
#[component]
pub fn QuadrantChart(props: &QuadrantChartProps) -> Html {
    let QuadrantChartProps { spots, on_open } = props;
    let locality = use_locality();
    let values = || spots.iter().map(|spot| spot.value);
    let range = (values().fold(0.0, f64::min), values().fold(0.0, f64::max));
    let ticks = round_ticks(if range.0 < range.1 { range } else { (0.0, 1000.0) }, 4);
    let ends = (
        ticks.first().copied().unwrap_or(0.0),
        ticks.last().copied().unwrap_or(1.0),
    );
    let hardest = spots.iter().fold(400.0_f64, |most, spot| most.max(spot.hours));
    let x = Logarithmic::new((1.0, hardest), (LEFT + 14.0, WIDTH - RIGHT));
    let y = Linear::new(ends, (HEIGHT - FOOT, TOP));
    let (middle, zero) = (x.place(DIVIDING_HOURS), y.place(0.0));
    let dearest = spots.iter().fold(1.0_f64, |most, spot| most.max(spot.money));
    let label = |quadrant: Quadrant, x: f64, y: f64, anchor: &'static str| {
        html! { <text class="quadrant" x={place(x)} y={place(y)} text-anchor={anchor}>{quadrant.name()}</text> }
    };
    html! {
        <figure class="chart">
            <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="group" aria-label="Value against effort, one spot for each opportunity">
                for tick in &ticks {
                    <g key={tick.to_string()}>
                        <line class={if *tick == 0.0 { "axis" } else { "grid" }} x1={LEFT.to_string()} x2={(WIDTH - RIGHT).to_string()} y1={place(y.place(*tick))} y2={place(y.place(*tick))} />
                        <text x={(LEFT - 8.0).to_string()} y={place(y.place(*tick) + 4.0)} text-anchor="end">{locality.format.short_money(*tick)}</text>
                    </g>
                }
                <line class="axis" x1={place(middle)} x2={place(middle)} y1={TOP.to_string()} y2={(HEIGHT - FOOT).to_string()} />
                for hours in HOURS {
                    <text key={hours.to_string()} x={place(x.place(hours))} y={(HEIGHT - FOOT + 18.0).to_string()} text-anchor="middle">{locality.format.number(hours, 0)}</text>
                }
                <text x={(WIDTH - RIGHT).to_string()} y={(HEIGHT - 6.0).to_string()} text-anchor="end">{"own hours to set it up"}</text>
                {label(Quadrant::QuickWin, LEFT + 6.0, TOP - 8.0, "start")}
                {label(Quadrant::BigProject, WIDTH - RIGHT, TOP - 8.0, "end")}
                if ends.0 < 0.0 {
                    {label(Quadrant::SmallLoss, LEFT + 6.0, (zero + 16.0).min(HEIGHT - FOOT - 4.0), "start")}
                    {label(Quadrant::MoneyPit, WIDTH - RIGHT, (zero + 16.0).min(HEIGHT - FOOT - 4.0), "end")}
                }
                for (number, spot) in (1..).zip(spots) {
                    <Point
                        key={spot.id}
                        {number}
                        spot={spot.clone()}
                        x={x.place(spot.hours)}
                        y={y.place(spot.value)}
                        radius={9.0 + 9.0 * (spot.money.max(0.0) / dearest).sqrt()}
                        {on_open}
                    />
                }
            </svg>
            <ol class="legend">
                for (number, spot) in (1..).zip(spots) {
                    <li key={spot.id}>{format!("{number} {}{}", spot.name, if spot.chosen { " ✓" } else { "" })}</li>
                }
            </ol>
            <p class="small muted">{"The larger a spot, the more money it takes before it starts. ✓ is in the best set under your limits."}</p>
        </figure>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PointProps {
    number: u32,
    spot: Spot,
    x: f64,
    y: f64,
    radius: f64,
    on_open: Callback<u32>,
}

#[component]
fn Point(props: &PointProps) -> Html {
    let PointProps {
        number,
        spot,
        x,
        y,
        radius,
        on_open,
    } = props;
    let locality = use_locality();
    let says = format!(
        "{}: {}, {} for {} own hours and {}",
        spot.name,
        Quadrant::of(spot.value, spot.hours).name().to_lowercase(),
        locality.format.money(spot.value),
        locality.format.number(spot.hours, 0),
        locality.format.money(spot.money),
    );
    let open = use_callback((on_open.clone(), spot.id), |_: MouseEvent, (on_open, id)| {
        on_open.emit(*id);
    });
    let key = use_callback((on_open.clone(), spot.id), |event: KeyboardEvent, (on_open, id)| {
        if ["Enter", " "].contains(&event.key().as_str()) {
            event.prevent_default();
            on_open.emit(*id);
        }
    });
    html! {
        <g role="button" tabindex="0" aria-label={says.clone()} onclick={open} onkeydown={key}>
            <title>{says}</title>
            <circle class={classes!("point", spot.chosen.then_some("chosen"))} cx={place(*x)} cy={place(*y)} r={place(*radius)} />
            <text class="strong number" x={place(*x)} y={place(*y + 4.0)} text-anchor="middle">{*number}</text>
        </g>
    }
}

fn place(place: f64) -> String {
    format!("{place:.1}")
}
