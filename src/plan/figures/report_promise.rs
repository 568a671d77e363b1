//! The sellers' promises as JSON: part of the report.

use super::report::or_why;
use super::report_drivers::turns;
use super::{has_promise, sellers_figures, sellers_promise, terms};
use crate::domain::finance::{Input, MustBeTrue, Question};
use crate::plan::json::{Fields, Json, object};
use crate::plan::{Opportunity, Plan};

/// What the sellers of those opportunities promise of which anything was typed.
pub(super) fn report(plan: &Plan) -> Vec<Json> {
    let all = plan.priorities.opportunities.iter();
    all.filter(|opportunity| has_promise(opportunity))
        .map(|opportunity| promised(plan, opportunity))
        .collect()
}

fn promised(plan: &Plan, opportunity: &Opportunity) -> Json {
    let found = sellers_promise(opportunity, &terms(&plan.firm));
    let said = sellers_figures(opportunity);
    let figures = Input::ALL
        .iter()
        .filter_map(|input| Some((input.key(), Json::from(said.get(*input)?))));
    object! {
        "id": opportunity.id.0,
        "sellers_figures": figures.collect::<Fields>(),
        "npv": or_why(found.worth.map(|worth| object! { "cash": worth.cash, "full": worth.full })),
        "must_be_true_for_cash": found.must_be_true.iter().map(condition).collect::<Vec<_>>(),
        "questions": found.questions.iter().map(question).collect::<Vec<_>>(),
    }
}

fn condition(one: &MustBeTrue) -> Json {
    object! {
        "what": one.input.key(),
        "likely": one.likely,
        "break_even": turns(one.break_even),
        "holds": Json::Bool(one.holds()),
        "distance": one.distance,
    }
}

fn question(one: &Question) -> Json {
    object! { "about": one.about.map(Input::key), "text": one.text }
}
