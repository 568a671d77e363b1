//! When what is tried, built and at work: a row for each, over the months. The three are told apart by their pattern.

use yew::prelude::*;

use super::frame::{Frame, NARROW_ROWS, bar, foot, framed, row_name, rows, verticals};
use super::reading::{Along, Stop};
use crate::chart::Linear;
use crate::chart::place;

const ROW: f64 = 46.0;
const BAR: f64 = 16.0;

/// A row: what happens to one option in which months. A month begins at its number and ends at the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// What it is called.
    pub name: String,
    /// First and last month of its pilot.
    pub pilot: Option<(u16, u16)>,
    /// First and last month it is built in.
    pub build: (u16, u16),
    /// The month it starts to work in.
    pub live: u16,
    /// The same in a sentence.
    pub says: String,
}

/// What the chart shows.
pub struct Timeline<'a> {
    /// The rows, in their order.
    pub lanes: &'a [Lane],
    /// The last month shown.
    pub until: u16,
    /// Months that are named at the foot, and their names.
    pub named: Vec<(u16, String)>,
    /// What it shows, in a sentence.
    pub summary: String,
}

/// The rows over the months.
pub fn timeline_chart(timeline: &Timeline<'_>) -> Html {
    let end = f64::from(timeline.until) + 1.0;
    let x = Linear::new((0.0, end), (0.0, 100.0));
    let span = |(first, last): (u16, u16)| (x.place(f64::from(first)), x.place(f64::from(last) + 1.0));
    let (placed, bottom) = rows(timeline.lanes, 0.0, ROW);
    let grid: Vec<f64> = timeline
        .named
        .iter()
        .map(|(month, _)| f64::from(*month))
        .filter(|month| *month > 0.0)
        .collect();
    let labels = timeline
        .named
        .iter()
        .map(|(month, name)| (x.place(f64::from(*month)), name.clone()));
    let stops = placed.iter().map(|(lane, top)| Stop {
        at: top + ROW / 2.0,
        dots: Vec::new(),
        says: lane.says.clone(),
    });
    let drawing = html! {
        <>
            {pattern()}
            {verticals(&grid, &x, (0.0, bottom))}
            {foot(labels.collect(), bottom + 18.0, NARROW_ROWS)}
            for (lane, top) in placed.iter().copied() {
                <g key={place(top)}>
                    {row_name(&lane.name, top + 15.0)}
                    if let Some(pilot) = lane.pilot {
                        {bar("bar pilot", span(pilot), top + 22.0, BAR)}
                    }
                    {bar("bar", span(lane.build), top + 22.0, BAR)}
                    if lane.live <= timeline.until {
                        {bar("bar soft", span((lane.live, timeline.until)), top + 26.0, BAR - 8.0)}
                    }
                </g>
            }
        </>
    };
    let key = |class: &'static str, height: &'static str| {
        let y = if height == "8" { "1" } else { "3" };
        html! { <svg viewBox="0 0 28 10" aria-hidden="true"><rect {class} x="2" width="24" {y} {height} /></svg> }
    };
    let legend = html! {
        <>
            if timeline.lanes.iter().any(|lane| lane.pilot.is_some()) {
                <li>{key("bar pilot", "8")}{"Pilot"}</li>
            }
            <li>{key("bar", "8")}{"Built"}</li>
            <li>{key("bar soft", "4")}{"Works"}</li>
        </>
    };
    let frame = Frame {
        name: "When to do what",
        summary: timeline.summary.clone(),
        height: bottom + 26.0,
        along: Along::Rows(ROW),
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

/// Lines aslant for a pilot: seen in black and white as well.
fn pattern() -> Html {
    html! {
        <defs>
            <pattern id="pilot" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="ground" width="6" height="6" />
                <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
            </pattern>
        </defs>
    }
}
