//! What is said about the order and the best set.

use crate::domain::priority::{Contradiction, LeftOut, Loss, Proof, Ranking, Reason, Scarce, Selection, TIE};
use crate::plan::{Id, Priorities, View};
use crate::ui::components::verdict::{Point, Verdict};
use crate::ui::locality::Locality;
use crate::ui::words::{counted, listed};

/// The name of an opportunity, or a word for one without.
#[must_use]
pub fn name(priorities: &Priorities, id: u32) -> String {
    priorities
        .opportunity(Id(id))
        .map(|opportunity| opportunity.name.trim())
        .filter(|name| !name.is_empty())
        .map_or_else(|| "Unnamed opportunity".to_owned(), str::to_owned)
}

/// The names of several.
#[must_use]
pub fn names(priorities: &Priorities, ids: &[u32]) -> String {
    listed(&ids.iter().map(|id| name(priorities, *id)).collect::<Vec<_>>())
}

/// What counts, in a word.
#[must_use]
pub fn view_in_words(view: View) -> &'static str {
    match view {
        View::Cash => "in cash",
        View::Full => "with freed hours counted",
    }
}

/// How a sentence begins that says what so many are worth.
#[must_use]
pub fn is_worth(count: usize) -> &'static str {
    if count == 1 {
        "It is worth"
    } else {
        "Together they are worth"
    }
}

/// What the priorities come to.
#[must_use]
pub fn verdict(priorities: &Priorities, ranking: &Ranking, selection: &Selection, locality: &Locality) -> Verdict {
    let all = priorities.opportunities.len();
    let view = view_in_words(priorities.view);
    let say = if all == 0 {
        "Name what could be automated. Three or four are enough to begin with.".to_owned()
    } else if selection.is_blocked {
        "The conditions contradict each other: mend them first, then there is a best set.".to_owned()
    } else if selection.chosen.is_empty() {
        format!("Not yet: nothing here is worth doing {view} under these limits.")
    } else {
        format!(
            "Do {}. {} {} {view}.",
            names(priorities, &selection.chosen),
            is_worth(selection.chosen.len()),
            locality.format.money(selection.value)
        )
    };
    let mut points = Vec::new();
    if let [first, rest @ ..] = ranking.ranked.as_slice() {
        let tied: Vec<u32> = rest
            .iter()
            .take_while(|other| first.score - other.score < TIE)
            .map(|other| other.id)
            .collect();
        points.push(if tied.is_empty() {
            Point::good(format!(
                "{} ranks first, with {} points.",
                name(priorities, first.id),
                locality.format.number(first.score, 0)
            ))
        } else {
            let all: Vec<u32> = std::iter::once(first.id).chain(tied).collect();
            Point::look(format!("A tie for the first place: {}.", names(priorities, &all)))
        });
    }
    if !selection.is_blocked {
        points.extend(unlimited(priorities, selection, locality));
    }
    if !ranking.not_scored.is_empty() {
        points.push(Point::look(format!(
            "{} without a score yet.",
            counted(ranking.not_scored.len(), "opportunity is", "opportunities are")
        )));
    }
    let contradicted = left_for(selection, &Reason::Contradicted);
    if !contradicted.is_empty() && !selection.is_blocked {
        points.push(Point::bad(format!(
            "What is said of {} contradicts itself: see the best set.",
            names(priorities, &contradicted)
        )));
    }
    let losing = left_for(selection, &Reason::NotWorthIt);
    if !losing.is_empty() {
        points.push(Point::bad(format!(
            "Leave {}: not worth it {view}.",
            names(priorities, &losing)
        )));
    }
    let unknown = selection.contradictions.iter().filter_map(|found| match found {
        Contradiction::MustIsUnknown(must) => Some(*must),
        _ => None,
    });
    let unknown: Vec<u32> = unknown.collect();
    if !unknown.is_empty() && !selection.chosen.is_empty() {
        points.push(Point::bad(format!(
            "Not counted, though it must be done, for its return is not known: {}.",
            names(priorities, &unknown)
        )));
    }
    if let Proof::AtMost(bound) = selection.proof
        && !selection.is_blocked
    {
        points.push(Point::look(format!(
            "The search was stopped: no set is worth more than {}.",
            locality.format.money(bound)
        )));
    }
    Verdict { say, points }
}

/// What there is no limit of yet.
fn unlimited(priorities: &Priorities, selection: &Selection, locality: &Locality) -> Vec<Point> {
    let each = [
        (
            priorities.money_limit.value(),
            locality.format.money(selection.money),
            "money",
        ),
        (
            priorities.hours_limit.value(),
            format!("{} h", locality.format.number(selection.hours, 0)),
            "own hours",
        ),
    ];
    let none = each
        .into_iter()
        .filter(|(limit, ..)| limit.is_none() && !priorities.opportunities.is_empty());
    none.map(|(_, taken, what)| Point::look(format!("There is no limit of {what} yet; the best set takes {taken}.")))
        .collect()
}

/// What is left out for a reason.
fn left_for(selection: &Selection, reason: &Reason) -> Vec<u32> {
    let left = selection.left_out.iter().filter(|left| left.reason == *reason);
    left.map(|left| left.id).collect()
}

/// Why an opportunity is not in the best set.
#[must_use]
pub fn why_left_out(left: &LeftOut, priorities: &Priorities, locality: &Locality) -> String {
    match &left.reason {
        Reason::NotWorthIt => format!("It is not worth its cost {}.", view_in_words(priorities.view)),
        Reason::OverMoney => "It alone takes more money than there is.".to_owned(),
        Reason::OverHours => "It alone takes more own hours than there are.".to_owned(),
        Reason::OverWithNeeds(what, needed) => format!(
            "With what it needs, {}, it takes more {}.",
            names(priorities, needed),
            if *what == Scarce::Money {
                "money than there is"
            } else {
                "own hours than there are"
            }
        ),
        Reason::NoneAtOnce => "It has to be built, and nothing may be built at once: that limit is 0.".to_owned(),
        Reason::OverQuarter => "Whenever it starts, it takes more own hours than there are in a quarter.".to_owned(),
        Reason::Needs(id) => format!("It needs {}, which is left out.", name(priorities, *id)),
        Reason::Excluded(by, loss) => format!(
            "It cannot be done beside {}: with it, the best set is worth {} less.",
            names(priorities, by),
            lost(*loss, locality)
        ),
        Reason::Displaced(by, loss) if loss.most() > 0.0 && by.is_empty() => format!(
            "It has to give way: with it, the best set is worth {} less.",
            lost(*loss, locality)
        ),
        Reason::Displaced(by, loss) if loss.most() > 0.0 => format!(
            "It has to give way to {}: with it, the best set is worth {} less.",
            names(priorities, by),
            lost(*loss, locality)
        ),
        Reason::Displaced(by, _) if by.is_empty() => "With it, the best set is worth just the same.".to_owned(),
        Reason::Displaced(by, _) => format!(
            "Another set with it, but without {}, is worth just the same.",
            names(priorities, by)
        ),
        Reason::Overlaps(with, loss) => format!(
            "It overlaps with {}, and adds too little beside it: with both, the best set is worth {} less.",
            names(priorities, with),
            lost(*loss, locality)
        ),
        Reason::DoesNotFit => {
            beside_a_must(left.id, priorities).unwrap_or_else(|| "It does not fit beside what must be done.".to_owned())
        }
        Reason::NeedsDoNotFit => {
            "With all it needs, it does not fit into the quarters, whenever each starts.".to_owned()
        }
        Reason::Contradicted => "What is said of it contradicts itself: mend that first.".to_owned(),
        Reason::NotKnown => "The search was stopped before it was known why.".to_owned(),
    }
}

/// Which must it cannot be done beside, itself or by what it needs.
fn beside_a_must(id: u32, priorities: &Priorities) -> Option<String> {
    let of = |id: u32| priorities.opportunity(Id(id));
    let excludes = |one: u32, other: u32| of(one).is_some_and(|opportunity| opportunity.excludes.contains(&Id(other)));
    let must = |one: u32| {
        let musts = priorities.opportunities.iter().filter(|opportunity| opportunity.must);
        let mut musts = musts.map(|opportunity| opportunity.id.0);
        musts.find(|must| excludes(one, *must) || excludes(*must, one))
    };
    let mut needed = vec![id];
    let mut at = 0;
    while let Some(one) = needed.get(at).copied() {
        if let Some(must) = must(one) {
            let must = name(priorities, must);
            return Some(if one == id {
                format!("It cannot be done beside {must}, which must be done.")
            } else {
                let one = name(priorities, one);
                format!("It needs {one}, which cannot be done beside {must}; and that must be done.")
            });
        }
        for next in of(one).into_iter().flat_map(|opportunity| &opportunity.requires) {
            if !needed.contains(&next.0) {
                needed.push(next.0);
            }
        }
        at += 1;
    }
    None
}

/// What is lost by another choice.
#[must_use]
pub fn lost(loss: Loss, locality: &Locality) -> String {
    let money = |amount| locality.format.money(amount);
    match loss {
        Loss::Exactly(loss) => money(loss),
        Loss::Between(least, most) if least > 0.0 => format!("between {} and {}", money(least), money(most)),
        Loss::Between(_, most) => format!("at most {}", money(most)),
    }
}
