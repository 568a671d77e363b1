//! Lines over the months, what the charts of money over time share.

use yew::prelude::*;

use super::frame::{Frame, NARROW, foot, framed, stretched, thousandths, upright};
use super::reading::{Along, Stop};
use crate::chart::{Extent, Linear, area, hundredths, month_ticks, place, polyline};
use crate::ui::locality::Locality;

const TOP: f64 = 12.0;
const BOTTOM: f64 = 212.0;
const HEIGHT: f64 = 240.0;

/// Lines over the months, each a sum for every month from month 0.
pub(super) struct MonthLines<'a> {
    /// What the chart is called.
    pub(super) name: &'static str,
    /// What it shows, in a sentence.
    pub(super) summary: String,
    /// The lower and the upper edge of what most cases lie in; both empty where there is none.
    pub(super) band: (&'a [f64], &'a [f64]),
    /// The lines, each with its class; what comes later lies above. The first is the one that pays back.
    pub(super) lines: &'a [(&'static str, &'a [f64])],
    /// The month in which the first line has paid back, where it has.
    pub(super) paid_back: Option<f64>,
    /// What is told of a month.
    pub(super) says: &'a dyn Fn(usize) -> String,
}

/// The chart, under its legend.
pub(super) fn month_chart(chart: MonthLines<'_>, legend: Html, locality: &Locality) -> Html {
    let (low, high) = chart.band;
    let all = || {
        let lines = chart.lines.iter().map(|(_, sums)| *sums);
        lines.chain([low, high])
    };
    let sums = all().flatten().copied();
    let extent = Extent::of(sums.chain([0.0])).filter(|extent| extent.least < extent.most);
    // A thousand where nothing moves, so that nothing looks like something.
    let extent = extent.unwrap_or(Extent {
        least: 0.0,
        most: 1000.0,
    });
    let (y, axis) = upright(extent, (BOTTOM, TOP), &|value| locality.format.short_money(value));
    let count = all().map(<[f64]>::len).max().unwrap_or(0);
    let months = u16::try_from(count.saturating_sub(1)).unwrap_or(u16::MAX);
    let x = Linear::new((0.0, f64::from(months)), (0.0, 100.0));
    let points = |sums: &[f64]| -> Vec<(f64, f64)> {
        sums.iter()
            .zip(0_u16..)
            .map(|(sum, month)| (thousandths(x.place(f64::from(month))), y.place(*sum)))
            .collect()
    };
    let labels = month_ticks(months).into_iter().map(|month| {
        let words = match month {
            0 => "start".to_owned(),
            last if last == months => format!("{last} months"),
            month => month.to_string(),
        };
        (x.place(f64::from(month)), words)
    });
    let stops = (0..=months).take(count).map(|month| {
        let index = usize::from(month);
        let dots = chart.lines.iter().filter_map(|(_, sums)| sums.get(index));
        Stop {
            at: x.place(f64::from(month)),
            dots: dots.map(|sum| y.place(*sum)).collect(),
            says: (chart.says)(index),
        }
    });
    let drawing = html! {
        <>
            {axis}
            {foot(labels.collect(), BOTTOM + 20.0, NARROW)}
            {stretched(HEIGHT, html! {
                <>
                    if !low.is_empty() {
                        <polygon class="band" points={area(&points(high), &points(low))} />
                        <polyline class="edge" points={polyline(points(low))} />
                        <polyline class="edge" points={polyline(points(high))} />
                    }
                    for (class, sums) in chart.lines.iter().filter(|(_, sums)| !sums.is_empty()) {
                        <polyline key={*class} class={classes!("line", *class)} points={polyline(points(sums))} />
                    }
                </>
            })}
            if let Some(month) = chart.paid_back.filter(|month| month.is_finite()) {
                <circle class="mark" cx={hundredths(x.place(month))} cy={place(y.place(0.0))} r="5" />
            }
        </>
    };
    let frame = Frame {
        name: chart.name,
        summary: chart.summary,
        height: HEIGHT,
        along: Along::Width,
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

/// What a month is called: `At the start`, `Month 14`.
pub(super) fn month_name(month: usize) -> String {
    match month {
        0 => "At the start".to_owned(),
        month => format!("Month {month}"),
    }
}
