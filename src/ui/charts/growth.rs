//! What a measure was, where it is today, and the way it would have to go.

use time::Date;
use yew::prelude::*;

use super::{Plot, axis, line_key};
use crate::chart::{Linear, place, polyline};
use crate::domain::quantity::{Quantity, YearMonth};
use crate::ui::locality::Locality;
use crate::ui::words::growth::figure;

const PLOT: Plot = Plot {
    width: 480.0,
    height: 200.0,
    left: 64.0,
    right: 20.0,
    top: 24.0,
    foot: 28.0,
};
/// Between two months along the foot, so that their words do not meet.
const APART: f64 = 88.0;

/// What the chart shows.
pub struct GrowthChart<'a> {
    /// Past values, oldest first.
    pub past: &'a [(Date, f64)],
    /// The value today, where it is known, and the day it was told.
    pub today: Option<(Date, f64)>,
    /// The value to reach and its day, where both are known.
    pub asked: Option<(Date, f64)>,
    /// What the values are.
    pub quantity: Quantity,
    /// What it shows, in a sentence.
    pub summary: String,
}

/// The past as a line with its points, and from today on the line that the goal asks for. The values need not be read
/// off: they stand below it.
pub fn growth_chart(chart: &GrowthChart<'_>, locality: &Locality) -> Html {
    let known: Vec<(Date, f64)> = chart.past.iter().copied().chain(chart.today).collect();
    let all = || known.iter().copied().chain(chart.asked);
    let (least, most) = all().fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), (_, value)| {
        (least.min(value), most.max(value))
    });
    // A little room for one value alone: an axis has two ends.
    let ends = if least < most {
        (least, most)
    } else {
        (least - 1.0, most + 1.0)
    };
    let (y, axis) = axis(&PLOT, ends, &|value| short(value, chart.quantity, locality));
    let days = |date: Date| f64::from(date.to_julian_day());
    let (first, last) = all().fold((f64::INFINITY, f64::NEG_INFINITY), |(first, last), (date, _)| {
        (first.min(days(date)), last.max(days(date)))
    });
    let x = Linear::new((first, last), (PLOT.left + 8.0, PLOT.width - PLOT.right));
    let at = |(date, value): (Date, f64)| (x.place(days(date)), y.place(value));
    let line = |points: &[(Date, f64)]| polyline(points.iter().copied().map(at));
    let way: Vec<(Date, f64)> = known.last().copied().into_iter().chain(chart.asked).collect();
    let words = |value: f64| figure(value, chart.quantity, locality);
    let rises = way.first().zip(way.last()).is_some_and(|(from, to)| from.1 < to.1);
    // The way leads up or down from here, so its words stand on the other side.
    let (above, below) = (-10.0, 20.0);
    let named = |point: (Date, f64), up: bool, anchor: &'static str| {
        let (x, y) = at(point);
        let y = y + if up { above } else { below };
        html! { <text class="strong" x={place(x)} y={place(y)} text-anchor={anchor}>{words(point.1)}</text> }
    };
    html! {
        <figure class="chart growth">
            <svg viewBox={PLOT.view_box()} role="img" aria-label={chart.summary.clone()}>
                {axis}
                {months(&known, chart.asked, &|date| x.place(days(date)), locality)}
                <polyline class="line known" points={line(&known)} />
                if chart.asked.is_some() {
                    <polyline class="line asked" points={line(&way)} />
                }
                for (index, point) in chart.past.iter().copied().enumerate() {
                    <circle key={index} class="dot" cx={place(at(point).0)} cy={place(at(point).1)} r="3.5" />
                }
                if let Some(today) = chart.today {
                    <circle class="mark" cx={place(at(today).0)} cy={place(at(today).1)} r="5" />
                    {named(today, !rises, "middle")}
                }
                if let Some(asked) = chart.asked {
                    <circle class="goal" cx={place(at(asked).0)} cy={place(at(asked).1)} r="5" />
                    {named(asked, rises, "end")}
                }
            </svg>
            <ul class="legend">
                <li>{line_key("line known")}{"So far"}</li>
                if chart.today.is_some() {
                    <li>
                        <svg viewBox="0 0 28 10" aria-hidden="true"><circle class="mark" cx="14" cy="5" r="4" /></svg>
                        {"Today"}
                    </li>
                }
                if chart.asked.is_some() {
                    <li>{line_key("line asked")}{"What the goal asks for"}</li>
                }
            </ul>
        </figure>
    }
}

/// The months of the first value, of today and of the day it is due, where there is room for their words.
fn months(known: &[(Date, f64)], asked: Option<(Date, f64)>, x: &dyn Fn(Date) -> f64, locality: &Locality) -> Html {
    let (Some(first), Some(now)) = (known.first(), known.last()) else {
        return Html::default();
    };
    let end = asked.map_or(now.0, |(due, _)| due);
    let label = |date: Date, anchor: &'static str| {
        let month = locality.format.month(YearMonth::of(date));
        html! { <text x={place(x(date))} y={place(PLOT.height - 6.0)} text-anchor={anchor}>{month}</text> }
    };
    let between = x(now.0) - x(first.0) > APART * 1.4 && x(end) - x(now.0) > APART * 1.4;
    html! {
        <>
            {label(first.0, "start")}
            if between {
                {label(now.0, "middle")}
            }
            if x(end) - x(first.0) > APART {
                {label(end, "end")}
            }
        </>
    }
}

/// A value in few characters.
fn short(value: f64, quantity: Quantity, locality: &Locality) -> String {
    match quantity {
        Quantity::Money => locality.format.short_money(value),
        Quantity::Share => locality.format.percent(value, 2),
        _ => locality.format.number(value, 2),
    }
}
