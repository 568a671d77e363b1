//! The best set under the limits: what is in it, what it takes of each limit, how sure that is, and what it leaves out.

use yew::prelude::*;

use crate::domain::priority::{Alternative, LeftOut, Limits, Selection};
use crate::domain::quantity::YearMonth;
use crate::plan::{Priorities, figures};
use crate::ui::charts::quarter_hours::{QuarterHours, quarter_hours_chart};
use crate::ui::components::layout::{explained, fold};
use crate::ui::components::searching::searching;
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::hooks::{Found, Selected};
use crate::ui::locality::Locality;
use crate::ui::words::best_set::{contradiction_in_words, hours, month_name, proof_in_words};
use crate::ui::words::priorities::{is_worth, lost, name, names, view_in_words, why_left_out};

/// The best set.
pub(super) fn best_set(
    priorities: &Priorities,
    start: Option<YearMonth>,
    selected: &Selected,
    locality: &Locality,
) -> Html {
    let selection = &selected.found.selection;
    let why = |left: &LeftOut| (name(priorities, left.id), why_left_out(left, priorities, locality));
    let left_out: Vec<_> = selection.left_out.iter().map(why).collect();
    let is_busy = (!selected.is_present).to_string();
    html! {
        <section class="card" aria-label="The best set" aria-busy={is_busy}>
            <h2 id="the-best-set" tabindex="-1">{"The best set for what is there"}</h2>
            {contradictions(priorities, selection)}
            {searching(selected, locality)}
            if !selection.chosen.is_empty() {
                {chosen(priorities, start, &selected.found, selected.progress.is_none(), locality)}
            } else if !selection.is_blocked {
                <p>{format!("None: under these limits nothing is worth doing {}.", view_in_words(priorities.view))}</p>
            }
            // While it is being searched, nothing is known of these yet.
            if !left_out.is_empty() && !selection.is_blocked && selected.progress.is_none() {
                {fold("What is left out, and why", false, explained(left_out))}
            }
            if !selection.alternatives.is_empty() && selected.progress.is_none() {
                {fold("The nearest other sets, and what each gives up", false, alternatives(priorities, selection, locality))}
            }
        </section>
    }
}

/// What cannot all be. It is told aloud when it comes up.
fn contradictions(priorities: &Priorities, selection: &Selection) -> Html {
    html! {
        <div class="conflicts" role="status">
            if !selection.contradictions.is_empty() {
                <div class="trouble">
                    <p><b>{"This cannot all be:"}</b></p>
                    <ul class="stack">
                        for (index, contradiction) in selection.contradictions.iter().enumerate() {
                            <li key={index}>{contradiction_in_words(contradiction, priorities)}</li>
                        }
                    </ul>
                </div>
            }
        </div>
    }
}

fn chosen(
    priorities: &Priorities,
    start: Option<YearMonth>,
    found: &Found,
    is_final: bool,
    locality: &Locality,
) -> Html {
    let selection = &found.selection;
    let by_mean = found.values != figures::Values::default();
    let limits = figures::limits(priorities);
    let by_quarter = limits.are_by_quarter();
    let chips = selection.chosen.iter().zip(&selection.starts).map(|(id, month)| {
        let from = if by_quarter {
            [" · works from ", &month_name(*month, start, locality)].concat()
        } else {
            String::new()
        };
        html! { <li key={*id} class="pill good">{"✓ "}{name(priorities, *id)}{from}</li> }
    });
    html! {
        <>
            <ul class="tags">{for chips}</ul>
            <p>
                {format!(
                    "{} {} {}{}, as a net present value.",
                    is_worth(selection.chosen.len()),
                    locality.format.money(selection.value),
                    view_in_words(priorities.view),
                    if by_mean { " on average" } else { "" }
                )}
            </p>
            {taken(&limits, selection, locality)}
            {quarters(&limits, start, selection, locality)}
            if is_final {
                <p class="small muted">{proof_in_words(selection.proof, locality)}</p>
            }
        </>
    }
}

/// What it takes of money and of hours, as bars where there is a limit.
fn taken(limits: &Limits, selection: &Selection, locality: &Locality) -> Html {
    let money = |amount: f64| locality.format.money(amount);
    let own_hours = |amount: f64| hours(amount, locality);
    html! {
        <ul class="meters" aria-label="What it takes">
            {meter("Money before it starts", limits.money, selection.money, &money)}
            {meter("Own hours", limits.hours, selection.hours, &own_hours)}
            if let Some(most) = limits.at_once {
                <li>
                    <b>{"Built at once"}</b>
                    <span>{format!("never more than {most}")}</span>
                </li>
            }
        </ul>
    }
}

fn meter(what: &'static str, limit: Option<f64>, taken: f64, put: &dyn Fn(f64) -> String) -> Html {
    let words = match limit {
        Some(limit) => format!(
            "{} of {}, {} left",
            put(taken),
            put(limit),
            put((limit - taken).max(0.0))
        ),
        None => format!("{}, no limit", put(taken)),
    };
    let share = limit.map(|limit| {
        if limit > 0.0 {
            (taken / limit).clamp(0.0, 1.0)
        } else {
            1.0
        }
    });
    html! {
        <li>
            <b>{what}</b>
            if let Some(share) = share {
                <svg aria-hidden="true" width="100%" height="10">
                    <rect class="bar" width={crate::chart::hundredths(share * 100.0)} height="10" />
                </svg>
            }
            <span>{words}</span>
        </li>
    }
}

/// Own hours by quarter, where they matter.
fn quarters(limits: &Limits, start: Option<YearMonth>, selection: &Selection, locality: &Locality) -> Html {
    if limits.quarters.is_empty() {
        return Html::default();
    }
    let limit = limits.quarter(0);
    let quarters = quarter_hours(&selection.by_quarter, start, locality);
    let most = selection.by_quarter.iter().copied().fold(0.0, f64::max);
    let summary = format!(
        "Own hours each quarter: at most {} of {}.",
        hours(most, locality),
        hours(limit.unwrap_or(0.0), locality)
    );
    html! {
        <>
            <p>{summary.clone()}</p>
            {quarter_hours_chart(&quarters, limit, summary, locality)}
        </>
    }
}

/// Hours of quarters with what these are called, no more of them than a narrow screen has room for.
fn quarter_hours(by_quarter: &[f64], start: Option<YearMonth>, locality: &Locality) -> Vec<QuarterHours> {
    (0_u16..)
        .zip(by_quarter)
        .take(16)
        .map(|(quarter, hours)| QuarterHours {
            name: month_name(3 * quarter + 1, start, locality),
            takes: *hours,
        })
        .collect()
}

fn alternatives(priorities: &Priorities, selection: &Selection, locality: &Locality) -> Html {
    let without = |ids: &[u32], from: &[u32]| -> Vec<u32> {
        let gone = from.iter().copied().filter(|id| !ids.contains(id));
        gone.collect()
    };
    let put = |ids: Vec<u32>| {
        if ids.is_empty() {
            "nothing".to_owned()
        } else {
            names(priorities, &ids)
        }
    };
    let row = |(number, other): (usize, &Alternative)| {
        let words = [
            put(without(&other.chosen, &selection.chosen)),
            put(without(&selection.chosen, &other.chosen)),
            lost(other.gives_up, locality),
        ];
        Row::new(
            number.to_string(),
            words.into_iter().map(|words| Cell::of_figure(0.0, words)).collect(),
        )
    };
    let rows = (1..).zip(&selection.alternatives).map(row).collect();
    let head = ["Leaves out", "Takes instead", "Gives up"].map(str::to_owned).to_vec();
    table(
        "The nearest other sets",
        "The best set without one of the chosen, the nearest first.",
        head,
        rows,
    )
}
