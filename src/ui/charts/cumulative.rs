//! How likely at most so much is: the chance of each amount or less.

use yew::prelude::*;

use super::Percentiles;
use super::chance::{Marks, loses, marks_explained, money_across, money_axis};
use super::frame::{Frame, dot_key, framed, in_100, stretched, thousandths, upright};
use super::line_key;
use super::reading::{Along, Stop};
use crate::chart::{Extent, hundredths, place, polyline};
use crate::ui::components::table::{Row, table};
use crate::ui::locality::Locality;

const PLOT: f64 = 170.0;

/// What the chart shows.
pub struct Cumulative<'a> {
    /// What it is called: `Chance of each amount or less`.
    pub name: &'static str,
    /// Amounts in rising order, each with the share of cases, from 0 to 1, that come to it or less. Some forty are enough.
    pub points: &'a [(f64, f64)],
    /// The share of cases that lose, from 0 to 1.
    pub losing: f64,
    /// Where the marks stand.
    pub marks: Percentiles,
    /// What it shows, in a sentence.
    pub summary: String,
}

/// The curve, and on it where it crosses nothing.
pub fn cumulative_chart(curve: &Cumulative<'_>, locality: &Locality) -> Html {
    let Percentiles { p10, p50, p90 } = curve.marks;
    let amounts = curve.points.iter().map(|(amount, _)| *amount);
    let known = Extent::of(amounts.clone());
    let (extent, x) = money_across(amounts, &curve.marks);
    let marks = Marks::new(&curve.marks, &x);
    let (top, bottom) = (marks.top, marks.top + PLOT);
    let whole = Extent {
        least: 0.0,
        most: 100.0,
    };
    let (y, axis) = upright(whole, (bottom, top), &|hundred| {
        let number = locality.format.number(hundred, 0);
        if hundred >= 100.0 {
            format!("{number} in 100")
        } else {
            number
        }
    });
    let up = |share: f64| y.place(share * 100.0);
    let points = curve
        .points
        .iter()
        .map(|(amount, share)| (thousandths(x.place(*amount)), up(*share)));
    let crosses = known.is_some_and(|extent| extent.least < 0.0 && extent.most > 0.0);
    let stops = curve.points.iter().map(|(amount, share)| Stop {
        at: x.place(*amount),
        dots: vec![up(*share)],
        says: format!(
            "{} cases come to {} or less.",
            in_100(*share, locality),
            locality.format.money(*amount)
        ),
    });
    let drawing = html! {
        <>
            {axis}
            {money_axis(extent, &x, (top, bottom), locality)}
            {marks.drawn([up(0.1), up(0.5), up(0.9)])}
            {stretched(bottom + 28.0, html! { <polyline class="line full" points={polyline(points)} /> })}
            for (index, (amount, share)) in [(p10, 0.1), (p50, 0.5), (p90, 0.9)].into_iter().enumerate() {
                <circle key={index} class="knot" cx={hundredths(x.place(amount))} cy={place(up(share))} r="3.5" />
            }
            if crosses {
                <circle class="mark" cx={hundredths(x.place(0.0))} cy={place(up(curve.losing))} r="5" />
            }
        </>
    };
    let legend = html! {
        <>
            <li>{line_key("line full")}{"Cases that come to so much or less"}</li>
            <li>
                if crosses {
                    {dot_key("mark")}
                }
                {loses(curve.losing, locality)}
            </li>
            {marks_explained(&curve.marks, locality)}
        </>
    };
    let frame = Frame {
        name: curve.name,
        summary: curve.summary.clone(),
        height: bottom + 28.0,
        along: Along::Width,
        stops: stops.collect(),
    };
    framed(frame, drawing, legend)
}

/// The same as a table, a row for each amount.
pub fn cumulative_table(curve: &Cumulative<'_>, locality: &Locality) -> Html {
    let row = |(amount, share): &(f64, f64)| {
        let amount = format!("{} or less", locality.format.money(*amount));
        Row::of_words(amount, [in_100(*share, locality)])
    };
    table(
        curve.name,
        "",
        vec!["Cases".to_owned()],
        curve.points.iter().map(row).collect(),
    )
}
