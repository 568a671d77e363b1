//! Return: is it worth it?

mod by_year;
mod drivers;
mod measures;
mod others;
mod over_time;
mod promise;
mod risks;
mod scenarios;
mod sure;

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::{NoAnswer, Prices, Terms, Worth, arithmetic};
use crate::domain::quantity::YearMonth;
use crate::domain::simulation::{Chance, Outcome, Setting, Watch, Watched};
use crate::plan::View;
use crate::plan::{
    Action, Correlation, Firm, Id, OpportunityAction, Priorities, PrioritiesAction, Scenarios, SimulationAction,
    figures,
};
use crate::ui::charts::Percentiles;
use crate::ui::charts::ranges::{Range, Ranges, ranges_chart, ranges_table};
use crate::ui::components::field::{Label, choice_field};
use crate::ui::components::figure::{big_figure, sum};
use crate::ui::components::layout::{empty_card, explained, fold, page_header};
use crate::ui::components::opportunity_form::OpportunityForm;
use crate::ui::components::verdict::{Point, Verdict, verdict_panel};
use crate::ui::hooks::{Simulated, use_simulation};
use crate::ui::locality::{Locality, use_locality};
use crate::ui::route::Page;
use crate::ui::words::chances::{is_uncertain, points};
use crate::ui::words::priorities::{name, names, view_in_words};
use crate::ui::words::returns::verdict;
use drivers::drivers;
use measures::measures;
use others::others;
use over_time::over_time;
use promise::sellers_promise;
use risks::risks;
use scenarios::ScenariosCard;
use sure::{Trials, sure};

/// The page.
#[derive(Clone, PartialEq, Properties)]
pub struct ReturnPageProps {
    /// The opportunities.
    pub priorities: Rc<Priorities>,
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
        priorities,
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
    let Some(subject) = subject else {
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
    let several = subject == Subject::Chosen;
    let watch = outcome.watched.as_ref().filter(|_| worth.is_ok());
    let verdict = match &worth {
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
                if let (Ok(worth), Some(watch)) = (&worth, watch) {
                    {the_return(worth, watch, *start, &locality)}
                    {each(&outcome, priorities, &returns, subject, &locality)}
                    {sure(watch, priorities.view, setting.payback_limit, &trials, &locality)}
                    {over_time(worth, watch, priorities.view, &locality)}
                    {drivers(&setting, watch, priorities, &locality)}
                }
                {form(subject, priorities, &terms, &locality, on_action)}
                <ScenariosCard
                    priorities={Rc::clone(priorities)}
                    firm={Rc::clone(firm)}
                    scenarios={Rc::clone(scenarios)}
                    draws={(*seed, *correlation)}
                    on_action={on_plan.clone()}
                />
                if let Some(opportunity) = one {
                    {others(&figures::case(opportunity), &terms, &locality)}
                }
                if let Ok(worth) = &worth {
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
    priorities: &Priorities,
    terms: &Terms,
    locality: &Locality,
    on_action: &Callback<PrioritiesAction>,
) -> Html {
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
            <OpportunityForm key={id.0} {opportunity} on_action={on_action.clone()} />
            {risks(opportunity, &on_action)}
            {sellers_promise(opportunity, terms, locality, &on_action)}
        </section>
    }
}

/// Both views: the likely figure, where most cases lie, and the measures.
fn the_return(worth: &Worth, watch: &Watch, start: Option<YearMonth>, locality: &Locality) -> Html {
    let row = |name: &str, chance: &Chance, likely: f64| Range {
        name: name.to_owned(),
        marks: Percentiles {
            p10: chance.npv.p10,
            p50: chance.npv.p50,
            p90: chance.npv.p90,
        },
        likely: Some(likely),
    };
    let rows = [
        row("Full value", &watch.chances.full, worth.full.npv),
        row("Cash only", &watch.chances.cash, worth.cash.npv),
    ];
    let ranges = Ranges {
        name: "Where most cases lie",
        rows: &rows,
        summary: "The net present value in 8 of 10 cases, with freed hours counted and in cash only.".to_owned(),
    };
    html! {
        <section class="card" aria-label="The return">
            <div class="figures">
                {big_figure(
                    "Full value, net present value",
                    worth.full.npv,
                    "At the likely figures. Every hour it frees counted at what an hour costs.",
                    locality,
                )}
                {big_figure(
                    "Cash only, net present value",
                    worth.cash.npv,
                    "Freed hours are not cash until somebody sells them or stops paying for them.",
                    locality,
                )}
            </div>
            if is_uncertain(&watch.chances.full.npv) || is_uncertain(&watch.chances.cash.npv) {
                {ranges_chart(&ranges, locality)}
            }
            {measures(worth, watch, start, locality)}
        </section>
    }
}

/// Every opportunity beside the others, where the set is looked at.
fn each(
    outcome: &Outcome,
    priorities: &Priorities,
    returns: &figures::Returns,
    subject: Subject,
    locality: &Locality,
) -> Html {
    let likely = |id: u32| {
        let (_, worth) = returns.iter().find(|(other, _)| other.0 == id)?;
        let worth = worth.as_ref().ok()?;
        Some(match priorities.view {
            View::Cash => worth.cash.npv,
            View::Full => worth.full.npv,
        })
    };
    let rows: Vec<Range> = outcome
        .each
        .iter()
        .map(|(id, chance)| Range {
            name: name(priorities, *id),
            marks: Percentiles {
                p10: chance.npv.p10,
                p50: chance.npv.p50,
                p90: chance.npv.p90,
            },
            likely: likely(*id),
        })
        .collect();
    if subject != Subject::Chosen || rows.len() < 2 {
        return Html::default();
    }
    let ranges = Ranges {
        name: "Every opportunity beside the others",
        rows: &rows,
        summary: format!("The net present value of each, {}.", view_in_words(priorities.view)),
    };
    html! {
        <section class="card" aria-label="Every opportunity">
            <h2>{"Every opportunity beside the others"}</h2>
            <p class="muted">{["Net present value ", view_in_words(priorities.view), ", each alone."].concat()}</p>
            {ranges_chart(&ranges, locality)}
            {fold("All of them as a table", false, ranges_table(&ranges, locality))}
        </section>
    }
}

fn in_which_money(prices: Prices) -> &'static str {
    match prices {
        Prices::Nominal => "nominal",
        Prices::Real => "in today’s money",
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
