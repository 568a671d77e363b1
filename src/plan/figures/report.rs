//! Every figure the pages show, as one JSON object: for scripts, and for tests that compare one run with another.

use time::Date;

use super::priorities::value;
use super::{
    Returns, against_the_best, coverage, grade, growth, mean_grade, means, ranking, returns, select_best, together,
};
use crate::domain::finance::measures::{Irr, Payback, npv_as_excel, xirr};
use crate::domain::finance::{NoAnswer, View, Worth, monthly_rate};
use crate::domain::goal::{Growth, Standing};
use crate::domain::priority::Quadrant;
use crate::domain::quantity::{YearMonth, format_date};
use crate::plan::json::{Fields, Json, object};
use crate::plan::{Id, Perspective, Plan};

/// Every figure of a plan. `today` decides which deadlines are past; nothing else depends on it.
#[must_use]
pub fn report(plan: &Plan, today: Date) -> Json {
    let returns = returns(&plan.priorities, &plan.firm);
    let values = means(&plan.priorities, &plan.firm, (plan.seed, plan.correlation), plan.trials);
    let selection = select_best(&plan.priorities, &plan.firm, &returns, &values);
    object! {
        "title": plan.title(),
        "seed": plan.seed,
        "trials": plan.trials,
        "goals": goals(plan, today),
        "scorecard": scorecard(plan),
        "balance": balance(plan),
        "unlinked": super::unlinked(&plan.direction).iter().map(|id| id.0).collect::<Vec<_>>(),
        "returns": returns.iter().map(|(id, worth)| opportunity(plan, *id, worth)).collect::<Vec<_>>(),
        "ranking": ranks(plan, &returns),
        "selection": super::report_selection::report(plan, &returns, &values, &selection),
        "together": together(&returns, &selection.chosen, &plan.firm).map_or_else(|why| object! { "no_answer": why.to_string() }, |all| worth(plan, &all)),
        "chances": super::report_chances::report(plan, &selection.chosen),
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
fn or_why(answer: Result<Json, impl std::fmt::Display>) -> Json {
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

fn opportunity(plan: &Plan, id: Id, result: &Result<Worth, NoAnswer>) -> Json {
    let name = plan
        .priorities
        .opportunity(id)
        .map(|opportunity| opportunity.name.as_str());
    let fields = match result {
        Ok(all) => worth(plan, all),
        Err(why) => object! { "no_answer": why.to_string() },
    };
    match fields {
        Json::Object(mut fields) => {
            fields.insert("id", id.0.into());
            fields.insert("name", name.into());
            Json::Object(fields)
        }
        other => other,
    }
}

fn worth(plan: &Plan, worth: &Worth) -> Json {
    object! {
        "hours_saved_a_year": worth.hours_a_year,
        "people": worth.people,
        "outlay_before_start": worth.flows.outlay,
        "own_hours_before_start": worth.flows.build_hours,
        "quadrant": Quadrant::of(value(worth, plan.priorities.view), worth.flows.build_hours).name(),
        "assumed": worth.flows.assumed.iter().map(|assumed| (assumed.input.key(), Json::from(assumed.value))).collect::<Fields>(),
        "cash": view(plan, &worth.cash),
        "loan": worth.loan.as_ref().map(|loan| object! {
            "lowest_point": object! { "amount": loan.lowest.amount, "month": loan.lowest.at },
            "debt_cover": loan.cover.years.iter().map(|year| Json::from(year.ratio)).collect::<Vec<_>>(),
            "lowest_cover": loan.cover.lowest,
        }),
        "full": view(plan, &worth.full),
    }
}

fn view(plan: &Plan, view: &View) -> Json {
    object! {
        "npv": view.npv,
        "npv_as_excel": npv_as_excel_of(plan, view),
        "equivalent_a_month": view.a_month,
        "benefits": view.benefits,
        "costs": view.costs,
        "irr": irr(&view.irr),
        "mirr": view.mirr,
        "xirr": plan.start.and_then(|start| xirr(&dated(start, &view.flows))),
        "payback_months": payback(view.payback),
        "discounted_payback_months": payback(view.discounted_payback),
        "roi": view.roi,
        "benefit_cost_ratio": view.benefit_cost,
        "lowest_point": object! { "amount": view.lowest.amount, "month": view.lowest.at },
    }
}

/// The net present value as a spreadsheet reads the same flows: its first one lies a month from today.
fn npv_as_excel_of(plan: &Plan, view: &View) -> f64 {
    npv_as_excel(monthly_rate(super::terms(&plan.firm).rate()), &view.flows)
}

/// Flows at the ends of their months, the first at the end of the month before the plan starts.
#[must_use]
pub fn dated(start: YearMonth, flows: &[f64]) -> Vec<(Date, f64)> {
    let before = start.first_day().previous_day().unwrap_or(Date::MIN);
    (0_u32..)
        .zip(flows)
        .map(|(month, flow)| {
            (
                if month == 0 {
                    before
                } else {
                    start.plus(month - 1).last_day()
                },
                *flow,
            )
        })
        .collect()
}

fn irr(irr: &Irr) -> Json {
    match irr {
        Irr::One(rate) => Json::from(*rate),
        Irr::Several(rates) => Json::from(rates.clone()),
        Irr::OneWay | Irr::None | Irr::Unclear => object! { "no_answer": irr.sentence() },
    }
}

fn payback(payback: Payback) -> Json {
    match payback {
        Payback::AtOnce => Json::from(0.0),
        Payback::After { periods, .. } => Json::from(periods),
        Payback::NotWithin(months) => object! { "not_within": months },
        Payback::Never => Json::from("never"),
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
            "fit": ranked.points[0],
            "cash": ranked.points[1],
            "ease": ranked.points[2],
        }).collect::<Vec<_>>(),
        "not_scored": ranks.ranking.not_scored.iter().map(|(id, why)| object! { "id": *id, "why": why.to_string() }).collect::<Vec<_>>(),
    }
}
