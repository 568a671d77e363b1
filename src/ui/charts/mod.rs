//! Charts as SVG, drawn over the geometry of `chart/`: one file for each. Every chart has a sentence for screen readers
//! and a table beside it, is coloured by the style sheet and prints sharply. Most are drawn as wide as the page by what is
//! in `frame`, and read off by `reading`; what loses or takes away is hollow in all of them.

pub mod acceptability;
pub mod band;
pub mod bridge;
pub mod cash_flow;
mod chance;
pub mod cover;
pub mod cumulative;
mod frame;
pub mod growth;
pub mod histogram;
pub mod limit_steps;
mod months;
pub mod paths;
pub mod quadrant;
pub mod quarter_hours;
pub mod ranges;
pub mod reading;
pub mod timeline;
pub mod tornado;
pub mod value_time;

use yew::prelude::*;

use crate::chart::{Linear, place, round_ticks, text_width};

pub use frame::in_100;

/// Within what something comes out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Percentiles {
    /// One case in ten lies below.
    pub p10: f64,
    /// Half of the cases lie below.
    pub p50: f64,
    /// One case in ten lies above.
    pub p90: f64,
}

/// The paper of a chart, and the margins around what is plotted, in units of its view box.
struct Plot {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    top: f64,
    foot: f64,
}

impl Plot {
    fn view_box(&self) -> String {
        format!("0 0 {} {}", place(self.width), place(self.height))
    }
}

/// What an axis of money holds: 0 and all values.
fn money_ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let (least, most) = values.fold((0.0_f64, 0.0_f64), |(least, most), value| {
        (least.min(value), most.max(value))
    });
    if least < most { (least, most) } else { (0.0, 1000.0) }
}

/// How much room the labels of an axis take, up to the plot.
fn axis_room(ends: (f64, f64), put: &dyn Fn(f64) -> String) -> f64 {
    let ticks = round_ticks(ends, TICKS).into_iter();
    ticks.fold(0.0_f64, |most, tick| most.max(text_width(&put(tick)))) + 12.0
}

/// About so many figures stand along an axis.
const TICKS: u8 = 4;

/// An axis that holds two ends, its figures put by a function: its scale, and its lines and labels.
fn axis(plot: &Plot, ends: (f64, f64), put: &dyn Fn(f64) -> String) -> (Linear, Html) {
    let ticks = round_ticks(ends, TICKS);
    let ends = (
        ticks.first().copied().unwrap_or(0.0),
        ticks.last().copied().unwrap_or(1.0),
    );
    let scale = Linear::new(ends, (plot.height - plot.foot, plot.top));
    let tick = |value: f64| {
        let y = scale.place(value);
        let class = if value == 0.0 { "axis" } else { "grid" };
        html! {
            <g key={place(y)}>
                <line {class} x1={place(plot.left)} x2={place(plot.width - plot.right)} y1={place(y)} y2={place(y)} />
                <text x={place(plot.left - 8.0)} y={place(y + 4.0)} text-anchor="end">{put(value)}</text>
            </g>
        }
    };
    (scale, ticks.into_iter().map(tick).collect())
}

/// A line as it stands in a legend.
fn line_key(class: &'static str) -> Html {
    html! { <svg viewBox="0 0 28 10" aria-hidden="true"><line {class} x1="0" x2="28" y1="5" y2="5" /></svg> }
}
