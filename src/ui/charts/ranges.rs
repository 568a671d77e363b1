//! Ranges beside each other: within what each scenario, or each opportunity, comes out in most cases.

use yew::prelude::*;

use super::Percentiles;
use super::frame::{
    Frame, NARROW_ROWS, bar, bar_key, between_labels, dot_key, end_label, foot, framed, row_name, rows, upright_line,
    verticals,
};
use super::reading::{Along, Stop};
use crate::chart::{Extent, axis_ticks, hundredths, place, split_at};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;

const ROW: f64 = 44.0;
const BAR: f64 = 12.0;

/// A scenario, an opportunity, a measure.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// What it is called.
    pub name: String,
    /// Within what it comes out.
    pub marks: Percentiles,
    /// At the likely figures, where that is known.
    pub likely: Option<f64>,
}

/// What the chart shows.
pub struct Ranges<'a> {
    /// What it is called: `Scenarios beside each other`.
    pub name: &'static str,
    /// What is compared, in the order it is shown in.
    pub rows: &'a [Range],
    /// What it shows, in a sentence.
    pub summary: String,
}

/// A bar for each, hollow where money is lost, with its middle and what the likely figures give.
pub fn ranges_chart(ranges: &Ranges<'_>, locality: &Locality) -> Html {
    let short = |worth: f64| locality.format.short_money(worth);
    let figures = ranges.rows.iter().flat_map(|row| {
        let Percentiles { p10, p50, p90 } = row.marks;
        [p10, p50, p90].into_iter().chain(row.likely)
    });
    let extent = Extent::of(figures.chain([0.0])).unwrap_or(Extent { least: 0.0, most: 0.0 });
    let labels = |end: fn(&Range) -> f64| -> Vec<String> { ranges.rows.iter().map(|row| short(end(row))).collect() };
    let x = between_labels(extent, &labels(left), &labels(right));
    let ticks = axis_ticks(extent.opened().ends(), 3);
    let (placed, bottom) = rows(ranges.rows, 0.0, ROW);
    let row = |row: &Range, top: f64| {
        let part = |class, ends: Option<(f64, f64)>| {
            ends.map_or_else(Html::default, |(from, to)| {
                bar(class, (x.place(from), x.place(to)), top + 20.0, BAR)
            })
        };
        let (below, above) = split_at(0.0, row.marks.p10, row.marks.p90);
        let words = top + 30.0;
        html! {
            <g key={place(top)}>
                {row_name(&row.name, top + 13.0)}
                {part("bar hollow", below)}
                {part("bar soft", above)}
                if let Some(likely) = row.likely {
                    <svg class="diamond" x={hundredths(x.place(likely))} y={place(top + 26.0)}>
                        <path d={DIAMOND} />
                    </svg>
                }
                <circle class="knot" cx={hundredths(x.place(row.marks.p50))} cy={place(top + 26.0)} r="4.5" />
                if !is_certain(row) {
                    {end_label(x.place(left(row)), false, &short(row.marks.p10), words)}
                }
                {end_label(x.place(right(row)), true, &short(row.marks.p90), words)}
            </g>
        }
    };
    let stops = placed.iter().map(|(row, top)| Stop {
        at: top + ROW / 2.0,
        dots: Vec::new(),
        says: says(row, locality),
    });
    let at = ticks.iter().map(|worth| (x.place(*worth), short(*worth)));
    let drawing = html! {
        <>
            {verticals(&ticks, &x, (0.0, bottom))}
            {upright_line("axis", x.place(0.0), (0.0, bottom))}
            {foot(at.collect(), bottom + 18.0, NARROW_ROWS)}
            for (range, top) in placed.iter().copied() {
                {row(range, top)}
            }
        </>
    };
    let loses = ranges.rows.iter().any(|row| row.marks.p10 < 0.0);
    let likely = ranges.rows.iter().any(|row| row.likely.is_some());
    let uncertain = !ranges.rows.iter().all(is_certain);
    let legend = html! {
        <>
            if uncertain {
                <li>{bar_key("bar soft")}{"8 of 10 cases lie in here"}</li>
            }
            if uncertain && loses {
                <li>{bar_key("bar hollow")}{"of them, those that lose money"}</li>
            }
            if uncertain {
                <li>{dot_key("knot")}{"The middle"}</li>
            }
            if likely {
                <li>
                    <svg viewBox="-14 -5 28 10" aria-hidden="true"><path class="diamond" d={DIAMOND} /></svg>
                    {"At the likely figures"}
                </li>
            }
        </>
    };
    let frame = Frame {
        name: ranges.name,
        summary: ranges.summary.clone(),
        height: bottom + 26.0,
        along: Along::Rows(ROW),
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

const DIAMOND: &str = "M0 -6L6 0L0 6L-6 0Z";

/// Whether nothing of it is uncertain: then it is one point, and one figure says it.
fn is_certain(row: &Range) -> bool {
    let Percentiles { p10, p90, .. } = row.marks;
    p10 >= p90 && row.likely.is_none_or(|likely| likely == p10)
}

/// The left end of what is drawn: the likely figures may lie outside the range.
fn left(row: &Range) -> f64 {
    row.likely.map_or(row.marks.p10, |likely| likely.min(row.marks.p10))
}

fn right(row: &Range) -> f64 {
    row.likely.map_or(row.marks.p90, |likely| likely.max(row.marks.p90))
}

fn says(row: &Range, locality: &Locality) -> String {
    let money = |worth| locality.format.money(worth);
    let Percentiles { p10, p50, p90 } = row.marks;
    if is_certain(row) {
        return format!("{}: {}.", row.name, money(p50));
    }
    let cases = format!(
        "{}: between {} and {} in 8 of 10 cases, {} in the middle.",
        row.name,
        money(p10),
        money(p90),
        money(p50)
    );
    match row.likely {
        Some(likely) => format!("{cases} At the likely figures {}.", money(likely)),
        None => cases,
    }
}

/// The same as a table, a row for each.
pub fn ranges_table(ranges: &Ranges<'_>, locality: &Locality) -> Html {
    let cell = |worth| Cell::of_figure(worth, locality.format.money(worth));
    let row = |row: &Range| {
        let Percentiles { p10, p50, p90 } = row.marks;
        let likely = row
            .likely
            .map_or_else(|| Cell::of_figure(0.0, "not known".to_owned()), cell);
        Row::new(row.name.clone(), vec![cell(p10), cell(p50), cell(p90), likely])
    };
    let head = ["1 in 10 below", "Middle", "1 in 10 above", "Likely figures"];
    table(
        ranges.name,
        "",
        head.map(str::to_owned).to_vec(),
        ranges.rows.iter().map(row).collect(),
    )
}
