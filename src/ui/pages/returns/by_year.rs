//! The lines of the flows by year: the chart as a table.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::Worth;
use crate::ui::locality::use_locality;

/// The table.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ByYearProps {
    /// The return.
    pub worth: Rc<Worth>,
}

/// The table, behind a word. Hours that are not cash have their own column at the end.
#[component]
pub(super) fn ByYear(props: &ByYearProps) -> Html {
    let worth = &props.worth;
    let locality = use_locality();
    let years = yearly(&worth.full.flows).len();
    let head = |year: usize| {
        if year == 0 {
            "Before".to_owned()
        } else {
            format!("Year {year}")
        }
    };
    let cells = |flows: &[f64]| {
        yearly(flows)
            .into_iter()
            .enumerate()
            .map(|(year, sum)| {
                html! {
                    <td key={year} class={(sum < 0.0).then_some("negative")}>{locality.format.money(sum)}</td>
                }
            })
            .collect::<Html>()
    };
    html! {
        <details>
            <summary>{"As a table, line by line"}</summary>
            <div class="table" tabindex="0" role="region" aria-label="Flows by year">
                <table>
                    <thead><tr><td></td>for year in 0..years { <th key={year} scope="col">{head(year)}</th> }</tr></thead>
                    <tbody>
                        for line in &worth.flows.lines {
                            <tr key={line.kind.name()}><th scope="row">{line.kind.name()}</th>{cells(&line.full)}</tr>
                        }
                        <tr class="sum"><th scope="row">{"Full"}</th>{cells(&worth.full.flows)}</tr>
                        <tr><th scope="row">{"Cash only"}</th>{cells(&worth.cash.flows)}</tr>
                    </tbody>
                </table>
            </div>
        </details>
    }
}

/// Month 0, then the sums of twelve months each.
fn yearly(flows: &[f64]) -> Vec<f64> {
    let Some((before, months)) = flows.split_first() else {
        return Vec::new();
    };
    std::iter::once(*before)
        .chain(months.chunks(12).map(|year| year.iter().sum::<f64>()))
        .collect()
}
