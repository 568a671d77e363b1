//! In how many weightings and cases each option comes first, second, third or later: a bar for each, cut in parts that are
//! told apart by their pattern and by the figure on them.

use yew::prelude::*;

use super::frame::{Frame, NARROW_ROWS, bar, framed, in_100, row_name, rows};
use super::reading::{Along, Stop};
use crate::chart::{hundredths, place, text_width};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;

const ROW: f64 = 46.0;
const BAR: f64 = 18.0;

/// An option and the share of cases in which it takes each rank, the first rank first.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranks {
    /// What it is called.
    pub name: String,
    /// The shares, adding up to 1.
    pub shares: Vec<f64>,
}

/// What the chart shows.
pub struct Acceptances<'a> {
    /// The options, in the order they are shown in.
    pub rows: &'a [Ranks],
    /// What it shows, in a sentence.
    pub summary: String,
}

const NAME: &str = "How often each comes first";
const PARTS: [(&str, &str); 4] = [
    ("bar rank-1", "first"),
    ("bar rank-2", "second"),
    ("bar rank-3", "third"),
    ("bar rank-4", "later"),
];

/// The shares of the first three ranks and of all that come later.
fn parts(ranks: &Ranks) -> [f64; 4] {
    let share = |at: usize| ranks.shares.get(at).copied().unwrap_or(0.0);
    let later: f64 = ranks.shares.iter().skip(3).sum();
    [share(0), share(1), share(2), later]
}

/// A bar for each option.
pub fn acceptability_chart(shown: &Acceptances<'_>, locality: &Locality) -> Html {
    let (placed, bottom) = rows(shown.rows, 0.0, ROW);
    let row = |ranks: &Ranks, top: f64| {
        let mut from = 0.0;
        let cut = PARTS.iter().zip(parts(ranks)).map(|((class, _), share)| {
            let (start, end) = (from, from + share * 100.0);
            from = end;
            part(class, (start, end), share, top + 22.0, locality)
        });
        html! {
            <g key={place(top)}>
                {row_name(&ranks.name, top + 15.0)}
                {for cut}
            </g>
        }
    };
    let stops = placed.iter().map(|(ranks, top)| Stop {
        at: top + ROW / 2.0,
        dots: Vec::new(),
        says: says(ranks, locality),
    });
    let drawing = html! {
        <>
            {patterns()}
            for (ranks, top) in placed.iter().copied() {
                {row(ranks, top)}
            }
        </>
    };
    let shown_parts = |at: usize| {
        shown
            .rows
            .iter()
            .any(|ranks| parts(ranks).get(at).is_some_and(|share| *share > 0.0))
    };
    let legend = html! {
        for (at, (class, words)) in PARTS.iter().enumerate() {
            if shown_parts(at) {
                <li key={at}>
                    <svg viewBox="0 0 28 10" aria-hidden="true">
                        <rect class={*class} x="1" width="26" y="0.5" height="9" />
                    </svg>
                    {*words}
                </li>
            }
        }
    };
    let frame = Frame {
        name: NAME,
        summary: shown.summary.clone(),
        height: bottom,
        along: Along::Rows(ROW),
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

/// A part of a bar, with its figure where even a narrow screen has room for it.
fn part(class: &'static str, (start, end): (f64, f64), share: f64, top: f64, locality: &Locality) -> Html {
    if share <= 0.0 {
        return Html::default();
    }
    let words = locality.format.percent(share, 0);
    let room = share * NARROW_ROWS;
    html! {
        <>
            {bar(class, (start, end), top, BAR)}
            if text_width(&words) + 8.0 < room {
                <text
                    class={if class == PARTS[0].0 { "on-bar" } else { "strong" }}
                    x={hundredths(f64::midpoint(start, end))}
                    y={place(top + 13.0)}
                    text-anchor="middle"
                >
                    {words}
                </text>
            }
        </>
    }
}

/// Lines aslant for the second place, sparser ones for the third: seen in black and white as well.
fn patterns() -> Html {
    let lines = |id: &'static str, width: &'static str| {
        html! {
            <pattern
                {id}
                width={width}
                height={width}
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
            >
                <rect class="ground" width={width} height={width} />
                <line class="hatch" x1="0" y1="0" x2="0" y2={width} />
            </pattern>
        }
    };
    html! { <defs>{lines("rank-2", "5")}{lines("rank-3", "11")}</defs> }
}

fn says(ranks: &Ranks, locality: &Locality) -> String {
    let shares = PARTS.iter().zip(parts(ranks)).filter(|(_, share)| *share > 0.0);
    let each: Vec<String> = shares
        .map(|((_, words), share)| format!("{words} in {}", in_100(share, locality)))
        .collect();
    format!("{}: {}.", ranks.name, each.join(", "))
}

/// The same as a table.
pub fn acceptability_table(shown: &Acceptances<'_>, locality: &Locality) -> Html {
    let row = |ranks: &Ranks| {
        let cell = |share: f64| Cell::of_figure(share, locality.format.percent(share, 0));
        let mean: f64 = (1_u32..)
            .zip(&ranks.shares)
            .map(|(rank, share)| f64::from(rank) * share)
            .sum();
        let cells = parts(ranks).into_iter().map(cell);
        let mean = Cell::of_figure(mean, locality.format.number(mean, 1));
        Row::new(ranks.name.clone(), cells.chain([mean]).collect())
    };
    let head = ["First", "Second", "Third", "Later", "Mean place"];
    let rows = shown.rows.iter().map(row).collect();
    table(NAME, "", head.map(str::to_owned).to_vec(), rows)
}
