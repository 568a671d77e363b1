//! Every figure the pages show, as one JSON object: for scripts, and for tests that compare one run with another.

use time::Date;

use super::report_chances::Watched;
use super::report_returns::{opportunity, worth};
use super::{
    Returns, against_the_best, coverage, grade, growth, mean_grade, means, ranking, returns, select_best, together,
};
use crate::domain::goal::{Growth, Standing};
use crate::domain::quantity::format_date;
use crate::plan::json::{Fields, Json, object};
use crate::plan::{Perspective, Plan};

/// Every figure of a plan. `today` decides which deadlines are past; nothing else depends on it.
#[must_use]
pub fn report(plan: &Plan, today: Date) -> Json {
    let own = plan;
    let plan = &super::linked(plan);
    let returns = returns(&plan.priorities, &plan.firm);
    let values = means(&plan.priorities, &plan.firm, (plan.seed, plan.correlation), plan.trials);
    let selection = select_best(&plan.priorities, &plan.firm, &returns, &values);
    let watched = Watched::of(plan, &selection.chosen);
    object! {
        "title": plan.title(),
        "seed": plan.seed,
        "trials": plan.trials,
        "goals": goals(plan, today),
        "scorecard": scorecard(plan),
        "balance": balance(plan),
        "unlinked": super::unlinked(&plan.direction).iter().map(|id| id.0).collect::<Vec<_>>(),
        "processes": super::report_processes::report(own),
        "returns": returns.iter().map(|(id, worth)| opportunity(plan, *id, worth)).collect::<Vec<_>>(),
        "ranking": ranks(plan, &returns),
        "selection": super::report_selection::report(plan, &returns, &values, &selection),
        "together": together(&returns, &selection.chosen, &plan.firm).map_or_else(|why| object! { "no_answer": why.to_string() }, |all| worth(plan, &all)),
        "chances": super::report_chances::report(plan, &watched),
        "distributions": super::report_distributions::report(&watched),
        "what_drives_it": super::report_drivers::report(plan, &watched),
        "promises": super::report_promise::report(plan),
        "other_calculators": super::report_calculators::report(plan),
        "scenarios": super::report_scenarios::report(plan),
        "priorities": super::report_priorities::report(plan, &returns, &selection.chosen),
        "coverage": coverage(&plan.priorities, &plan.direction, &selection.chosen)
            .into_iter()
            .map(|(goal, by, share)| object! { "goal": goal.0, "by": by.iter().map(|id| id.0).collect::<Vec<_>>(), "share_of_gap": share })
            .collect::<Vec<_>>(),
    }
}

fn goals(plan: &Plan, today: Date) -> Vec<Json> {
    plan.direction
        .goals
        .iter()
        .map(|goal| {
            let assessment = super::assess(goal, &plan.firm, today);
            let letters: Fields = assessment
                .verdicts
                .iter()
                .map(|verdict| {
                    (
                        verdict.letter.initial().to_string(),
                        Json::from(standing(verdict.standing)),
                    )
                })
                .collect();
            object! {
                "id": goal.id.0,
                "letters": letters,
                "findings": assessment.findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(),
                "set_aside": assessment.set_aside.iter().map(|finding| finding.rule).collect::<Vec<_>>(),
                "key_results": goal.key_results.iter().map(|result| object! {
                    "id": result.id.0,
                    "grade": or_why(grade(result).map(Json::from)),
                }).collect::<Vec<_>>(),
                "mean_grade": mean_grade(goal),
                "growth": or_why(growth(goal, &assessment, &plan.firm, today).map(|growth| pace(&growth))),
                "deadline": assessment.deadline.and_then(|deadline| deadline.date).map(format_date),
            }
        })
        .collect()
}

fn pace(growth: &Growth) -> Json {
    object! {
        "a_month": growth.a_month,
        "compound_a_month": growth.compound,
        "months": growth.months,
        "times_the_best": growth.of_best.map(|times| if times.is_finite() { Json::from(times) } else { Json::from("never") }),
        "in_words": against_the_best(growth),
    }
}

fn scorecard(plan: &Plan) -> Json {
    let scorecard = super::scorecard(&plan.direction);
    let mut counts: Fields = scorecard
        .counts
        .iter()
        .map(|(perspective, goals)| (perspective.key().to_owned(), Json::from(*goals)))
        .collect();
    counts.insert("unsaid", scorecard.unsaid.into());
    object! { "goals": counts, "empty": scorecard.empty().map(Perspective::key).collect::<Vec<_>>() }
}

fn balance(plan: &Plan) -> Json {
    let balance = super::balance(&plan.direction);
    object! { "explore": balance.explore, "exploit": balance.exploit, "unsaid": balance.unsaid }
}

/// An answer, or the sentence that says why there is none.
pub(super) fn or_why(answer: Result<Json, impl std::fmt::Display>) -> Json {
    answer.unwrap_or_else(|why| object! { "no_answer": why.to_string() })
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "met",
        Standing::Partly => "partly",
        Standing::Missing => "missing",
        Standing::Unknown => "unknown",
    }
}

fn ranks(plan: &Plan, returns: &Returns) -> Json {
    let ranks = ranking(&plan.priorities, &plan.direction, &plan.firm, returns);
    object! {
        "weights": ranks.weights.shares().to_vec(),
        "order": ranks.ranking.ranked.iter().map(|ranked| object! {
            "id": ranked.id,
            "place": ranked.place,
            "score": ranked.score,
            "fit": ranked.points.first().copied(),
            "cash": ranked.points.get(1).copied(),
            "ease": ranked.points.get(2).copied(),
            "own": ranked.points.get(3..).unwrap_or_default().to_vec(),
        }).collect::<Vec<_>>(),
        "not_scored": ranks.ranking.not_scored.iter().map(|(id, why)| object! { "id": *id, "why": why.to_string() }).collect::<Vec<_>>(),
    }
}
