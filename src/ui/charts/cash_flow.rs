//! Cash flow: what has come in less what has gone out, month by month.

use yew::prelude::*;

use super::{Plot, line_key, value_axis};
use crate::chart::{Linear, month_ticks, place, polyline};
use crate::ui::locality::Locality;

const PLOT: Plot = Plot {
    width: 480.0,
    height: 220.0,
    left: 58.0,
    right: 16.0,
    top: 16.0,
    foot: 28.0,
};

/// What the chart shows.
pub struct CashFlow<'a> {
    /// The sum of all flows up to each month, from month 0, every benefit counted.
    pub full: &'a [f64],
    /// The same, counting only money that moves.
    pub cash: &'a [f64],
    /// The month the full value has paid back in, where it has.
    pub paid_back: Option<f64>,
    /// What it shows, in a sentence.
    pub summary: String,
}

/// Two lines over the months, and where the full one crosses nothing for good.
pub fn cash_flow_chart(flow: &CashFlow<'_>, locality: &Locality) -> Html {
    let CashFlow {
        full,
        cash,
        paid_back,
        summary,
    } = flow;
    let (y, axis) = value_axis(&PLOT, full.iter().chain(*cash).copied(), locality);
    let months = u16::try_from(full.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let x = Linear::new((0.0, f64::from(months)), (PLOT.left, PLOT.width - PLOT.right));
    let line = |sums: &[f64]| {
        polyline(
            sums.iter()
                .zip(0_u16..)
                .map(|(sum, month)| (x.place(f64::from(month)), y.place(*sum))),
        )
    };
    html! {
        <figure class="chart">
            <svg viewBox={PLOT.view_box()} role="img" aria-label={summary.clone()}>
                {axis}
                for month in month_ticks(months) {
                    {month_label(month, months, x.place(f64::from(month)))}
                }
                <polyline class="line full" points={line(full)} />
                <polyline class="line cash" points={line(cash)} />
                if let Some(month) = paid_back {
                    <circle class="mark" cx={place(x.place(*month))} cy={place(y.place(0.0))} r="5" />
                }
            </svg>
            <ul class="legend">
                <li>{line_key("line full")}{"Full value"}</li>
                <li>{line_key("line cash")}{"Cash only"}</li>
                if paid_back.is_some() {
                    <li>
                        <svg viewBox="0 0 28 10" aria-hidden="true"><circle class="mark" cx="14" cy="5" r="4" /></svg>
                        {"Full value has paid back"}
                    </li>
                }
            </ul>
        </figure>
    }
}

fn month_label(month: u16, months: u16, x: f64) -> Html {
    let (words, anchor) = match month {
        0 => ("start".to_owned(), "middle"),
        last if last == months => (format!("{last} months"), "end"),
        month => (month.to_string(), "middle"),
    };
    html! { <text key={month} x={place(x)} y={place(PLOT.height - 8.0)} text-anchor={anchor}>{words}</text> }
}
