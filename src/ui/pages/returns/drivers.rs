//! What drives it: which figure swings the result, where each turns it, and which is worth measuring next.

use yew::prelude::*;

use crate::domain::finance::{Input, break_even, by_label, reliance};
use crate::domain::simulation::{Setting, Swing, UncertainCase, Watch, Watched, tornado};
use crate::plan::{Evidence, Id, Priorities, View};
use crate::ui::charts::tornado::{End, Swing as SwingRow, Tornado, tornado_chart, tornado_table};
use crate::ui::components::layout::{explained, fold};
use crate::ui::components::table::{Row, table};
use crate::ui::locality::Locality;
use crate::ui::words::chances::{break_even_in_words, called, figure_of, measure_next, two_figures};
use crate::ui::words::listed;

/// Rows of the chart: what swings less than the twelfth is not worth looking at.
const ROWS: usize = 12;

/// The card. Where nothing is uncertain it has the break-evens alone.
pub(super) fn drivers(setting: &Setting, watch: &Watch, priorities: &Priorities, locality: &Locality) -> Html {
    let several = setting.watched == Some(Watched::Together);
    html! {
        <section class="card" aria-label="What drives it">
            <h2>{"What drives it"}</h2>
            {swings(setting, priorities, several, locality)}
            if !watch.drivers.is_empty() {
                <p><strong>{measure_next(watch, priorities, several, locality)}</strong></p>
                {fold("What knowing more is worth", false, worth_knowing(watch, priorities, several, locality))}
            }
            {rests_on(setting, priorities, locality)}
            {turning_points(setting, priorities.view, locality)}
        </section>
    }
}

fn swings(setting: &Setting, priorities: &Priorities, several: bool, locality: &Locality) -> Html {
    let Some(found) = tornado(setting).filter(|found| !found.swings.is_empty()) else {
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
    let tornado = Tornado {
        name: "The swings",
        base: found.base,
        base_name: "all in the middle",
        swings: &rows,
        summary: format!("{widest} swings the result most."),
    };
    html! {
        <>
            {tornado_chart(&tornado, locality)}
            <p class="small muted">
                {"Each bar swings one figure from its low to its high, all others in the middle and no risk happening."}
            </p>
            {fold("The swings as a table", false, tornado_table(&tornado, locality))}
        </>
    }
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
fn rests_on(setting: &Setting, priorities: &Priorities, locality: &Locality) -> Html {
    let Some(Watched::One(id)) = setting.watched else {
        return Html::default();
    };
    let found = setting
        .cases
        .iter()
        .find(|case| case.id == id)
        .zip(priorities.opportunity(Id(id)));
    let Some((case, opportunity)) = found else {
        return Html::default();
    };
    let Ok(all) = reliance(&case.case, &setting.terms.terms, setting.full) else {
        return Html::default();
    };
    let shares = by_label(&all, |one| match opportunity.input(one.input).evidence {
        _ if one.assumed => "what was assumed",
        None => "figures nobody said the source of",
        Some(Evidence::Guess) => "guesses",
        Some(_) => "something that can be shown",
    });
    let shares: Vec<String> = shares
        .iter()
        .map(|(label, share)| [&*locality.format.percent(*share, 0), " on ", label].concat())
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
fn turning_points(setting: &Setting, view: View, locality: &Locality) -> Html {
    let Some(Watched::One(id)) = setting.watched else {
        return Html::default();
    };
    let Some(case) = setting.cases.iter().find(|case| case.id == id) else {
        return Html::default();
    };
    let all: Vec<(String, String)> = Input::ALL
        .iter()
        .filter(|input| case.case.typed(**input).is_some())
        .filter_map(|input| turning_point(case, *input, setting, view, locality))
        .collect();
    if all.is_empty() {
        return Html::default();
    }
    fold("Where each figure turns it", false, explained(all))
}

fn turning_point(
    case: &UncertainCase,
    input: Input,
    setting: &Setting,
    view: View,
    locality: &Locality,
) -> Option<(String, String)> {
    let at = break_even(&case.case, &setting.terms.terms, input, view == View::Full).ok()?;
    Some((input.info().label.to_owned(), break_even_in_words(input, at, locality)?))
}
