//! The processes, as JSON: part of the report.

use super::{ProcessFigures, bottlenecks_of, by_cost, process_figures};
use crate::domain::process::{
    Answer, Becomes, Busy, Change, Cost, Credit, Judgement, Load, Path, PathCost, Use, ValueAdded,
};
use crate::plan::Plan;
use crate::plan::format::name_of;
use crate::plan::json::{Fields, Json, object};

/// What can be said of the processes, the dearest first.
pub(super) fn report(plan: &Plan) -> Json {
    let figures = process_figures(&plan.processes, &plan.priorities, &plan.firm);
    let dearest_first = by_cost(&figures);
    let busy = bottlenecks_of(&plan.processes, &plan.firm);
    let each = dearest_first
        .iter()
        .filter_map(|id| figures.iter().find(|figures| figures.id == *id));
    object! {
        "each": each.map(|figures| process(plan, figures)).collect::<Vec<_>>(),
        "bottlenecks": busy.iter().map(bottleneck).collect::<Vec<_>>(),
    }
}

fn process(plan: &Plan, figures: &ProcessFigures) -> Json {
    let fit = &figures.suitability;
    object! {
        "id": figures.id.0,
        "name": plan.processes.process(figures.id).map(|process| process.name.as_str()),
        "a_year": or_why(figures.load, load),
        "verdict": match &figures.judgement {
            Ok(judgement) => verdict(judgement),
            Err(why) => object! { "no_answer": why.to_string() },
        },
        "feasibility": or_why(fit.feasibility.clone(), Json::from),
        "readiness": or_why(fit.readiness.clone(), Json::from),
        "value_added": or_why(figures.value_added, value_added),
        "ways": figures.order.paths.iter().map(|(path, cost)| (key(*path).to_owned(), or_why(cost.as_ref().map_err(|why| *why), way))).collect::<Fields>(),
        "credit": figures.order.credit.map_or_else(|| Json::from("not known"), credit),
        "tool_of": figures.tool_of.map_or_else(|| Json::from("no opportunity"), |id| Json::from(id.0)),
    }
}

/// An answer, or the sentence that says why there is none.
fn or_why<T>(answer: Result<T, impl std::fmt::Display>, put: impl Fn(T) -> Json) -> Json {
    answer.map_or_else(|why| object! { "no_answer": why.to_string() }, put)
}

fn load(load: Load) -> Json {
    object! {
        "runs": load.runs,
        "hours": load.hours,
        "people": load.people,
        "cost": or_why::<Cost>(load.cost, |cost| object! {
            "labour": cost.labour,
            "of_it_rework": cost.rework,
            "flaw": cost.flaw,
            "whole": cost.whole,
        }),
    }
}

fn verdict(judgement: &Judgement) -> Json {
    object! {
        "verdict": judgement.verdict.name(),
        "provisional": if judgement.provisional { "yes" } else { "no" },
        "because": judgement.causes.iter().map(|cause| object! {
            "question": cause.question.key(),
            "answer": answer(cause.answer),
            "why": cause.why,
        }).collect::<Vec<_>>(),
        "would_change": judgement.changes.iter().map(change).collect::<Vec<_>>(),
        "would_sharpen": judgement.sharpen.iter().map(|sharpens| object! {
            "question": sharpens.question.key(),
            "what": use_key(sharpens.what),
        }).collect::<Vec<_>>(),
        "all_of_it_is_worth": judgement.stakes.map_or_else(|| Json::from("not known"), |stakes| Json::from(stakes.whole)),
        "cheapest_change": judgement.stakes.and_then(|stakes| stakes.cheapest).map_or_else(|| Json::from("not known"), Json::from),
    }
}

fn change(change: &Change) -> Json {
    let becomes = |becomes: &Becomes| match becomes {
        Becomes::Is(is) => object! { "is": answer(*is) },
        Becomes::AtLeast(figure) => object! { "at_least": *figure },
        Becomes::Below(figure) => object! { "below": *figure },
        Becomes::Rated(rating) => object! { "at_least": u32::from(*rating) },
        Becomes::RatedAtMost(rating) => object! { "at_most": u32::from(*rating) },
    };
    object! {
        "if": change.answers.iter().map(|(asked, to)| (asked.key().to_owned(), becomes(to))).collect::<Fields>(),
        "then": change.then.name(),
        "open": if change.open { "yes" } else { "no" },
    }
}

fn value_added(added: ValueAdded) -> Json {
    object! {
        "share": added.share,
        "adding": added.adding,
        "necessary": added.necessary,
        "none": added.none,
        "unsaid": added.unsaid,
        "waiting": added.waiting,
    }
}

fn way(cost: &PathCost) -> Json {
    object! {
        "present_cost": cost.present,
        "outlay": cost.outlay,
        "labour_a_month": cost.labour,
        "upkeep_a_month": cost.upkeep,
        "flaw_a_month": cost.flaw,
        "runs_a_month": cost.runs,
        "gets_out": cost.escape,
        "cumulative": cost.cumulative.clone(),
    }
}

fn credit(credit: Credit) -> Json {
    object! {
        "fix_first": credit.fix_first,
        "fix_second": credit.fix_second,
        "automation_first": credit.automation_first,
        "automation_second": credit.automation_second,
    }
}

fn bottleneck(busy: &Busy) -> Json {
    object! {
        "process": busy.task.process,
        "step": busy.task.step.map_or_else(|| Json::from("all of it"), Json::from),
        "who": busy.task.who.as_str(),
        "busy": busy.busy,
        "in_all": busy.in_all,
    }
}

fn answer(answer: Answer) -> Json {
    match answer {
        Answer::Missed(missed) => Json::from(name_of(missed)),
        Answer::Protects(protects) => Json::from(name_of(protects)),
        Answer::Catcher(catcher) => Json::from(name_of(catcher)),
        Answer::Figure(figure) => Json::from(figure),
        Answer::Rating(rating) => Json::from(u32::from(rating)),
        Answer::YesNo(yes_no) => Json::from(name_of(yes_no)),
    }
}

fn use_key(what: Use) -> &'static str {
    match what {
        Use::Verdict => "verdict",
        Use::Cost => "cost",
        Use::Order => "order",
        Use::Picture => "picture",
    }
}

fn key(path: Path) -> &'static str {
    match path {
        Path::Leave => "leave",
        Path::Stop => "stop",
        Path::FixOnly => "fix_only",
        Path::AutomateAsIs => "automate_as_it_is",
        Path::FixThenAutomate => "fix_then_automate",
    }
}
