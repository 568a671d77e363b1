//! The lines of the flows by year: the chart as a table.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::Worth;
use crate::plan::figures;
use crate::ui::components::fold::dear_fold;
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;

/// The table, behind a word. The lines add up to the full value; below stands what of it is cash.
pub(super) fn by_year(worth: &Rc<Worth>, locality: &Locality) -> Html {
    let (worth, locality) = (Rc::clone(worth), locality.clone());
    dear_fold("As a table, line by line", move || lines(&worth, &locality))
}

fn lines(worth: &Worth, locality: &Locality) -> Html {
    let row = |name: &str, flows: &[f64]| {
        let figure = |sum| Cell::of_figure(sum, locality.format.money(sum));
        Row::new(name, figures::by_year(flows).into_iter().map(figure).collect())
    };
    let head = (0..figures::by_year(&worth.full.flows).len()).map(|year| match year {
        0 => "Before".to_owned(),
        year => format!("Year {year}"),
    });
    let mut rows: Vec<Row> = worth
        .flows
        .lines
        .iter()
        .map(|line| row(line.kind.name(), &line.full))
        .collect();
    rows.push(row("Full", &worth.full.flows).as_sum());
    rows.push(row("Cash only", &worth.cash.flows));
    table("Flows by year", "", head.collect(), rows)
}
