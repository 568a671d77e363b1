//! The lines of the flows by year: the chart as a table.

use yew::prelude::*;

use crate::domain::finance::Worth;
use crate::ui::components::layout::fold;
use crate::ui::locality::Locality;

/// The table, behind a word. The lines add up to the full value; below stands what of it is cash.
pub(super) fn by_year(worth: &Worth, locality: &Locality) -> Html {
    let years = yearly(&worth.full.flows).len();
    let head = |year: usize| {
        if year == 0 {
            "Before".to_owned()
        } else {
            format!("Year {year}")
        }
    };
    let row = |name: &'static str, flows: &[f64], class: Option<&'static str>| {
        html! {
            <tr key={name} {class}>
                <th scope="row">{name}</th>
                for (year, sum) in yearly(flows).into_iter().enumerate() {
                    <td key={year} class={(sum < 0.0).then_some("negative")}>{locality.format.money(sum)}</td>
                }
            </tr>
        }
    };
    let table = html! {
            <div class="table" tabindex="0" role="region" aria-label="Flows by year">
                <table>
                    <thead>
                        <tr>
                            <td></td>
                            for year in 0..years {
                                <th key={year} scope="col">{head(year)}</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for line in &worth.flows.lines {
                            {row(line.kind.name(), &line.full, None)}
                        }
                        {row("Full", &worth.full.flows, Some("sum"))}
                        {row("Cash only", &worth.cash.flows, None)}
                    </tbody>
                </table>
            </div>
    };
    fold("As a table, line by line", false, table)
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
