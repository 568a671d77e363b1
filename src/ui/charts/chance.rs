//! What the two charts of chance share: money along the foot, the three marks, the share that loses in words.

use yew::prelude::*;

use super::Percentiles;
use super::frame::{LINE, NARROW, anchor, foot, in_100, span, upright_line, verticals};
use super::line_key;
use crate::chart::{Extent, Linear, axis_ticks, hundredths, place, tiers};
use crate::ui::locality::Locality;

/// Money across, with its lines and figures.
pub(super) struct Money {
    /// From an amount to its place.
    pub(super) scale: Linear,
    /// Its lines and figures.
    pub(super) drawing: Html,
}

/// Money from the least to the greatest, drawn between two heights.
pub(super) fn money_across(
    amounts: impl Iterator<Item = f64>,
    (top, bottom): (f64, f64),
    locality: &Locality,
) -> Money {
    let ends = Extent::of(amounts).map_or((0.0, 1000.0), |extent| extent.opened().ends());
    let scale = Linear::new(ends, (0.0, 100.0));
    let ticks = axis_ticks(ends, 4);
    let labels = ticks
        .iter()
        .map(|amount| (scale.place(*amount), locality.format.short_money(*amount)))
        .collect();
    let drawing = html! {
        <>
            {verticals(&ticks, &scale, (top, bottom))}
            <line class="axis" x1="0" x2="100%" y1={place(bottom)} y2={place(bottom)} />
            {foot(labels, bottom + 20.0, NARROW)}
        </>
    };
    Money { scale, drawing }
}

/// The three marks over a plot whose upper end is `top`: on tiers where their names would meet, and down to where each
/// ends.
pub(super) fn marks(percentiles: &Percentiles, scale: &Linear, top: f64, ends: [f64; 3]) -> Html {
    let named = names(percentiles, scale);
    let spans: Vec<(f64, f64)> = named
        .iter()
        .map(|(name, at)| {
            let (start, end) = span(*at, name, NARROW);
            (start, end + 6.0)
        })
        .collect();
    let tiers = tiers(&spans).into_iter().zip(0_u8..);
    named
        .into_iter()
        .zip(ends)
        .zip(tiers)
        .map(|(((name, at), end), (tier, index))| {
            let tier = u32::try_from(tier).unwrap_or(0);
            let y = top - 6.0 - f64::from(tier) * LINE;
            html! {
                <g key={index}>
                    {upright_line("percentile", at, (y + 3.0, end))}
                    <text class="strong" x={hundredths(at)} y={place(y)} text-anchor={anchor(at)}>{name}</text>
                </g>
            }
        })
        .collect()
}

/// How much room the names of the marks take over the plot.
pub(super) const MARKS: f64 = 3.0 * LINE + 4.0;

fn names(percentiles: &Percentiles, scale: &Linear) -> [(&'static str, f64); 3] {
    let Percentiles { p10, p50, p90 } = *percentiles;
    [("P10", p10), ("P50", p50), ("P90", p90)].map(|(name, amount)| (name, scale.place(amount)))
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
