//! A band over time: within which sums most cases lie, month by month.

use yew::prelude::*;

use super::frame::{bar_key, dot_key};
use super::line_key;
use super::months::{MonthLines, month_chart, month_name};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;

/// What the chart shows. Each list holds the sum of all flows up to each month, from month 0.
pub struct Band<'a> {
    /// What it is called: `Full value over time`.
    pub name: &'static str,
    /// One case in ten lies below.
    pub low: &'a [f64],
    /// Half of the cases lie below.
    pub middle: &'a [f64],
    /// One case in ten lies above.
    pub high: &'a [f64],
    /// At the likely figures; empty where it is not shown.
    pub likely: &'a [f64],
    /// The month in which the middle has paid back, where it has.
    pub paid_back: Option<f64>,
    /// What it shows, in a sentence.
    pub summary: String,
}

impl Band<'_> {
    /// What is told of a month.
    fn says(&self, month: usize, locality: &Locality) -> String {
        let sum = |sums: &[f64]| locality.format.money(sums.get(month).copied().unwrap_or(0.0));
        let (name, low, high, middle) = (month_name(month), sum(self.low), sum(self.high), sum(self.middle));
        let cases = if low == high {
            format!("{name}: {middle} in nearly all cases.")
        } else {
            format!("{name}: between {low} and {high} in 8 of 10 cases, {middle} in the middle.")
        };
        if self.likely.is_empty() {
            cases
        } else {
            format!("{cases} At the likely figures {}.", sum(self.likely))
        }
    }
}

/// The band, the line through its middle, and where that has paid back.
pub fn band_chart(band: &Band<'_>, locality: &Locality) -> Html {
    let says = |month: usize| band.says(month, locality);
    let lines = MonthLines {
        name: band.name,
        summary: band.summary.clone(),
        band: (band.low, band.high),
        lines: &[("full", band.middle), ("cash", band.likely)],
        paid_back: band.paid_back,
        says: &says,
    };
    let legend = html! {
        <>
            <li>{bar_key("band edged")}{"8 of 10 cases lie in here"}</li>
            <li>{line_key("line full")}{"The middle: half lie above, half below"}</li>
            if !band.likely.is_empty() {
                <li>{line_key("line cash")}{"At the likely figures"}</li>
            }
            if band.paid_back.is_some() {
                <li>{dot_key("mark")}{"The middle has paid back"}</li>
            }
        </>
    };
    month_chart(lines, legend, locality)
}

/// The same as a table, a row for each month.
pub fn band_table(band: &Band<'_>, locality: &Locality) -> Html {
    let columns = [band.low, band.middle, band.high, band.likely];
    let shown = if band.likely.is_empty() { 3 } else { 4 };
    let head = ["1 in 10 below", "Middle", "1 in 10 above", "Likely figures"];
    let row = |month: usize| {
        let cells = columns.iter().take(shown).map(|sums| {
            let sum = sums.get(month).copied().unwrap_or(0.0);
            Cell::of_figure(sum, locality.format.money(sum))
        });
        Row::new(month_name(month), cells.collect())
    };
    table(
        band.name,
        "",
        head.iter().take(shown).map(|name| (*name).to_owned()).collect(),
        (0..band.middle.len()).map(row).collect(),
    )
}
