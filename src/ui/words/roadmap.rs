//! What is said of the roadmap: which months, why in this order, what comes first.

use crate::domain::priority::{Because, Overflow, Planned, Reason, Roadmap, Selection, Turn};
use crate::domain::quantity::YearMonth;
use crate::plan::figures::{Returns, Values, limits, pilot, pilot_months};
use crate::plan::{Firm, Id, Limit, Priorities};
use crate::ui::components::verdict::{Point, Verdict};
use crate::ui::locality::Locality;
use crate::ui::words::best_set::{hours, month_name};
use crate::ui::words::listed;
use crate::ui::words::priorities::{name, names, view_in_words};

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
        (0, last) => format!("from {} until {}", put(0), put(last)),
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
        Because::Alone => "It is the only one that is planned.".to_owned(),
        Because::NothingElse if turn.after.is_empty() => "Nothing else is left to come before it.".to_owned(),
        Because::NothingElse => String::new(),
        Because::DearestDelay {
            cost_of_delay,
            by_duration,
        } if *cost_of_delay > 0.0 => format!(
            "Of what can come next, it loses the most by waiting a month: {} for each own hour it takes, {} in all.",
            locality.format.exact_money(*by_duration),
            locality.format.money(*cost_of_delay)
        ),
        Because::DearestDelay { .. } => "Waiting costs it nothing, and nothing else loses more.".to_owned(),
        Because::Smallest(equals) => format!(
            "It loses about as much by waiting as {}, for the hours it takes, and is smaller.",
            names(priorities, equals)
        ),
        Because::Start(dearer) if limits(priorities).are_by_quarter() => format!(
            "The best set starts it then: within the limits of a quarter all of them together are worth the most in \
             these months, though {} would come before it by what waiting costs.",
            names(priorities, dearer)
        ),
        Because::Start(dearer) => format!(
            "By the months they can start in, it begins before {}, where waiting costs more for the hours it takes.",
            names(priorities, dearer)
        ),
        Because::Must => "It has to be done, though it loses money. It is not put off to lose less: it starts in the \
                          month typed for it, or where there is room beside what loses more by waiting."
            .to_owned(),
    };
    [&*after, &because].concat().trim_end().to_owned()
}

/// How the pilots of what is chosen are counted in the best set; none where it has no pilot.
#[must_use]
pub fn pilots_in_words(
    priorities: &Priorities,
    firm: &Firm,
    chosen: &[u32],
    returns: &Returns,
    values: &Values,
    locality: &Locality,
) -> Option<String> {
    let tried = chosen.iter().filter_map(|id| {
        let opportunity = priorities.opportunity(Id(*id))?;
        (pilot_months(&opportunity.pilot) > 0).then_some(opportunity)
    });
    let tried: Vec<_> = tried.collect();
    let price: f64 = tried.iter().filter_map(|one| one.pilot.cost.value()).sum();
    let price = locality.format.money(price);
    let less: Vec<f64> = tried
        .iter()
        .filter_map(|one| Some(pilot(one, priorities, firm, returns, values)?.less()))
        .collect();
    let less = if less.len() < tried.len() {
        " Say what each pilot costs and how likely it works, to see how much less it is on average.".to_owned()
    } else {
        let less = locality.format.money(less.iter().sum());
        format!(" By how likely that is, and with what is paid for it, it is {less} less on average.")
    };
    let ids: Vec<u32> = tried.iter().map(|one| one.id.0).collect();
    let names = names(priorities, &ids);
    let counted = match ids.len() {
        0 => return None,
        1 => format!(
            "{names} is tried before it is built: the months of its pilot count in when it starts, and its price, {price}, \
             in the money before it starts. What the best set is worth is counted as if the pilot passes."
        ),
        _ => format!(
            "{names} are tried before they are built: the months of their pilots count in when they start, and their \
             prices, {price} together, in the money before they start. What the best set is worth is counted as if all \
             pilots pass."
        ),
    };
    Some(counted + &less)
}

/// Why nothing is planned, and what to do: in a few words, and in a sentence.
#[must_use]
pub fn nothing_in_words(priorities: &Priorities, selection: &Selection) -> (&'static str, String) {
    let view = view_in_words(priorities.view);
    let all_lose =
        || (selection.left_out.iter()).all(|left| matches!(left.reason, Reason::NotWorthIt | Reason::Needs(_)));
    let nothing_at: Vec<String> = [
        (Limit::Money, "money"),
        (Limit::Hours, "own hours"),
        (Limit::HoursEachQuarter, "own hours each quarter"),
        (Limit::AtOnce, "what is built at once"),
    ]
    .into_iter()
    .filter(|(limit, _)| priorities.limit(*limit).value() == Some(0.0))
    .map(|(_, what)| what.to_owned())
    .collect();
    if priorities.opportunities.is_empty() {
        let says = "Name what could be automated, and what it costs and saves. What is worth it under your limits then \
                    stands here, month by month.";
        ("Nothing to plan yet", says.to_owned())
    } else if selection.is_blocked {
        let says = "What must be done, what needs or excludes what, and the limits cannot all hold. Mend that first: then \
                    there is a best set to plan.";
        ("Not everything can be as it is said", says.to_owned())
    } else if selection.left_out.is_empty() {
        let says = "No opportunity has a return yet. Say what each costs and saves.";
        ("Nothing to plan yet", says.to_owned())
    } else if all_lose() {
        let says = format!(
            "No opportunity, with all it needs, is worth its cost {view}. Look at the figures, or at what counts."
        );
        ("Nothing is worth doing yet", says)
    } else if nothing_at.is_empty() {
        let says = "What is worth doing takes more than there is. The priorities say of each why it is left out. Find \
                    more of what is short, or make something smaller.";
        ("Nothing fits the limits", says.to_owned())
    } else {
        let says = format!(
            "The limit of {} is 0, and what is worth doing takes some. Raise the limit, or leave it empty.",
            listed(&nothing_at)
        );
        ("Nothing fits the limits", says)
    }
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
    selection: &Selection,
    planned: &[&Planned],
    roadmap: &Roadmap,
    start: Option<YearMonth>,
    locality: &Locality,
) -> Verdict {
    let Some(first) = planned.first() else {
        let (short, says) = nothing_in_words(priorities, selection);
        return Verdict {
            // Where there is nothing at all, the page has said the rest.
            say: if priorities.opportunities.is_empty() {
                format!("{short}.")
            } else {
                format!("{short}. {says}")
            },
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
            month_name(next.begins(), start, locality)
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
