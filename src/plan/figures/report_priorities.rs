//! The order, how sure it is, other methods and what goals get, as JSON: part of the report.

use super::robustness::percent;
use super::{GoalCover, Returns, criterion_name, goal_covers, methods, npvs, robustness, unserving};
use crate::domain::priority::{
    Acceptability, Certainty, Disagreement, MethodOrder, Placed, WeightSpace, disagreements, short,
};
use crate::domain::quantity::format_decimal;
use crate::plan::json::{Fields, Json, object};
use crate::plan::{CriterionRef, Id, Plan, Weighing};

/// How the weights were found, how sure the order is, the orders of all methods, and what goals get.
pub(super) fn report(plan: &Plan, returns: &Returns, chosen: &[u32]) -> Json {
    present(all(plan, returns, chosen))
}

/// What there may be no answer to.
const OPTIONAL: [&str; 11] = [
    "stands_in",
    "comparisons",
    "consistency_ratio",
    "contradiction",
    "first",
    "smallest_change",
    "change",
    "hangs_on",
    "likely",
    "range",
    "chance_closed",
];

/// The same without what there is no answer to.
fn present(json: Json) -> Json {
    match json {
        Json::Object(fields) => {
            let fields = fields
                .into_iter()
                .filter(|(key, json)| !(json.is_null() && OPTIONAL.contains(&key.as_str())));
            Json::Object(fields.map(|(key, json)| (key, present(json))).collect())
        }
        Json::List(items) => Json::List(items.into_iter().map(present).collect()),
        other => other,
    }
}

fn all(plan: &Plan, returns: &Returns, chosen: &[u32]) -> Json {
    let robustness = robustness(plan, returns, &npvs(plan));
    let orders = methods(plan, returns);
    let weighed = &robustness.ranks.weighed;
    let name = |at: usize| {
        let criterion = weighed.criteria.get(at);
        criterion.map_or("", |criterion| criterion_name(&plan.priorities, criterion))
    };
    object! {
        "weights": object! {
            "found": match weighed.weighing {
                Weighing::Typed => "as typed",
                Weighing::Compared => "by comparing two at a time",
                Weighing::Equal => "all the same",
            },
            "each": weighed.criteria.iter().zip(weighed.weights.shares()).map(|(criterion, weight)| object! {
                "criterion": match criterion {
                    CriterionRef::BuiltIn(criterion) => Json::from(criterion.key()),
                    CriterionRef::Own(id) => Json::from(id.0),
                    CriterionRef::Other(key) => Json::from(key.as_str()),
                },
                "name": criterion_name(&plan.priorities, criterion),
                "weight": *weight,
            }).collect::<Vec<_>>(),
            "stands_in": weighed.stands_in(&plan.priorities),
            "comparisons": weighed.pairwise.as_ref().map(|pairwise| object! {
                "lambda_max": pairwise.lambda_max,
                "consistency_index": pairwise.index,
                "consistency_ratio": pairwise.ratio,
                "contradiction": weighed.contradiction(&plan.priorities),
            }),
        },
        "how_sure": object! {
            "first": robustness.first(plan),
            "pairs": robustness.pairs().into_iter().map(|(one, other, share)| object! {
                "before": one,
                "after": other,
                "share": share,
                "word": Certainty::of(share).word(),
            }).collect::<Vec<_>>(),
            "in_your_order": acceptability(&robustness.in_order, &name, WeightSpace::InOrder),
            "all_weights": acceptability(&robustness.any, &name, WeightSpace::Any),
            "your_weights": acceptability(&robustness.as_chosen, &name, WeightSpace::AsChosen),
            "smallest_change": robustness.change.as_ref().map(|change| object! {
                "criterion": name(change.criterion),
                "from": change.from,
                "to": change.to,
                "winner": change.winner,
            }),
            "change": robustness.change(plan, &percent),
            "hangs_on": robustness.hangs_on(plan),
        },
        "methods": orders.iter().map(order).collect::<Vec<_>>(),
        "disagreements": disagreements(&orders).iter().map(|one| disagreement(plan, one)).collect::<Vec<_>>(),
        "goals": goal_covers(plan, chosen).iter().map(cover).collect::<Vec<_>>(),
        "serves_no_goal": Some(unserving(plan, returns, chosen)).map(|sums| object! {
            "opportunities": sums.ids.iter().map(|id| id.0).collect::<Vec<_>>(),
            "money": sums.money,
            "of_money": sums.all_money,
            "hours": sums.hours,
            "of_hours": sums.all_hours,
        }),
    }
}

fn acceptability<'a>(found: &Acceptability, name: &dyn Fn(usize) -> &'a str, space: WeightSpace) -> Json {
    let wins = |at: usize| -> Fields {
        let row = found.wins.get(at).map_or(&[][..], Vec::as_slice);
        let others = found.options.iter().zip(row).enumerate();
        others
            .filter(|(other, _)| *other != at)
            .map(|(_, (other, share))| (other.id.to_string(), Json::from(*share)))
            .collect()
    };
    object! {
        "trials": found.trials,
        "options": found.options.iter().enumerate().map(|(at, option)| object! {
            "id": option.id,
            "ranks": option.ranks.clone(),
            "expected_rank": option.expected_rank,
            "beats": wins(at),
        }).collect::<Vec<_>>(),
        "hangs_on": if space == WeightSpace::InOrder {
            Json::from(found.influences.iter().map(|one| object! {
                "id": one.id,
                "criterion": name(one.criterion),
                "because": if one.missing { "missing" } else { "wide" },
                "changes_first": one.changes_first,
            }).collect::<Vec<_>>())
        } else {
            Json::Null
        },
    }
}

fn order(order: &MethodOrder) -> Json {
    let placed = |placed: &Placed| {
        let terms: Fields = placed
            .terms
            .iter()
            .map(|term| (term.name.clone(), Json::from(term.value)))
            .collect();
        let derived: Fields = placed
            .terms
            .iter()
            .filter_map(|term| Some((term.name.clone(), Json::from(term.derived?))))
            .collect();
        object! { "id": placed.id, "place": placed.place, "score": placed.score, "terms": terms, "derived": derived }
    };
    object! {
        "method": order.method.key,
        "order": order.ranked.iter().map(placed).collect::<Vec<_>>(),
        "not_known": order.not_known.iter().map(|(id, why)| object! { "id": *id, "why": why.to_string() }).collect::<Vec<_>>(),
    }
}

fn disagreement(plan: &Plan, one: &Disagreement) -> Json {
    let name = |id: u32| {
        let opportunity = plan.priorities.opportunity(Id(id));
        opportunity.map_or_else(String::new, |opportunity| opportunity.name.trim().to_owned())
    };
    object! {
        "methods": vec![one.first.method.key, one.second.method.key],
        "options": vec![one.one, one.other],
        "why": one.sentence(&name(one.one), &name(one.other), &|_, figure| format_decimal(short(figure))),
    }
}

fn cover(goal: &GoalCover) -> Json {
    let cover = &goal.cover;
    object! {
        "goal": goal.goal.0,
        "by": cover.by.clone(),
        "effect_unknown": cover.unknown.clone(),
        "too_late": cover.too_late.clone(),
        "month": goal.month,
        "by_when": if goal.is_due { "its date" } else { "the last month looked at" },
        "likely": cover.likely,
        "range": cover.range.map(|range| object! { "p10": range.p10, "p50": range.p50, "p90": range.p90 }),
        "chance_closed": cover.closed,
    }
}
