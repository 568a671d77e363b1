//! Weights from comparing two criteria at a time: the analytic hierarchy process (Saaty 1980).

/// The largest consistency ratio that is taken as it is.
pub const CONSISTENT: f64 = 0.1;

/// The consistency index of comparisons made at random, by the number of criteria from 3 on (Saaty).
const RANDOM_INDEX: [f64; 8] = [0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49];

/// Rounds of the power iteration. A positive matrix needs a few dozen.
const ROUNDS: u32 = 2000;

/// One criterion compared with another, by their places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judgement {
    /// The one that matters more.
    pub more: usize,
    /// The one that matters less.
    pub less: usize,
    /// How many times, from 1 to 9.
    pub times: f64,
}

/// What comparisons come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairwise {
    /// The weights, adding up to 1: the principal eigenvector.
    pub weights: Vec<f64>,
    /// The principal eigenvalue; the number of criteria where nothing contradicts.
    pub lambda_max: f64,
    /// Consistency index `(λmax − n)/(n − 1)`.
    pub index: f64,
    /// Consistency ratio: the index by that of comparisons made at random. None for more than ten criteria.
    pub ratio: Option<f64>,
    /// The comparison that fits the others least; none where nothing contradicts.
    pub least_consistent: Option<Misfit>,
}

/// A comparison that does not fit the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Misfit {
    /// What was said.
    pub said: Judgement,
    /// How many times as much the first matters as the second by all other comparisons; below 1 where it matters less.
    pub by_the_others: f64,
}

impl Pairwise {
    /// Whether the comparisons contradict each other little enough to be taken as they are.
    #[must_use]
    pub fn is_consistent(&self) -> bool {
        self.ratio.is_none_or(|ratio| ratio <= CONSISTENT)
    }
}

impl Misfit {
    /// What would fit, as a whole number of times on the scale from 1 to 9.
    #[must_use]
    pub fn would_fit(&self) -> Judgement {
        let on_scale = |times: f64| libm::round(times).clamp(1.0, 9.0);
        if self.by_the_others >= 1.0 {
            Judgement {
                times: on_scale(self.by_the_others),
                ..self.said
            }
        } else {
            Judgement {
                more: self.said.less,
                less: self.said.more,
                times: on_scale(1.0 / self.by_the_others),
            }
        }
    }
}

/// The weights of so many criteria from a comparison of every pair. The last one of a pair counts.
///
/// # Errors
/// The pairs, by their places, that were not compared or not within 1 to 9 times.
pub fn pairwise(count: usize, judgements: &[Judgement]) -> Result<Pairwise, Vec<(usize, usize)>> {
    let said = |a: usize, b: usize| {
        let mut about = judgements.iter().rev().filter(|one| (1.0..=9.0).contains(&one.times));
        about.find_map(|one| match (one.more, one.less) {
            (more, less) if (more, less) == (a, b) => Some(one.times),
            (more, less) if (more, less) == (b, a) => Some(1.0 / one.times),
            _ => None,
        })
    };
    let pairs = || (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b)));
    let missing: Vec<(usize, usize)> = pairs().filter(|(a, b)| said(*a, *b).is_none()).collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    let entry = |a: usize, b: usize| if a == b { 1.0 } else { said(a, b).unwrap_or(1.0) };
    let matrix: Vec<Vec<f64>> = (0..count).map(|a| (0..count).map(|b| entry(a, b)).collect()).collect();
    let (weights, lambda_max) = principal(&matrix);
    let size = as_float(count);
    let index = if count > 2 {
        ((lambda_max - size) / (size - 1.0)).max(0.0)
    } else {
        0.0
    };
    let ratio = match count.checked_sub(3) {
        None => Some(0.0),
        Some(at) => RANDOM_INDEX.get(at).map(|random| index / random),
    };
    // Of several as far off the first one counts, whatever rounding makes of them.
    let mut worst: Option<(usize, usize, f64)> = None;
    for (a, b) in pairs().filter(|_| count > 2) {
        let fits = weight(&weights, a) / weight(&weights, b);
        let far = libm::fabs(libm::log(entry(a, b) / fits));
        if far > worst.map_or(0.0, |(.., far)| far) + 1e-6 {
            worst = Some((a, b, far));
        }
    }
    Ok(Pairwise {
        least_consistent: worst.map(|(a, b, _)| misfit(&matrix, a, b)),
        weights,
        lambda_max,
        index,
        ratio,
    })
}

/// A comparison beside what all others say of the two: the weights without it (Harker 1987).
fn misfit(matrix: &[Vec<f64>], a: usize, b: usize) -> Misfit {
    let mut without = matrix.to_vec();
    for (one, other) in [(a, b), (b, a)] {
        if let Some(row) = without.get_mut(one) {
            row.iter_mut().enumerate().for_each(|(at, entry)| {
                if at == one {
                    *entry += 1.0;
                } else if at == other {
                    *entry = 0.0;
                }
            });
        }
    }
    let (weights, _) = principal(&without);
    let times = matrix.get(a).and_then(|row| row.get(b)).copied().unwrap_or(1.0);
    let by_the_others = weight(&weights, a) / weight(&weights, b);
    let (said, by_the_others) = if times >= 1.0 {
        (
            Judgement {
                more: a,
                less: b,
                times,
            },
            by_the_others,
        )
    } else {
        let said = Judgement {
            more: b,
            less: a,
            times: 1.0 / times,
        };
        (said, 1.0 / by_the_others)
    };
    Misfit { said, by_the_others }
}

/// The principal eigenvector of a positive matrix, adding up to 1, and its eigenvalue, by power iteration.
fn principal(matrix: &[Vec<f64>]) -> (Vec<f64>, f64) {
    let mut vector = vec![1.0 / as_float(matrix.len()); matrix.len()];
    let mut lambda = as_float(matrix.len());
    for _ in 0..ROUNDS {
        let product: Vec<f64> = matrix
            .iter()
            .map(|row| row.iter().zip(&vector).map(|(entry, weight)| entry * weight).sum())
            .collect();
        lambda = product.iter().sum();
        let next: Vec<f64> = product.into_iter().map(|entry| entry / lambda).collect();
        let moved = next.iter().zip(&vector).map(|(a, b)| libm::fabs(a - b));
        let moved = moved.fold(0.0_f64, f64::max);
        vector = next;
        if moved < 1e-15 {
            break;
        }
    }
    (vector, lambda)
}

fn weight(weights: &[f64], at: usize) -> f64 {
    weights.get(at).copied().unwrap_or(1.0)
}

#[expect(clippy::cast_precision_loss, reason = "a handful")]
fn as_float(count: usize) -> f64 {
    count as f64
}
