//! Tornado: how far each uncertain thing alone swings the result, all others in the middle.

use montecarlo::{Column, Distribution};

use super::run::{Setting, Uncertainty};
use super::uncertain::UncertainCase;
use crate::domain::finance::{Courses, Growth, Input, Streams, Terms, Trials, Views, monthly_rate};
use crate::domain::sort::sort;

/// How far each uncertain thing swings the net present value of what is watched, in the owner's view.
#[derive(Clone, Debug, PartialEq)]
pub struct Tornado {
    /// The net present value with every uncertain figure at its P50 and without any risk.
    pub base: f64,
    /// The swings, the widest first.
    pub swings: Vec<Swing>,
}

/// How far one uncertain thing swings the net present value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swing {
    /// What swings.
    pub what: Uncertainty,
    /// Its P10 and its P90; 0 and 1 for a risk that does not or does happen.
    pub figures: (f64, f64),
    /// The net present values with it at the one and at the other.
    pub npv: (f64, f64),
}

/// The tornado of what is watched; none where nothing is, or where it has no return.
#[must_use]
pub fn tornado(setting: &Setting) -> Option<Tornado> {
    let terms = &setting.terms.terms;
    let middle = Growth {
        wages: at(setting.terms.wages.as_ref(), 0.5, terms.wage_growth),
        volume: at(setting.terms.volume.as_ref(), 0.5, terms.volume_growth),
        prices: at(setting.terms.prices.as_ref(), 0.5, terms.inflation),
    };
    let cases: Vec<Middle<'_>> = setting
        .cases
        .iter()
        .filter(|case| setting.is_watched(case.id))
        .filter_map(|case| Middle::of(case, terms))
        .collect();
    if cases.is_empty() {
        return None;
    }
    let courses = Courses::new(&middle, terms);
    let worth = Worth {
        terms,
        full: setting.full,
    };
    let alone: Vec<f64> = cases.iter().map(|case| worth.of(case, None, &courses).at(0)).collect();
    let base: f64 = alone.iter().sum();
    let mut swings: Vec<Swing> = Vec::new();
    for (case, alone) in cases.iter().zip(&alone) {
        let rest = base - alone;
        for (input, range) in &case.case.ranges {
            let figures = (range.quantile(0.1), range.quantile(0.9));
            let column = Column::drawn(vec![figures.0, figures.1]);
            let npv = worth.of(case, Some((*input, column)), &courses);
            swings.push(Swing {
                what: Uncertainty::Input(case.case.id, *input),
                figures,
                npv: (rest + npv.at(0), rest + npv.at(1)),
            });
        }
        for risk in &case.case.risks {
            let mut costs = Streams::new(terms);
            let month = risk.month.unwrap_or(case.trials.start());
            costs.add_once(&-Column::Fixed(risk.cost.quantile(0.5)), month, terms, &courses);
            swings.push(Swing {
                what: Uncertainty::Risk(risk.id),
                figures: (0.0, 1.0),
                npv: (base, base + worth.value(&costs).at(0)),
            });
        }
    }
    for (what, range) in [
        (Uncertainty::Wages, &setting.terms.wages),
        (Uncertainty::Volume, &setting.terms.volume),
        (Uncertainty::Prices, &setting.terms.prices),
    ] {
        let Some(range) = range else { continue };
        let figures = (range.quantile(0.1), range.quantile(0.9));
        let swung = Column::drawn(vec![figures.0, figures.1]);
        let mut growth = middle.clone();
        match what {
            Uncertainty::Wages => growth.wages = swung,
            Uncertainty::Volume => growth.volume = swung,
            _ => growth.prices = swung,
        }
        let courses = Courses::new(&growth, terms);
        let npv = cases
            .iter()
            .fold(Column::ZERO, |sum, case| sum + &worth.of(case, None, &courses));
        swings.push(Swing {
            what,
            figures,
            npv: (npv.at(0), npv.at(1)),
        });
    }
    let width = |swing: &Swing| libm::fabs(swing.npv.1 - swing.npv.0);
    sort(&mut swings, |a, b| width(b).total_cmp(&width(a)));
    Some(Tornado { base, swings })
}

fn at(range: Option<&Distribution>, share: f64, likely: f64) -> Column {
    Column::Fixed(range.map_or(likely, |range| range.quantile(share)))
}

/// A case with every uncertain figure at its P50.
struct Middle<'a> {
    case: &'a UncertainCase,
    trials: Trials,
    figures: Vec<(Input, Column)>,
}

impl<'a> Middle<'a> {
    fn of(case: &'a UncertainCase, terms: &Terms) -> Option<Self> {
        let middle = |(input, range): &(Input, Distribution)| (*input, Column::Fixed(range.quantile(0.5)));
        Some(Self {
            trials: Trials::new(&case.case, terms).ok()?,
            figures: case.ranges.iter().map(middle).collect(),
            case,
        })
    }
}

struct Worth<'a> {
    terms: &'a Terms,
    full: bool,
}

impl Worth<'_> {
    /// The net present value of a case with one figure put otherwise.
    fn of(&self, case: &Middle<'_>, swung: Option<(Input, Column)>, courses: &Courses) -> Column {
        let mut figures = case.figures.clone();
        if let Some((input, column)) = swung
            && let Some((_, figure)) = figures.iter_mut().find(|(other, _)| *other == input)
        {
            *figure = column;
        }
        // Ranges can be put otherwise each time, so nothing of the timing is kept.
        self.value(&case.trials.streams_anew(&figures, self.terms, courses, Views::Both))
    }

    fn value(&self, streams: &Streams) -> Column {
        let stream = if self.full { &streams.full } else { &streams.cash };
        stream.present_value(monthly_rate(self.terms.rate()))
    }
}
