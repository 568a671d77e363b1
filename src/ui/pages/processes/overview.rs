//! All processes side by side, the dearest first, and who is busiest with them.

use yew::prelude::*;

use super::process_card::name_id;
use crate::browser::page;
use crate::domain::process::Busy;
use crate::plan::figures::{self, ProcessFigures};
use crate::plan::{Firm, Id, Processes};
use crate::ui::components::layout::card;
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::Locality;
use crate::ui::words::processes::{capital, name};
use crate::ui::words::shortened;

/// So many characters of a name tell it from the others.
const ENOUGH: usize = 48;
/// So many of the busiest are shown.
const BUSIEST: usize = 5;

/// The processes ranked by cost with their verdicts, then the bottlenecks.
pub(super) fn overview(processes: &Processes, figures: &[ProcessFigures], firm: &Firm, locality: &Locality) -> Html {
    let ranked = figures::by_cost(figures);
    let row = |id: &Id| {
        let figures = figures.iter().find(|one| one.id == *id)?;
        Some(row(processes, figures, locality))
    };
    let busy = figures::bottlenecks_of(processes, firm);
    card(
        "card",
        "All processes",
        html! {
            <>
                <h2>{"All processes, the dearest first"}</h2>
                <div class="table" tabindex="0" role="region" aria-label="All processes, side by side">
                    <table class="overview">
                        <thead>
                            <tr>
                                for name in ["Process", "Verdict", "Cost a year", "Hours a year", "Of it for the flaw"] {
                                    <th key={name} scope="col">{name}</th>
                                }
                            </tr>
                        </thead>
                        <tbody>{ranked.iter().filter_map(row).collect::<Html>()}</tbody>
                    </table>
                </div>
                {bottlenecks(processes, &busy, locality)}
            </>
        },
    )
}

fn row(processes: &Processes, figures: &ProcessFigures, locality: &Locality) -> Html {
    let id = figures.id;
    let called = processes.process(id).map_or_else(String::new, |process| name(process));
    let go = Callback::from(move |_: MouseEvent| page::focus(&name_id(id)));
    let verdict = match &figures.judgement {
        Ok(judged) => capital(judged.verdict.name()),
        Err(_) => "Not known yet".to_owned(),
    };
    let load = figures.load.ok();
    let cost = load.and_then(|load| load.cost.ok());
    let money = |amount: f64| locality.format.money(amount);
    let flaw = cost.map(|cost| cost.flaw).filter(|flaw| *flaw > 0.0);
    // On a phone each figure says beside it what it is, as there is no head.
    let told = |figure: Option<String>, unit: &'static str| {
        html! { <td>{figure.map(|figure| html! { <>{figure}<span class="phone-only">{" "}{unit}</span></> })}</td> }
    };
    html! {
        <tr key={id.0}>
            <th scope="row">
                <button type="button" class="link" onclick={go}>{shortened(&called, ENOUGH)}</button>
            </th>
            <td><b>{verdict}</b></td>
            {told(cost.map(|cost| money(cost.whole)), "a year")}
            {told(load.map(|load| locality.format.number(load.hours, 0)), "hours")}
            {told(flaw.map(money), "for the flaw")}
        </tr>
    }
}

/// Who is busiest, in a sentence and a table.
fn bottlenecks(processes: &Processes, busy: &[Busy], locality: &Locality) -> Html {
    let Some(worst) = busy.first().filter(|one| one.in_all > 0.0) else {
        return Html::default();
    };
    let share = |share: f64| locality.format.percent(share, 0);
    let doers = |one: &Busy| match one.task.who.trim() {
        "" => format!("Whoever does {}", task(processes, one)),
        who => capital(who),
    };
    let says = format!(
        "{} {} with these processes {} of the hours there are.",
        doers(worst),
        if worst.in_all > 1.0 { "would need" } else { "fills" },
        share(worst.in_all),
    );
    let rows = busy.iter().take(BUSIEST).map(|one| {
        Row::new(
            task(processes, one),
            vec![
                Cell::of_figure(0.0, doers(one)),
                Cell::of_figure(one.busy, share(one.busy)),
                Cell::of_figure(one.in_all, share(one.in_all)),
            ],
        )
    });
    let head = ["Done by", "Of their hours", "With all they do here"].map(str::to_owned);
    html! {
        <>
            <h3>{"Where work piles up"}</h3>
            <p>{says}</p>
            {table("Where work piles up", "", head.to_vec(), rows.collect())}
        </>
    }
}

/// The process, or the step of it, that keeps somebody busy.
fn task(processes: &Processes, busy: &Busy) -> String {
    let Some(process) = processes.process(Id(busy.task.process)) else {
        return String::new();
    };
    let step = busy.task.step.and_then(|step| process.step(Id(step)));
    match step.map(|step| step.name.trim()) {
        Some(step) if !step.is_empty() => format!("{}: {step}", shortened(&name(process), ENOUGH)),
        _ => shortened(&name(process), ENOUGH),
    }
}
