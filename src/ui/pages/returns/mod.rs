//! Return: is it worth it?

mod by_year;
mod measures;

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::measures::Payback;
use crate::domain::finance::{Terms, Worth, arithmetic, together};
use crate::domain::quantity::YearMonth;
use crate::plan::{Firm, Id, OpportunityAction, Priorities, PrioritiesAction, figures};
use crate::ui::charts::cash_flow::CashFlowChart;
use crate::ui::components::field::{Choice, ChoiceField};
use crate::ui::components::figure::{BigFigure, Sum};
use crate::ui::components::opportunity_form::OpportunityForm;
use crate::ui::components::verdict::{Point, VerdictPanel};
use crate::ui::locality::use_locality;
use crate::ui::route::Page;
use crate::ui::words::priorities::{name, names};
use crate::ui::words::returns::{payback_in_words, verdict};
use by_year::ByYear;
use measures::Measures;

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct ReturnPageProps {
    /// The opportunities.
    pub priorities: Rc<Priorities>,
    /// The firm's terms.
    pub firm: Rc<Firm>,
    /// The month that month 1 stands for.
    pub start: Option<YearMonth>,
    /// A change of the priorities.
    pub on_action: Callback<PrioritiesAction>,
}

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    /// The best set, its flows added.
    Chosen,
    /// One opportunity.
    One(Id),
}

/// The page.
#[component]
pub fn ReturnPage(props: &ReturnPageProps) -> Html {
    let ReturnPageProps {
        priorities,
        firm,
        start,
        on_action,
    } = props;
    let locality = use_locality();
    let picked = use_state(|| None::<Subject>);
    let returns = use_memo((Rc::clone(priorities), Rc::clone(firm)), |(priorities, firm)| {
        figures::returns(priorities, firm)
    });
    let chosen = use_memo((Rc::clone(priorities), Rc::clone(&returns)), |(priorities, returns)| {
        figures::select_best(priorities, returns).chosen
    });
    let on_pick = use_callback(picked.setter(), |subject: Subject, picked| picked.set(Some(subject)));
    let there = |subject: &Subject| match subject {
        Subject::Chosen => !chosen.is_empty(),
        Subject::One(id) => priorities.opportunity(*id).is_some(),
    };
    let first = || {
        priorities
            .opportunities
            .first()
            .map(|opportunity| Subject::One(opportunity.id))
    };
    let subject = picked
        .filter(there)
        .or_else(|| (chosen.len() > 1).then_some(Subject::Chosen))
        .or_else(first);
    let Some(subject) = subject else {
        return html! { <Nothing /> };
    };
    let terms = figures::terms(firm);
    let worth = match subject {
        Subject::Chosen => {
            let worths = returns
                .iter()
                .filter(|(id, _)| chosen.contains(&id.0))
                .filter_map(|(_, worth)| worth.as_ref().ok());
            together(worths, &terms)
        }
        Subject::One(id) => returns
            .iter()
            .find(|(other, _)| *other == id)
            .map_or(Err(crate::domain::finance::NoAnswer::NothingChosen), |(_, worth)| {
                worth.clone()
            }),
    };
    let one = match subject {
        Subject::One(id) => priorities.opportunity(id).cloned(),
        Subject::Chosen => None,
    };
    let mut subjects: Vec<Choice<Subject>> = Vec::new();
    if !chosen.is_empty() {
        subjects.push(Choice::new(
            Subject::Chosen,
            format!("The best set together: {}", names(priorities, &chosen)),
        ));
    }
    subjects.extend(
        priorities
            .opportunities
            .iter()
            .map(|opportunity| Choice::new(Subject::One(opportunity.id), name(priorities, opportunity.id.0))),
    );
    let (say, points) = match &worth {
        Ok(worth) => verdict(worth, terms.horizon, &locality),
        Err(why) => ("Not known yet.".to_owned(), vec![Point::look(why.to_string())]),
    };
    html! {
        <>
            <header>
                <h1 tabindex="-1">{"Is it worth it?"}</h1>
                <p class="muted">{format!("{} months · {} a year · nominal · at the likely figures", terms.horizon, locality.format.percent(terms.discount_rate, 2))}</p>
            </header>
            <div class="stack">
                <section class="card" aria-label="What is looked at">
                    <ChoiceField<Subject> id="subject" label="Look at" choices={subjects} chosen={subject} on_choice={on_pick} />
                </section>
                if let Ok(worth) = &worth {
                    <Answer worth={Rc::new(worth.clone())} terms={Rc::new(terms)} start={*start} />
                }
                if let Some(opportunity) = one {
                    <section class="card" aria-label="The figures it rests on">
                        <h2>{"The figures it rests on"}</h2>
                        <OpportunityForm key={opportunity.id.0} opportunity={Rc::clone(&opportunity)} on_action={on_action.reform({
                            let id = opportunity.id;
                            move |action: OpportunityAction| PrioritiesAction::Opportunity(id, action)
                        })} />
                    </section>
                }
            </div>
            <VerdictPanel {say} {points} />
        </>
    }
}

/// The page while there is no opportunity.
#[component]
fn Nothing() -> Html {
    html! {
        <>
            <header><h1 tabindex="-1">{"Is it worth it?"}</h1></header>
            <section class="card empty">
                <h2>{"Nothing to return anything yet"}</h2>
                <p class="muted">{"Name an opportunity first: something done by hand that a tool could do."}</p>
                <div class="row"><a class="button primary" href={Page::Priorities.href()}>{"Name an opportunity"}</a></div>
            </section>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AnswerProps {
    worth: Rc<Worth>,
    terms: Rc<Terms>,
    start: Option<YearMonth>,
}

/// The figures, the chart, the sums.
#[component]
fn Answer(props: &AnswerProps) -> Html {
    let AnswerProps { worth, terms, start } = props;
    let locality = use_locality();
    let money = |amount: f64| locality.format.money(amount);
    let paid_back = match worth.full.payback {
        Payback::After { at, .. } => Some(at),
        _ => None,
    };
    let summary = format!(
        "Sum of all flows over {} months: {} with freed hours counted, {} in cash. Full value pays back: {}.",
        terms.horizon,
        money(worth.full.cumulative.last().copied().unwrap_or(0.0)),
        money(worth.cash.cumulative.last().copied().unwrap_or(0.0)),
        payback_in_words(worth.full.payback, &locality),
    );
    html! {
        <>
            <section class="card" aria-label="The return">
                <div class="figures">
                    <BigFigure name="Full value, net present value" value={money(worth.full.npv)} negative={worth.full.npv < 0.0} note="Every hour it frees counted at what an hour costs." />
                    <BigFigure name="Cash only, net present value" value={money(worth.cash.npv)} negative={worth.cash.npv < 0.0} note="Freed hours are not cash until somebody sells them or stops paying for them." />
                </div>
                <Measures worth={Rc::clone(worth)} start={*start} />
            </section>
            <section class="card" aria-label="Money over time">
                <h2>{"Money over time"}</h2>
                <CashFlowChart full={worth.full.cumulative.clone()} cash={worth.cash.cumulative.clone()} {paid_back} {summary} />
                <ByYear worth={Rc::clone(worth)} />
            </section>
            <section class="card" aria-label="The sums">
                <h2>{"The sums"}</h2>
                <h3>{"Full value"}</h3>
                <Sum arithmetic={arithmetic::of_hours(worth, terms)} />
                for sum in arithmetic::of_view(worth, &worth.full, terms, true) {
                    <Sum key={sum.title} arithmetic={sum.clone()} />
                }
                <h3>{"Cash only"}</h3>
                for sum in arithmetic::of_view(worth, &worth.cash, terms, false) {
                    <Sum key={sum.title} arithmetic={sum.clone()} />
                }
                if !worth.flows.assumed.is_empty() {
                    <h3>{"Taken where nothing was typed"}</h3>
                    <dl class="stack">
                        for assumed in &worth.flows.assumed {
                            <div key={assumed.input.key()}>
                                <dt>{format!("{}: {}", assumed.input.info().label, locality.precise(assumed.input.info().quantity, assumed.value))}</dt>
                                <dd class="muted">{assumed.reason}</dd>
                            </div>
                        }
                    </dl>
                }
            </section>
        </>
    }
}
