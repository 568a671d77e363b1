//! Every opportunity beside the others, where the set is looked at.

use std::rc::Rc;

use yew::prelude::*;

use super::Subject;
use crate::domain::simulation::Outcome;
use crate::plan::{Id, Priorities, View, figures};
use crate::ui::charts::Percentiles;
use crate::ui::charts::ranges::{Range, Ranges, ranges_chart, ranges_table};
use crate::ui::components::fold::dear_fold;
use crate::ui::locality::Locality;
use crate::ui::words::priorities::{name, view_in_words};

/// The card; nothing where one opportunity is looked at.
pub(super) fn each(
    outcome: &Outcome,
    priorities: &Priorities,
    returns: &figures::Returns,
    subject: Subject,
    locality: &Locality,
) -> Html {
    let likely = |id: u32| {
        let worth = figures::worth_of(returns, Id(id))?;
        Some(figures::value(worth, priorities.view))
    };
    let rows: Vec<Range> = outcome
        .each
        .iter()
        .map(|(id, chance)| Range {
            name: name(priorities, *id),
            marks: Percentiles {
                p10: chance.npv.p10,
                p50: chance.npv.p50,
                p90: chance.npv.p90,
            },
            likely: likely(*id),
        })
        .collect();
    if subject != Subject::Chosen || rows.len() < 2 {
        return Html::default();
    }
    let rows = Rc::new(rows);
    let (view, again) = (priorities.view, (Rc::clone(&rows), locality.clone()));
    html! {
        <section class="card" aria-label="Every opportunity">
            <h2>{"Every opportunity beside the others"}</h2>
            <p class="muted">{["Net present value ", view_in_words(priorities.view), ", each alone."].concat()}</p>
            {beside(&rows, view, locality, ranges_chart)}
            {dear_fold("All of them as a table", move || beside(&again.0, view, &again.1, ranges_table))}
        </section>
    }
}

fn beside(rows: &[Range], view: View, locality: &Locality, drawn: fn(&Ranges<'_>, &Locality) -> Html) -> Html {
    let ranges = Ranges {
        name: "Every opportunity beside the others",
        rows,
        summary: format!("The net present value of each, {}.", view_in_words(view)),
    };
    drawn(&ranges, locality)
}
