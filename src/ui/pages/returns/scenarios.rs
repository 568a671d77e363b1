//! Scenarios: the same plan in other circumstances, side by side.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::simulation::{Setting, Watched};
use crate::plan::{Action, Correlation, Firm, Id, Priorities, Scenarios, ScenariosAction, figures};
use crate::ui::charts::Percentiles;
use crate::ui::charts::ranges::{Range, Ranges, ranges_chart, ranges_table};
use crate::ui::components::field::{Label, text_field};
use crate::ui::components::layout::{button, fold};
use crate::ui::components::table::{Cell, Row, table};
use crate::ui::locality::{Locality, use_locality};
use crate::ui::words::chances::{of_view, payback_range};
use crate::ui::words::priorities::{names, view_in_words};

/// The card.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ScenariosCardProps {
    /// The opportunities of the plan as it stands.
    pub priorities: Rc<Priorities>,
    /// Its terms.
    pub firm: Rc<Firm>,
    /// What was kept.
    pub scenarios: Rc<Scenarios>,
    /// The seed of every draw, and how much estimates go wrong together.
    pub draws: (u64, Correlation),
    /// A change of the scenarios.
    pub on_action: Callback<Action>,
}

/// Trials of each scenario: stratified, so that they are near enough to be compared.
const TRIALS: usize = 2_000;

/// The card: what was kept, beside the plan as it stands.
#[component]
pub(super) fn ScenariosCard(props: &ScenariosCardProps) -> Html {
    let ScenariosCardProps {
        priorities,
        firm,
        scenarios,
        draws,
        on_action,
    } = props;
    let locality = use_locality();
    let compared = use_memo(
        (Rc::clone(priorities), Rc::clone(firm), Rc::clone(scenarios), *draws),
        |(priorities, firm, scenarios, draws)| compare(priorities, firm, scenarios, *draws),
    );
    let act = |action: ScenariosAction| {
        let on_action = on_action.clone();
        Callback::from(move |_: MouseEvent| on_action.emit(Action::Scenarios(action.clone())))
    };
    let keep = act(ScenariosAction::Keep(format!("Scenario {}", scenarios.kept.len() + 1)));
    html! {
        <section class={if scenarios.kept.is_empty() { "card on-screen" } else { "card" }} aria-label="Scenarios">
            <h2>{"Scenarios"}</h2>
            <p class="muted">
                {"Keep the figures as they stand under a name, change what you like, and compare. A dearer loan, a slower \
                  start, half the orders."}
            </p>
            for (at, scenario) in scenarios.kept.iter().enumerate() {
                <div key={scenario.id.0} class="key-result" role="group" aria-label={format!("Scenario {}", at + 1)}>
                    {text_field(
                        &Label::new(format!("scenario-{}", scenario.id), format!("Name of scenario {}", at + 1)),
                        &scenario.name,
                        "half the orders",
                        &rename(scenario.id, on_action),
                    )}
                    <div class="row">
                        {button("", "Take it up", act(ScenariosAction::TakeUp(scenario.id)))}
                        {button("quiet", "Copy", act(ScenariosAction::Copy(scenario.id)))}
                        {button("quiet", "Remove", act(ScenariosAction::Remove(scenario.id)))}
                    </div>
                </div>
            }
            <div class="row">{button("", "Keep these figures as a scenario", keep)}</div>
            if compared.len() > 1 {
                {side_by_side(&compared, priorities, &locality)}
            }
        </section>
    }
}

fn rename(id: Id, on_action: &Callback<Action>) -> Callback<String> {
    on_action.reform(move |name| Action::Scenarios(ScenariosAction::Rename(id, name)))
}

/// What a scenario comes to.
#[derive(PartialEq)]
struct Compared {
    name: String,
    chosen: Vec<u32>,
    likely: f64,
    marks: Percentiles,
    loses: f64,
    payback: crate::domain::simulation::Chance,
}

fn compare(
    priorities: &Rc<Priorities>,
    firm: &Rc<Firm>,
    scenarios: &Scenarios,
    draws: (u64, Correlation),
) -> Vec<Compared> {
    if scenarios.kept.is_empty() {
        return Vec::new();
    }
    let own = ("As it stands".to_owned(), Rc::clone(priorities), Rc::clone(firm));
    let kept = scenarios.kept.iter().map(|scenario| {
        let name = if scenario.name.trim().is_empty() {
            "Unnamed scenario".to_owned()
        } else {
            scenario.name.clone()
        };
        (
            name,
            Rc::clone(&scenario.priorities),
            Rc::new(firm.on_terms_of(&scenario.firm)),
        )
    });
    std::iter::once(own)
        .chain(kept)
        .filter_map(|(name, priorities, firm)| comes_to(name, &priorities, &firm, draws))
        .collect()
}

fn comes_to(name: String, priorities: &Priorities, firm: &Firm, draws: (u64, Correlation)) -> Option<Compared> {
    let returns = figures::returns(priorities, firm);
    let chosen = figures::select_best(priorities, firm, &returns, &figures::Values::default()).chosen;
    let worth = figures::together(&returns, &chosen, firm).ok()?;
    let setting = Setting {
        only_watched: true,
        ..figures::simulation_setting(priorities, firm, &chosen, Some(Watched::Together), draws)
    };
    let outcome = figures::chances(setting, TRIALS);
    let chance = of_view(outcome.watched.as_ref()?, priorities.view).clone();
    Some(Compared {
        name,
        chosen,
        likely: match priorities.view {
            crate::plan::View::Cash => worth.cash.npv,
            crate::plan::View::Full => worth.full.npv,
        },
        marks: Percentiles {
            p10: chance.npv.p10,
            p50: chance.npv.p50,
            p90: chance.npv.p90,
        },
        loses: chance.npv.chance_below_zero,
        payback: chance,
    })
}

fn side_by_side(compared: &[Compared], priorities: &Priorities, locality: &Locality) -> Html {
    let rows: Vec<Range> = compared
        .iter()
        .map(|one| Range {
            name: one.name.clone(),
            marks: one.marks,
            likely: Some(one.likely),
        })
        .collect();
    let ranges = Ranges {
        name: "Scenarios side by side",
        rows: &rows,
        summary: format!("The best set in each scenario, {}.", view_in_words(priorities.view)),
    };
    let own = compared.first().map_or(0.0, |own| own.likely);
    let row = |name: &str, cell: &dyn Fn(&Compared) -> Cell| Row::new(name, compared.iter().map(cell).collect());
    let money = |amount: f64| Cell::of_figure(amount, locality.format.money(amount));
    let words = |text: String| Cell::of_figure(0.0, text);
    let figures = vec![
        row("At the likely figures", &|one| money(one.likely)),
        row("Beside how it stands", &|one| money(one.likely - own)),
        row("Loses", &|one| words(crate::ui::charts::in_100(one.loses, locality))),
        row("Payback in 8 of 10 cases", &|one| {
            words(payback_range(&one.payback, locality))
        }),
        row("The best set", &|one| words(names(priorities, &one.chosen))),
    ];
    html! {
        <>
            {ranges_chart(&ranges, locality)}
            {table("The scenarios in figures", "", compared.iter().map(|one| one.name.clone()).collect(), figures)}
            {fold("The ranges as a table", false, ranges_table(&ranges, locality))}
        </>
    }
}
