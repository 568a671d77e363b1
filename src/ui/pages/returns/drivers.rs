//! What drives it: which figure swings the result, where each turns it, and which is worth measuring next.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::{Input, Reliance, break_even, reliance};
use crate::domain::simulation::{Setting, Swing, Tornado, UncertainCase, Watch, Watched, tornado};
use crate::plan::figures::{Ground, grounds};
use crate::plan::{Id, Priorities};
use crate::ui::charts::tornado::{End, Swing as SwingRow, Tornado as TornadoChart, tornado_chart, tornado_table};
use crate::ui::components::fold::dear_fold;
use crate::ui::components::layout::explained;
use crate::ui::components::table::{Row, table};
use crate::ui::locality::Locality;
use crate::ui::words::chances::{break_even_in_words, called, figure_of, measure_next, two_figures};
use crate::ui::words::listed;

/// Rows of the chart: what swings less than the twelfth is not worth looking at.
const ROWS: usize = 12;

/// What is looked at, and what swings it.
pub(super) struct Driven {
    setting: Rc<Setting>,
    swings: Option<Tornado>,
    /// For one opportunity: what its result rests on.
    rests_on: Vec<Reliance>,
}

impl Driven {
    /// Works out what swings the result and what it rests on.
    pub(super) fn of(setting: &Rc<Setting>) -> Self {
        let rests_on = one(setting).map(|case| reliance(&case.case, &setting.terms.terms, setting.full));
        Self {
            setting: Rc::clone(setting),
            swings: tornado(setting).filter(|found| !found.swings.is_empty()),
            rests_on: rests_on.and_then(Result::ok).unwrap_or_default(),
        }
    }
}

/// The card. Where nothing is uncertain it has, for one opportunity, what its result rests on and where each figure turns
/// it; for several, nothing is left to say.
pub(super) fn drivers(
    driven: &Rc<Driven>,
    watch: &Rc<Watch>,
    priorities: &Rc<Priorities>,
    locality: &Locality,
) -> Html {
    let several = driven.setting.watched == Some(Watched::Together);
    if several && driven.swings.is_none() && watch.drivers.is_empty() {
        return Html::default();
    }
    let known = || {
        (
            Rc::clone(driven),
            Rc::clone(watch),
            Rc::clone(priorities),
            locality.clone(),
        )
    };
    html! {
        <section class="card" aria-label="What drives it">
            <h2>{"What drives it"}</h2>
            if driven.swings.is_some() {
                {swings(driven, priorities, several, locality, tornado_chart)}
                <p class="small muted">
                    {"Each bar swings one figure from its low to its high, all others in the middle and no risk happening."}
                </p>
                {dear_fold("The swings as a table", {
                    let (driven, _, priorities, locality) = known();
                    move || swings(&driven, &priorities, several, &locality, tornado_table)
                })}
            }
            if !watch.drivers.is_empty() {
                <p><strong>{measure_next(watch, priorities, several, locality)}</strong></p>
                {dear_fold("What knowing more is worth", {
                    let (_, watch, priorities, locality) = known();
                    move || worth_knowing(&watch, &priorities, several, &locality)
                })}
            }
            {rests_on(driven, priorities, locality)}
            if one(&driven.setting).is_some() {
                {dear_fold("Where each figure turns it", {
                    let (driven, _, _, locality) = known();
                    move || turning_points(&driven.setting, &locality)
                })}
            }
        </section>
    }
}

/// The one opportunity that is looked at, where it is one.
fn one(setting: &Setting) -> Option<&UncertainCase> {
    let Some(Watched::One(id)) = setting.watched else {
        return None;
    };
    setting.cases.iter().find(|case| case.id == id)
}

/// The swings, as a chart or as a table.
fn swings(
    driven: &Driven,
    priorities: &Priorities,
    several: bool,
    locality: &Locality,
    drawn: fn(&TornadoChart<'_>, &Locality) -> Html,
) -> Html {
    let Some(found) = &driven.swings else {
        return Html::default();
    };
    let end = |swing: &Swing, figure: f64, worth: f64| End {
        text: figure_of(swing.what, figure, locality),
        worth,
    };
    let rows: Vec<SwingRow> = found
        .swings
        .iter()
        .take(ROWS)
        .map(|swing| SwingRow {
            name: called(swing.what, priorities, several),
            low: end(swing, swing.figures.0, swing.npv.0),
            high: end(swing, swing.figures.1, swing.npv.1),
        })
        .collect();
    let widest = rows.first().map(|row| row.name.clone()).unwrap_or_default();
    let tornado = TornadoChart {
        name: "The swings",
        base: found.base,
        base_name: "all in the middle",
        swings: &rows,
        summary: format!("{widest} swings the result most."),
    };
    drawn(&tornado, locality)
}

/// What each uncertain figure explains of the spread, and what it and all of them together are at most worth to know.
fn worth_knowing(watch: &Watch, priorities: &Priorities, several: bool, locality: &Locality) -> Html {
    let money = |amount: f64| locality.format.money(two_figures(amount));
    let rows = watch.drivers.iter().map(|driver| {
        let worth = driver
            .worth_knowing()
            .map_or_else(|| "nothing that shows".to_owned(), money);
        let explains = locality.format.percent(driver.value.explained, 0);
        Row::of_words(called(driver.what, priorities, several), [explains, worth])
    });
    let all = watch.perfect_information.map_or(0.0, |all| all.value);
    let head = ["Explains of the spread", "Worth knowing, at most"].map(str::to_owned);
    html! {
        <>
            <p class="muted">
                {["Knowing everything before you decide would be worth at most ", &*money(all), "."].concat()}
            </p>
            {table("What knowing more is worth", "", head.to_vec(), rows.collect())}
        </>
    }
}

/// For one opportunity: how much of the result rests on guesses and on what nobody said.
fn rests_on(driven: &Driven, priorities: &Priorities, locality: &Locality) -> Html {
    let opportunity = one(&driven.setting).and_then(|case| priorities.opportunity(Id(case.id)));
    let Some(opportunity) = opportunity else {
        return Html::default();
    };
    let called = |ground: Ground| match ground {
        Ground::Assumed => "what was assumed",
        Ground::Unsaid => "figures nobody said the source of",
        Ground::Guess => "guesses",
        Ground::Shown => "something that can be shown",
    };
    let shares: Vec<String> = grounds(opportunity, &driven.rests_on)
        .into_iter()
        .map(|(ground, share)| [&*locality.format.percent(share, 0), " on ", called(ground)].concat())
        .collect();
    if shares.is_empty() {
        return Html::default();
    }
    html! {
        <p class="small muted">
            {["Moved by a tenth each, the result rests ", &*listed(&shares), "."].concat()}
        </p>
    }
}

/// For one opportunity: where each of its typed figures turns the result.
fn turning_points(setting: &Setting, locality: &Locality) -> Html {
    let turns = |case: &UncertainCase, input: Input| {
        let at = break_even(&case.case, &setting.terms.terms, input, setting.full).ok()?;
        Some((input.info().label.to_owned(), break_even_in_words(input, at, locality)?))
    };
    let typed = one(setting).into_iter().flat_map(|case| {
        let inputs = Input::ALL.iter().filter(|input| case.case.typed(**input).is_some());
        inputs.filter_map(move |input| turns(case, *input))
    });
    let all: Vec<(String, String)> = typed.collect();
    if all.is_empty() {
        return html! { <p class="muted">{"No figure alone turns it."}</p> };
    }
    explained(all)
}
