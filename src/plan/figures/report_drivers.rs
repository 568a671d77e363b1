//! What drives the returns, as JSON: part of the report.

use super::report::or_why;
use super::report_chances::Watched;
use super::{Ground, MeasureNext, grounds, measure_next};
use crate::domain::finance::{BreakEven, Case, Input, NoAnswer, Reliance, Terms, break_even, reliance};
use crate::domain::simulation::{Setting, Swing, Tornado, Uncertainty, Watch, tornado};
use crate::plan::json::{Fields, Json, object};
use crate::plan::{Opportunity, Plan, View};

/// What drives the return of each opportunity, and that of those which are chosen together, in the owner's view.
pub(super) fn report(plan: &Plan, all: &Watched) -> Json {
    let each = plan
        .priorities
        .opportunities
        .iter()
        .map(|opportunity| one(plan, opportunity, all));
    object! {
        "view": match plan.priorities.view {
            View::Cash => "cash",
            View::Full => "full",
        },
        "each": each.collect::<Vec<_>>(),
        "together": all.watch.as_ref().map_or_else(
            || none(NoAnswer::NothingChosen),
            |watch| swung(plan, &all.together, watch).into(),
        ),
    }
}

fn one(plan: &Plan, opportunity: &Opportunity, all: &Watched) -> Json {
    let id = opportunity.id.0;
    let (case, terms) = (super::case(opportunity), super::terms(&plan.firm));
    let full = plan.priorities.view == View::Full;
    let figures = match reliance(&case, &terms, full) {
        Ok(figures) => figures,
        Err(why) => return object! { "id": id, "no_answer": why.to_string() },
    };
    let mut fields: Fields = [("id", id.into())].into_iter().collect();
    match all.each.iter().find(|(other, ..)| *other == id) {
        Some((_, setting, watch)) => fields.extend(swung(plan, setting, watch)),
        None => fields.extend(["tornado", "measure_next"].map(|name| (name.to_owned(), none(NoAnswer::TooLarge)))),
    }
    fields.insert("rests_on", rests_on(opportunity, &figures));
    fields.insert("break_even", turning_points(&case, &terms, full));
    fields.into()
}

/// What can be asked of one opportunity and of several together.
fn swung(plan: &Plan, setting: &Setting, watch: &Watch) -> Fields {
    let swings = tornado(setting).map_or_else(|| none(NoAnswer::NothingChosen), |found| swings(plan, &found));
    let next = or_why(measure_next(watch).map(|next| measured(plan, &next)));
    [("tornado", swings), ("measure_next", next)].into_iter().collect()
}

fn swings(plan: &Plan, tornado: &Tornado) -> Json {
    let swing = |swing: &Swing| {
        let mut fields = named(plan, swing.what);
        fields.extend(
            [
                ("low", swing.figures.0),
                ("high", swing.figures.1),
                ("npv_at_low", swing.npv.0),
                ("npv_at_high", swing.npv.1),
            ]
            .map(|(name, figure)| (name.to_owned(), figure.into())),
        );
        Json::from(fields)
    };
    object! {
        "npv_all_in_the_middle": tornado.base,
        "swings": tornado.swings.iter().map(swing).collect::<Vec<_>>(),
    }
}

fn measured(plan: &Plan, next: &MeasureNext) -> Json {
    let mut fields = named(plan, next.what);
    fields.insert("how", next.how.into());
    fields.insert("worth_at_most", next.worth.into());
    fields.into()
}

/// Something uncertain by the opportunity it is of, its name in the plan's format, and its number where it is a risk. What
/// all opportunities share belongs to none.
pub(super) fn named(plan: &Plan, what: Uncertainty) -> Fields {
    let of_the_risk = |id: u32| {
        let mut all = plan.priorities.opportunities.iter();
        all.find(|one| one.risks.iter().any(|risk| risk.id.0 == id))
            .map(|one| one.id.0)
    };
    let (opportunity, name) = match what {
        Uncertainty::Input(id, input) => (Some(id), input.key()),
        Uncertainty::Risk(id) => (of_the_risk(id), "risk"),
        Uncertainty::Wages => (None, "wage_growth"),
        Uncertainty::Volume => (None, "volume_growth"),
        Uncertainty::Prices => (None, "inflation"),
    };
    let mut fields: Fields = [("opportunity", opportunity.into()), ("what", name.into())]
        .into_iter()
        .collect();
    if let Uncertainty::Risk(id) = what {
        fields.insert("risk", id.into());
    }
    fields
}

/// What the result of an opportunity rests on.
fn rests_on(opportunity: &Opportunity, figures: &[Reliance]) -> Json {
    let shares = grounds(opportunity, figures);
    let figure = |one: &Reliance| {
        object! {
            "what": one.input.key(),
            "figure": one.figure,
            "ground": Ground::of(opportunity, one).key(),
            "npv_moves": one.moves,
            "share": one.share,
        }
    };
    let share_of = |ground: Ground| {
        let share = shares.iter().find(|(other, _)| *other == ground);
        share.map_or(0.0, |(_, share)| *share)
    };
    object! {
        "shares": Ground::ALL.iter().map(|ground| (ground.key(), share_of(*ground).into())).collect::<Fields>(),
        "figures": figures.iter().map(figure).collect::<Vec<_>>(),
    }
}

/// Where each typed figure of a case turns its result.
fn turning_points(case: &Case, terms: &Terms, full: bool) -> Json {
    let typed = Input::ALL.iter().filter(|input| case.typed(**input).is_some());
    typed
        .map(|input| (input.key(), or_why(break_even(case, terms, *input, full).map(turns))))
        .collect::<Fields>()
        .into()
}

/// Where an input has to lie for the result not to be a loss.
pub(super) fn turns(at: BreakEven) -> Json {
    let between = |low: f64, high: f64| object! { "low": low, "high": high };
    match at {
        BreakEven::LosesBelow(at) => object! { "loses_below": at },
        BreakEven::LosesAbove(at) => object! { "loses_above": at },
        BreakEven::PaysBetween(low, high) => object! { "pays_between": between(low, high) },
        BreakEven::LosesBetween(low, high) => object! { "loses_between": between(low, high) },
        BreakEven::NeverLoses => "never loses".into(),
        BreakEven::AlwaysLoses => "always loses".into(),
        BreakEven::NoPart => "no part in it".into(),
    }
}

fn none(why: NoAnswer) -> Json {
    object! { "no_answer": why.to_string() }
}
