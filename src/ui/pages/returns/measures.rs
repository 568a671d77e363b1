//! The measures of both views, side by side.

use yew::prelude::*;

use crate::domain::finance::measures::{LENDERS_ASK, npv_as_excel, xirr};
use crate::domain::finance::{Loan, Terms, View, Worth, monthly_rate};
use crate::domain::quantity::YearMonth;
use crate::domain::simulation::Watch;
use crate::plan::figures::dated;
use crate::ui::components::table::{Row, table};
use crate::ui::locality::Locality;
use crate::ui::words::chances::{is_uncertain, payback_range};
use crate::ui::words::returns::{irr_in_words, payback_in_words, rate_in_words};

/// The table. Where there is no answer it says so, and a sentence below says why.
pub(super) fn measures(
    worth: &Worth,
    watch: &Watch,
    start: Option<YearMonth>,
    terms: &Terms,
    locality: &Locality,
) -> Html {
    let rate = monthly_rate(terms.rate());
    let (full, cash) = (
        in_words(&worth.full, start, rate, locality),
        in_words(&worth.cash, start, rate, locality),
    );
    let reason = worth.full.irr.sentence().or(worth.cash.irr.sentence());
    let sure = is_uncertain(&watch.chances.full.npv) || is_uncertain(&watch.chances.cash.npv);
    let range = Row::of_words(
        "Payback in 8 of 10 cases",
        [&watch.chances.full, &watch.chances.cash].map(|chance| payback_range(chance, locality)),
    );
    let rows = sure
        .then_some(range)
        .into_iter()
        .chain(
            full.into_iter()
                .zip(cash)
                .map(|((name, full), (_, cash))| Row::of_words(name, [full, cash])),
        )
        .collect();
    html! {
        <>
            {table("The measures", "", vec!["Full".to_owned(), "Cash only".to_owned()], rows)}
            if let Some(loan) = &worth.loan {
                <p class="small">{with_loan(loan, locality)}</p>
            }
            if let Some(reason) = reason {
                <p class="small muted">{reason}</p>
            }
        </>
    }
}

/// The measures of a view, each with its name.
fn in_words(view: &View, start: Option<YearMonth>, monthly: f64, locality: &Locality) -> [(&'static str, String); 10] {
    let none = || "–".to_owned();
    let rate = |rate: Option<f64>| rate.map_or_else(none, |rate| rate_in_words(rate, locality));
    let lowest = format!(
        "{} in month {}",
        locality.format.money(view.lowest.amount),
        view.lowest.at
    );
    [
        ("Payback", payback_in_words(view.payback, locality)),
        (
            "Payback, discounted",
            payback_in_words(view.discounted_payback, locality),
        ),
        (
            "Return on investment",
            view.roi.map_or_else(none, |roi| locality.format.percent(roi, 0)),
        ),
        (
            "Benefits ÷ costs",
            view.benefit_cost
                .map_or_else(none, |ratio| locality.format.number(ratio, 2)),
        ),
        ("Internal rate of return", irr_in_words(&view.irr, locality)),
        (
            "The same, by calendar dates",
            rate(start.and_then(|start| xirr(&dated(start, &view.flows)))),
        ),
        ("Modified rate of return", rate(view.mirr)),
        (
            "Net present value as a spreadsheet counts",
            locality.format.money(npv_as_excel(monthly, &view.flows)),
        ),
        (
            "Worth a month, spread evenly",
            view.a_month.map_or_else(none, |worth| locality.format.money(worth)),
        ),
        ("Lowest cash point", lowest),
    ]
}

/// What a loan does to the bank account.
fn with_loan(loan: &Loan, locality: &Locality) -> String {
    let enough = if loan.cover.lowest >= LENDERS_ASK {
        "Lenders look for at least 1.2."
    } else {
        "Lenders look for at least 1.2, so this is too little."
    };
    [
        "With the loan the lowest cash point is ",
        &*locality.format.money(loan.lowest.amount),
        " in month ",
        &loan.lowest.at.to_string(),
        ". In its leanest year the cash is ",
        &locality.format.number(loan.cover.lowest, 2),
        " times what is paid for it. ",
        enough,
    ]
    .concat()
}
