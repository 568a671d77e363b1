//! The price of order: leaving, stopping, mending, automating, and mending before automating, side by side.

use yew::prelude::*;

use crate::domain::process::{Credit, Order, Path, PathCost};
use crate::ui::charts::paths::{Line, Paths, paths_chart, paths_table};
use crate::ui::components::fold::dear_fold;
use crate::ui::components::layout::{explained, fold};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;
use crate::ui::words::processes::{best_path, capital, path_name};

/// The sentence, the chart, and the tables behind a word; while only leaving is known, what it takes to tell more.
pub(super) fn price_of_order(order: &Order, months: u16, locality: &Locality) -> Html {
    let Some(says) = best_path(order, months, locality) else {
        return fold(
            "The price of order",
            false,
            html! { <div class="stack"><p class="muted">{ABOUT}</p>{not_known(order)}</div> },
        );
    };
    let paths = lines(order);
    let chart = Paths {
        name: NAME,
        lines: &paths,
        summary: says.clone(),
    };
    let tables = {
        let (order, locality, paths) = (order.clone(), locality.clone(), paths.clone());
        move || {
            let chart = Paths {
                name: "The ways over the years",
                lines: &paths,
                summary: String::new(),
            };
            html! {
                <div class="stack">
                    {side_by_side(&order, &locality)}
                    {paths_table(&chart, &locality)}
                    {order.credit.map(|credit| earned(&credit, &locality))}
                    {not_known(&order)}
                </div>
            }
        }
    };
    html! {
        <section class="stack" aria-label="The price of order">
            <h3>{"The price of order"}</h3>
            <p><b>{says}</b></p>
            {paths_chart(&chart, locality)}
            <p class="small muted">{FREED}</p>
            {dear_fold("What each way costs, as tables", tables)}
        </section>
    }
}

const NAME: &str = "The ways to go on";
const ABOUT: &str = "Mend first or automate first? Once it is known what mending would take and what a tool would cost, the ways \
    stand here side by side.";

const FREED: &str = "Here every hour of work counts at its cost, so an hour that is freed counts as money. Priorities, while only \
    money that moves counts there, takes freed hours as money only as far as somebody is paid for less of them or sells them; \
    so it may come to another answer.";

fn lines(order: &Order) -> Vec<Line> {
    let known = order.paths.iter().enumerate();
    known
        .filter_map(|(look, (path, cost))| {
            Some(Line {
                name: path_name(*path),
                look,
                sums: cost.as_ref().ok()?.cumulative.clone(),
            })
        })
        .collect()
}

/// What each way costs, and of what.
fn side_by_side(order: &Order, locality: &Locality) -> Html {
    let money = |amount: f64| Cell::of_figure(amount, locality.format.money(amount));
    let row = |path: Path, cost: &PathCost| {
        let cells = [cost.outlay, cost.labour, cost.upkeep, cost.flaw, cost.present];
        Row::new(capital(path_name(path)), cells.into_iter().map(money).collect())
    };
    let rows = order
        .paths
        .iter()
        .filter_map(|(path, cost)| Some(row(*path, cost.as_ref().ok()?)));
    let head = [
        "At the start",
        "Work a month",
        "Tool a month",
        "Flaw a month",
        "In all, as worth today",
    ];
    table(NAME, "", head.map(str::to_owned).to_vec(), rows.collect())
}

/// What mending and automating earn, each in its place.
fn earned(credit: &Credit, locality: &Locality) -> Html {
    let money = |amount: f64| locality.format.money(amount);
    let both = |first: f64, second: f64| {
        if money(first) == money(second) {
            format!("{} in either order", money(first))
        } else {
            format!(
                "{} if it comes first, {} if it comes second",
                money(first),
                money(second)
            )
        }
    };
    html! {
        <p>
            {format!(
                "Mending earns {}. Automating earns {}.",
                both(credit.fix_first, credit.fix_second),
                both(credit.automation_first, credit.automation_second),
            )}
        </p>
    }
}

/// The ways whose cost is not known, each with why.
fn not_known(order: &Order) -> Html {
    let unknown = order.paths.iter().filter_map(|(path, cost)| {
        let why = cost.as_ref().err()?;
        Some((capital(path_name(*path)), why.to_string()))
    });
    explained(unknown.collect())
}
