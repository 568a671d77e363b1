//! What charts of full width share: the picture with its sentence, what reads it off, the legend, the axes.
//!
//! Across, places are in hundredths of the width; down, in pixels. So lines and bars stretch with the page, while words,
//! dots and strokes keep their size on every screen and on paper.

use std::rc::Rc;

use yew::prelude::*;

use super::reading::{Along, ChartReader, Stop};
use crate::chart::{Extent, Linear, cut, hundredths, place, round_ticks, spaced, text_width};
use crate::ui::locality::Locality;

/// The least width of a plot beside an axis, in pixels: on a screen of 320.
pub(super) const NARROW: f64 = 180.0;
/// The least width of a chart of rows, which takes the whole width.
pub(super) const NARROW_ROWS: f64 = 250.0;
/// How much wider than the least a plot is where it is no longer narrow: the style sheet draws the line at 26 rem.
const WIDER: f64 = 150.0;
/// The height of a line of words.
pub(super) const LINE: f64 = 16.0;

/// A chart before it is drawn.
pub(super) struct Frame {
    /// What it is called.
    pub(super) name: &'static str,
    /// What it shows, in a sentence.
    pub(super) summary: String,
    /// How high it is, in pixels.
    pub(super) height: f64,
    /// Which way it is read off.
    pub(super) along: Along,
    /// What can be read off, in order.
    pub(super) stops: Vec<Stop>,
}

/// The whole chart.
pub(super) fn framed(frame: Frame, drawing: Html, legend: Html) -> Html {
    let class = match frame.along {
        Along::Width => "plot beside-axis",
        Along::Rows(_) => "plot",
    };
    html! {
        <figure class="chart fluid">
            <div {class}>
                <svg
                    class="picture"
                    width="100%"
                    height={place(frame.height)}
                    role="img"
                    aria-label={frame.summary}
                >
                    {drawing}
                </svg>
                if !frame.stops.is_empty() {
                    <ChartReader name={frame.name} along={frame.along} stops={Rc::from(frame.stops)} />
                }
            </div>
            <ul class="legend">{legend}</ul>
        </figure>
    }
}

/// A part of the drawing that stretches: a thousand wide, as high as it is in pixels.
pub(super) fn stretched(height: f64, drawing: Html) -> Html {
    let view_box = format!("0 0 1000 {}", place(height));
    html! {
        <svg class="stretched" width="100%" height={place(height)} viewBox={view_box} preserveAspectRatio="none">
            {drawing}
        </svg>
    }
}

/// A place in hundredths, as what stretches counts it.
pub(super) fn thousandths(place: f64) -> f64 {
    place * 10.0
}

/// A scale of figures up the left side, from `bottom` to `top`, that ends on round ones; and its lines and labels.
pub(super) fn upright(extent: Extent, (bottom, top): (f64, f64), put: &dyn Fn(f64) -> String) -> (Linear, Html) {
    // A scale so short that figures would come twice has fewer of them.
    let told_apart = |ticks: &Vec<f64>| {
        let words: Vec<String> = ticks.iter().map(|tick| put(*tick)).collect();
        words.iter().zip(words.iter().skip(1)).all(|(one, next)| one != next)
    };
    let few = || round_ticks(extent.opened().ends(), 1);
    let counts = [4, 2].map(|count| round_ticks(extent.opened().ends(), count));
    let ticks = counts.into_iter().find(told_apart).unwrap_or_else(few);
    let ends = Extent::of(ticks.iter().copied()).map_or((0.0, 1.0), |ends| ends.opened().ends());
    let scale = Linear::new(ends, (bottom, top));
    let tick = |value: f64| {
        let y = scale.place(value);
        let class = if value == 0.0 { "axis" } else { "grid" };
        html! {
            <g key={place(y)}>
                <line {class} x1="0" x2="100%" y1={place(y)} y2={place(y)} />
                <text x="-8" y={place(y + 4.0)} text-anchor="end">{put(value)}</text>
            </g>
        }
    };
    (scale, ticks.into_iter().map(tick).collect())
}

/// Labels along the foot, each at its place: those that would meet on a narrow screen stand on wide ones only, and those
/// that would meet there as well nowhere.
pub(super) fn foot(labels: Vec<(f64, String)>, y: f64, narrow: f64) -> Html {
    let apart = |labels: &[(f64, String)], paper: f64| {
        let spans = labels.iter().map(|(at, words)| {
            let (start, end) = span(*at, words, paper);
            (start - 4.0, end + 4.0)
        });
        spaced(&spans.collect::<Vec<_>>())
    };
    let somewhere = apart(&labels, narrow + WIDER);
    let labels: Vec<(f64, String)> = labels
        .into_iter()
        .zip(somewhere)
        .filter_map(|(label, kept)| kept.then_some(label))
        .collect();
    let on_narrow = apart(&labels, narrow);
    labels
        .into_iter()
        .zip(on_narrow)
        .enumerate()
        .map(|(index, ((at, words), kept))| {
            let class = (!kept).then_some("spare");
            html! { <text key={index} {class} x={hundredths(at)} y={place(y)} text-anchor={anchor(at)}>{words}</text> }
        })
        .collect()
}

/// Lines across the paper at figures, the one at 0 stronger.
pub(super) fn verticals(figures: &[f64], x: &Linear, (top, bottom): (f64, f64)) -> Html {
    figures
        .iter()
        .map(|figure| {
            let class = if *figure == 0.0 { "axis" } else { "grid" };
            upright_line(class, x.place(*figure), (top, bottom))
        })
        .collect()
}

/// A line from top to bottom.
pub(super) fn upright_line(class: &'static str, at: f64, (top, bottom): (f64, f64)) -> Html {
    let x = hundredths(at);
    html! { <line {class} x1={x.clone()} x2={x} y1={place(top)} y2={place(bottom)} /> }
}

/// A bar between two places across.
pub(super) fn bar(class: &'static str, (from, to): (f64, f64), top: f64, height: f64) -> Html {
    let (start, end) = if from <= to { (from, to) } else { (to, from) };
    html! {
        <rect {class} x={hundredths(start)} width={hundredths(end - start)} y={place(top)} height={place(height)} />
    }
}

/// The side a label is held at so that it stays on the paper.
pub(super) fn anchor(at: f64) -> &'static str {
    match at {
        at if at < 12.0 => "start",
        at if at > 88.0 => "end",
        _ => "middle",
    }
}

/// Where a label begins and ends on a paper so wide.
pub(super) fn span(at: f64, words: &str, paper: f64) -> (f64, f64) {
    let (x, width) = (at / 100.0 * paper, text_width(words));
    match anchor(at) {
        "start" => (x, x + width),
        "end" => (x - width, x),
        _ => (x - width / 2.0, x + width / 2.0),
    }
}

/// A scale across rows whose bars have labels at both ends: as much room is left as the longest takes on a narrow screen.
pub(super) fn between_labels(extent: Extent, left: &[String], right: &[String]) -> Linear {
    let room = |labels: &[String]| {
        let widest = labels.iter().fold(0.0_f64, |most, label| most.max(text_width(label)));
        (widest + 10.0).min(END_LABEL + 10.0) / NARROW_ROWS * 100.0
    };
    Linear::new(extent.opened().ends(), (room(left), 100.0 - room(right)))
}

/// The most a label at the end of a bar takes, in pixels.
const END_LABEL: f64 = 70.0;

/// A label at the left or the right end of a bar.
pub(super) fn end_label(at: f64, right: bool, words: &str, y: f64) -> Html {
    let (dx, anchor) = if right { ("6", "start") } else { ("-6", "end") };
    html! { <text x={hundredths(at)} {dx} y={place(y)} text-anchor={anchor}>{cut(words, END_LABEL)}</text> }
}

/// Each thing with the upper end of its row, the first at `top`; and where the last ends.
pub(super) fn rows<T>(things: &[T], top: f64, height: f64) -> (Vec<(&T, f64)>, f64) {
    let mut next = top;
    let rows = things
        .iter()
        .map(|thing| {
            let top = next;
            next += height;
            (thing, top)
        })
        .collect();
    (rows, next)
}

/// About how wide a strong text is drawn, in pixels.
pub(super) fn strong_width(text: &str) -> f64 {
    text_width(text) * STRONG
}

/// How much wider strong words are.
const STRONG: f64 = 1.15;

/// The name of a row, above its bar. One too long for a narrow screen is there once for each width, and the style sheet
/// shows the one there is room for.
pub(super) fn row_name(name: &str, y: f64) -> Html {
    let widths = [
        ("strong cut-to-narrow", NARROW_ROWS),
        ("strong cut-to-some", 400.0),
        ("strong cut-to-wide", 560.0),
    ];
    let cuts = widths.map(|(class, room)| (class, cut(name, room / STRONG)));
    if cuts.iter().all(|(_, cut)| cut == name) {
        return html! { <text class="strong" x="0" y={place(y)}>{name}</text> };
    }
    html! {
        for (class, words) in cuts {
            <text key={class} {class} x="0" y={place(y)}>{words}</text>
        }
    }
}

/// A bar as it stands in a legend.
pub(super) fn bar_key(class: &'static str) -> Html {
    html! {
        <svg viewBox="0 0 28 10" aria-hidden="true"><rect {class} x="4" width="20" y="1" height="8" /></svg>
    }
}

/// A dot as it stands in a legend.
pub(super) fn dot_key(class: &'static str) -> Html {
    html! { <svg viewBox="0 0 28 10" aria-hidden="true"><circle {class} cx="14" cy="5" r="4" /></svg> }
}

/// Of a hundred cases, how many a share between 0 and 1 is, in words: `6 in 100`.
#[must_use]
pub fn in_100(share: f64, locality: &Locality) -> String {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    let hundred = libm::round(share * 100.0);
    if share > 0.0 && hundred < 1.0 {
        "fewer than 1 in 100".to_owned()
    } else if share < 1.0 && hundred > 99.0 {
        "more than 99 in 100".to_owned()
    } else {
        format!("{} in 100", locality.format.number(hundred, 0))
    }
}
