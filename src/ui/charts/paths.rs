//! Ways to go on beside each other: what each has cost up to each month. Told apart by dash and by mark, not by colour alone.

use yew::prelude::*;

use super::frame::{Frame, NARROW, foot, framed, stretched, thousandths, upright};
use super::months::month_name;
use super::reading::{Along, Stop};
use crate::chart::{Extent, Linear, hundredths, month_ticks, place, polyline};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;

const TOP: f64 = 12.0;
const BOTTOM: f64 = 232.0;
const HEIGHT: f64 = 260.0;

/// One way to go on.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is called.
    pub name: &'static str,
    /// Which look it has, from 0 on; what has a place of its own keeps its look when another is missing.
    pub look: usize,
    /// What it has cost up to each month, from month 0.
    pub sums: Vec<f64>,
}

/// What the chart shows.
pub struct Paths<'a> {
    /// What it is called.
    pub name: &'static str,
    /// The ways.
    pub lines: &'a [Line],
    /// What it shows, in a sentence.
    pub summary: String,
}

/// The looks of lines: the class with the dash, and the outline of the mark around its middle.
const LOOKS: [(&str, &str); 5] = [
    ("way solid", "M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z"),
    ("way dots", "M-4 -4L4 4M-4 4L4 -4"),
    ("way dashes", "M-3.5 -3.5H3.5V3.5H-3.5Z"),
    ("way mixed", "M0 -4.5L4.5 3.5H-4.5Z"),
    ("way best", "M0 -5L5 0L0 5L-5 0Z"),
];

fn look(line: &Line) -> (&'static str, &'static str) {
    LOOKS.get(line.look).copied().unwrap_or(("way solid", ""))
}

/// The lines over the months, under a legend that shows dash and mark.
pub fn paths_chart(paths: &Paths<'_>, locality: &Locality) -> Html {
    let sums = paths.lines.iter().flat_map(|line| line.sums.iter().copied());
    let extent = Extent::of(sums.chain([0.0])).filter(|extent| extent.least < extent.most);
    let extent = extent.unwrap_or(Extent {
        least: 0.0,
        most: 1000.0,
    });
    let (y, axis) = upright(extent, (BOTTOM, TOP), &|value| locality.format.short_money(value));
    let months = months(paths);
    let x = Linear::new((0.0, f64::from(months)), (0.0, 100.0));
    let labels = month_ticks(months).into_iter().map(|month| {
        let words = match month {
            0 => "start".to_owned(),
            last if last == months => format!("{last} months"),
            month => month.to_string(),
        };
        (x.place(f64::from(month)), words)
    });
    let stops = (0..=months).map(|month| {
        let at = |line: &Line| line.sums.get(usize::from(month)).copied();
        let says = paths
            .lines
            .iter()
            .filter_map(|line| Some(format!("{} {}", line.name, locality.format.money(at(line)?))));
        Stop {
            at: x.place(f64::from(month)),
            dots: paths.lines.iter().filter_map(at).map(|sum| y.place(sum)).collect(),
            says: [
                &*month_name(usize::from(month)),
                ": ",
                &says.collect::<Vec<_>>().join("; "),
                ".",
            ]
            .concat(),
        }
    });
    let points = |line: &Line| {
        let months = line.sums.iter().zip(0_u16..);
        polyline(months.map(|(sum, month)| (thousandths(x.place(f64::from(month))), y.place(*sum))))
    };
    let drawing = html! {
        <>
            {axis}
            {foot(labels.collect(), BOTTOM + 20.0, NARROW)}
            {stretched(HEIGHT, html! {
                for (index, line) in paths.lines.iter().enumerate() {
                    <polyline key={index} class={classes!("line", look(line).0)} points={points(line)} />
                }
            })}
            for (index, line) in paths.lines.iter().enumerate() {
                {marks(index, line, months, &x, &y)}
            }
        </>
    };
    let legend = html! {
        for (index, line) in paths.lines.iter().enumerate() {
            <li key={index}>
                <svg viewBox="0 0 28 10" aria-hidden="true">
                    <line class={classes!("line", look(line).0)} x1="0" x2="28" y1="5" y2="5" />
                    <path class={classes!("knot-of", look(line).0)} d={look(line).1} transform="translate(14 5)" />
                </svg>
                {line.name}
            </li>
        }
    };
    let frame = Frame {
        name: paths.name,
        summary: paths.summary.clone(),
        height: HEIGHT,
        along: Along::Width,
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

/// The last month of all lines.
fn months(paths: &Paths<'_>) -> u16 {
    let longest = paths.lines.iter().map(|line| line.sums.len()).max().unwrap_or(0);
    u16::try_from(longest.saturating_sub(1)).unwrap_or(u16::MAX)
}

/// Marks along a line, a sixth of the way apart; those of each line a little further on, so that none hides another.
fn marks(index: usize, line: &Line, months: u16, x: &Linear, y: &Linear) -> Html {
    let (class, outline) = look(line);
    let step = (months / 6).max(1);
    let first = usize::from(step) * line.look / LOOKS.len();
    line.sums
        .iter()
        .enumerate()
        .skip(first)
        .step_by(usize::from(step))
        .filter_map(|(month, sum)| {
            let across = hundredths(x.place(f64::from(u16::try_from(month).ok()?)));
            Some(html! {
                <svg key={format!("{index}-{month}")} x={across} y={place(y.place(*sum))} width="1" height="1">
                    <path class={classes!("knot-of", class)} d={outline} />
                </svg>
            })
        })
        .collect()
}

/// The same as a table: what each has cost at the start, after each year and at the end.
pub fn paths_table(paths: &Paths<'_>, locality: &Locality) -> Html {
    let last = months(paths);
    let mut at: Vec<u16> = (0..=last).step_by(12).collect();
    if at.last() != Some(&last) {
        at.push(last);
    }
    let rows = paths.lines.iter().map(|line| {
        let cells = at.iter().map(|month| {
            let sum = line.sums.get(usize::from(*month)).copied().unwrap_or(0.0);
            Cell::of_figure(sum, locality.format.money(sum))
        });
        Row::new(line.name, cells.collect())
    });
    let head = at.iter().map(|month| month_name(usize::from(*month)));
    table(
        paths.name,
        "What each has cost by then, as worth today.",
        head.collect(),
        rows.collect(),
    )
}
