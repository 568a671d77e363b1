//! What an input explains of an outcome: a line or a cubic curve by least squares.

use super::batches::as_f64;
use super::sum::sum;
use crate::BATCH;
use crate::lanes::Lanes;

/// How an input enters an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// In a straight line: twice the change, twice the effect.
    Linear,
    /// In some smooth way.
    Cubic,
}

/// A polynomial of an input `x`, fitted to an outcome by least squares.
///
/// It is written in `z`, the input centred and scaled to a spread of 1, and found through polynomials that are orthonormal
/// over the trials, so that powers that resemble each other do no harm. A power that adds nothing to the lower ones, as the
/// square of a yes or no, is left out.
pub(super) struct Fit {
    pub(super) scaling: Scaling,
    /// What is fitted, less the mean of the outcome: factors of 1, z, z², z³.
    pub(super) factors: [f64; TERMS],
    /// The orthonormal polynomials: factors of 1, z, z², z³ each; those left out are zero.
    pub(super) basis: [[f64; TERMS]; TERMS],
    /// Number of polynomials fitted beyond the constant.
    pub(super) degree: usize,
    /// The variance of what is fitted.
    pub(super) fitted: f64,
    /// The variance of the outcome that one more trial would show beyond what is fitted.
    pub(super) residual: f64,
    /// The sums of each batch; the last may not be whole.
    pub(super) batches: Vec<Sums>,
}

/// Trials that are summed side by side.
pub(super) const LANES: usize = 2;
/// The terms 1, z, z² and z³.
pub(super) const TERMS: usize = 4;

impl Fit {
    /// The fit of outcomes to an input, trial by trial; nothing where they are not equally many, or fewer than a fit needs, or
    /// where the input or the outcome does not vary.
    pub(super) fn of(outcomes: &[f64], inputs: &[f64], shape: Shape) -> Option<Self> {
        let scaling = Scaling::of(outcomes, inputs)?;
        let pairs = outcomes.chunks(BATCH).zip(inputs.chunks(BATCH));
        let batches: Vec<Sums> = match shape {
            Shape::Linear => pairs
                .map(|(outcomes, inputs)| Sums::of::<1>(outcomes, inputs, &scaling))
                .collect(),
            Shape::Cubic => pairs
                .map(|(outcomes, inputs)| Sums::of::<3>(outcomes, inputs, &scaling))
                .collect(),
        };
        let total = batches.iter().fold(Sums::default(), Sums::plus);
        let degree = match shape {
            Shape::Linear => 1,
            Shape::Cubic => 3,
        };
        Self::solve(scaling, &total, degree, as_f64(outcomes.len()), batches)
    }

    fn solve(scaling: Scaling, total: &Sums, highest: usize, trials: f64, batches: Vec<Sums>) -> Option<Self> {
        let (basis, degree) = orthonormal(total, highest, trials);
        let (mut factors, mut fitted) = ([0.0; TERMS], 0.0);
        for (term, polynomial) in basis.iter().enumerate() {
            let effect = dot(polynomial, &total.products) / trials;
            for (factor, part) in factors.iter_mut().zip(polynomial) {
                *factor += effect * part;
            }
            fitted += if term > 0 { effect * effect } else { 0.0 };
        }
        let mean = total.products[0] / trials;
        let freedom = trials - 1.0 - as_f64(degree);
        let rest = (total.squares / trials - mean * mean - fitted).max(0.0);
        let residual = rest * trials / freedom;
        (degree > 0 && freedom > 0.0 && (fitted + residual).is_finite() && fitted + residual > 0.0).then_some(Self {
            scaling,
            factors,
            basis,
            degree,
            fitted,
            residual,
            batches,
        })
    }

    /// The variance of what is fitted, without what chance alone puts there: `p · σ² / n` for `p` polynomials, `n` trials and
    /// the residual variance `σ²`. Never below 0.
    pub(super) fn fitted_without_chance(&self, trials: usize) -> f64 {
        (self.fitted - as_f64(self.degree) * self.residual / as_f64(trials)).max(0.0)
    }

    /// The share of the outcome's variance that the input explains, 0 to 1, without what chance alone would explain: the
    /// adjusted R² (Ezekiel 1930).
    pub(super) fn explained(&self, trials: usize) -> f64 {
        let explained = self.fitted_without_chance(trials);
        explained / (explained + self.residual)
    }

    /// Whether chance alone would hardly explain as much: it would once in a thousand inputs that have no effect.
    ///
    /// `n` times the variance fitted over the residual variance is chi-squared then, with as many degrees of freedom as there
    /// are polynomials.
    pub(super) fn beyond_chance(&self, trials: usize) -> bool {
        /// The upper thousandth of chi-squared with 1, 2 and 3 degrees of freedom.
        const THOUSANDTH: [f64; TERMS - 1] = [10.828, 13.816, 16.266];
        let limit = THOUSANDTH.get(self.degree - 1).copied().unwrap_or(f64::INFINITY);
        self.fitted * as_f64(trials) > limit * self.residual
    }
}

/// How input and outcome are centred and scaled.
pub(super) struct Scaling {
    pub(super) input_centre: f64,
    pub(super) input_scale: f64,
    pub(super) outcome_mean: f64,
}

impl Scaling {
    fn of(outcomes: &[f64], inputs: &[f64]) -> Option<Self> {
        if outcomes.len() != inputs.len() {
            return None;
        }
        let trials = as_f64(inputs.len());
        let input_centre = sum(inputs, |input| input) / trials;
        let middle = Lanes::splat(input_centre);
        let variance = sum(inputs, |input| (input - middle) * (input - middle)) / trials;
        let input_scale = 1.0 / variance.sqrt();
        let outcome_mean = sum(outcomes, |outcome| outcome) / trials;
        (input_scale.is_finite() && input_scale > 0.0 && outcome_mean.is_finite()).then_some(Self {
            input_centre,
            input_scale,
            outcome_mean,
        })
    }

    pub(super) fn input(&self, input: f64) -> f64 {
        (input - self.input_centre) * self.input_scale
    }
}

/// Sums over the trials of a batch, of `z`, the scaled input, and `y`, the centred outcome.
#[derive(Clone, Default)]
pub(super) struct Sums {
    /// Of z⁰, z¹ … z⁶; of a line, up to z².
    pub(super) powers: [f64; 2 * TERMS - 1],
    /// Of y, yz, yz², yz³; of a line, up to yz.
    pub(super) products: [f64; TERMS],
    /// Of y².
    squares: f64,
}

impl Sums {
    fn of<const DEGREE: usize>(outcomes: &[f64], inputs: &[f64], scaling: &Scaling) -> Self {
        let mut powers = [[0.0; LANES]; 2 * TERMS - 1];
        let mut products = [[0.0; LANES]; TERMS];
        let mut squares = [0.0; LANES];
        let mut add = |outcomes: &[f64; LANES], inputs: &[f64; LANES], present: [f64; LANES]| {
            let z = inputs.map(|input| scaling.input(input));
            let y = outcomes.map(|outcome| outcome - scaling.outcome_mean);
            let mut power = present;
            for exponent in 0..=2 * DEGREE {
                for lane in 0..LANES {
                    powers[exponent][lane] += power[lane];
                    if exponent <= DEGREE {
                        products[exponent][lane] += y[lane] * power[lane];
                    }
                    power[lane] *= z[lane];
                }
            }
            for lane in 0..LANES {
                squares[lane] += present[lane] * (y[lane] * y[lane]);
            }
        };
        let (outcome_pairs, last_outcome) = outcomes.as_chunks::<LANES>();
        let (input_pairs, last_input) = inputs.as_chunks::<LANES>();
        for (outcomes, inputs) in outcome_pairs.iter().zip(input_pairs) {
            add(outcomes, inputs, [1.0; LANES]);
        }
        if let ([outcome], [input]) = (last_outcome, last_input) {
            add(&[*outcome; LANES], &[*input; LANES], [1.0, 0.0]);
        }
        let joined = |[even, odd]: [f64; LANES]| even + odd;
        Self {
            powers: powers.map(joined),
            products: products.map(joined),
            squares: joined(squares),
        }
    }

    fn plus(mut self, other: &Self) -> Self {
        for (sum, more) in self.powers.iter_mut().zip(&other.powers) {
            *sum += more;
        }
        for (sum, more) in self.products.iter_mut().zip(&other.products) {
            *sum += more;
        }
        self.squares += other.squares;
        self
    }

    /// The sum over the trials of the product of two polynomials.
    pub(super) fn product(&self, left: &[f64; TERMS], right: &[f64; TERMS]) -> f64 {
        left.iter()
            .enumerate()
            .map(|(power, factor)| factor * dot(right, &self.powers[power..]))
            .sum()
    }
}

/// The polynomials up to a degree that are orthonormal over the trials, and how many there are beyond the constant: Gram
/// and Schmidt's method, each polynomial made orthogonal twice against rounding (Giraud and others 2005).
fn orthonormal(total: &Sums, highest: usize, trials: f64) -> ([[f64; TERMS]; TERMS], usize) {
    /// A power of which less than this share is new is left out.
    const NEW: f64 = 1e-10;
    let mut basis = [[0.0; TERMS]; TERMS];
    let mut degree = 0;
    for power in 0..=highest {
        let mut polynomial = [0.0; TERMS];
        polynomial[power] = 1.0;
        let whole = total.product(&polynomial, &polynomial) / trials;
        for _ in 0..2 {
            for lower in basis.iter().take(power) {
                let shared = total.product(&polynomial, lower) / trials;
                for (factor, part) in polynomial.iter_mut().zip(lower) {
                    *factor -= shared * part;
                }
            }
        }
        let own = total.product(&polynomial, &polynomial) / trials;
        if own.is_nan() || own <= NEW * whole {
            break;
        }
        let size = own.sqrt();
        basis[power] = polynomial.map(|factor| factor / size);
        degree = power;
    }
    (basis, degree)
}

/// The sum of the products of factors and sums, term by term.
pub(super) fn dot(factors: &[f64; TERMS], sums: &[f64]) -> f64 {
    factors.iter().zip(sums).map(|(factor, sum)| factor * sum).sum()
}
