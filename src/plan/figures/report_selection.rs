//! The best set under the limits as JSON: part of the report.

use super::{Returns, Values, limits};
use crate::domain::priority::{Contradiction, Loss, Proof, Reason, Selection};
use crate::plan::json::{Json, object};
use crate::plan::{Id, Plan};

/// The best set, how sure it is, and what is not in it.
pub(super) fn report(plan: &Plan, _returns: &Returns, _values: &Values, selection: &Selection) -> Json {
    let limits = limits(&plan.priorities);
    let name = |id: u32| {
        let opportunity = plan.priorities.opportunity(Id(id));
        opportunity.map_or_else(|| id.to_string(), |opportunity| opportunity.name.clone())
    };
    let contradiction = |contradiction: &Contradiction| Json::from(contradiction.sentence(&name));
    object! {
        "limits": object! {
            "money": limits.money,
            "hours": limits.hours,
            "hours_each_quarter": limits.quarters.first().copied(),
            "at_once": limits.at_once.map(f64::from),
        },
        "contradictions": selection.contradictions.iter().map(contradiction).collect::<Vec<_>>(),
        "chosen": selection.chosen.clone(),
        "starts": selection.starts.iter().map(|month| Json::from(u32::from(*month))).collect::<Vec<_>>(),
        "value": selection.value,
        "money": selection.money,
        "hours": selection.hours,
        "by_quarter": selection.by_quarter.clone(),
        "proof": match selection.proof {
            Proof::Optimal => Json::from("optimal"),
            Proof::AtMost(bound) => object! { "at_most": bound },
        },
        "left_out": selection.left_out.iter().map(|left| object! { "id": left.id, "reason": reason(&left.reason), "displaced_by": displaced_by(&left.reason) }).collect::<Vec<_>>(),
        "nearest": selection.alternatives.first().map(|other| object! { "chosen": other.chosen.clone(), "gives_up": loss(other.gives_up) }),
        "alternatives": selection.alternatives.iter().map(|other| object! { "chosen": other.chosen.clone(), "gives_up": loss(other.gives_up) }).collect::<Vec<_>>(),
    }
}

fn reason(reason: &Reason) -> Json {
    match reason {
        Reason::NotWorthIt => Json::from("not worth it in this view"),
        Reason::OverMoney => Json::from("over the limit of money alone"),
        Reason::OverHours => Json::from("over the limit of hours alone"),
        Reason::OverQuarter => Json::from("over the hours of a quarter whenever it starts"),
        Reason::DoesNotFit => Json::from("does not fit beside what must be done"),
        Reason::NotKnown => Json::from("not known: the search was stopped"),
        Reason::Needs(id) => object! { "needs": *id },
        Reason::Excluded(by, lost) => object! { "excluded_by": by.clone(), "displaced": loss(*lost) },
        Reason::Displaced(_, lost) => object! { "displaced": loss(*lost) },
    }
}

/// The chosen ones that an option would have to take the place of.
fn displaced_by(reason: &Reason) -> Option<Json> {
    match reason {
        Reason::Displaced(by, _) => Some(Json::from(by.clone())),
        _ => None,
    }
}

fn loss(loss: Loss) -> Json {
    match loss {
        Loss::Exactly(loss) => Json::from(loss),
        Loss::Between(least, most) => object! { "at_least": least, "at_most": most },
    }
}
