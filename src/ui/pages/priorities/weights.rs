//! How much each criterion counts: by sliders, by comparing two at a time, or all the same.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::priority::criteria::ALL;
use crate::domain::quantity::{Bounds, Quantity};
use crate::plan::figures::{Weighed, criterion_name};
use crate::plan::{
    Anchor, CriterionRef, OwnCriterion, OwnCriterionAction, Priorities, PrioritiesAction, Typed, Weighing,
};
use crate::ui::components::field::{Label, NumberField, choice_field, typed};
use crate::ui::components::layout::{button, choices, fold};
use crate::ui::locality::Locality;
use crate::ui::words::ranking::{comparison, consistency, weights_in_words};

const BOUNDS: Bounds = Bounds {
    least: 0.0,
    most: 1000.0,
};

/// How much each criterion counts.
pub(super) fn weights(
    priorities: &Priorities,
    weighed: &Weighed,
    locality: &Locality,
    on_action: &Callback<PrioritiesAction>,
) -> Html {
    let way = Label::new("weighing", "The weights are")
        .with_help("Whichever way: they order the list, and the best set is chosen by money alone.");
    html! {
        <section class="card" aria-label="Weights">
            <h2 id="weights" tabindex="-1">{"How much does each count?"}</h2>
            <p><strong>{weights_in_words(weighed, priorities, locality)}</strong></p>
            if weigh_nothing(priorities, weighed) {
                <p role="status">{"All of them weigh 0. Until one weighs more, each counts the same."}</p>
            }
            {choice_field(
                &way,
                choices(Weighing::ALL),
                &priorities.weighing,
                typed(on_action, PrioritiesAction::Weighing),
            )}
            <ul class="weights plain">
                for (place, criterion) in weighed.criteria.iter().enumerate() {
                    {one(place, criterion, priorities, weighed, locality, on_action)}
                }
            </ul>
            if priorities.weighing == Weighing::Compared {
                {comparisons(priorities, weighed, locality, on_action)}
            }
        </section>
    }
}

/// Whether the typed weights count, and each of them is 0.
fn weigh_nothing(priorities: &Priorities, weighed: &Weighed) -> bool {
    let counts = priorities.weighing == Weighing::Typed || weighed.stands_in(priorities).is_some();
    let typed = |criterion: &CriterionRef| match criterion {
        CriterionRef::BuiltIn(criterion) => priorities.weights.get(criterion.key()).and_then(Typed::value),
        CriterionRef::Own(id) => {
            let own = priorities.criteria.iter().find(|own| own.id == *id);
            own.and_then(|own| own.weight.value())
        }
        CriterionRef::Other(_) => Some(0.0),
    };
    counts && weighed.criteria.iter().all(|criterion| typed(criterion) == Some(0.0))
}

/// A criterion: its share as a bar, where it is typed a slider and a field, and what its points stand for.
fn one(
    place: usize,
    criterion: &CriterionRef,
    priorities: &Priorities,
    weighed: &Weighed,
    locality: &Locality,
    on_action: &Callback<PrioritiesAction>,
) -> Html {
    let name = criterion_name(priorities, criterion).to_owned();
    let share = weighed.weights.shares().get(place).copied().unwrap_or(0.0);
    html! {
        <li key={place}>
            <div class="share">
                <b>{name.clone()}</b>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="bar" width={format!("{:.1}", share * 100.0)} height="10" />
                </svg>
                <span class="whole">{locality.format.percent(share, 0)}</span>
            </div>
            if priorities.weighing == Weighing::Typed {
                {slider(criterion, &name, priorities, on_action)}
            }
            {fold("What its points stand for", false, scale(criterion, priorities))}
        </li>
    }
}

fn slider(
    criterion: &CriterionRef,
    name: &str,
    priorities: &Priorities,
    on_action: &Callback<PrioritiesAction>,
) -> Html {
    let (key, weight, usual, on_typed) = match criterion {
        CriterionRef::BuiltIn(criterion) => {
            let (info, criterion) = (criterion.info(), *criterion);
            (
                info.key.to_owned(),
                priorities.weights.get(info.key).cloned().unwrap_or_default(),
                info.weight,
                on_action.reform(move |typed| PrioritiesAction::Weight(criterion, typed)),
            )
        }
        CriterionRef::Own(id) => {
            let id = *id;
            let own = priorities.criteria.iter().find(|own| own.id == id);
            (
                id.to_string(),
                own.map(|own| own.weight.clone()).unwrap_or_default(),
                OwnCriterion::USUAL_WEIGHT,
                on_action.reform(move |typed| PrioritiesAction::Criterion(id, OwnCriterionAction::Weight(typed))),
            )
        }
        CriterionRef::Other(_) => return Html::default(),
    };
    let value = weight.value().unwrap_or(usual);
    let oninput = on_typed.reform(|event: InputEvent| {
        let slid = event.target_unchecked_into::<HtmlInputElement>().value();
        slid.parse().map_or(Typed::Blank, Typed::Value)
    });
    html! {
        <div class="slider">
            <input
                type="range"
                min="0"
                max="100"
                step="1"
                value={format!("{:.0}", value.clamp(0.0, 100.0))}
                aria-label={format!("Slide the weight of {name}")}
                {oninput}
            />
            <NumberField
                label={Label::new(format!("weight-{key}"), format!("Weight of {name}"))}
                typed={weight}
                quantity={Quantity::Count}
                bounds={BOUNDS}
                assumed={usual}
                {on_typed}
            />
        </div>
    }
}

/// What places on the scale of a criterion stand for.
fn scale(criterion: &CriterionRef, priorities: &Priorities) -> Html {
    let anchors: Vec<(f64, String)> = match criterion {
        CriterionRef::BuiltIn(criterion) => {
            let anchors = criterion.info().anchors.iter();
            anchors.map(|(points, words)| (*points, (*words).to_owned())).collect()
        }
        CriterionRef::Own(id) => {
            let own = priorities.criteria.iter().find(|own| own.id == *id);
            let anchor = |anchor: &Anchor| Some((anchor.points(), own?.anchor(*anchor).trim().to_owned()));
            Anchor::ALL.iter().filter_map(anchor).collect()
        }
        CriterionRef::Other(_) => Vec::new(),
    };
    let said = anchors.into_iter().filter(|(_, words)| !words.is_empty());
    let said: Vec<_> = said.collect();
    let about = match criterion {
        CriterionRef::BuiltIn(criterion) => {
            let mut all = ALL.iter();
            all.find(|info| info.criterion == *criterion)
                .map_or("", |info| info.scale)
        }
        _ if said.is_empty() => "Not said yet: say below what 0 and 100 points stand for.",
        _ => "",
    };
    html! {
        <>
            <dl class="scale">
                for (points, words) in said {
                    <div key={points.to_string()}><dt>{points.to_string()}</dt><dd>{words}</dd></div>
                }
            </dl>
            if !about.is_empty() {
                <p class="small muted">{about}</p>
            }
        </>
    }
}

/// Every two criteria beside each other, and how well that fits together.
fn comparisons(
    priorities: &Priorities,
    weighed: &Weighed,
    locality: &Locality,
    on_action: &Callback<PrioritiesAction>,
) -> Html {
    let all = weighed.criteria.iter().enumerate();
    let pairs = all.flat_map(|(at, one)| weighed.criteria.iter().skip(at + 1).map(move |other| (one, other)));
    let misfit = weighed.pairwise.as_ref().filter(|pairwise| !pairwise.is_consistent());
    let fitting = misfit.and_then(|pairwise| {
        let would_fit = pairwise.least_consistent?.would_fit();
        let (more, less) = (
            weighed.criteria.get(would_fit.more)?,
            weighed.criteria.get(would_fit.less)?,
        );
        Some((more.clone(), less.clone(), would_fit.times))
    });
    html! {
        <fieldset>
            <legend>{"Two at a time: which matters more?"}</legend>
            <div class="plain">
                {for pairs.map(|(one, other)| pair(one, other, priorities, locality, on_action))}
            </div>
            <p role="status">{consistency(weighed, priorities, locality)}</p>
            if let Some((more, less, times)) = fitting {
                {button(
                    "",
                    format!("Say instead: {}", comparison(
                        criterion_name(priorities, &more),
                        criterion_name(priorities, &less),
                        times,
                        locality,
                    )),
                    on_action.reform(move |_| {
                        PrioritiesAction::Compare(more.clone(), less.clone(), Typed::Value(times))
                    }),
                )}
            }
        </fieldset>
    }
}

/// What was said of two: whether the first matters more, and how many times.
type Said = Option<(bool, f64)>;

fn pair(
    one: &CriterionRef,
    other: &CriterionRef,
    priorities: &Priorities,
    locality: &Locality,
    on_action: &Callback<PrioritiesAction>,
) -> Html {
    let (first, second) = (criterion_name(priorities, one), criterion_name(priorities, other));
    let mut about = priorities.comparisons.iter().rev();
    let said: Said = about
        .find(|compared| compared.is_about(one, other))
        .and_then(|compared| {
            let times = compared.times.value()?;
            Some((times <= 1.0 || compared.more == *one, times))
        });
    let words = |said: (bool, f64)| {
        let (more, less) = if said.0 { (first, second) } else { (second, first) };
        AttrValue::from(comparison(more, less, said.1, locality))
    };
    let sure = (2..=9_u8).map(f64::from);
    let steps = sure.clone().rev().map(|times| (true, times));
    let steps = steps.chain([(true, 1.0)]).chain(sure.map(|times| (false, times)));
    let mut offered: Vec<(Said, AttrValue)> = vec![(None, "not compared yet".into())];
    offered.extend(steps.map(|said| (Some(said), words(said))));
    if let Some(own) = said.filter(|own| offered.iter().all(|(offer, _)| *offer != Some(*own))) {
        offered.push((said, words(own)));
    }
    let on_said = {
        let (one, other) = (one.clone(), other.clone());
        on_action.reform(move |said: Said| match said {
            Some((true, times)) => PrioritiesAction::Compare(one.clone(), other.clone(), Typed::Value(times)),
            Some((false, times)) => PrioritiesAction::Compare(other.clone(), one.clone(), Typed::Value(times)),
            None => PrioritiesAction::Compare(one.clone(), other.clone(), Typed::Blank),
        })
    };
    let label = Label::new(
        format!("compare-{}-{}", id_of(one), id_of(other)),
        format!("{first} or {second}?"),
    );
    choice_field(&label, offered, &said, on_said)
}

fn id_of(criterion: &CriterionRef) -> String {
    match criterion {
        CriterionRef::BuiltIn(criterion) => criterion.key().to_owned(),
        CriterionRef::Own(id) => id.to_string(),
        CriterionRef::Other(key) => key.clone(),
    }
}
