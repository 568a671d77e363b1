//! How far the gap of each goal is closed: a bar over 8 of 10 cases, against the target.

use yew::prelude::*;

use super::Percentiles;
use super::frame::{
    Frame, NARROW_ROWS, bar, bar_key, dot_key, end_label, foot, framed, row_name, rows, upright_line, verticals,
};
use super::reading::{Along, Stop};
use crate::chart::{Extent, Linear, axis_ticks, hundredths, place, split_at};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;

const ROW: f64 = 44.0;
const BAR: f64 = 12.0;
/// Shares beyond this, either way, are drawn at the edge: the goal next to it must stay readable.
const MOST: f64 = 2.5;
const NAME: &str = "How far each goal is reached";

/// A goal and how much of its gap is closed by its date.
#[derive(Clone, Debug, PartialEq)]
pub struct Covered {
    /// What it is called.
    pub name: String,
    /// Shares of the gap: 1 closes it.
    pub marks: Percentiles,
}

/// A bar for each goal.
pub fn cover_chart(goals: &[Covered], summary: String, locality: &Locality) -> Html {
    let within = |share: f64| share.clamp(-MOST, MOST);
    let figures = goals
        .iter()
        .flat_map(|goal| [goal.marks.p10, goal.marks.p90])
        .map(within);
    let extent = Extent::of(figures.chain([0.0, 1.0])).unwrap_or(Extent { least: 0.0, most: 1.0 });
    let x = Linear::new(extent.ends(), (if extent.least < 0.0 { 16.0 } else { 1.0 }, 80.0));
    let percent = |share: f64| locality.format.percent(share, 0);
    let ticks = axis_ticks(extent.ends(), 3);
    let (placed, bottom) = rows(goals, 0.0, ROW);
    let row = |goal: &Covered, top: f64| {
        let Percentiles { p10, p50, p90 } = goal.marks;
        let (below, above) = split_at(0.0, within(p10), within(p90));
        let part = |class, ends: Option<(f64, f64)>| {
            ends.map_or_else(Html::default, |(from, to)| {
                bar(class, (x.place(from), x.place(to)), top + 20.0, BAR)
            })
        };
        html! {
            <g key={place(top)}>
                {row_name(&goal.name, top + 13.0)}
                {bar("bar soft", (x.place(0.0), x.place(within(p10.max(0.0)))), top + 23.0, BAR - 6.0)}
                {part("bar hollow", below)}
                {part("bar soft", above)}
                <circle class="knot" cx={hundredths(x.place(within(p50)))} cy={place(top + 26.0)} r="4.5" />
                {end_label(x.place(within(p90.max(0.0))), true, &percent(p50), top + 30.0)}
            </g>
        }
    };
    let stops = placed.iter().map(|(goal, top)| Stop {
        at: top + ROW / 2.0,
        dots: Vec::new(),
        says: says(goal, locality),
    });
    let at = ticks.iter().map(|share| (x.place(*share), percent(*share)));
    let drawing = html! {
        <>
            {verticals(&ticks, &x, (0.0, bottom))}
            {upright_line("axis", x.place(0.0), (0.0, bottom))}
            {upright_line("percentile", x.place(1.0), (0.0, bottom))}
            {foot(at.collect(), bottom + 18.0, NARROW_ROWS)}
            for (goal, top) in placed.iter().copied() {
                {row(goal, top)}
            }
        </>
    };
    let uncertain = goals.iter().any(|goal| goal.marks.p10 < goal.marks.p90);
    let legend = html! {
        <>
            if uncertain {
                <li>{bar_key("bar soft")}{"8 of 10 cases end in the thick part"}</li>
            }
            if goals.iter().any(|goal| goal.marks.p10 < 0.0) {
                <li>{bar_key("bar hollow")}{"away from the target"}</li>
            }
            <li>{dot_key("knot")}{if uncertain { "The middle" } else { "What is likely" }}</li>
            <li>
                <svg viewBox="0 0 28 10" aria-hidden="true"><line class="percentile" x1="14" x2="14" y1="0" y2="10" /></svg>
                {format!("{}: the target is reached", percent(1.0))}
            </li>
        </>
    };
    let frame = Frame {
        name: NAME,
        summary,
        height: bottom + 26.0,
        along: Along::Rows(ROW),
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

fn says(goal: &Covered, locality: &Locality) -> String {
    let percent = |share| locality.format.percent(share, 0);
    let Percentiles { p10, p50, p90 } = goal.marks;
    if p10 < p90 {
        format!(
            "{}: between {} and {} of its gap in 8 of 10 cases, {} in the middle.",
            goal.name,
            percent(p10),
            percent(p90),
            percent(p50)
        )
    } else {
        format!("{}: {} of its gap.", goal.name, percent(p50))
    }
}

/// A row of the table beside the chart: the goal, and further cells.
pub fn cover_table(rows: Vec<(String, Option<Percentiles>, [String; 3])>, locality: &Locality) -> Html {
    let cell = |share: f64| Cell::of_figure(share, locality.format.percent(share, 0));
    let rows = rows.into_iter().map(|(name, marks, words)| {
        let marks = marks.map_or_else(
            || vec![unknown(), unknown(), unknown()],
            |marks| vec![cell(marks.p10), cell(marks.p50), cell(marks.p90)],
        );
        let words = words.into_iter().map(|words| Cell::of_figure(0.0, words));
        Row::new(name, marks.into_iter().chain(words).collect())
    });
    let head = [
        "1 in 10 below",
        "Middle",
        "1 in 10 above",
        "Reached whole",
        "By",
        "Through",
    ];
    table(
        NAME,
        "Shares of the gap between today’s figure and the target.",
        head.map(str::to_owned).to_vec(),
        rows.collect(),
    )
}

fn unknown() -> Cell {
    Cell::of_figure(0.0, "not known".to_owned())
}
