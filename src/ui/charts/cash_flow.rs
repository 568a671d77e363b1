//! Cash flow: what has come in less what has gone out, month by month.

use yew::prelude::*;

use crate::chart::{Linear, month_ticks, polyline, round_ticks};
use crate::ui::locality::use_locality;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 240.0;
const LEFT: f64 = 56.0;
const RIGHT: f64 = 16.0;
const TOP: f64 = 16.0;
const FOOT: f64 = 28.0;

/// The chart.
#[derive(Clone, PartialEq, Properties)]
pub struct CashFlowChartProps {
    /// The sum of all flows up to each month, from month 0, every benefit counted.
    pub full: Vec<f64>,
    /// The same, counting only money that moves.
    pub cash: Vec<f64>,
    /// The month each has paid back in, where it has.
    pub paid_back: Option<f64>,
    /// What it shows, in a sentence.
    pub summary: AttrValue,
}

/// Two lines over the months, and where the full one crosses nothing for good.
#[component]
pub fn CashFlowChart(props: &CashFlowChartProps) -> Html {
    let CashFlowChartProps {
        full,
        cash,
        paid_back,
        summary,
    } = props;
    let locality = use_locality();
    let all = || full.iter().chain(cash).copied();
    let range = (all().fold(0.0, f64::min), all().fold(0.0, f64::max));
    let ticks = round_ticks(if range.0 < range.1 { range } else { (0.0, 1.0) }, 4);
    let ends = (
        ticks.first().copied().unwrap_or(0.0),
        ticks.last().copied().unwrap_or(1.0),
    );
    let months = u16::try_from(full.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let x = Linear::new((0.0, f64::from(months)), (LEFT, WIDTH - RIGHT));
    let y = Linear::new(ends, (HEIGHT - FOOT, TOP));
    let line = |flows: &[f64]| {
        polyline(
            flows
                .iter()
                .zip(0_u16..)
                .map(|(sum, month)| (x.place(f64::from(month)), y.place(*sum))),
        )
    };
    html! {
        <figure class="chart">
            <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label={summary}>
                for tick in &ticks {
                    <g key={tick.to_string()}>
                        <line class={if *tick == 0.0 { "axis" } else { "grid" }} x1={LEFT.to_string()} x2={(WIDTH - RIGHT).to_string()} y1={place(y.place(*tick))} y2={place(y.place(*tick))} />
                        <text x={(LEFT - 8.0).to_string()} y={place(y.place(*tick) + 4.0)} text-anchor="end">{locality.format.short_money(*tick)}</text>
                    </g>
                }
                for month in month_ticks(months) {
                    <text key={month} x={place(x.place(f64::from(month)))} y={(HEIGHT - 8.0).to_string()} text-anchor={anchor(month, months)}>
                        {if month == 0 { "start".to_owned() } else if month == months { format!("{month} months") } else { month.to_string() }}
                    </text>
                }
                <polyline class="line full" points={line(full)} />
                <polyline class="line cash" points={line(cash)} />
                if let Some(month) = paid_back {
                    <circle class="mark" cx={place(x.place(*month))} cy={place(y.place(0.0))} r="5" />
                }
            </svg>
            <ul class="legend">
                <li><svg viewBox="0 0 28 10" aria-hidden="true"><line class="line full" x1="0" x2="28" y1="5" y2="5" /></svg>{"Full value"}</li>
                <li><svg viewBox="0 0 28 10" aria-hidden="true"><line class="line cash" x1="0" x2="28" y1="5" y2="5" /></svg>{"Cash only"}</li>
                if paid_back.is_some() {
                    <li><svg viewBox="0 0 28 10" aria-hidden="true"><circle class="mark" cx="14" cy="5" r="4" /></svg>{"Full value has paid back"}</li>
                }
            </ul>
        </figure>
    }
}

fn place(place: f64) -> String {
    format!("{place:.1}")
}

fn anchor(month: u16, months: u16) -> &'static str {
    if month == months { "end" } else { "middle" }
}
