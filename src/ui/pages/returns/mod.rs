//! Return: is it worth it?

mod by_year;
mod measures;

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::measures::Payback;
use crate::domain::finance::{NoAnswer, Terms, Worth, arithmetic};
use crate::domain::quantity::YearMonth;
use crate::plan::{Firm, Id, OpportunityAction, Priorities, PrioritiesAction, figures};
use crate::ui::charts::cash_flow::{CashFlow, cash_flow_chart};
use crate::ui::components::field::{Label, choice_field};
use crate::ui::components::figure::{big_figure, sum};
use crate::ui::components::layout::{empty_card, explained, page_header};
use crate::ui::components::opportunity_form::OpportunityForm;
use crate::ui::components::verdict::{Point, Verdict, verdict_panel};
use crate::ui::locality::{Locality, use_locality};
use crate::ui::route::Page;
use crate::ui::words::priorities::{name, names};
use crate::ui::words::returns::{payback_in_words, verdict};
use by_year::by_year;
use measures::measures;

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
    let subjects = subjects(priorities, &chosen);
    let there = |subject: &Subject| subjects.iter().any(|(other, _)| other == subject);
    let together = Some(Subject::Chosen).filter(|_| chosen.len() > 1);
    let first = priorities
        .opportunities
        .first()
        .map(|opportunity| Subject::One(opportunity.id));
    let Some(subject) = picked.filter(there).or(together).or(first) else {
        return nothing_yet();
    };
    let on_pick = {
        let picked = picked.setter();
        Callback::from(move |subject| picked.set(Some(subject)))
    };
    let terms = figures::terms(firm);
    let worth = match subject {
        Subject::Chosen => figures::together(&returns, &chosen, firm),
        Subject::One(id) => returns
            .iter()
            .find(|(other, _)| *other == id)
            .map_or(Err(NoAnswer::NothingChosen), |(_, worth)| worth.clone()),
    };
    let verdict = match &worth {
        Ok(worth) => verdict(worth, terms.horizon, &locality),
        Err(why) => Verdict {
            say: "Not known yet.".to_owned(),
            points: vec![Point::look(why.to_string())],
        },
    };
    let about = match subject {
        Subject::Chosen => "The best set together".to_owned(),
        Subject::One(id) => name(priorities, id.0),
    };
    let rate = locality.format.percent(terms.discount_rate, 2);
    html! {
        <>
            {page_header(
                "Is it worth it?",
                format!("{about} · {} months · {rate} a year · nominal · at the likely figures", terms.horizon),
            )}
            <div class="stack">
                <section class="card on-screen" aria-label="What is looked at">
                    {choice_field(&Label::new("subject", "Look at"), subjects, &subject, on_pick)}
                </section>
                if let Ok(worth) = &worth {
                    {answer(worth, &terms, *start, &locality)}
                }
                {form(subject, priorities, on_action)}
            </div>
            {verdict_panel(&verdict, Html::default())}
        </>
    }
}

/// What can be looked at: the best set, where there is one, and each opportunity.
fn subjects(priorities: &Priorities, chosen: &[u32]) -> Vec<(Subject, AttrValue)> {
    let together = (!chosen.is_empty()).then(|| {
        (
            Subject::Chosen,
            format!("The best set together: {}", names(priorities, chosen)).into(),
        )
    });
    let each = priorities
        .opportunities
        .iter()
        .map(|opportunity| (Subject::One(opportunity.id), name(priorities, opportunity.id.0).into()));
    together.into_iter().chain(each).collect()
}

/// The page while there is no opportunity.
fn nothing_yet() -> Html {
    let name_one = html! { <a class="button primary" href={Page::Priorities.href()}>{"Name an opportunity"}</a> };
    html! {
        <>
            {page_header("Is it worth it?", "What each opportunity costs, saves and returns.")}
            {empty_card(
                "Nothing to return anything yet",
                "Name an opportunity first: something done by hand that a tool could do.",
                name_one,
            )}
        </>
    }
}

/// The form of the one opportunity that is looked at.
fn form(subject: Subject, priorities: &Priorities, on_action: &Callback<PrioritiesAction>) -> Html {
    let Subject::One(id) = subject else {
        return Html::default();
    };
    let Some(opportunity) = priorities.opportunity(id) else {
        return Html::default();
    };
    let on_action = on_action.reform(move |action: OpportunityAction| PrioritiesAction::Opportunity(id, action));
    html! {
        <section class="card" aria-label="The figures it rests on">
            <h2>{"The figures it rests on"}</h2>
            <OpportunityForm key={id.0} {opportunity} {on_action} />
        </section>
    }
}

/// The figures, the chart, the sums.
fn answer(worth: &Worth, terms: &Terms, start: Option<YearMonth>, locality: &Locality) -> Html {
    let money = |amount: Option<&f64>| locality.format.money(amount.copied().unwrap_or(0.0));
    let chart = CashFlow {
        full: &worth.full.cumulative,
        cash: &worth.cash.cumulative,
        paid_back: match worth.full.payback {
            Payback::After { at, .. } => Some(at),
            _ => None,
        },
        summary: format!(
            "Sum of all flows over {} months: {} with freed hours counted, {} in cash. Full value pays back: {}.",
            terms.horizon,
            money(worth.full.cumulative.last()),
            money(worth.cash.cumulative.last()),
            payback_in_words(worth.full.payback, locality),
        ),
    };
    html! {
        <>
            <section class="card" aria-label="The return">
                <div class="figures">
                    {big_figure(
                        "Full value, net present value",
                        worth.full.npv,
                        "Every hour it frees counted at what an hour costs.",
                        locality,
                    )}
                    {big_figure(
                        "Cash only, net present value",
                        worth.cash.npv,
                        "Freed hours are not cash until somebody sells them or stops paying for them.",
                        locality,
                    )}
                </div>
                {measures(worth, start, locality)}
            </section>
            <section class="card" aria-label="Money over time">
                <h2>{"Money over time"}</h2>
                {cash_flow_chart(&chart, locality)}
                {by_year(worth, locality)}
            </section>
            <section class="card sums" aria-label="The sums">
                <h2>{"The sums"}</h2>
                {sums(worth, terms, locality)}
            </section>
        </>
    }
}

/// Every figure opened to its arithmetic, and what was taken where nothing was typed.
fn sums(worth: &Worth, terms: &Terms, locality: &Locality) -> Html {
    let all = |sums: Vec<arithmetic::Arithmetic>| sums.iter().map(|opened| sum(opened, locality)).collect::<Html>();
    html! {
        <>
            <h3>{"Full value"}</h3>
            {sum(&arithmetic::of_hours(worth, terms), locality)}
            {all(arithmetic::of_view(worth, &worth.full, terms, true))}
            <h3>{"Cash only"}</h3>
            {all(arithmetic::of_view(worth, &worth.cash, terms, false))}
            if !worth.flows.assumed.is_empty() {
                <h3>{"Taken where nothing was typed"}</h3>
                {explained(worth.flows.assumed.iter().map(|assumed| {
                    let info = assumed.input.info();
                    let value = locality.precise(info.quantity, assumed.value);
                    (format!("{}: {value}", info.label), assumed.reason.to_owned())
                }).collect())}
            }
        </>
    }
}
