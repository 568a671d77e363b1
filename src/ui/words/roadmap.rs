//! What is said of the roadmap: which months, why in this order, what comes first.

use crate::domain::priority::{Because, Overflow, Planned, Roadmap, Turn};
use crate::domain::quantity::YearMonth;
use crate::plan::Priorities;
use crate::ui::components::verdict::{Point, Verdict};
use crate::ui::locality::Locality;
use crate::ui::words::best_set::{hours, month_name};
use crate::ui::words::priorities::{name, names};

/// The first month something is done for one of them, its pilot or what is built.
#[must_use]
pub fn begins(planned: &Planned) -> u16 {
    planned.pilot.map_or(planned.build.0, |(first, _)| first)
}

/// Own hours it takes until it works.
#[must_use]
pub fn hours_before(planned: &Planned) -> f64 {
    planned.hours.iter().take(usize::from(planned.live)).sum()
}

/// From one month to another.
#[must_use]
pub fn span_in_words((first, last): (u16, u16), start: Option<YearMonth>, locality: &Locality) -> String {
    let put = |month| month_name(month, start, locality);
    match (first, last) {
        (first, last) if first >= last => put(first),
        (0, last) => format!("{} and until {}", put(0), put(last)),
        (first, last) => format!("{} to {}", put(first), put(last)),
    }
}

/// One of them in a sentence: when it is tried, built, and works.
#[must_use]
pub fn lane_in_words(planned: &Planned, called: &str, start: Option<YearMonth>, locality: &Locality) -> String {
    let pilot = planned.pilot.map_or_else(String::new, |months| {
        format!("pilot {}; ", span_in_words(months, start, locality))
    });
    format!(
        "{called}: {pilot}built {}; works from {}.",
        span_in_words(planned.build, start, locality),
        month_name(planned.live, start, locality)
    )
}

/// Why one comes at its place.
#[must_use]
pub fn turn_in_words(turn: &Turn, priorities: &Priorities, locality: &Locality) -> String {
    let after = match turn.after.as_slice() {
        [] => String::new(),
        needed => format!("It needs {} first. ", names(priorities, needed)),
    };
    let because = match &turn.because {
        Because::NothingElse if turn.after.is_empty() => "Nothing else is left to come before it.".to_owned(),
        Because::NothingElse => String::new(),
        Because::DearestDelay { cost_of_delay } if *cost_of_delay > 0.0 => format!(
            "Of what can come next, it loses the most by waiting for the hours it takes: {} a month.",
            locality.format.money(*cost_of_delay)
        ),
        Because::DearestDelay { .. } => "Waiting costs it nothing, and nothing else loses more.".to_owned(),
        Because::Smallest(equals) => format!(
            "It loses about as much by waiting as {}, for the hours it takes, and is smaller.",
            names(priorities, equals)
        ),
    };
    [&*after, &because].concat().trim_end().to_owned()
}

/// What does not fit, in sentences; of much of it, the first.
#[must_use]
pub fn overflow_in_words(overflow: &[Overflow], priorities: &Priorities, locality: &Locality) -> Vec<String> {
    let mut says: Vec<String> = overflow
        .iter()
        .take(MOST)
        .map(|over| over.sentence(&|id| name(priorities, id), &|amount| hours(amount, locality)))
        .collect();
    if overflow.len() > MOST {
        says.push(format!("And {} more.", overflow.len() - MOST));
    }
    says
}

/// As much of what does not fit as is told.
const MOST: usize = 3;

/// What to do first, and what the roadmap rests on. The planned stand in the order of their months.
#[must_use]
pub fn verdict(
    priorities: &Priorities,
    planned: &[&Planned],
    roadmap: &Roadmap,
    start: Option<YearMonth>,
    locality: &Locality,
) -> Verdict {
    let Some(first) = planned.first() else {
        let say = if priorities.opportunities.is_empty() {
            "Nothing to plan yet. Name what could be automated first."
        } else {
            "Nothing to do on Monday: under these limits nothing is worth doing."
        };
        return Verdict {
            say: say.to_owned(),
            points: Vec::new(),
        };
    };
    let called = name(priorities, first.id);
    let takes = hours(hours_before(first), locality);
    let say = match first.pilot {
        Some(months) => format!(
            "Begin with the pilot of {called}, {}. All in all it takes {takes} of your own.",
            span_in_words(months, start, locality)
        ),
        None => format!(
            "Begin with {called}, {}: {takes} of your own.",
            span_in_words(first.build, start, locality)
        ),
    };
    let mut points = Vec::new();
    if let Some(next) = planned.get(1) {
        points.push(Point::look(format!(
            "Next: {}, {}.",
            name(priorities, next.id),
            month_name(begins(next), start, locality)
        )));
    }
    if let Some(last) = planned.iter().map(|planned| planned.live).max() {
        let all = match planned.len() {
            1 => "It works".to_owned(),
            2 => "Both work".to_owned(),
            count => format!("All {count} work"),
        };
        points.push(Point::good(format!(
            "{all} from {} on.",
            month_name(last, start, locality)
        )));
    }
    if priorities.quarter_hours_limit.is_blank() && priorities.at_once_limit.is_blank() {
        points.push(Point::look(
            "No limit of a quarter is set: everything begins as early as it can. Say how many own hours there are each \
             quarter, or how many may be built at once.",
        ));
    }
    points.extend(
        overflow_in_words(&roadmap.overflow, priorities, locality)
            .into_iter()
            .map(Point::bad),
    );
    Verdict { say, points }
}
