//! What would more buy? For each limit the stairs of what more of it would be worth.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::priority::{Limits, More, Problem, Raising, Scarce, Selection};
use crate::plan::{Priorities, figures};
use crate::ui::charts::limit_steps::{LimitSteps, Stair, limit_steps_chart, limit_steps_table};
use crate::ui::components::layout::fold;
use crate::ui::hooks::{Steps, use_answer};
use crate::ui::locality::{Locality, use_locality};
use crate::ui::words::best_set::{amount, more_in_words};
use crate::ui::words::priorities::names;

/// Steps of search between two looks at the clock.
const SLICE: u32 = 200;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct MoreOfLimitsProps {
    /// The opportunities, for their names.
    pub priorities: Rc<Priorities>,
    /// What the best set was chosen from.
    pub problem: Rc<Problem>,
    /// The best set.
    pub best: Rc<Selection>,
}

/// Whether there is any limit to be raised.
pub(super) fn is_limited(limits: &Limits) -> bool {
    limits.money.is_some() || limits.hours.is_some() || limits.are_by_quarter()
}

/// What more of each limit would buy. It is worked out in slices once the best set stands.
#[component]
pub(super) fn MoreOfLimits(props: &MoreOfLimitsProps) -> Html {
    let MoreOfLimitsProps { priorities, .. } = props;
    let locality = use_locality();
    let asked = (Rc::clone(&props.problem), Rc::clone(&props.best));
    let answer = use_answer(&asked, raised);
    let is_busy = (!answer.is_present).to_string();
    let found = answer.found.as_deref().map_or(&[][..], Vec::as_slice);
    // The card stands from the first: a component that renders nothing would lose its place among its siblings.
    html! {
        <section class="card" aria-label="What more would buy" aria-busy={is_busy}>
            <h2>{"What would more buy?"}</h2>
            if found.is_empty() && answer.is_present {
                <p>{"That can be told once what must be done fits under the limits."}</p>
            } else if found.is_empty() {
                <p class="muted">{"Being worked out."}</p>
            }
            for more in found {
                {one(more, priorities, &locality)}
            }
        </section>
    }
}

/// The limits there are, one after the other.
fn raised(asked: &(Rc<Problem>, Rc<Selection>)) -> Steps<Vec<More>> {
    let (problem, best) = asked.clone();
    let mut left: Vec<Scarce> = Scarce::ALL.iter().rev().copied().collect();
    let mut raising: Option<Raising> = None;
    let mut found = Vec::new();
    Box::new(move || {
        if let Some(under_way) = &mut raising {
            if under_way.go_on(SLICE) {
                found.push(under_way.more().clone());
                raising = None;
            }
        } else if let Some(what) = left.pop() {
            raising = figures::raising(&problem, what, &best);
        } else {
            return Some(std::mem::take(&mut found));
        }
        None
    })
}

fn one(more: &More, priorities: &Priorities, locality: &Locality) -> Html {
    let (title, name) = match more.what {
        Scarce::Money => ("More money", "Value of the best set by money"),
        Scarce::Hours => ("More own hours", "Value of the best set by own hours"),
        Scarce::QuarterHours => (
            "More own hours each quarter",
            "Value of the best set by own hours each quarter",
        ),
        Scarce::AtOnce => ("More at once", "Value of the best set by how many are built at once"),
    };
    let summary = more_in_words(more, priorities, locality);
    let now = Stair {
        limit: more.limit,
        value: more.value,
        set: "the present best set".to_owned(),
    };
    let stairs: Vec<Stair> = std::iter::once(now)
        .chain(more.steps.iter().map(|step| Stair {
            limit: step.limit,
            value: step.value,
            set: names(priorities, &step.chosen),
        }))
        .collect();
    let put = |figure: f64| amount(more.what, figure, locality);
    let steps = LimitSteps {
        name,
        stairs: &stairs,
        up_to: more.up_to,
        summary: summary.clone(),
        put: &put,
    };
    html! {
        <div key={title} class="stack">
            <h3>{title}</h3>
            <p>{summary}</p>
            if stairs.len() > 1 {
                {limit_steps_chart(&steps, locality)}
                {fold("These steps as a table", false, limit_steps_table(&steps, locality))}
            }
        </div>
    }
}
