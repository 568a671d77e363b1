//! From one figure to another, step by step: what adds to it and what takes away.

use yew::prelude::*;

use super::frame::{Frame, NARROW_ROWS, bar, bar_key, framed, row_name, rows, strong_width, upright_line};
use super::reading::{Along, Stop};
use crate::chart::{Extent, Linear, place};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;

const ROW: f64 = 40.0;
const BAR: f64 = 13.0;

/// A figure or a step, with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is called.
    pub name: String,
    /// How much it is; a step below 0 takes away.
    pub amount: f64,
}

/// What the chart shows.
pub struct Bridge<'a> {
    /// What it is called: `Why our figure differs`.
    pub name: &'static str,
    /// Where it begins.
    pub start: &'a Step,
    /// What adds and what takes away, in order.
    pub steps: &'a [Step],
    /// Where it ends: the start and all steps together.
    pub end: &'a Step,
    /// What it shows, in a sentence.
    pub summary: String,
}

/// A row of the chart: from what to what, and how it is put.
struct Span<'a> {
    name: &'a str,
    from: f64,
    to: f64,
    class: &'static str,
    words: String,
}

/// A bar for the start, one for each step from where the last ended, one for the end.
pub fn bridge_chart(bridge: &Bridge<'_>, locality: &Locality) -> Html {
    let spans = spans(bridge, locality);
    let extent = Extent::of(spans.iter().flat_map(|span| [span.from, span.to]).chain([0.0]));
    let ends = extent.map_or((0.0, 1.0), |extent| extent.opened().ends());
    // The amounts stand right of all bars, so that the names have the whole width.
    let widest = spans
        .iter()
        .fold(0.0_f64, |most, span| most.max(strong_width(&span.words)));
    let room = ((widest + 10.0) / NARROW_ROWS * 100.0).min(50.0);
    let x = Linear::new(ends, (0.0, 100.0 - room));
    let (placed, bottom) = rows(&spans, 0.0, ROW);
    let last = spans.len().saturating_sub(1);
    let row = |index: usize, span: &Span<'_>, top: f64| {
        let (upper, lower) = (top + 19.0, top + 19.0 + BAR);
        html! {
            <g key={index}>
                {row_name(span.name, top + 13.0)}
                <text class="strong" x="100%" y={place(top + 30.0)} text-anchor="end">{span.words.clone()}</text>
                {bar(span.class, (x.place(span.from), x.place(span.to)), upper, BAR)}
                if index < last {
                    {upright_line("link", x.place(span.to), (lower, upper + ROW))}
                }
            </g>
        }
    };
    let stops = placed.iter().map(|(span, top)| Stop {
        at: top + ROW / 2.0,
        dots: Vec::new(),
        says: says(span, locality),
    });
    let drawing = html! {
        <>
            {upright_line("axis", x.place(0.0), (0.0, bottom))}
            for (index, (span, top)) in placed.iter().copied().enumerate() {
                {row(index, span, top)}
            }
        </>
    };
    let legend = html! {
        <>
            <li>{bar_key("bar soft")}{"adds"}</li>
            <li>{bar_key("bar hollow")}{"takes away"}</li>
        </>
    };
    let frame = Frame {
        name: bridge.name,
        summary: bridge.summary.clone(),
        height: bottom,
        along: Along::Rows(ROW),
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

fn spans<'a>(bridge: &Bridge<'a>, locality: &Locality) -> Vec<Span<'a>> {
    let whole = |step: &'a Step| Span {
        name: &step.name,
        from: 0.0,
        to: step.amount,
        class: "bar",
        words: locality.format.money(step.amount),
    };
    let mut so_far = bridge.start.amount;
    let steps = bridge.steps.iter().map(|step| {
        let from = so_far;
        so_far += step.amount;
        Span {
            name: &step.name,
            from,
            to: so_far,
            class: if step.amount < 0.0 { "bar hollow" } else { "bar soft" },
            words: change(step.amount, locality),
        }
    });
    let steps: Vec<Span<'a>> = steps.collect();
    std::iter::once(whole(bridge.start))
        .chain(steps)
        .chain(std::iter::once(whole(bridge.end)))
        .collect()
}

/// An amount with its sign, whichever it is.
fn change(amount: f64, locality: &Locality) -> String {
    let money = locality.format.money(amount);
    if amount > 0.0 { format!("+{money}") } else { money }
}

fn says(span: &Span<'_>, locality: &Locality) -> String {
    let money = |amount| locality.format.money(amount);
    if span.class == "bar" {
        format!("{}: {}.", span.name, span.words)
    } else {
        format!(
            "{}: {}, from {} to {}.",
            span.name,
            span.words,
            money(span.from),
            money(span.to)
        )
    }
}

/// The same as a table, with what it comes to after each step.
pub fn bridge_table(bridge: &Bridge<'_>, locality: &Locality) -> Html {
    let row = |span: Span<'_>| {
        let whole = span.class == "bar";
        let step = if whole { String::new() } else { span.words };
        let cells = vec![
            Cell::of_figure(span.to - span.from, step),
            Cell::of_figure(span.to, locality.format.money(span.to)),
        ];
        let row = Row::new(span.name, cells);
        if whole { row.as_sum() } else { row }
    };
    table(
        bridge.name,
        "",
        vec!["Step".to_owned(), "Comes to".to_owned()],
        spans(bridge, locality).into_iter().map(row).collect(),
    )
}
