//! Money over time: what has come in less what has gone out, and where most cases lie.

use std::rc::Rc;

use yew::prelude::*;

use super::by_year::by_year;
use crate::domain::finance::Worth;
use crate::domain::finance::measures::Payback;
use crate::domain::simulation::{Spread, Watch};
use crate::plan::View;
use crate::ui::charts::band::{Band, band_chart, band_table};
use crate::ui::charts::cash_flow::{CashFlow, cash_flow_chart};
use crate::ui::components::fold::dear_fold;
use crate::ui::locality::Locality;
use crate::ui::words::chances::{is_uncertain, of_view};
use crate::ui::words::priorities::view_in_words;
use crate::ui::words::returns::payback_in_words;

/// The card: the band where something is uncertain, and the two views at the likely figures.
pub(super) fn over_time(worth: &Rc<Worth>, watch: &Rc<Watch>, view: View, locality: &Locality) -> Html {
    html! {
        <section class="card" aria-label="Money over time">
            <h2>{"Money over time"}</h2>
            if is_uncertain(&of_view(watch, view).npv) {
                {where_it_lies(worth, watch, view, locality, band_chart)}
                {dear_fold("Month by month", {
                    let (worth, watch, locality) = (Rc::clone(worth), Rc::clone(watch), locality.clone());
                    move || where_it_lies(&worth, &watch, view, &locality, band_table)
                })}
                {dear_fold("Both views at the likely figures", {
                    let (worth, locality) = (Rc::clone(worth), locality.clone());
                    move || at_the_likely_figures(&worth, &locality)
                })}
            } else {
                {at_the_likely_figures(worth, locality)}
            }
            {by_year(worth, locality)}
        </section>
    }
}

/// The band, as a chart or as a table.
fn where_it_lies(
    worth: &Worth,
    watch: &Watch,
    view: View,
    locality: &Locality,
    drawn: fn(&Band<'_>, &Locality) -> Html,
) -> Html {
    let column = |of: fn(&Spread) -> f64| watch.band.iter().map(of).collect::<Vec<f64>>();
    let (low, middle, high) = (column(|at| at.p10), column(|at| at.p50), column(|at| at.p90));
    let likely = match view {
        View::Cash => &worth.cash,
        View::Full => &worth.full,
    };
    let last = |sums: &[f64]| locality.format.money(sums.last().copied().unwrap_or(0.0));
    let band = Band {
        name: "Where the money lies over time",
        low: &low,
        middle: &middle,
        high: &high,
        likely: &likely.cumulative,
        paid_back: crossing(&middle),
        summary: format!(
            "What has come in less what has gone out, {}: at the end between {} and {} in 8 of 10 cases.",
            view_in_words(view),
            last(&low),
            last(&high),
        ),
    };
    drawn(&band, locality)
}

/// The last time a line rises through 0.
fn crossing(sums: &[f64]) -> Option<f64> {
    let rises = |pair: &[f64]| matches!(pair, [before, after] if *before < 0.0 && *after >= 0.0);
    let at = sums
        .windows(2)
        .rposition(rises)
        .filter(|_| sums.last().is_some_and(|last| *last >= 0.0))?;
    let (before, after) = (sums.get(at)?, sums.get(at + 1)?);
    Some(f64::from(u32::try_from(at).ok()?) + before / (before - after))
}

fn at_the_likely_figures(worth: &Worth, locality: &Locality) -> Html {
    let money = |amount: Option<&f64>| locality.format.money(amount.copied().unwrap_or(0.0));
    let chart = CashFlow {
        full: &worth.full.cumulative,
        cash: &worth.cash.cumulative,
        paid_back: match worth.full.payback {
            Payback::After { at, .. } => Some(at),
            _ => None,
        },
        summary: format!(
            "Sum of all flows: {} with freed hours counted, {} in cash. Full value pays back: {}.",
            money(worth.full.cumulative.last()),
            money(worth.cash.cumulative.last()),
            payback_in_words(worth.full.payback, locality),
        ),
    };
    cash_flow_chart(&chart, locality)
}
