//! The best set under the limits as JSON: part of the report.

use super::{PairValue, Returns, Values, limits, more_of, pair_values, pilot, plan_roadmap, problem, select_best};
use crate::domain::priority::{Alternative, Contradiction, Loss, More, Planned, Problem, Proof, Reason, Selection};
use crate::plan::json::{Fields, Json, object};
use crate::plan::{Id, Plan};

/// The best set, how sure it is, what is not in it, what more would buy, and when to do what.
pub(super) fn report(plan: &Plan, returns: &Returns, values: &Values, selection: &Selection) -> Json {
    let name = |id: u32| {
        let opportunity = plan.priorities.opportunity(Id(id));
        opportunity.map_or_else(|| id.to_string(), |opportunity| opportunity.name.clone())
    };
    let problem = problem(&plan.priorities, &plan.firm, returns, values);
    let roadmap = plan_roadmap(&plan.priorities, &plan.firm, returns, selection);
    let hours = |hours: f64| format!("{hours:.0} h");
    let pilots = plan.priorities.opportunities.iter().filter_map(|opportunity| {
        let worth = pilot(opportunity, &plan.priorities, &plan.firm, returns, values)?;
        Some(object! {
            "id": opportunity.id.0,
            "with": worth.with,
            "without": worth.without,
            "most_it_may_cost": worth.most,
            "go_on_from_a_chance_of": worth.go_on_from,
            "stop_rule": opportunity.pilot.stop_rule.as_str(),
        })
    });
    let contradiction = |contradiction: &Contradiction| Json::from(contradiction.sentence(&name));
    let more = if selection.is_blocked {
        Vec::new()
    } else {
        more_of(&problem, selection)
    };
    let mut fields = chosen(plan, selection);
    let rest = object! {
        "contradictions": selection.contradictions.iter().map(contradiction).collect::<Vec<_>>(),
        "starts": selection.starts.iter().map(|month| Json::from(u32::from(*month))).collect::<Vec<_>>(),
        "by_quarter": selection.by_quarter.clone(),
        "alternatives": selection.alternatives.iter().map(alternative).collect::<Vec<_>>(),
        "pairs": pair_values(&plan.priorities, &plan.firm, returns).iter().map(pair).collect::<Vec<_>>(),
        "more_of": more.iter().map(|more| (more.what.key(), steps(more))).collect::<Fields>(),
        "by_likely_figures": (*values != Values::default()).then(|| Json::from(chosen(plan, &likely(plan, returns, &problem, selection)))),
        "pilots": pilots.collect::<Vec<_>>(),
        "roadmap": object! {
            "planned": roadmap.planned.iter().map(planned).collect::<Vec<_>>(),
            "hours_by_month": roadmap.hours.clone(),
            "overflow": roadmap.overflow.iter().map(|over| Json::from(over.sentence(&name, &hours))).collect::<Vec<_>>(),
        },
    };
    if let Json::Object(rest) = rest {
        fields.extend(rest);
    }
    fields.into()
}

/// The best set by the likely figures, looked for only where they make another question of it.
fn likely(plan: &Plan, returns: &Returns, asked: &Problem, found: &Selection) -> Selection {
    let none = Values::default();
    if problem(&plan.priorities, &plan.firm, returns, &none) == *asked {
        return found.clone();
    }
    select_best(&plan.priorities, &plan.firm, returns, &none)
}

fn pair(value: &PairValue) -> Json {
    object! {
        "of": value.pair.of.to_vec(),
        "value": value.pair.value,
        "derived": Json::Bool(value.is_derived),
    }
}

/// The set with what it gives and takes.
fn chosen(plan: &Plan, selection: &Selection) -> Fields {
    let limits = limits(&plan.priorities);
    let chosen = object! {
        "limits": object! {
            "money": limits.money,
            "hours": limits.hours,
            "hours_each_quarter": limits.quarters.first().copied(),
            "at_once": limits.at_once.map(f64::from),
        },
        "chosen": selection.chosen.clone(),
        "value": selection.value,
        "money": selection.money,
        "hours": selection.hours,
        "proof": match selection.proof {
            Proof::Optimal => Json::from("optimal"),
            Proof::AtMost(bound) => object! { "at_most": bound },
        },
        "left_out": selection.left_out.iter().map(|left| object! {
            "id": left.id,
            "reason": reason(&left.reason),
            "displaced_by": displaced_by(&left.reason),
        }).collect::<Vec<_>>(),
        "nearest": selection.alternatives.first().map(alternative),
    };
    match chosen {
        Json::Object(fields) => fields,
        _ => Fields::default(),
    }
}

fn alternative(other: &Alternative) -> Json {
    object! { "chosen": other.chosen.clone(), "gives_up": loss(other.gives_up) }
}

fn steps(more: &More) -> Json {
    object! {
        "now": object! { "limit": more.limit, "value": more.value },
        "steps": more.steps.iter().map(|step| object! { "limit": step.limit, "value": step.value, "chosen": step.chosen.clone() }).collect::<Vec<_>>(),
        "up_to": more.up_to,
        "proven": Json::Bool(more.proven),
    }
}

fn planned(planned: &Planned) -> Json {
    let months = |(first, last): (u16, u16)| vec![u32::from(first), u32::from(last)];
    object! {
        "id": planned.id,
        "pilot": planned.pilot.map(months),
        "build": months(planned.build),
        "live": u32::from(planned.live),
    }
}

fn reason(reason: &Reason) -> Json {
    match reason {
        Reason::NotWorthIt => Json::from("not worth it in this view"),
        Reason::OverMoney => Json::from("over the limit of money alone"),
        Reason::OverHours => Json::from("over the limit of hours alone"),
        Reason::OverWithNeeds(what, needed) => object! { "over_with_needs": what.key(), "needed": needed.clone() },
        Reason::NoneAtOnce => Json::from("nothing may be built at once"),
        Reason::OverQuarter => Json::from("over the hours of a quarter whenever it starts"),
        Reason::DoesNotFit => Json::from("does not fit beside what must be done"),
        Reason::NeedsDoNotFit => Json::from("does not fit into the quarters with what it needs"),
        Reason::Contradicted => Json::from("its conditions contradict each other"),
        Reason::NotKnown => Json::from("not known: the search was stopped"),
        Reason::Needs(id) => object! { "needs": *id },
        Reason::Excluded(by, lost) => object! { "excluded_by": by.clone(), "displaced": loss(*lost) },
        Reason::Overlaps(with, lost) => object! { "overlaps_with": with.clone(), "loses": loss(*lost) },
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
