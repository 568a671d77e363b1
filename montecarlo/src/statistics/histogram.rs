//! How often which value comes, as columns of a chart.

use super::percentiles::percentiles;

/// Columns to come near to. With edges a step of 1, 2 or 5 apart there are some 15 to 40.
const COLUMNS: f64 = 24.0;
/// The share of trials at either end that may lie beyond the chart.
const TAIL: f64 = 0.005;
/// The tail is shown whole where it takes at most this share of the rest of the range.
const SHOWN_TAIL: f64 = 0.5;

/// Counts of trials by value, in bins of equal width with round edges.
///
/// Zero is an edge wherever it lies within the chart. A trial on an edge counts upwards, so that zero counts as no loss;
/// the last bin holds its upper edge too.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    /// The edges, rising: one more than there are bins.
    pub edges: Vec<f64>,
    /// The trials of each bin. With `never` they add up to all trials.
    pub counts: Vec<usize>,
    /// How many of the first bin's trials lie below its lower edge.
    pub below: usize,
    /// How many of the last bin's trials lie above its upper edge.
    pub above: usize,
    /// Trials that are never (`+∞`): in no bin.
    pub never: usize,
}

impl Histogram {
    /// The histogram of these trials; nothing without a finite one.
    ///
    /// The outermost bins are open where a hundredth of the trials would stretch the chart: one wild trial does not
    /// flatten the picture.
    #[must_use]
    pub fn of(values: &[f64]) -> Option<Self> {
        let finite: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
        let never = values.len() - finite.len();
        let edges = edges(shown(&finite)?);
        let bins = edges.len() - 1;
        let (low, width) = (
            *edges.first()?,
            (edges.last()? - edges.first()?) / super::batches::as_f64(bins),
        );
        let (mut counts, mut below, mut above) = (vec![0; bins], 0, 0);
        for value in finite {
            let bin = bin(value, &edges, low, width);
            if let Some(count) = counts.get_mut(bin) {
                *count += 1;
            }
            below += usize::from(bin == 0 && value < low);
            above += usize::from(bin + 1 == bins && edges.last().is_some_and(|high| value > *high));
        }
        Some(Self {
            edges,
            counts,
            below,
            above,
            never,
        })
    }
}

/// The bin of a value.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "below zero becomes the first bin"
)]
fn bin(value: f64, edges: &[f64], low: f64, width: f64) -> usize {
    let last = edges.len() - 2;
    let guess = (((value - low) / width) as usize).min(last);
    // The division may be off by a rounding; the edges as written decide.
    match (edges.get(guess), edges.get(guess + 1)) {
        (Some(lower), _) if value < *lower => guess.saturating_sub(1),
        (_, Some(upper)) if value >= *upper => (guess + 1).min(last),
        _ => guess,
    }
}

/// The lowest and the highest value that the chart shows.
fn shown(values: &[f64]) -> Option<(f64, f64)> {
    let [min, low, high, max] = percentiles(values, &[0.0, TAIL, 1.0 - TAIL, 1.0])?;
    let room = (high - low) * SHOWN_TAIL;
    Some(if low < high {
        (
            if low - min <= room { min } else { low },
            if max - high <= room { max } else { high },
        )
    } else {
        (min, max)
    })
}

/// The round edges around a range: at least two.
fn edges((low, high): (f64, f64)) -> Vec<f64> {
    let step = Step::near(ideal(low, high));
    let mut first = (low / step.width()).floor();
    while step.edge(first) > low {
        first -= 1.0;
    }
    let mut edges = vec![step.edge(first)];
    while edges.len() == 1 || edges.last().is_some_and(|edge| *edge < high) {
        first += 1.0;
        edges.push(step.edge(first));
    }
    edges
}

/// The width that the bins of a range would have if it need not be round.
fn ideal(low: f64, high: f64) -> f64 {
    /// Numbers this much larger than a step are still told apart by it.
    const FINEST: f64 = 1e-12;
    let size = low.abs().max(high.abs());
    let ideal = high / COLUMNS - low / COLUMNS;
    if ideal > size * FINEST {
        ideal.clamp(1e-290, 1e300)
    } else if size > 0.0 {
        // All the same: one bin, a hundredth as wide as the value is large.
        (size / 100.0).clamp(1e-290, 1e300)
    } else {
        1.0
    }
}

/// A round step: 1, 2 or 5 times a power of ten.
struct Step {
    digit: f64,
    ten: f64,
    /// Whether the digit is divided by the power of ten, not multiplied: a tenth has no exact double, ten has.
    fraction: bool,
}

impl Step {
    /// The round step nearest to a width, in proportion.
    fn near(width: f64) -> Self {
        let mut ten = 1.0;
        let fraction = width < 1.0;
        let leading = if fraction {
            while width * ten < 1.0 {
                ten *= 10.0;
            }
            width * ten
        } else {
            while width / ten >= 10.0 {
                ten *= 10.0;
            }
            width / ten
        };
        // The limits are the geometric means of neighbours: the roots of 1·2, 2·5 and 5·10.
        let (digit, up) = match leading * leading {
            square if square < 2.0 => (1.0, false),
            square if square < 10.0 => (2.0, false),
            square if square < 50.0 => (5.0, false),
            _ => (1.0, true),
        };
        match (up, fraction) {
            (false, _) => Self { digit, ten, fraction },
            (true, true) if ten > 1.0 => Self {
                digit,
                ten: ten / 10.0,
                fraction,
            },
            (true, _) => Self {
                digit,
                ten: ten * 10.0,
                fraction: false,
            },
        }
    }

    fn width(&self) -> f64 {
        self.edge(1.0)
    }

    /// The edge so many steps from zero.
    fn edge(&self, index: f64) -> f64 {
        let units = index * self.digit;
        if self.fraction {
            units / self.ten
        } else {
            units * self.ten
        }
    }
}
