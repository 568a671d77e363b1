//! What more of a limit buys: the value of the best set as stairs over what there is.

use yew::prelude::*;

use super::frame::{Frame, NARROW, foot, framed, stretched, thousandths, upright};
use super::reading::{Along, Stop};
use crate::chart::{Extent, Linear, hundredths, place, polyline, round_ticks};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;

const TOP: f64 = 12.0;
const BOTTOM: f64 = 152.0;
const HEIGHT: f64 = 180.0;

/// A step: from so much of the limit on, the best set is worth so much.
#[derive(Clone, Debug, PartialEq)]
pub struct Stair {
    /// What there has to be.
    pub limit: f64,
    /// What the best set is worth then.
    pub value: f64,
    /// What is in it.
    pub set: String,
}

/// What the chart shows.
pub struct LimitSteps<'a> {
    /// What it is called.
    pub name: &'static str,
    /// What there is now, first, then every step.
    pub stairs: &'a [Stair],
    /// Up to where that is all.
    pub up_to: f64,
    /// What it shows, in a sentence.
    pub summary: String,
    /// An amount of the limit in words.
    pub put: &'a dyn Fn(f64) -> String,
}

/// The stairs, each with a dot where it begins.
pub fn limit_steps_chart(steps: &LimitSteps<'_>, locality: &Locality) -> Html {
    let from = steps.stairs.first().map_or(0.0, |stair| stair.limit);
    let values = steps.stairs.iter().map(|stair| stair.value);
    let extent = Extent::of(values.chain([0.0])).unwrap_or(Extent { least: 0.0, most: 1.0 });
    let (y, axis) = upright(extent, (BOTTOM, TOP), &|value| locality.format.short_money(value));
    let end = if steps.up_to > from { steps.up_to } else { from + 1.0 };
    let x = Linear::new((from, end), (0.0, 100.0));
    let mut points: Vec<(f64, f64)> = Vec::new();
    for stair in steps.stairs {
        let at = thousandths(x.place(stair.limit));
        if let Some((_, before)) = points.last().copied() {
            points.push((at, before));
        }
        points.push((at, y.place(stair.value)));
    }
    if let Some((_, last)) = points.last().copied() {
        points.push((1000.0, last));
    }
    let inner = round_ticks((from, end), 4);
    let inner = inner.into_iter().filter(|tick| *tick > from && *tick < end);
    let last = (steps.put)(end);
    let mut labels = vec![(0.0, (steps.put)(from))];
    for tick in inner {
        let words = (steps.put)(tick);
        if words != last && labels.last().is_none_or(|(_, before)| *before != words) {
            labels.push((x.place(tick), words));
        }
    }
    labels.push((100.0, last));
    let stops = steps.stairs.iter().map(|stair| Stop {
        at: x.place(stair.limit),
        dots: vec![y.place(stair.value)],
        says: format!(
            "With {}: {}, by {}.",
            (steps.put)(stair.limit),
            locality.format.money(stair.value),
            stair.set
        ),
    });
    let drawing = html! {
        <>
            {axis}
            {foot(labels, BOTTOM + 20.0, NARROW)}
            {stretched(HEIGHT, html! { <polyline class="line full" points={polyline(points)} /> })}
            for (index, stair) in steps.stairs.iter().enumerate() {
                <circle
                    key={index}
                    class={if index == 0 { "mark" } else { "knot" }}
                    cx={hundredths(x.place(stair.limit))}
                    cy={place(y.place(stair.value))}
                    r="4.5"
                />
            }
        </>
    };
    let legend = html! {
        <>
            <li>
                <svg viewBox="0 0 28 10" aria-hidden="true"><circle class="mark" cx="14" cy="5" r="4" /></svg>
                {"What there is now"}
            </li>
            if steps.stairs.len() > 1 {
                <li>
                    <svg viewBox="0 0 28 10" aria-hidden="true"><circle class="knot" cx="14" cy="5" r="4" /></svg>
                    {"From here on another set is worth more"}
                </li>
            }
        </>
    };
    let frame = Frame {
        name: steps.name,
        summary: steps.summary.clone(),
        height: HEIGHT,
        along: Along::Width,
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

/// The same as a table.
pub fn limit_steps_table(steps: &LimitSteps<'_>, locality: &Locality) -> Html {
    let now = steps
        .stairs
        .first()
        .map_or((0.0, 0.0), |stair| (stair.limit, stair.value));
    let rows = steps.stairs.iter().enumerate().map(|(index, stair)| {
        let of = |figure: f64| Cell::of_figure(figure, locality.format.money(figure));
        let more = if index == 0 {
            "now".to_owned()
        } else {
            (steps.put)(stair.limit - now.0)
        };
        Row::new(
            (steps.put)(stair.limit),
            vec![
                Cell::of_figure(0.0, more),
                of(stair.value),
                of(stair.value - now.1),
                Cell::of_figure(0.0, stair.set.clone()),
            ],
        )
    });
    let head = ["More", "Best set is worth", "Gain", "The set"];
    table(steps.name, "", head.map(str::to_owned).to_vec(), rows.collect())
}
