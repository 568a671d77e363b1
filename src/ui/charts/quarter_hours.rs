//! Own hours in each quarter as bars, against what there is.

use yew::prelude::*;

use super::frame::{Frame, NARROW, bar, bar_key, foot, framed, upright};
use super::reading::{Along, Stop};
use crate::chart::{Extent, hundredths, place};
use crate::ui::locality::Locality;

const TOP: f64 = 12.0;
const BOTTOM: f64 = 122.0;
const HEIGHT: f64 = 148.0;

/// A quarter and the own hours it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct QuarterHours {
    /// What it is called.
    pub name: String,
    /// Own hours it takes.
    pub takes: f64,
}

/// A bar for each quarter; one that takes more than there is is hollow.
pub fn quarter_hours_chart(
    quarters: &[QuarterHours],
    limit: Option<f64>,
    summary: String,
    locality: &Locality,
) -> Html {
    let put = |hours: f64| format!("{} h", locality.format.number(hours, 0));
    let most = quarters.iter().map(|quarter| quarter.takes);
    let extent = Extent::of(most.chain(limit).chain([0.0])).unwrap_or(Extent { least: 0.0, most: 1.0 });
    let (y, axis) = upright(extent, (BOTTOM, TOP), &put);
    let count = f64::from(u32::try_from(quarters.len()).unwrap_or(1).max(1));
    let is_over = |quarter: &QuarterHours| limit.is_some_and(|limit| quarter.takes > limit + 1e-6 * (1.0 + limit));
    let placed: Vec<(f64, &QuarterHours)> = (0_u32..)
        .zip(quarters)
        .map(|(index, quarter)| ((f64::from(index) + 0.5) * 100.0 / count, quarter))
        .collect();
    let half = 50.0 / count * 0.7;
    // Names evenly apart, so few that they do not meet where the plot is not narrow.
    let labels = placed.iter().step_by(quarters.len().div_ceil(4).max(1));
    let labels = labels.map(|(at, quarter)| (*at, quarter.name.clone()));
    let stops = placed.iter().map(|(at, quarter)| Stop {
        at: *at,
        dots: vec![y.place(quarter.takes)],
        says: match limit {
            Some(limit) => format!(
                "Quarter from {}: {} of {}.",
                quarter.name,
                put(quarter.takes),
                put(limit)
            ),
            None => format!("Quarter from {}: {}.", quarter.name, put(quarter.takes)),
        },
    });
    let drawing = html! {
        <>
            {axis}
            {foot(labels.collect(), BOTTOM + 18.0, NARROW)}
            for (at, quarter) in &placed {
                <g key={hundredths(*at)}>
                    {bar(
                        if is_over(quarter) { "bar hollow" } else { "bar" },
                        (at - half, at + half),
                        y.place(quarter.takes),
                        (BOTTOM - y.place(quarter.takes)).max(0.0),
                    )}
                </g>
            }
            if let Some(limit) = limit {
                <line class="base" x1="0" x2="100%" y1={place(y.place(limit))} y2={place(y.place(limit))} />
            }
        </>
    };
    let legend = html! {
        <>
            <li>{bar_key("bar")}{"Own hours a quarter takes"}</li>
            if quarters.iter().any(is_over) {
                <li>{bar_key("bar hollow")}{"More than there are"}</li>
            }
            if limit.is_some() {
                <li>
                    <svg viewBox="0 0 28 10" aria-hidden="true"><line class="base" x1="0" x2="28" y1="5" y2="5" /></svg>
                    {"What there is"}
                </li>
            }
        </>
    };
    let frame = Frame {
        name: "Own hours each quarter",
        summary,
        height: HEIGHT,
        along: Along::Width,
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}
