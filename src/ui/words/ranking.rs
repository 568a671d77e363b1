//! What is said about how sure an order is, about weights and about other methods.

use crate::domain::priority::{Certainty, MethodOrder};
use crate::plan::figures::{Robustness, Weighed, criterion_name};
use crate::plan::{Plan, Priorities};
use crate::ui::components::verdict::Point;
use crate::ui::locality::Locality;
use crate::ui::words::priorities::{name, names};
use crate::ui::words::{counted, listed};

/// How sure it is who comes first, as a point of the verdict.
#[must_use]
pub fn sure_point(robustness: &Robustness, plan: &Plan) -> Option<Point> {
    let says = robustness.first(plan)?;
    let [first, second, ..] = robustness.ranks.ranking.ranked.as_slice() else {
        return None;
    };
    let share = robustness.in_order.beats(first.id, second.id)?;
    Some(match Certainty::of(share) {
        Certainty::Tie => Point::look(says),
        Certainty::Probably | Certainty::Clearly => Point::good(says),
    })
}

/// What two criteria can be to each other, the first one mattering more: Saaty's words for 1 to 9 times.
#[must_use]
pub fn times_in_words(times: f64) -> Option<&'static str> {
    let words = [
        (1.0, "as important as"),
        (2.0, "slightly more important than"),
        (3.0, "moderately more important than"),
        (4.0, "more than moderately more important than"),
        (5.0, "strongly more important than"),
        (6.0, "more than strongly more important than"),
        (7.0, "very strongly more important than"),
        (8.0, "more than very strongly more important than"),
        (9.0, "extremely more important than"),
    ];
    words.iter().find(|(of, _)| *of == times).map(|(_, words)| *words)
}

/// One criterion beside another, in a sentence.
#[must_use]
pub fn comparison(more: &str, less: &str, times: f64, locality: &Locality) -> String {
    let figure = locality.format.number(times, 1);
    match times_in_words(times) {
        Some(words) if times == 1.0 => format!("{more} is {words} {less}"),
        Some(words) => format!("{more} is {words} {less} ({figure} times)"),
        None => format!("{more} is {figure} times as important as {less}"),
    }
}

/// How well the comparisons fit together.
#[must_use]
pub fn consistency(weighed: &Weighed, priorities: &Priorities, locality: &Locality) -> String {
    if let Some(why) = weighed
        .stands_in(priorities)
        .or_else(|| weighed.contradiction(priorities))
    {
        return why;
    }
    let ratio = weighed.pairwise.as_ref().and_then(|pairwise| pairwise.ratio);
    match ratio {
        _ if !weighed.missing.is_empty() => "Not every pair is compared yet.".to_owned(),
        Some(ratio) if ratio < 0.005 => "The comparisons do not contradict each other.".to_owned(),
        Some(ratio) => format!(
            "The comparisons fit together well enough: their consistency ratio is {}, and up to {} is usual.",
            locality.format.number(ratio, 2),
            locality.format.number(0.1, 2)
        ),
        None => "There are too many criteria for a usual measure of how well the comparisons fit together.".to_owned(),
    }
}

/// What each criterion weighs, in a sentence.
#[must_use]
pub fn weights_in_words(weighed: &Weighed, priorities: &Priorities, locality: &Locality) -> String {
    let shares = weighed.criteria.iter().zip(weighed.weights.shares());
    let each = shares.map(|(criterion, share)| {
        let name = criterion_name(priorities, criterion);
        format!("{name} {}", locality.format.percent(*share, 0))
    });
    format!("{}.", listed(&each.collect::<Vec<_>>()))
}

/// Whom the methods put first, in a sentence or two.
#[must_use]
pub fn firsts(methods: &[MethodOrder], priorities: &Priorities) -> String {
    let knowing: Vec<(&MethodOrder, Vec<u32>)> = methods
        .iter()
        .filter(|order| order.ranked.len() > 1)
        .map(|order| (order, first_of(order)))
        .collect();
    let Some((leading, first)) = knowing.first() else {
        return "No method knows enough yet to put two opportunities in an order.".to_owned();
    };
    let (with, against): (Vec<_>, Vec<_>) = knowing.iter().partition(|(_, one)| one == first);
    let first = names(priorities, first);
    let agreeing = match (with.len(), against.len()) {
        (1, 0) => format!(
            "Only {} knows enough yet: it puts {first} first.",
            lower(leading.method.name)
        ),
        (all, 0) => format!("All {all} methods that know enough put {first} first."),
        (some, _) => format!(
            "{first}: first by {} of {}.",
            some,
            counted(knowing.len(), "method that knows enough", "methods that know enough")
        ),
    };
    let others = against.iter().map(|(order, one)| {
        let first = one.first().map(|id| name(priorities, *id)).unwrap_or_default();
        let beside = if one.len() > 1 { " and others" } else { "" };
        format!("{} puts {first}{beside} first.", order.method.name)
    });
    std::iter::once(agreeing).chain(others).collect::<Vec<_>>().join(" ")
}

fn first_of(order: &MethodOrder) -> Vec<u32> {
    let placed = order.ranked.iter().take_while(|placed| placed.place == 1);
    placed.map(|placed| placed.id).collect()
}

/// A method's name within a sentence; one of capitals stays.
fn lower(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            let rest = name.get(first.len_utf8()..).unwrap_or_default();
            format!("the {}{rest}", first.to_lowercase())
        }
        _ => name.to_owned(),
    }
}
