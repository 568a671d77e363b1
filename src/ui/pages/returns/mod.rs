//! Return: is it worth it?

mod by_year;
mod drivers;
mod each;
mod measures;
mod others;
mod over_time;
mod promise;
mod risks;
mod scenarios;
mod sums;
mod sure;
mod the_return;

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::{NoAnswer, Prices, Terms, Worth};
use crate::domain::quantity::YearMonth;
use crate::domain::simulation::{Setting, Watched};
use crate::plan::{
    Action, Correlation, Firm, Id, OpportunityAction, Priorities, PrioritiesAction, Processes, Scenarios,
    SimulationAction, figures,
};
use crate::ui::components::field::{Label, choice_field};
use crate::ui::components::layout::{empty_card, page_header};
use crate::ui::components::opportunity_form::OpportunityForm;
use crate::ui::components::verdict::{Point, Verdict, verdict_panel};
use crate::ui::hooks::{Simulated, use_best_set, use_simulation};
use crate::ui::locality::{Locality, use_locality};
use crate::ui::route::Page;
use crate::ui::words::chances::points;
use crate::ui::words::priorities::{name, names};
use crate::ui::words::returns::verdict;
use drivers::{Driven, drivers};
use each::each;
use others::others;
use over_time::over_time;
use promise::sellers_promise;
use risks::risks;
use scenarios::ScenariosCard;
use sums::sums;
use sure::{Trials, sure};
use the_return::the_return;

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct ReturnPageProps {
    /// The opportunities.
    pub priorities: Rc<Priorities>,
    /// The processes they take figures from.
    pub processes: Rc<Processes>,
    /// The firm's terms.
    pub firm: Rc<Firm>,
    /// The month that month 1 stands for.
    pub start: Option<YearMonth>,
    /// The seed of every draw.
    pub seed: u64,
    /// How many trials the plan asks for.
    pub trials: u32,
    /// How much estimates go wrong together.
    pub correlation: Correlation,
    /// The same plan in other circumstances.
    pub scenarios: Rc<Scenarios>,
    /// A change of the priorities.
    pub on_action: Callback<PrioritiesAction>,
    /// A change of how figures are drawn, or of the scenarios.
    pub on_plan: Callback<Action>,
}

const TITLE: &str = "Is it worth it, and how sure is that?";

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    /// The best set, its flows added.
    Chosen,
    /// One opportunity.
    One(Id),
}

impl Subject {
    fn watched(self) -> Watched {
        match self {
            Self::Chosen => Watched::Together,
            Self::One(id) => Watched::One(id.0),
        }
    }
}

/// The page.
#[component]
pub fn ReturnPage(props: &ReturnPageProps) -> Html {
    let ReturnPageProps {
        priorities: own,
        processes,
        firm,
        start,
        seed,
        trials,
        correlation,
        scenarios,
        on_action,
        on_plan,
    } = props;
    let locality = use_locality();
    let picked = use_state(|| None::<Subject>);
    let linked = use_memo((Rc::clone(own), Rc::clone(processes)), |(priorities, processes)| {
        priorities.linked(processes)
    });
    let priorities = &*linked;
    let scenarios = use_memo(
        (Rc::clone(scenarios), Rc::clone(processes)),
        |(scenarios, processes)| scenarios.linked(processes),
    );
    let (returns, selected) = use_best_set(priorities, firm, (*seed, *correlation), *trials);
    let chosen = use_memo(selected.found.selection.chosen.clone(), Clone::clone);
    let subjects = subjects(priorities, &chosen);
    let there = |subject: &Subject| subjects.iter().any(|(other, _)| other == subject);
    let together = Some(Subject::Chosen).filter(|_| chosen.len() > 1);
    let first = priorities
        .opportunities
        .first()
        .map(|opportunity| Subject::One(opportunity.id));
    let subject = picked.filter(there).or(together).or(first);
    let usual = usize::try_from(*trials).unwrap_or(usize::MAX).min(figures::MOST_TRIALS);
    let wanted = use_state(|| None::<usize>);
    let wanted_now = wanted.unwrap_or(usual);
    let setting = use_memo(
        (
            Rc::clone(priorities),
            Rc::clone(firm),
            Rc::clone(&chosen),
            subject,
            (*seed, *correlation),
            wanted_now > usual,
        ),
        |(priorities, firm, chosen, subject, draws, many)| Setting {
            only_watched: *many,
            ..figures::simulation_setting(priorities, firm, chosen, subject.map(Subject::watched), *draws)
        },
    );
    let Simulated { outcome, progress } = use_simulation(&setting, wanted_now);
    let driven = use_memo(Rc::clone(&setting), |setting| Rc::new(Driven::of(setting)));
    let worth = use_memo(
        (Rc::clone(&returns), Rc::clone(&chosen), Rc::clone(firm), subject),
        |(returns, chosen, firm, subject)| worth(returns, chosen, firm, *subject).map(Rc::new),
    );
    let Some(subject) = subject else {
        return nothing_yet();
    };
    let on_pick = {
        let picked = picked.setter();
        Callback::from(move |subject| picked.set(Some(subject)))
    };
    let terms = figures::terms(firm);
    let several = subject == Subject::Chosen;
    let watch = outcome.watched.as_ref().filter(|_| worth.is_ok());
    let verdict = match &*worth {
        Ok(worth) => {
            let mut verdict = verdict(worth, terms.horizon, &locality);
            if let Some(watch) = watch {
                verdict
                    .points
                    .extend(points(watch, priorities, several, setting.payback_limit, &locality));
            }
            verdict
        }
        Err(why) => Verdict {
            say: "Not known yet.".to_owned(),
            points: vec![Point::look(why.to_string())],
        },
    };
    let one = match subject {
        Subject::One(id) => priorities.opportunity(id),
        Subject::Chosen => None,
    };
    let trials = Trials {
        wanted: wanted_now,
        progress,
        on_wanted: {
            let wanted = wanted.setter();
            Callback::from(move |count| wanted.set(Some(count)))
        },
        usual,
        correlation: *correlation,
        on_correlation: on_plan.reform(|correlation| Action::Simulation(SimulationAction::Correlation(correlation))),
    };
    let about = match subject {
        Subject::Chosen => "The best set together".to_owned(),
        Subject::One(id) => name(priorities, id.0),
    };
    let rate = locality.format.percent(terms.discount_rate, 2);
    html! {
        <>
            {page_header(
                TITLE,
                format!("{about} · {} months · {rate} a year · {}", terms.horizon, in_which_money(terms.prices)),
            )}
            <div class="stack">
                <section class="card on-screen" aria-label="What is looked at">
                    {choice_field(&Label::new("subject", "Look at"), subjects, &subject, on_pick)}
                </section>
                if let (Ok(worth), Some(watch)) = (&*worth, watch) {
                    {the_return(worth, watch, *start, &terms, &locality)}
                    {each(&outcome, priorities, &returns, subject, &locality)}
                    {sure(watch, priorities.view, setting.payback_limit, &trials, &locality)}
                    {over_time(worth, watch, priorities.view, &locality)}
                    {drivers(&driven, watch, priorities, &locality)}
                }
                {form(subject, (own, processes), priorities, &terms, &locality, on_action)}
                <ScenariosCard
                    priorities={Rc::clone(priorities)}
                    firm={Rc::clone(firm)}
                    scenarios={Rc::clone(&*scenarios)}
                    draws={(*seed, *correlation)}
                    on_action={on_plan.clone()}
                />
                if let Some(opportunity) = one {
                    {others(figures::case(opportunity), &terms, &locality)}
                }
                if let Ok(worth) = &*worth {
                    <section class="card sums" aria-label="The sums">
                        <h2>{"The sums"}</h2>
                        {sums(worth, &terms, &locality)}
                    </section>
                }
            </div>
            {verdict_panel(&verdict, Html::default())}
        </>
    }
}

/// What the subject returns at the likely figures.
fn worth(returns: &figures::Returns, chosen: &[u32], firm: &Firm, subject: Option<Subject>) -> Result<Worth, NoAnswer> {
    match subject {
        Some(Subject::Chosen) => figures::together(returns, chosen, firm),
        Some(Subject::One(id)) => returns
            .iter()
            .find(|(other, _)| *other == id)
            .map_or(Err(NoAnswer::NothingChosen), |(_, worth)| worth.clone()),
        None => Err(NoAnswer::NothingChosen),
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
            {page_header(TITLE, "What each opportunity costs, saves and returns.")}
            {empty_card(
                "Nothing to return anything yet",
                "Name an opportunity first: something done by hand that a tool could do.",
                name_one,
            )}
        </>
    }
}

/// The form of the one opportunity that is looked at.
fn form(
    subject: Subject,
    (own, processes): (&Priorities, &Rc<Processes>),
    priorities: &Priorities,
    terms: &Terms,
    locality: &Locality,
    on_action: &Callback<PrioritiesAction>,
) -> Html {
    let Subject::One(id) = subject else {
        return Html::default();
    };
    let (Some(own), Some(opportunity)) = (own.opportunity(id), priorities.opportunity(id)) else {
        return Html::default();
    };
    let on_action = on_action.reform(move |action: OpportunityAction| PrioritiesAction::Opportunity(id, action));
    html! {
        <section class="card" aria-label="The figures it rests on">
            <h2>{"The figures it rests on"}</h2>
            <OpportunityForm key={id.0} opportunity={own} {processes} on_action={on_action.clone()} />
            {risks(opportunity, &on_action)}
            {sellers_promise(opportunity, terms, locality, &on_action)}
        </section>
    }
}

fn in_which_money(prices: Prices) -> &'static str {
    match prices {
        Prices::Nominal => "nominal",
        Prices::Real => "in today’s money",
    }
}
