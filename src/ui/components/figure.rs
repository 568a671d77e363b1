//! Figures, and the sums they open to.

use yew::prelude::*;

use crate::domain::finance::arithmetic::Arithmetic;
use crate::ui::locality::use_locality;

/// A headline figure.
#[derive(Clone, PartialEq, Properties)]
pub struct BigFigureProps {
    /// What it is.
    pub name: AttrValue,
    /// How much, in words.
    pub value: AttrValue,
    /// Whether it is below 0.
    #[prop_or_default]
    pub negative: bool,
    /// What to know about it.
    #[prop_or_default]
    pub note: Option<AttrValue>,
}

/// A headline figure. A negative one is shown as plainly as a positive one.
#[component]
pub fn BigFigure(props: &BigFigureProps) -> Html {
    let BigFigureProps {
        name,
        value,
        negative,
        note,
    } = props;
    html! {
        <div class="figure">
            <span class="name">{name}</span>
            <span class={classes!("big", negative.then_some("negative"))}>{value}</span>
            if let Some(note) = note {
                <span class="small muted">{note}</span>
            }
        </div>
    }
}

/// The sum behind a figure.
#[derive(Clone, PartialEq, Properties)]
pub struct SumProps {
    /// The sum.
    pub arithmetic: Arithmetic,
}

/// A figure's name that opens to its formula and the figures in it.
#[component]
pub fn Sum(props: &SumProps) -> Html {
    let Arithmetic {
        title,
        formula,
        steps,
        measure,
    } = &props.arithmetic;
    let locality = use_locality();
    html! {
        <details>
            <summary>{*title}</summary>
            <div class="arithmetic">
                if let Some(measure) = measure {
                    <p>{measure.meaning}</p>
                }
                <p class="formula">{*formula}</p>
                <dl>
                    for (index, step) in steps.iter().enumerate() {
                        <dt key={format!("{index}-name")}>{&step.label}</dt>
                        <dd key={format!("{index}-value")}>{locality.precise(step.quantity, step.value)}</dd>
                    }
                </dl>
                if let Some(measure) = measure {
                    <p class="muted">{"Source: "}{measure.source}</p>
                }
            </div>
        </details>
    }
}
