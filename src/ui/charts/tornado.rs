//! What drives a result: how far it swings when one input goes from its low to its high, the others as they are.

use yew::prelude::*;

use super::frame::{
    Frame, LINE, NARROW_ROWS, bar, bar_key, between_labels, end_label, foot, framed, row_name, rows, upright_line,
    verticals,
};
use super::reading::{Along, Stop};
use crate::chart::{Extent, axis_ticks, hundredths, place};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;

const ROW: f64 = 42.0;
const TOP: f64 = LINE + 10.0;
const BAR: f64 = 14.0;

/// An end of an input's range.
#[derive(Clone, Debug, PartialEq)]
pub struct End {
    /// The input there, in few characters, its unit in the name: `30`, `€1.5K`, `40%`. More than ten are cut.
    pub text: String,
    /// What the result is then.
    pub worth: f64,
}

/// An input.
#[derive(Clone, Debug, PartialEq)]
pub struct Swing {
    /// What it is called, with its unit: `Runs a week`.
    pub name: String,
    /// At its low.
    pub low: End,
    /// At its high.
    pub high: End,
}

/// What the chart shows.
pub struct Tornado<'a> {
    /// What it is called: `What drives it`.
    pub name: &'static str,
    /// The result with all inputs as they are.
    pub base: f64,
    /// What that is, in two or three words: `likely figures`.
    pub base_name: &'static str,
    /// The inputs, the one that swings it most first; up to twelve.
    pub swings: &'a [Swing],
    /// What it shows, in a sentence.
    pub summary: String,
}

/// Bars from the line of the result as it is: hollow to the low end of the input, full to its high.
pub fn tornado_chart(tornado: &Tornado<'_>, locality: &Locality) -> Html {
    let Tornado { base, swings, .. } = *tornado;
    let extent = Extent::of(
        swings
            .iter()
            .flat_map(|swing| [swing.low.worth, swing.high.worth])
            .chain([base]),
    );
    let extent = extent.unwrap_or(Extent {
        least: base,
        most: base,
    });
    let ends = |right: bool| -> Vec<String> {
        let ends = swings
            .iter()
            .map(|swing| if right { sides(swing).1 } else { sides(swing).0 });
        ends.map(|end| end.text.clone()).collect()
    };
    let x = between_labels(extent, &ends(false), &ends(true));
    let (rows, bottom) = rows(swings, TOP, ROW);
    let ticks = axis_ticks(extent.opened().ends(), 3);
    let middle = x.place(base);
    let labels = ticks
        .iter()
        .map(|worth| (x.place(*worth), locality.format.short_money(*worth)));
    let anchor = match middle {
        at if at < 40.0 => "start",
        at if at > 60.0 => "end",
        _ => "middle",
    };
    let row = |swing: &Swing, top: f64| {
        let (left, right) = sides(swing);
        let (from, to) = (left.worth.min(base), right.worth.max(base));
        html! {
            <g key={place(top)}>
                {row_name(&swing.name, top + 13.0)}
                {bars(swing, base, top + 19.0, &|worth| x.place(worth))}
                {end_label(x.place(from), false, &left.text, top + 30.5)}
                {end_label(x.place(to), true, &right.text, top + 30.5)}
            </g>
        }
    };
    let stops = rows.iter().map(|(swing, top)| Stop {
        at: *top + ROW / 2.0,
        dots: Vec::new(),
        says: says(swing, locality),
    });
    let drawing = html! {
        <>
            {verticals(&ticks, &x, (TOP, bottom))}
            {foot(labels.collect(), bottom + 18.0, NARROW_ROWS)}
            {upright_line("base", middle, (TOP - 6.0, bottom))}
            <text x={hundredths(middle)} y="13" text-anchor={anchor}>
                {format!("{}, {}", locality.format.money(base), tornado.base_name)}
            </text>
            for (swing, top) in rows.iter().copied() {
                {row(swing, top)}
            }
        </>
    };
    let legend = html! {
        <>
            <li>{bar_key("bar hollow")}{"Input at its low"}</li>
            <li>{bar_key("bar")}{"Input at its high"}</li>
        </>
    };
    let frame = Frame {
        name: tornado.name,
        summary: tornado.summary.clone(),
        height: bottom + 26.0,
        along: Along::Rows(ROW),
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

/// The end that stands on the left, and the one on the right.
fn sides(swing: &Swing) -> (&End, &End) {
    if swing.low.worth <= swing.high.worth {
        (&swing.low, &swing.high)
    } else {
        (&swing.high, &swing.low)
    }
}

/// Both bars: over the whole height where they lie on two sides of the base, else one above the other.
fn bars(swing: &Swing, base: f64, top: f64, x: &dyn Fn(f64) -> f64) -> Html {
    let (low, high) = (swing.low.worth - base, swing.high.worth - base);
    let (height, lower) = if low * high > 0.0 {
        (BAR / 2.0, top + BAR / 2.0)
    } else {
        (BAR, top)
    };
    html! {
        <>
            {bar("bar hollow", (x(base), x(swing.low.worth)), top, height)}
            {bar("bar", (x(base), x(swing.high.worth)), lower, height)}
        </>
    }
}

fn says(swing: &Swing, locality: &Locality) -> String {
    let money = |worth| locality.format.money(worth);
    format!(
        "{}: {} at {}, {} at {}.",
        swing.name,
        money(swing.low.worth),
        swing.low.text,
        money(swing.high.worth),
        swing.high.text,
    )
}

/// The same as a table, a row for each input.
pub fn tornado_table(tornado: &Tornado<'_>, locality: &Locality) -> Html {
    let cell = |end: &End| {
        Cell::of_figure(
            end.worth,
            format!("{} at {}", locality.format.money(end.worth), end.text),
        )
    };
    let row = |swing: &Swing| Row::new(swing.name.clone(), vec![cell(&swing.low), cell(&swing.high)]);
    table(
        tornado.name,
        "",
        vec!["At its low".to_owned(), "At its high".to_owned()],
        tornado.swings.iter().map(row).collect(),
    )
}
