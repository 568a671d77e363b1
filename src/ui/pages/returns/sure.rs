//! How sure is that: how often which value comes, and how many trials say so.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::simulation::Watch;
use crate::plan::figures::MOST_TRIALS;
use crate::plan::{Correlation, View};
use crate::ui::charts::Percentiles;
use crate::ui::charts::cumulative::{Cumulative, cumulative_chart, cumulative_table};
use crate::ui::charts::histogram::{Bin, Histogram, histogram_chart, histogram_table};
use crate::ui::components::field::{Label, choice_field};
use crate::ui::components::fold::dear_fold;
use crate::ui::components::layout::{button, choices};
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
pub(super) fn sure(watch: &Rc<Watch>, view: View, limit: f64, trials: &Trials, locality: &Locality) -> Html {
    let chance = of_view(watch, view);
    if !is_uncertain(&chance.npv) {
        return Html::default();
    }
    let summary = how_sure(chance, limit, locality);
    let known = Rc::new(Known {
        watch: Rc::clone(watch),
        marks: Percentiles {
            p10: chance.npv.p10,
            p50: chance.npv.p50,
            p90: chance.npv.p90,
        },
        losing: chance.npv.chance_below_zero,
        summary: summary.clone(),
        locality: locality.clone(),
    });
    let (curve, tables) = (Rc::clone(&known), Rc::clone(&known));
    html! {
        <section class="card" aria-label="How sure is that">
            <h2>{"How sure is that?"}</h2>
            <p>{[&*summary, " This is ", view_in_words(view), ", as worth today."].concat()}</p>
            {known.histogram(histogram_chart)}
            {dear_fold("The chance of a value or less", move || curve.curve(cumulative_chart))}
            {dear_fold("As tables", move || html! {
                <>{tables.histogram(histogram_table)}{tables.curve(cumulative_table)}</>
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

/// What the charts show.
struct Known {
    watch: Rc<Watch>,
    marks: Percentiles,
    losing: f64,
    summary: String,
    locality: Locality,
}

impl Known {
    fn histogram(&self, drawn: fn(&Histogram<'_>, &Locality) -> Html) -> Html {
        let found = &self.watch.histogram;
        let bins: Vec<Bin> = found
            .edges
            .windows(2)
            .zip(&found.counts)
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
            losing: self.losing,
            marks: self.marks,
            summary: self.summary.clone(),
        };
        drawn(&histogram, &self.locality)
    }

    fn curve(&self, drawn: fn(&Cumulative<'_>, &Locality) -> Html) -> Html {
        let points: Vec<(f64, f64)> = self
            .watch
            .cumulative
            .iter()
            .map(|point| (point.value, point.share))
            .collect();
        let curve = Cumulative {
            name: "The chance of a value or less",
            points: &points,
            losing: self.losing,
            marks: self.marks,
            summary: self.summary.clone(),
        };
        drawn(&curve, &self.locality)
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
