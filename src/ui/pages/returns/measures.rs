//! The measures of both views, side by side.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::measures::xirr;
use crate::domain::finance::{View, Worth};
use crate::domain::quantity::YearMonth;
use crate::plan::figures::dated;
use crate::ui::locality::use_locality;
use crate::ui::words::returns::{irr_in_words, payback_in_words, rate_in_words};

/// The table.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct MeasuresProps {
    /// The return.
    pub worth: Rc<Worth>,
    /// The month that month 1 stands for.
    pub start: Option<YearMonth>,
}

/// The table. Where there is no answer it says so, and a sentence below says why.
#[component]
pub(super) fn Measures(props: &MeasuresProps) -> Html {
    let MeasuresProps { worth, start } = props;
    let locality = use_locality();
    let none = || "–".to_owned();
    let rows: Vec<(&str, [String; 2])> = vec![
        ("Payback", both(worth, |view| payback_in_words(view.payback, &locality))),
        (
            "Payback, discounted",
            both(worth, |view| payback_in_words(view.discounted_payback, &locality)),
        ),
        (
            "Return on investment",
            both(worth, |view| {
                view.roi.map_or_else(none, |roi| locality.format.percent(roi, 0))
            }),
        ),
        (
            "Benefits ÷ costs",
            both(worth, |view| {
                view.benefit_cost
                    .map_or_else(none, |ratio| locality.format.number(ratio, 2))
            }),
        ),
        (
            "Internal rate of return",
            both(worth, |view| irr_in_words(&view.irr, &locality)),
        ),
        (
            "The same, by calendar dates",
            both(worth, |view| {
                start
                    .and_then(|start| xirr(&dated(start, &view.flows)))
                    .map_or_else(none, |rate| rate_in_words(rate, &locality))
            }),
        ),
        (
            "Modified rate of return",
            both(worth, |view| {
                view.mirr.map_or_else(none, |rate| rate_in_words(rate, &locality))
            }),
        ),
        (
            "Lowest cash point",
            both(worth, |view| {
                format!(
                    "{} in month {}",
                    locality.format.money(view.lowest.amount),
                    view.lowest.at
                )
            }),
        ),
    ];
    let reasons: Vec<&str> = [&worth.full, &worth.cash]
        .into_iter()
        .filter_map(|view| view.irr.sentence())
        .collect();
    html! {
        <>
            <div class="table" tabindex="0" role="region" aria-label="The measures">
                <table>
                    <thead><tr><td></td><th scope="col">{"Full"}</th><th scope="col">{"Cash only"}</th></tr></thead>
                    <tbody>
                        for (name, [full, cash]) in rows {
                            <tr key={name}><th scope="row">{name}</th><td>{full}</td><td>{cash}</td></tr>
                        }
                    </tbody>
                </table>
            </div>
            if let Some(reason) = reasons.first() {
                <p class="small muted">{reason}</p>
            }
        </>
    }
}

fn both(worth: &Worth, put: impl Fn(&View) -> String) -> [String; 2] {
    [put(&worth.full), put(&worth.cash)]
}
