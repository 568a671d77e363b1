//! How sure is that: how often which value comes, and how many trials say so.

use yew::prelude::*;

use crate::domain::simulation::Watch;
use crate::plan::figures::MOST_TRIALS;
use crate::plan::{Correlation, View};
use crate::ui::charts::Percentiles;
use crate::ui::charts::cumulative::{Cumulative, cumulative_chart, cumulative_table};
use crate::ui::charts::histogram::{Bin, Histogram, histogram_chart, histogram_table};
use crate::ui::components::field::{Label, choice_field};
use crate::ui::components::layout::{button, choices, fold};
use crate::ui::locality::Locality;
use crate::ui::words::chances::{how_sure, is_uncertain, of_view};
use crate::ui::words::priorities::view_in_words;

/// Trials wanted and done, and what asks for more or fewer.
pub(super) struct Trials {
    pub(super) wanted: usize,
    pub(super) progress: Option<usize>,
    pub(super) on_wanted: Callback<usize>,
    /// What is wanted where nobody asked for more.
    pub(super) usual: usize,
    /// How much estimates go wrong together, and what changes it.
    pub(super) correlation: Correlation,
    pub(super) on_correlation: Callback<Correlation>,
}

/// The card; nothing where every figure stands alone.
pub(super) fn sure(watch: &Watch, view: View, limit: f64, trials: &Trials, locality: &Locality) -> Html {
    let chance = of_view(watch, view);
    if !is_uncertain(&chance.npv) {
        return Html::default();
    }
    let npv = &chance.npv;
    let marks = Percentiles {
        p10: npv.p10,
        p50: npv.p50,
        p90: npv.p90,
    };
    let summary = how_sure(chance, limit, locality);
    let bins: Vec<Bin> = watch
        .histogram
        .edges
        .windows(2)
        .zip(&watch.histogram.counts)
        .filter_map(|(edges, count)| {
            Some(Bin {
                from: *edges.first()?,
                to: *edges.last()?,
                count: u32::try_from(*count).unwrap_or(u32::MAX),
            })
        })
        .collect();
    let histogram = Histogram {
        name: "How often which value comes",
        bins: &bins,
        losing: npv.chance_below_zero,
        marks,
        summary: summary.clone(),
    };
    let points: Vec<(f64, f64)> = watch
        .cumulative
        .iter()
        .map(|point| (point.value, point.share))
        .collect();
    let curve = Cumulative {
        name: "The chance of a value or less",
        points: &points,
        losing: npv.chance_below_zero,
        marks,
        summary: summary.clone(),
    };
    html! {
        <section class="card" aria-label="How sure is that">
            <h2>{"How sure is that?"}</h2>
            <p>{[&*summary, " This is ", view_in_words(view), ", as worth today."].concat()}</p>
            {histogram_chart(&histogram, locality)}
            {fold("The chance of a value or less", false, cumulative_chart(&curve, locality))}
            {fold("As tables", false, html! {
                <>{histogram_table(&histogram, locality)}{cumulative_table(&curve, locality)}</>
            })}
            <div class="fields">
                {choice_field(
                    &Label::new("correlation", "Estimates go wrong")
                        .with_help("Who is too hopeful about one figure is often too hopeful about the next."),
                    choices(Correlation::ALL),
                    &trials.correlation,
                    trials.on_correlation.clone(),
                )}
            </div>
            {counted(watch, view, trials, locality)}
        </section>
    }
}

/// How many trials it rests on, how far chance moves the mean, and more of them.
fn counted(watch: &Watch, view: View, trials: &Trials, locality: &Locality) -> Html {
    let npv = &of_view(watch, view).npv;
    let number = |count: usize| locality.format.number(u32::try_from(count).map_or(0.0, f64::from), 0);
    let error = npv.standard_error.map_or_else(String::new, |error| {
        format!(", off by chance by about {}", locality.format.money(error))
    });
    let says = format!(
        "{} trials. Mean {}{error}.",
        number(npv.trials),
        locality.format.money(npv.mean)
    );
    let more = (trials.wanted * 10).min(MOST_TRIALS);
    let want = |count: usize| trials.on_wanted.reform(move |_| count);
    html! {
        <div class="row">
            <p class="small muted" role="status">
                {match trials.progress {
                    Some(done) => format!("{} of {} trials done …", number(done), number(trials.wanted)),
                    None => says,
                }}
            </p>
            if trials.progress.is_some() {
                {button("quiet", "Stop", want(trials.usual))}
            } else if trials.wanted < MOST_TRIALS {
                {button("quiet", format!("Try {} times", number(more)), want(more))}
            }
        </div>
    }
}
