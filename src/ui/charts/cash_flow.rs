//! Cash flow: what has come in less what has gone out, month by month.

use yew::prelude::*;

use super::frame::dot_key;
use super::line_key;
use super::months::{MonthLines, month_chart, month_name};
use crate::ui::locality::Locality;

/// What the chart shows.
pub struct CashFlow<'a> {
    /// The sum of all flows up to each month, from month 0, every benefit counted.
    pub full: &'a [f64],
    /// The same, counting only money that moves.
    pub cash: &'a [f64],
    /// The month the full value has paid back in, where it has.
    pub paid_back: Option<f64>,
    /// What it shows, in a sentence.
    pub summary: String,
}

/// Two lines over the months, and where the full one crosses nothing for good.
pub fn cash_flow_chart(flow: &CashFlow<'_>, locality: &Locality) -> Html {
    let says = |month: usize| {
        let sum = |sums: &[f64]| locality.format.money(sums.get(month).copied().unwrap_or(0.0));
        format!(
            "{}: {} in full value, {} in cash.",
            month_name(month),
            sum(flow.full),
            sum(flow.cash)
        )
    };
    let lines = MonthLines {
        name: "Money over time",
        summary: flow.summary.clone(),
        band: (&[], &[]),
        lines: &[("full", flow.full), ("cash", flow.cash)],
        paid_back: flow.paid_back,
        says: &says,
    };
    let legend = html! {
        <>
            <li>{line_key("line full")}{"Full value"}</li>
            <li>{line_key("line cash")}{"Cash only"}</li>
            if flow.paid_back.is_some() {
                <li>{dot_key("mark")}{"Full value has paid back"}</li>
            }
        </>
    };
    month_chart(lines, legend, locality)
}
