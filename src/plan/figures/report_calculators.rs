//! Why public calculators say something else, as JSON: part of the report.

use super::report::or_why;
use super::{case, terms};
use crate::domain::finance::calculators::{self, Calculator, Counted};
use crate::domain::finance::{Bridge, Case, Terms, bridge};
use crate::domain::quantity::Quantity;
use crate::plan::Plan;
use crate::plan::json::{Json, object};

/// What each public calculator says of each opportunity, and the steps from its figure to ours.
pub(super) fn report(plan: &Plan) -> Vec<Json> {
    let terms = terms(&plan.firm);
    let of = |case: &Case| {
        let all = calculators::ALL.iter();
        all.map(|calculator| one(calculator, case, &terms)).collect::<Vec<_>>()
    };
    let all = plan.priorities.opportunities.iter();
    all.map(|opportunity| object! { "id": opportunity.id.0, "calculators": of(&case(opportunity)) })
        .collect()
}

fn one(calculator: &Calculator, case: &Case, terms: &Terms) -> Json {
    object! {
        "name": calculator.name,
        "formula": calculator.formula,
        "counted": or_why(calculator.count(case, terms).map(|counted| figures(&counted))),
        "bridge": or_why(bridge(calculator, case, terms).map(|found| steps(&found))),
    }
}

fn figures(counted: &Counted) -> Json {
    let figures = counted.figures.iter();
    let figures =
        figures.map(|step| object! { "label": step.label.clone(), "unit": unit(step.quantity), "value": step.value });
    object! { "a_year": counted.yearly, "figures": figures.collect::<Vec<_>>() }
}

fn steps(found: &Bridge) -> Json {
    let steps = found.steps.iter();
    let steps = steps.map(|step| object! { "difference": step.words, "amount": step.amount });
    object! {
        "their_figure_a_year": found.theirs,
        "steps": steps.collect::<Vec<_>>(),
        "our_npv_in_cash": found.ours,
    }
}

fn unit(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Money => "money",
        Quantity::Share => "share",
        Quantity::Minutes => "minutes",
        Quantity::Hours => "hours",
        Quantity::Months => "months",
        Quantity::Count => "count",
    }
}
