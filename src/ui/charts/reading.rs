//! Reads a chart off: a pointer, a finger or the arrow keys choose a place, and a line beneath tells what lies there.

use std::rc::Rc;

use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::chart::{hundredths, nearest, place};

/// A place of a chart that can be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// Where it lies: in hundredths of the width, or in a chart of rows the middle of its row in pixels from the top.
    pub at: f64,
    /// What is dotted there, in pixels from the top.
    pub dots: Vec<f64>,
    /// What lies there, in a sentence.
    pub says: String,
}

/// Which way a chart is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Along {
    /// From left to right.
    Width,
    /// From row to row, each so many pixels high.
    Rows(f64),
}

/// What lies over a chart and reads it off.
#[derive(Clone, PartialEq, Properties)]
pub struct ChartReaderProps {
    /// What the chart is called.
    pub name: &'static str,
    /// Which way it is read.
    pub along: Along,
    /// Its places, in the order they are read in.
    pub stops: Rc<[Stop]>,
}

/// Stands right behind the picture, in its plot. It shows nothing until somebody points, touches or comes by keyboard. The
/// keyboard, and whoever listens, has a native slider that lies unseen over the picture; Escape or leaving ends it.
#[component]
pub fn ChartReader(props: &ChartReaderProps) -> Html {
    let ChartReaderProps { name, along, stops } = props;
    // The place, and whether it is shown.
    let reading = use_state_eq(|| (0_usize, false));
    let slider = use_node_ref();
    let last = stops.len().saturating_sub(1);
    let (index, shown) = (reading.0.min(last), reading.1);
    let stop = stops.get(index);
    let says = stop.map(|stop| stop.says.clone()).unwrap_or_default();
    let show = {
        let reading = reading.setter();
        move |index: usize| reading.set((index.min(last), true))
    };
    let hide = {
        let reading = reading.setter();
        move || reading.set((index, false))
    };
    let on_point = {
        let (show, stops, along) = (show.clone(), Rc::clone(stops), *along);
        Callback::from(move |event: PointerEvent| {
            if let Some(index) = pointed_at(&event, along, &stops) {
                show(index);
            }
        })
    };
    let onpointerleave = {
        let hide = hide.clone();
        // A finger that is lifted leaves, too, but is not done reading.
        move |event: PointerEvent| {
            if event.pointer_type() == "mouse" {
                hide();
            }
        }
    };
    // From where the pointer was, the arrow keys lead on; and a tap elsewhere then ends it.
    let onclick = {
        let slider = slider.clone();
        move |_| {
            if let Some(slider) = slider.cast::<HtmlElement>() {
                let _refused = slider.focus();
            }
        }
    };
    let oninput = {
        let show = show.clone();
        move |event: InputEvent| {
            let value = event.target_unchecked_into::<HtmlInputElement>().value();
            show(value.parse().unwrap_or(0));
        }
    };
    let onkeydown = {
        let (show, hide, rows) = (show.clone(), hide.clone(), matches!(along, Along::Rows(_)));
        move |event: KeyboardEvent| match event.key().as_str() {
            "Escape" => hide(),
            // A slider's down is less; among rows it is the next.
            "ArrowDown" if rows => {
                event.prevent_default();
                show(index + 1);
            }
            "ArrowUp" if rows => {
                event.prevent_default();
                show(index.saturating_sub(1));
            }
            _ => {}
        }
    };
    html! {
        <>
            <div class="hand" onpointermove={on_point.clone()} onpointerdown={on_point} {onpointerleave} {onclick}>
                if let Some(stop) = stop.filter(|_| shown) {
                    {hand(stop, *along)}
                }
                <input
                    ref={slider}
                    type="range"
                    min="0"
                    max={last.to_string()}
                    step="1"
                    value={index.to_string()}
                    aria-label={format!("Read off: {name}")}
                    aria-valuetext={says.clone()}
                    {oninput}
                    onfocus={move |_| show(index)}
                    onblur={move |_| hide()}
                    {onkeydown}
                />
            </div>
            <p class="reading" aria-hidden="true">{if shown { says } else { String::new() }}</p>
        </>
    }
}

/// The line through the place, or the frame around its row.
fn hand(stop: &Stop, along: Along) -> Html {
    let across = hundredths(stop.at);
    html! {
        <svg width="100%" height="100%" aria-hidden="true">
            {match along {
                Along::Width => html! { <line x1={across.clone()} x2={across.clone()} y1="0" y2="100%" /> },
                Along::Rows(height) => {
                    html! { <rect x="0" y={place(stop.at - height / 2.0)} width="100%" height={place(height)} rx="4" /> }
                }
            }}
            for (index, dot) in stop.dots.iter().enumerate() {
                <circle key={index} cx={across.clone()} cy={place(*dot)} r="4" />
            }
        </svg>
    }
}

/// The place that a pointer is nearest to. Nothing inside the element takes pointers, so the offset is within it.
fn pointed_at(event: &PointerEvent, along: Along, stops: &[Stop]) -> Option<usize> {
    let at = match along {
        Along::Width => {
            let width = event.target_dyn_into::<Element>()?.client_width().max(1);
            f64::from(event.offset_x()) / f64::from(width) * 100.0
        }
        Along::Rows(_) => f64::from(event.offset_y()),
    };
    nearest(stops.iter().map(|stop| stop.at), at)
}
