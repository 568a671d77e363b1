//! Why our figure differs: the same task through public calculators, and each difference by name.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::finance::calculators::{self, Calculator};
use crate::domain::finance::{Case, Terms, bridge};
use crate::ui::charts::bridge::{Bridge, Step, bridge_chart, bridge_table};
use crate::ui::components::fold::dear_fold;
use crate::ui::locality::Locality;

/// The card.
pub(super) fn others(case: Case, terms: &Terms, locality: &Locality) -> Html {
    let known = Rc::new((case, terms.clone(), locality.clone()));
    html! {
        <section class="card" aria-label="Why other calculators say something else">
            <h2>{"Why other calculators say something else"}</h2>
            <p class="muted">
                {"Calculators on the web take the same figures and come to others: they count weeks, errors and costs \
                  otherwise, look at one year, and take a freed hour for money."}
            </p>
            for calculator in calculators::ALL.iter() {
                {dear_fold(calculator.name, {
                    let known = Rc::clone(&known);
                    move || one(calculator, &known.0, &known.1, &known.2)
                })}
            }
        </section>
    }
}

fn one(calculator: &Calculator, case: &Case, terms: &Terms, locality: &Locality) -> Html {
    let (counted, found) = match (calculator.count(case, terms), bridge(calculator, case, terms)) {
        (Ok(counted), Ok(found)) => (counted, found),
        (Err(why), _) => return html! { <p class="muted">{why.to_string()}</p> },
        (_, Err(why)) => return html! { <p class="muted">{why.to_string()}</p> },
    };
    let step = |name: &str, amount: f64| Step {
        name: name.to_owned(),
        amount,
    };
    let (start, end) = (
        step("Its figure for a year", found.theirs),
        step("Ours: cash, net present value", found.ours),
    );
    let steps: Vec<Step> = found.steps.iter().map(|one| step(one.words, one.amount)).collect();
    let shown = Bridge {
        name: calculator.name,
        start: &start,
        steps: &steps,
        end: &end,
        summary: [
            "From ",
            &*locality.format.money(found.theirs),
            " a year to ",
            &locality.format.money(found.ours),
            " in cash over all months looked at.",
        ]
        .concat(),
    };
    html! {
        <div class="stack">
            <p class="formula">{calculator.formula}</p>
            <dl class="stack">
                for (at, step) in counted.figures.iter().enumerate() {
                    <div key={at} class="row">
                        <dt>{&step.label}</dt>
                        <dd><b>{locality.precise(step.quantity, step.value)}</b></dd>
                    </div>
                }
            </dl>
            {bridge_chart(&shown, locality)}
            {bridge_table(&shown, locality)}
        </div>
    }
}
