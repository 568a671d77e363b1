//! What the two charts of chance share: money along the foot, the three marks, the share that loses in words.

use yew::prelude::*;

use super::Percentiles;
use super::frame::{LINE, NARROW, anchor, foot, in_100, span, upright_line, verticals};
use super::line_key;
use crate::chart::{Extent, Linear, axis_ticks, hundredths, place, tiers};
use crate::ui::locality::Locality;

/// The three marks, each on its tier, so that their names do not meet on a narrow screen.
pub(super) struct Marks {
    placed: Vec<(&'static str, f64, f64)>,
    /// Where the plot begins below their names.
    pub(super) top: f64,
}

/// A scale of money from left to right that holds amounts and marks.
pub(super) fn money_across(amounts: impl Iterator<Item = f64>, marks: &Percentiles) -> (Extent, Linear) {
    let Percentiles { p10, p50, p90 } = *marks;
    let extent = Extent::of(amounts.chain([p10, p50, p90])).unwrap_or(Extent {
        least: 0.0,
        most: 1000.0,
    });
    let extent = extent.opened();
    (extent, Linear::new(extent.ends(), (0.0, 100.0)))
}

/// The lines and figures of money, between two heights.
pub(super) fn money_axis(extent: Extent, x: &Linear, (top, bottom): (f64, f64), locality: &Locality) -> Html {
    let ticks = axis_ticks(extent.ends(), 4);
    let labels = ticks
        .iter()
        .map(|amount| (x.place(*amount), locality.format.short_money(*amount)))
        .collect();
    html! {
        <>
            {verticals(&ticks, x, (top, bottom))}
            <line class="axis" x1="0" x2="100%" y1={place(bottom)} y2={place(bottom)} />
            {foot(labels, bottom + 20.0, NARROW)}
        </>
    }
}

impl Marks {
    /// The marks over a scale of money.
    pub(super) fn new(percentiles: &Percentiles, x: &Linear) -> Self {
        let Percentiles { p10, p50, p90 } = *percentiles;
        let named = [("P10", p10), ("P50", p50), ("P90", p90)].map(|(name, amount)| (name, x.place(amount)));
        let spans = named.map(|(name, at)| {
            let (start, end) = span(at, name, NARROW);
            (start, end + 8.0)
        });
        let tiers: Vec<f64> = tiers(&spans).into_iter().map(in_lines).collect();
        let highest = tiers.iter().copied().fold(0.0, f64::max);
        Self {
            placed: named
                .into_iter()
                .zip(tiers)
                .map(|((name, at), up)| (name, at, up))
                .collect(),
            top: highest + LINE + 4.0,
        }
    }

    /// Their names, and their lines down to where each ends.
    pub(super) fn drawn(&self, ends: [f64; 3]) -> Html {
        let mark = |((name, at, up), end): (&(&'static str, f64, f64), f64)| {
            let y = self.top - 6.0 - up;
            html! {
                <g key={*name}>
                    {upright_line("percentile", *at, (y + 3.0, end))}
                    <text class="strong" x={hundredths(*at)} y={place(y)} text-anchor={anchor(*at)}>{*name}</text>
                </g>
            }
        };
        self.placed.iter().zip(ends).map(mark).collect()
    }
}

fn in_lines(tier: usize) -> f64 {
    f64::from(u32::try_from(tier).unwrap_or(0)) * LINE
}

/// The marks in the legend, with their figures.
pub(super) fn marks_explained(percentiles: &Percentiles, locality: &Locality) -> Html {
    let Percentiles { p10, p50, p90 } = *percentiles;
    let marks = [
        ("P10", p10, "1 in 10 comes to less"),
        ("P50", p50, "the middle"),
        ("P90", p90, "1 in 10 comes to more"),
    ];
    html! {
        <>
            for (name, amount, means) in marks {
                <li key={name}>
                    {line_key("percentile")}
                    {format!("{name} {}: {means}", locality.format.money(amount))}
                </li>
            }
        </>
    }
}

/// How many cases lose, as a sentence without its full stop.
pub(super) fn loses(losing: f64, locality: &Locality) -> String {
    if losing > 0.0 {
        format!("{} cases lose money", in_100(losing, locality))
    } else {
        "No case loses money".to_owned()
    }
}

/// How many cases do not.
pub(super) fn gains(losing: f64, locality: &Locality) -> String {
    format!("{} cases do not", in_100(1.0 - losing, locality))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_told_of_a_hundred() {
        for (losing, expected) in [
            (0.0, "No case loses money"),
            (0.001, "fewer than 1 in 100 cases lose money"),
            (0.062, "6 in 100 cases lose money"),
            (0.999, "more than 99 in 100 cases lose money"),
            (1.0, "100 in 100 cases lose money"),
            (f64::NAN, "No case loses money"),
        ] {
            assert_eq!(loses(losing, &Locality::default()), expected, "{losing}");
        }
    }
}
