//! Break-even: the figure of one input at which a case is worth nothing more and nothing less, all else likely.

use montecarlo::Column;

use super::case::{Case, NoAnswer, Terms};
use super::growth::{Courses, Growth};
use super::input::Input;
use super::rate::monthly_rate;
use super::trials::{Trials, Views};
use crate::domain::quantity::Bounds;

/// Where an input has to lie for the net present value not to be negative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BreakEven {
    /// Below it loses.
    LosesBelow(f64),
    /// Above it loses.
    LosesAbove(f64),
    /// It pays only between the two.
    PaysBetween(f64, f64),
    /// It loses only between the two.
    LosesBetween(f64, f64),
    /// Whatever it is, it does not lose.
    NeverLoses,
    /// Whatever it is, it loses.
    AlwaysLoses,
    /// It changes nothing.
    NoPart,
}

/// Figures looked at in one go, and how often the place between two of them is looked at again.
const LOOKED_AT: u16 = 128;
const CLOSER: usize = 6;

/// The break-even of an input in one view, nearest to its likely figure on either side.
///
/// Sign changes are looked for over all the input's bounds, closely around the likely figure and in growing steps away
/// from it; each is then narrowed down. A figure at which there is no return counts as not there.
///
/// # Errors
/// The likely case has no return.
pub fn break_even(case: &Case, terms: &Terms, input: Input, full: bool) -> Result<BreakEven, NoAnswer> {
    let trials = Trials::new(case, terms)?;
    // What nobody said lasts as long as anybody looks.
    let likely = match trials.figure(input) {
        None if input == Input::LifeMonths => f64::from(terms.horizon),
        figure => figure.unwrap_or(0.0),
    };
    let worth = Worth {
        trials,
        input,
        terms,
        courses: Courses::new(&Growth::likely(terms), terms),
        rate: monthly_rate(terms.rate()),
        full,
    };
    let places = places(likely, input.info().bounds);
    let values = worth.at(&places);
    let now = worth.at(&[likely]).first().copied().unwrap_or(0.0);
    let size = values
        .iter()
        .fold(libm::fabs(now), |most, value| most.max(libm::fabs(*value)));
    if values.iter().all(|value| libm::fabs(value - now) <= 1e-12 * size) {
        return Ok(BreakEven::NoPart);
    }
    let pays = |value: &f64| *value >= 0.0;
    let crossings: Vec<f64> = places
        .windows(2)
        .zip(values.windows(2))
        .filter(|(_, values)| matches!(values, [a, b] if pays(a) != pays(b)))
        .filter_map(|(places, _)| Some(worth.narrowed(*places.first()?, *places.last()?)))
        .filter(|crossing| has_return(case, terms, input, *crossing))
        .collect();
    let below = crossings.iter().copied().rfind(|crossing| *crossing <= likely);
    let above = crossings.iter().copied().find(|crossing| *crossing > likely);
    Ok(match (below, above, pays(&now)) {
        (None, None, true) => BreakEven::NeverLoses,
        (None, None, false) => BreakEven::AlwaysLoses,
        (Some(below), None, true) => BreakEven::LosesBelow(below),
        (Some(below), None, false) => BreakEven::LosesAbove(below),
        (None, Some(above), true) => BreakEven::LosesAbove(above),
        (None, Some(above), false) => BreakEven::LosesBelow(above),
        (Some(below), Some(above), true) => BreakEven::PaysBetween(below, above),
        (Some(below), Some(above), false) => BreakEven::LosesBetween(below, above),
    })
}

/// Whether there is a return at a figure: a trial shares hours out that are spent twice, where typed ones have no answer.
fn has_return(case: &Case, terms: &Terms, input: Input, figure: f64) -> bool {
    let mut case = case.clone();
    case.typed.set(input, figure);
    Trials::new(&case, terms).is_ok()
}

struct Worth<'a> {
    trials: Trials,
    input: Input,
    terms: &'a Terms,
    courses: Courses,
    rate: f64,
    full: bool,
}

impl Worth<'_> {
    /// The net present value at each figure of the input.
    fn at(&self, figures: &[f64]) -> Vec<f64> {
        let drawn = [(self.input, Column::drawn(figures.to_vec()))];
        let streams = self.trials.streams(
            &drawn,
            self.terms,
            &self.courses,
            if self.full { Views::Full } else { Views::Cash },
        );
        let stream = if self.full { &streams.full } else { &streams.cash };
        let value = stream.present_value(self.rate);
        (0..figures.len()).map(|at| value.at(at)).collect()
    }

    /// The place between two figures at which the value changes its sign.
    fn narrowed(&self, mut from: f64, mut to: f64) -> f64 {
        let mut around = (from, to);
        let mut jumps = false;
        for _ in 0..CLOSER {
            let places: Vec<f64> = evenly(from, to).collect();
            let values = self.at(&places);
            let found = places
                .windows(2)
                .zip(values.windows(2))
                .find(|(_, values)| matches!(values, [a, b] if (*a >= 0.0) != (*b >= 0.0)));
            let Some(([a, b], [at_a, at_b])) = found else {
                // It is no line there but a step, as of whole months: the step lies elsewhere between the two.
                if jumps {
                    break;
                }
                jumps = true;
                (from, to) = around;
                continue;
            };
            if *a >= *b {
                break;
            }
            around = (*a, *b);
            if jumps {
                (from, to) = around;
                continue;
            }
            // Between two neighbours it is all but a line.
            let crossing = a + (b - a) * (at_a / (at_a - at_b));
            let room = (b - a) / f64::from(LOOKED_AT);
            if !(crossing > *a && crossing < *b) {
                return if crossing <= *a { *a } else { *b };
            }
            (from, to) = ((crossing - room).max(*a), (crossing + room).min(*b));
        }
        f64::midpoint(from, to)
    }
}

/// Where to look: the bounds, evenly over what people mean, and in growing steps away from the likely figure.
fn places(likely: f64, bounds: Bounds) -> Vec<f64> {
    let Bounds { least, most } = bounds;
    let near = libm::fabs(likely).max(if most <= 10.0 { 0.1 } else { 1.0 });
    let mut places: Vec<f64> = (0..LOOKED_AT)
        .flat_map(|step| {
            let away = near * (libm::pow(1.2, f64::from(step)) - 1.0) / 4.0;
            [likely - away, likely + away]
        })
        .chain([least, most, 0.0])
        .filter(|place| (least..=most).contains(place))
        .collect();
    crate::domain::sort::sort(&mut places, f64::total_cmp);
    places.dedup();
    places
}

fn evenly(from: f64, to: f64) -> impl Iterator<Item = f64> {
    let step = (to - from) / f64::from(LOOKED_AT);
    (0..LOOKED_AT).map(move |at| from + f64::from(at) * step).chain([to])
}
