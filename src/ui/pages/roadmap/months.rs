//! The timeline: when each is tried, built and works, as a picture and as a table.

use yew::prelude::*;

use crate::domain::priority::Planned;
use crate::domain::quantity::YearMonth;
use crate::plan::{Id, Priorities};
use crate::ui::charts::timeline::{Lane, Timeline, timeline_chart};
use crate::ui::components::layout::fold;
use crate::ui::components::table::{Row, table};
use crate::ui::hooks::Selected;
use crate::ui::locality::Locality;
use crate::ui::words::best_set::{hours, month_name};
use crate::ui::words::counted;
use crate::ui::words::priorities::name;
use crate::ui::words::roadmap::{hours_before, lane_in_words, span_in_words};

/// The timeline, with how pilots are counted. The planned stand in the order of their months.
pub(super) fn months(
    priorities: &Priorities,
    planned: &[&Planned],
    pilots: Option<String>,
    start: Option<YearMonth>,
    selected: &Selected,
    locality: &Locality,
) -> Html {
    let lanes: Vec<Lane> = (1..)
        .zip(planned)
        .map(|(number, planned): (usize, _)| {
            let called = format!("{number}. {}", name(priorities, planned.id));
            Lane {
                says: lane_in_words(planned, &called, start, locality),
                name: called,
                pilot: planned.pilot,
                build: planned.build,
                live: planned.live,
            }
        })
        .collect();
    let until = until(planned);
    let timeline = Timeline {
        lanes: &lanes,
        until,
        named: (1..=until)
            .step_by(usize::from(apart(until)))
            .map(|month| (month, month_name(month, start, locality)))
            .collect(),
        summary: summary(&lanes, planned, start, locality),
    };
    let is_busy = (!selected.is_present).to_string();
    html! {
        <section class="card" aria-label="The timeline" aria-busy={is_busy}>
            <h2>{"When to do what"}</h2>
            {timeline_chart(&timeline)}
            if let Some(pilots) = pilots {
                <p>{pilots}</p>
            }
            {stop_rules(priorities, planned)}
            {fold("The timeline as a table", false, as_table(priorities, planned, start, locality))}
        </section>
    }
}

/// A year at least, and a little beyond the last that starts to work.
pub(super) fn until(planned: &[&Planned]) -> u16 {
    let last = planned.iter().map(|planned| planned.live).max().unwrap_or(0);
    last.saturating_add(2).max(12).div_ceil(3).saturating_mul(3)
}

/// Months between two names at the foot.
fn apart(until: u16) -> u16 {
    match until {
        0..=15 => 3,
        16..=30 => 6,
        _ => 12,
    }
}

fn summary(lanes: &[Lane], planned: &[&Planned], start: Option<YearMonth>, locality: &Locality) -> String {
    let last = planned.iter().map(|planned| planned.live).max().unwrap_or(0);
    let first = lanes.first().map(|lane| lane.says.clone()).unwrap_or_default();
    format!(
        "{} over the months. {first} The last works from {}.",
        counted(lanes.len(), "opportunity", "opportunities"),
        month_name(last, start, locality)
    )
}

/// When to stop after a pilot: agreed upon before it begins.
fn stop_rules(priorities: &Priorities, planned: &[&Planned]) -> Html {
    let rules: Vec<(u32, String)> = planned
        .iter()
        .filter(|planned| planned.pilot.is_some())
        .filter_map(|planned| {
            let rule = priorities
                .opportunity(Id(planned.id))?
                .pilot
                .stop_rule
                .trim()
                .to_owned();
            let called = name(priorities, planned.id);
            let says = if rule.is_empty() {
                format!(
                    "After the pilot of {called}: no stop rule yet. Say what has to be seen for the rest to be built."
                )
            } else {
                format!("After the pilot of {called}, stop unless: {rule}")
            };
            Some((planned.id, says))
        })
        .collect();
    html! {
        if !rules.is_empty() {
            <ul class="stack">
                for (id, says) in rules {
                    <li key={id}>{says}</li>
                }
            </ul>
        }
    }
}

fn as_table(priorities: &Priorities, planned: &[&Planned], start: Option<YearMonth>, locality: &Locality) -> Html {
    let rows = planned.iter().map(|planned| {
        Row::of_words(
            name(priorities, planned.id),
            [
                planned
                    .pilot
                    .map_or_else(|| "none".to_owned(), |months| span_in_words(months, start, locality)),
                span_in_words(planned.build, start, locality),
                month_name(planned.live, start, locality),
                hours(hours_before(planned), locality),
            ],
        )
    });
    let head = ["Pilot", "Built", "Works from", "Own hours until then"]
        .map(str::to_owned)
        .to_vec();
    table("When to do what", "", head, rows.collect())
}
