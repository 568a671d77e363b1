//! Figures, and the sums they open to.

use yew::prelude::*;

use super::layout::fold;
use crate::domain::finance::arithmetic::Arithmetic;
use crate::ui::locality::Locality;

/// A headline figure with what to know about it. A negative one is shown as plainly as a positive one.
pub fn big_figure(name: &'static str, amount: f64, note: &'static str, locality: &Locality) -> Html {
    html! {
        <div class="figure">
            <span class="name">{name}</span>
            <span class={if amount < 0.0 { "big negative" } else { "big" }}>{locality.format.money(amount)}</span>
            <span class="small muted">{note}</span>
        </div>
    }
}

/// A figure's name that opens to its formula and the figures in it.
pub fn sum(arithmetic: &Arithmetic, locality: &Locality) -> Html {
    let Arithmetic {
        title,
        formula,
        steps,
        measure,
    } = arithmetic;
    let opened = html! {
            <div class="arithmetic">
                if let Some(measure) = measure {
                    <p>{measure.meaning}</p>
                }
                <p class="formula">{*formula}</p>
                <dl>
                    for (index, step) in steps.iter().enumerate() {
                        <div key={index}>
                            <dt>{&step.label}</dt>
                            <dd>{locality.precise(step.quantity, step.value)}</dd>
                        </div>
                    }
                </dl>
                if let Some(measure) = measure {
                    <p class="muted">{"Source: "}{measure.source}</p>
                }
            </div>
    };
    fold(title, false, opened)
}
