//! The returns as JSON: part of the report.

use super::returns::value;
use super::{by_year, dated};
use crate::domain::finance::measures::{Irr, Payback, npv_as_excel, xirr};
use crate::domain::finance::{NoAnswer, View, Worth, monthly_rate};
use crate::domain::priority::Quadrant;
use crate::plan::json::{Fields, Json, object};
use crate::plan::{Id, Plan};

/// An opportunity's return, with its number and its name.
pub(super) fn opportunity(plan: &Plan, id: Id, result: &Result<Worth, NoAnswer>) -> Json {
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

/// Every measure of a return, in both views.
pub(super) fn worth(plan: &Plan, worth: &Worth) -> Json {
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
        "by_year": years(worth),
    }
}

/// The lines of the flows by year, from what is spent before the first one on. All of them add up to the flows of a view.
fn years(worth: &Worth) -> Vec<Json> {
    let lines = worth.flows.lines.iter();
    lines
        .map(|line| object! { "line": line.kind.name(), "cash": by_year(&line.cash), "full": by_year(&line.full) })
        .collect()
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
