//! How often what comes out: of a hundred cases, how many lie between one amount and the next.

use yew::prelude::*;

use super::Percentiles;
use super::chance::{Marks, gains, loses, marks_explained, money_across, money_axis};
use super::frame::{Frame, bar, bar_key, framed, in_100, upright};
use super::reading::{Along, Stop};
use crate::chart::{Extent, split_at};
use crate::ui::components::table::{Row, table};
use crate::ui::locality::Locality;

const PLOT: f64 = 170.0;

/// How many cases lie between two amounts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bin {
    /// The lower amount.
    pub from: f64,
    /// The upper amount.
    pub to: f64,
    /// How many cases.
    pub count: u32,
}

/// What the chart shows.
pub struct Histogram<'a> {
    /// What it is called: `How often what comes out`.
    pub name: &'static str,
    /// The bins from the least to the greatest, all cases in them. One that crosses 0 is drawn in two parts.
    pub bins: &'a [Bin],
    /// The share of cases that lose, from 0 to 1.
    pub losing: f64,
    /// Where the marks stand.
    pub marks: Percentiles,
    /// What it shows, in a sentence.
    pub summary: String,
}

impl Histogram<'_> {
    /// The share of each bin.
    fn shares(&self) -> impl Iterator<Item = (&Bin, f64)> {
        let all = self.bins.iter().map(|bin| f64::from(bin.count)).sum::<f64>().max(1.0);
        self.bins.iter().map(move |bin| (bin, f64::from(bin.count) / all))
    }

    fn range(bin: &Bin, locality: &Locality) -> String {
        format!(
            "{} to {}",
            locality.format.money(bin.from),
            locality.format.money(bin.to)
        )
    }
}

/// Bars, hollow where money is lost.
pub fn histogram_chart(histogram: &Histogram<'_>, locality: &Locality) -> Html {
    let amounts = histogram.bins.iter().flat_map(|bin| [bin.from, bin.to]);
    let (extent, x) = money_across(amounts, &histogram.marks);
    let marks = Marks::new(&histogram.marks, &x);
    let (top, bottom) = (marks.top, marks.top + PLOT);
    let tallest = histogram.shares().fold(0.0_f64, |most, (_, share)| most.max(share));
    let shares = Extent {
        least: 0.0,
        most: if tallest > 0.0 { tallest * 100.0 } else { 100.0 },
    };
    let (y, axis) = upright(shares, (bottom, top), &|hundred| {
        let number = locality.format.number(hundred, 1);
        if hundred >= tallest * 100.0 {
            format!("{number} in 100")
        } else {
            number
        }
    });
    let drawn = |index: usize, bin: &Bin, share: f64| {
        let up = y.place(share * 100.0);
        let part = |class, ends: Option<(f64, f64)>| {
            ends.map_or_else(Html::default, |(from, to)| {
                bar(class, (x.place(from), x.place(to)), up, bottom - up)
            })
        };
        let (below, above) = split_at(0.0, bin.from, bin.to);
        html! { <g key={index}>{part("bar hollow", below)}{part("bar", above)}</g> }
    };
    let stops = histogram.shares().map(|(bin, share)| Stop {
        at: x.place(f64::midpoint(bin.from, bin.to)),
        dots: vec![y.place(share * 100.0)],
        says: format!(
            "{}: {} cases.",
            Histogram::range(bin, locality),
            in_100(share, locality)
        ),
    });
    let drawing = html! {
        <>
            {axis}
            {money_axis(extent, &x, (top, bottom), locality)}
            for (index, (bin, share)) in histogram.shares().enumerate().filter(|(_, (bin, _))| bin.count > 0) {
                {drawn(index, bin, share)}
            }
            {marks.drawn([bottom; 3])}
        </>
    };
    let legend = html! {
        <>
            <li>{bar_key("bar hollow")}{loses(histogram.losing, locality)}</li>
            <li>{bar_key("bar")}{gains(histogram.losing, locality)}</li>
            {marks_explained(&histogram.marks, locality)}
        </>
    };
    let frame = Frame {
        name: histogram.name,
        summary: histogram.summary.clone(),
        height: bottom + 28.0,
        along: Along::Width,
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

/// The same as a table, a row for each bin.
pub fn histogram_table(histogram: &Histogram<'_>, locality: &Locality) -> Html {
    let row = |(bin, share)| {
        let cases = in_100(share, locality);
        Row::of_words(Histogram::range(bin, locality), [cases])
    };
    table(
        histogram.name,
        "",
        vec!["Cases".to_owned()],
        histogram.shares().map(row).collect(),
    )
}
