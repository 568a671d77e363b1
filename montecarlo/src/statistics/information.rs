//! What it is worth to know more before deciding.
//!
//! Who decides by the expected net present value does it where that is above zero. Knowing the outcome, one would leave
//! the losing trials, or take the winning ones: what that adds on average is the most that any measuring can be worth.

use super::batches::{BatchMeans, as_f64, standard_error};
use super::regression::{Fit, LANES, Scaling, Shape, TERMS, dot};
use super::sum::sum;
use crate::BATCH;
use crate::lanes::Lanes;

/// A value found by simulation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The value, in the unit of the outcome.
    pub value: f64,
    /// How far it is off by chance, one standard error, from the spread over batches.
    pub standard_error: f64,
}

/// What it is at most worth to know one input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Information {
    /// It can be told from nothing.
    Shown(Estimate),
    /// It cannot be told from nothing by so many trials.
    Hidden,
}

/// What one input does to the outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InputValue {
    /// The share of the outcome's variance that the input explains, 0 to 1, without what chance alone would explain.
    ///
    /// Over inputs that are independent and do not act through each other the shares add up to about 1.
    pub explained: f64,
    /// What it is at most worth to know the input before deciding.
    pub information: Information,
}

/// The expected value of perfect information on all inputs, `E[max(y, 0)] − max(E[y], 0)` for the outcome `y`, as net
/// present value (Raiffa and Schlaifer 1961); nothing below two whole batches of trials. Never below 0.
#[must_use]
pub fn perfect_information(outcomes: &[f64]) -> Option<Estimate> {
    let mean = sum(outcomes, |outcome| outcome) / as_f64(outcomes.len());
    let side = Side::regretted(mean);
    let value = sum(outcomes, |outcome| side.part(outcome)) / as_f64(outcomes.len());
    let standard_error = standard_error(outcomes, |outcome| side.part(outcome))?;
    (value.is_finite() && standard_error.is_finite()).then_some(Estimate { value, standard_error })
}

/// What one input explains of the outcome, and the expected value of perfect information on it alone; nothing where the
/// two are not equally many or fewer than two whole batches, or where one of them does not vary.
///
/// The outcome is regressed on the input, and the value is `E[max(f, 0)] − max(E[f], 0)` for the fitted curve `f` (Strong,
/// Oakley and Brennan 2014). Averages by bins would find worth in noise. The fit finds some too, so its deviations
/// are shrunk until their variance is that of the adjusted R². What remains is hidden if it is below two standard errors,
/// or if chance alone would fit as much in one of a thousand inputs without effect.
///
/// The standard error comes from batches: of the mean of the value's influence function, which holds both the draws of
/// the input and the error of the fit.
#[must_use]
pub fn input_value(outcomes: &[f64], inputs: &[f64], shape: Shape) -> Option<InputValue> {
    if outcomes.len() < 2 * BATCH {
        return None;
    }
    let fit = Fit::of(outcomes, inputs, shape)?;
    let explained = fit.explained(inputs.len());
    let information = if fit.beyond_chance(inputs.len()) {
        worth(&fit, inputs)
    } else {
        Information::Hidden
    };
    explained.is_finite().then_some(InputValue { explained, information })
}

fn worth(fit: &Fit, inputs: &[f64]) -> Information {
    let trials = as_f64(inputs.len());
    let side = Side::regretted(fit.scaling.outcome_mean);
    let curve = shrunk(fit, inputs.len());
    let regrets: Vec<Regret> = inputs
        .chunks(BATCH)
        .map(|batch| Regret::of(batch, &fit.scaling, &curve, side))
        .collect();
    let mut total = Regret::default();
    for regret in &regrets {
        total.value += regret.value;
        for (sum, more) in total.powers.iter_mut().zip(regret.powers) {
            *sum += more;
        }
    }
    let value = total.value / trials;

    // How the value moves with the fit: the regretted side as the fitted polynomials see it.
    let mut weight = [0.0; TERMS];
    for polynomial in &fit.basis {
        let share = dot(polynomial, &total.powers) / trials;
        for (factor, part) in weight.iter_mut().zip(polynomial) {
            *factor += share * part;
        }
    }
    let mut means = BatchMeans::default();
    for (regret, sums) in regrets.iter().zip(&fit.batches).take(inputs.len() / BATCH) {
        let beside_fit = dot(&weight, &sums.products) - sums.product(&weight, &fit.factors);
        means.add((regret.value + side.sign * beside_fit) / as_f64(BATCH));
    }
    match means.standard_error() {
        Some(standard_error) if value > 0.0 && value >= 2.0 * standard_error => {
            Information::Shown(Estimate { value, standard_error })
        }
        _ => Information::Hidden,
    }
}

/// The fitted curve in `z`, its deviations from its mean shrunk to the variance they have without chance.
fn shrunk(fit: &Fit, trials: usize) -> [f64; TERMS] {
    let kept = (fit.fitted_without_chance(trials) / fit.fitted).sqrt();
    let mut curve = fit.factors.map(|factor| factor * kept);
    curve[0] += fit.scaling.outcome_mean;
    curve
}

/// The side of zero that is regretted: the losses of who goes ahead, the gains of who does not.
#[derive(Clone, Copy)]
struct Side {
    sign: f64,
}

impl Side {
    fn regretted(mean: f64) -> Self {
        Self {
            sign: if mean < 0.0 { 1.0 } else { -1.0 },
        }
    }

    /// How far four outcomes are on this side; 0 on the other.
    fn part(self, outcomes: Lanes) -> Lanes {
        (Lanes::splat(self.sign) * outcomes).fast_max(Lanes::ZERO)
    }
}

/// Sums over the trials of a batch in which the curve is on the regretted side.
#[derive(Default)]
struct Regret {
    /// How far it is on that side.
    value: f64,
    /// Of 1, z, z², z³.
    powers: [f64; TERMS],
}

impl Regret {
    fn of(inputs: &[f64], scaling: &Scaling, curve: &[f64; TERMS], side: Side) -> Self {
        let mut values = [0.0; LANES];
        let mut powers = [[0.0; LANES]; TERMS];
        let mut add = |inputs: &[f64; LANES], present: [f64; LANES]| {
            let z = inputs.map(|input| scaling.input(input));
            let mut power = present;
            for lane in 0..LANES {
                let along = side.sign * curve.iter().rev().fold(0.0, |value, factor| value * z[lane] + factor);
                // 1 on the regretted side, else 0. A branch would be foreseen wrongly in every third trial.
                power[lane] *= 0.5 + 0.5_f64.copysign(along);
                values[lane] += power[lane] * along;
            }
            for sums in &mut powers {
                for lane in 0..LANES {
                    sums[lane] += power[lane];
                    power[lane] *= z[lane];
                }
            }
        };
        let (pairs, last) = inputs.as_chunks::<LANES>();
        for inputs in pairs {
            add(inputs, [1.0; LANES]);
        }
        if let [input] = last {
            add(&[*input; LANES], [1.0, 0.0]);
        }
        let joined = |[even, odd]: [f64; LANES]| even + odd;
        Self {
            value: joined(values),
            powers: powers.map(joined),
        }
    }
}
