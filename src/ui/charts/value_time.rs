//! Value-adding time: one bar of a run's minutes, parted by whether they add value.

use yew::prelude::*;

use crate::chart::{hundredths, place};
use crate::domain::process::ValueAdded;
use crate::ui::locality::Locality;

const BAR: f64 = 26.0;
const HAS_TO_BE: &str = "part has-to-be";

/// The bar, and under it what its parts are. Parts are told apart by how they are filled; waiting is told in words alone.
pub fn value_bar(value: &ValueAdded, locality: &Locality) -> Html {
    let number = |minutes: f64| locality.format.number(minutes, 1);
    let parts = [
        (value.adding, "part adds", "adds value"),
        (value.necessary, HAS_TO_BE, "has to be"),
        (value.none, "part waste", "neither"),
        (value.unsaid, "part unsaid", "not said yet"),
    ];
    let all: f64 = parts.iter().map(|(minutes, ..)| minutes).sum();
    let mut from = 0.0;
    let placed: Vec<_> = parts
        .into_iter()
        .filter(|(minutes, ..)| *minutes > 0.0)
        .map(|(minutes, class, words)| {
            let (start, width) = (from, minutes / all * 100.0);
            from += width;
            (start, width, class, format!("{} min {words}", number(minutes)))
        })
        .collect();
    let share = locality.format.percent(value.share, 0);
    let told: Vec<&str> = placed.iter().map(|(.., words)| &**words).collect();
    let summary = format!("Of {} minutes of work a run: {}.", number(all), told.join(", "));
    let waits = (value.waiting > 0.0).then(|| {
        format!(
            " It waits {} minutes between the steps; waiting is no work.",
            number(value.waiting)
        )
    });
    html! {
        <figure class="chart fluid value-time">
            <figcaption>
                <b>{format!("{share} of the work adds value.")}</b>{waits}
            </figcaption>
            <svg class="picture" width="100%" height={place(BAR)} role="img" aria-label={summary}>
                for (start, width, class, _) in placed.iter() {
                    <g key={*class}>
                        <rect class={*class} x={hundredths(*start)} width={hundredths(*width)} y="1" height={place(BAR - 2.0)} />
                        if *class == HAS_TO_BE {
                            {for [0.25, 0.5, 0.75].map(|at| stripe((*start, start + width), at * BAR))}
                        }
                    </g>
                }
            </svg>
            <ul class="legend">
                for (_, _, class, words) in placed.iter() {
                    <li key={*class}>
                        <svg viewBox="0 0 28 10" aria-hidden="true">
                            <rect class={*class} x="4" width="20" y="0.5" height="9" />
                            if *class == HAS_TO_BE {
                                <line class="stripe" x1="4" x2="24" y1="3.5" y2="3.5" />
                                <line class="stripe" x1="4" x2="24" y1="6.5" y2="6.5" />
                            }
                        </svg>
                        {words}
                    </li>
                }
            </ul>
        </figure>
    }
}

/// A line along a part, seen where all colours are the system's.
fn stripe((from, to): (f64, f64), y: f64) -> Html {
    html! {
        <line class="stripe" x1={hundredths(from)} x2={hundredths(to)} y1={place(y)} y2={place(y)} />
    }
}
