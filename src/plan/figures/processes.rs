//! The processes of a plan: what each takes, what to do with it, and what the order of mending and automating costs.

use std::cmp::Ordering;
use std::rc::Rc;

use super::returns::{case, terms};
use crate::domain::finance::{self, Case, Input, LicencePer, evaluate, monthly_rate};
use crate::domain::process::{
    self, Answers, Busy, Fact, Figure, Judgement, Load, NoAnswer, NoVerdict, Order, Scale, Suitability, Task, Terms,
    Tool, ValueAdded, bottlenecks, judge, load, order, suitability, value_added,
};
use crate::domain::sort::sort;
use crate::plan::{Firm, Id, Plan, Priorities, Process, Processes};

/// What can be said of one process.
#[derive(Clone, Debug, PartialEq)]
pub struct ProcessFigures {
    /// The process.
    pub id: Id,
    /// What it takes a year.
    pub load: Result<Load, NoAnswer>,
    /// What to do with it.
    pub judgement: Result<Judgement, NoVerdict>,
    /// How well it lends itself to a tool.
    pub suitability: Suitability,
    /// How much of its work adds value.
    pub value_added: Result<ValueAdded, NoAnswer>,
    /// The ways to go on beside each other.
    pub order: Order,
    /// The opportunity whose tool is in them: the one that costs least over the months looked at.
    pub tool_of: Option<Id>,
}

/// A plan in which every opportunity has the figures it takes from its process. Figures are computed from this one.
#[must_use]
pub fn linked(plan: &Plan) -> Plan {
    Plan {
        priorities: plan.priorities.linked(&plan.processes),
        scenarios: plan.scenarios.linked(&plan.processes),
        ..plan.clone()
    }
}

/// What can be said of each process, in the order of the plan. The opportunities may be linked or not.
#[must_use]
pub fn process_figures(processes: &Processes, priorities: &Rc<Priorities>, firm: &Firm) -> Vec<ProcessFigures> {
    let linked = priorities.linked(processes);
    let each = processes.list.iter();
    each.map(|process| figures_of(process, priorities, &linked, firm))
        .collect()
}

/// The processes by what they cost, the dearest first; those without an answer behind them, in the order of the plan.
#[must_use]
pub fn by_cost(figures: &[ProcessFigures]) -> Vec<Id> {
    let cost = |at: usize| Some(figures.get(at)?.load.ok()?.cost.ok()?.whole);
    let mut places: Vec<usize> = (0..figures.len()).collect();
    sort(&mut places, |a, b| match (cost(*a), cost(*b)) {
        (Some(a), Some(b)) => b.partial_cmp(&a).unwrap_or(Ordering::Equal),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    places.into_iter().filter_map(|at| Some(figures.get(at)?.id)).collect()
}

/// Where work piles up: all steps of all processes, the busiest people first. A process without timed steps counts whole.
#[must_use]
pub fn bottlenecks_of(processes: &Processes, firm: &Firm) -> Vec<Busy> {
    let person_hours = terms(firm).person_hours;
    let tasks: Vec<Task> = processes.list.iter().flat_map(|process| tasks(process, firm)).collect();
    bottlenecks(&tasks, person_hours)
}

/// The answers about a process, at their likely figures.
#[must_use]
pub fn answers(process: &Process) -> Answers {
    let mut answers = Answers::default();
    answers.missed = process.missed;
    answers.protects = process.protects;
    answers.catcher = process.catcher;
    for figure in Figure::ALL {
        let typed = process.figures.get(figure.key());
        answers.set_figure(*figure, typed.and_then(crate::plan::Uncertain::likely_value));
    }
    for scale in Scale::ALL {
        answers.set_rating(*scale, rating(process, *scale));
    }
    for fact in Fact::ALL {
        answers.set_fact(*fact, process.fact(*fact));
    }
    answers
}

/// A rating, where it is one of 1 to 5.
#[must_use]
pub fn rating(process: &Process, scale: Scale) -> Option<u8> {
    let typed = process.rating(scale).value()?;
    (1..=5_u8).find(|rating| f64::from(*rating) == typed)
}

/// The steps of a process, at their likely figures.
#[must_use]
pub fn steps(process: &Process) -> Vec<process::Step> {
    let likely = |range: &crate::plan::Uncertain| {
        let minutes = Figure::Minutes.info().bounds;
        range
            .likely_value()
            .filter(|value| (minutes.least..=minutes.most).contains(value))
    };
    let steps = process.steps.iter();
    steps
        .map(|step| process::Step {
            minutes: likely(&step.minutes),
            waiting: likely(&step.waiting),
            value: step.value,
            wastes: step.wastes.clone(),
            who: step.who.clone(),
        })
        .collect()
}

fn figures_of(process: &Process, own: &Priorities, linked: &Priorities, firm: &Firm) -> ProcessFigures {
    let answers = answers(process);
    let mut terms = terms_of(process, firm);
    let tools = tools(process, own, linked, firm);
    let dear = |tool: &Tool| tool.outlay + tool.a_month * terms.annuity();
    let cheapest = tools.iter().fold(None, |best: Option<&(Id, Tool)>, one| match best {
        Some(best) if dear(&best.1) <= dear(&one.1) => Some(best),
        _ => Some(one),
    });
    terms.cheapest_build = cheapest.map(|(_, tool)| dear(tool)).filter(|cost| cost.is_finite());
    ProcessFigures {
        id: process.id,
        load: load(&answers, &terms),
        judgement: judge(&answers, &terms),
        suitability: suitability(&answers),
        value_added: value_added(&steps(process)),
        order: order(&answers, cheapest.map(|(_, tool)| tool), &terms),
        tool_of: cheapest.map(|(id, _)| *id),
    }
}

/// The terms of a process, without a tool.
fn terms_of(process: &Process, firm: &Firm) -> Terms {
    let of_firm = terms(firm);
    Terms {
        periods: process.runs_per.per_year(of_firm.calendar),
        hourly_cost: of_firm.hourly_cost,
        monthly_rate: monthly_rate(of_firm.rate()),
        months: of_firm.horizon,
        person_hours: of_firm.person_hours,
        cheapest_build: None,
    }
}

/// What the opportunities of a process say of their tools, as far as they say what one takes and does.
fn tools(process: &Process, own: &Priorities, linked: &Priorities, firm: &Firm) -> Vec<(Id, Tool)> {
    let of_it = linked
        .opportunities
        .iter()
        .filter(|one| one.process == Some(process.id));
    of_it
        .filter_map(|opportunity| {
            // Mending is a path of its own here, so what it removes is no merit of the tool.
            let error_cut = own.opportunity(opportunity.id).map(|own| case(own));
            let error_cut = error_cut.and_then(|own| own.typed(Input::ErrorCut));
            Some((opportunity.id, tool(&case(opportunity), error_cut, &terms(firm))?))
        })
        .collect()
}

/// A tool as the opportunity describes it; none while nothing says what it takes or how much of the work it does.
fn tool(case: &Case, error_cut: Option<f64>, terms: &finance::Terms) -> Option<Tool> {
    const TAKES: [Input; 5] = [
        Input::BuildCost,
        Input::BuildHours,
        Input::Licence,
        Input::UpkeepCost,
        Input::UpkeepHours,
    ];
    if !TAKES.iter().any(|input| case.typed(*input).is_some()) {
        return None;
    }
    let share = case.typed(Input::Automatable)?;
    let exceptions = case.typed(Input::Exceptions).unwrap_or(0.0);
    let assumed = evaluate(case, terms)
        .map(|worth| worth.flows.assumed)
        .unwrap_or_default();
    let get = |input| {
        let taken = || Some(assumed.iter().find(|one| one.input == input)?.value);
        case.typed(input).or_else(taken).unwrap_or(0.0)
    };
    let wage = case.typed(Input::HourlyCost).or(terms.hourly_cost).unwrap_or(0.0);
    let users = case.typed(Input::LicenceUsers).unwrap_or(1.0);
    let licence = get(Input::Licence)
        * match case.licence_per {
            LicencePer::Month => 1.0,
            LicencePer::Year => 1.0 / 12.0,
            LicencePer::UserMonth => users,
            LicencePer::UserYear => users / 12.0,
        };
    Some(Tool {
        outlay: get(Input::BuildCost) + get(Input::TrainingCost) + get(Input::BuildHours) * wage,
        a_month: licence + get(Input::UpkeepCost) + get(Input::UpkeepHours) * wage,
        share: share.min(1.0 - exceptions),
        error_cut: error_cut.unwrap_or(0.0),
    })
}

/// The work of a process, by its timed steps or whole.
fn tasks(process: &Process, firm: &Firm) -> Vec<Task> {
    let answers = answers(process);
    let terms = terms_of(process, firm);
    let people = answers
        .figure(Figure::People)
        .filter(|people| *people > 0.0)
        .unwrap_or(1.0);
    let team = process.team.trim();
    let task = |step, hours, who: &str| Task {
        process: process.id.0,
        step,
        hours,
        who: if who.is_empty() { team } else { who }.to_owned(),
        people: if who.is_empty() || who == team { people } else { 1.0 },
    };
    let runs = answers.figure(Figure::Runs).unwrap_or(0.0) * terms.periods;
    let timed: Vec<Task> = process
        .steps
        .iter()
        .zip(steps(process))
        .filter_map(|(step, known)| Some(task(Some(step.id.0), runs * known.minutes? / 60.0, known.who.trim())))
        .collect();
    if !timed.is_empty() {
        return timed;
    }
    let whole = load(&answers, &terms).map(|load| task(None, load.hours, ""));
    whole.into_iter().collect()
}
