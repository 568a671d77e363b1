//! A distribution made ready to be drawn.

use crate::BATCH;
use crate::distributions::{Distribution, Slices, normal_quantile};
use std::sync::OnceLock;

/// The quantile function of a distribution in [`BATCH`] equally likely slices, straight within each.
///
/// The ends of the slices are exact quantiles, among them P10, P50 and P90. Only the outermost node of each half is moved,
/// and where a bound holds that one, the next: so that the mean of the half is exact too. Straight pieces would bias it,
/// most of all in the outermost slice.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    nodes: Nodes,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Nodes {
    Fixed(f64),
    /// One more than there are slices.
    Sliced(Vec<f64>),
}

impl Table {
    /// The table of a distribution.
    #[must_use]
    pub fn new(distribution: &Distribution) -> Self {
        let nodes = match distribution.fixed() {
            Some(value) => Nodes::Fixed(value),
            None => Nodes::Sliced(settled(distribution.slices(), distribution.support())),
        };
        Self { nodes }
    }

    /// The value that the figure stays below in the share `u` of cases. Below 0 it is the least value, from 1 the largest.
    #[must_use]
    pub fn value(&self, u: f64) -> f64 {
        match &self.nodes {
            Nodes::Fixed(value) => *value,
            Nodes::Sliced(nodes) => {
                let place = (u * float(BATCH)).clamp(0.0, float(BATCH));
                let slice = whole_number(place).min(BATCH - 1);
                match nodes.get(slice..=slice + 1) {
                    Some(&[from, to]) => between(from, to, place - float(slice)),
                    _ => 0.0,
                }
            }
        }
    }

    /// The mean of all its values.
    #[must_use]
    pub fn mean(&self) -> f64 {
        match &self.nodes {
            Nodes::Fixed(value) => *value,
            Nodes::Sliced(nodes) => {
                let middle = nodes.get(BATCH / 2).copied().unwrap_or_default();
                middle + integral(nodes, middle)
            }
        }
    }

    /// The variance of all its values.
    #[must_use]
    pub fn variance(&self) -> f64 {
        match &self.nodes {
            Nodes::Fixed(_) => 0.0,
            Nodes::Sliced(nodes) => {
                let mean = self.mean();
                let square = |pair: &[f64]| match pair {
                    &[from, to] => {
                        let (from, to) = (from - mean, to - mean);
                        (from * from + from * to + to * to) / 3.0
                    }
                    _ => 0.0,
                };
                nodes.windows(2).map(square).sum::<f64>() / float(BATCH)
            }
        }
    }

    pub(crate) fn nodes(&self) -> &Nodes {
        &self.nodes
    }
}

/// The point at a share of the way between two, and never beyond the second.
fn between(from: f64, to: f64, share: f64) -> f64 {
    let value = from + (to - from) * share;
    if value > to { to } else { value }
}

/// The nodes, one in each half moved so that the halves' means are exact.
fn settled(slices: Slices, (least, most): (f64, f64)) -> Vec<f64> {
    let Slices {
        mut nodes,
        middle,
        lower,
        upper,
    } = slices;
    settle(&mut nodes, middle, lower, least);
    // The upper half is a lower half when all is turned round.
    let turn = |nodes: &mut Vec<f64>| {
        nodes.reverse();
        for node in nodes.iter_mut() {
            *node = -*node;
        }
    };
    turn(&mut nodes);
    settle(&mut nodes, -middle, -upper, -most);
    turn(&mut nodes);
    nodes
}

/// Moves the outermost node so far that the lower half has its mean: the first of all, or where the bound holds whole
/// slices, the first above it. What that node cannot move, for its neighbours or the bound, the next one does.
fn settle(nodes: &mut [f64], middle: f64, lower: f64, least: f64) {
    let half = BATCH / 2;
    let mut lacking = (lower - integral(nodes.get(..=half).unwrap_or_default(), middle)) * float(BATCH);
    let above = nodes.iter().position(|node| *node > least).unwrap_or(half);
    let first = if above <= 1 { 0 } else { above };
    // A percentile that is told stays where it is.
    let free = (first..half).filter(|at| *at == 0 || at % (BATCH / 10) != 0);
    for at in free.take(8) {
        // The first node bounds one slice, every other two.
        let slices = if at == 0 { 0.5 } else { 1.0 };
        let floor = if at == 0 {
            least
        } else {
            nodes.get(at - 1).copied().unwrap_or(least)
        };
        let ceiling = nodes.get(at + 1).copied().unwrap_or(middle);
        let Some(node) = nodes.get_mut(at) else { return };
        let moved = (*node + lacking / slices).max(floor).min(ceiling);
        lacking -= (moved - *node) * slices;
        *node = moved;
    }
}

/// The integral of the straight pieces over the share of cases, less a value.
fn integral(nodes: &[f64], less: f64) -> f64 {
    let piece = |pair: &[f64]| match pair {
        &[from, to] => (from - less) + (to - less),
        _ => 0.0,
    };
    nodes.windows(2).map(piece).sum::<f64>() / (2.0 * float(BATCH))
}

/// 0, 1/1000, … 1: the shares of cases at the nodes.
pub(crate) fn shares() -> impl Iterator<Item = f64> {
    (0..=BATCH).map(|at| float(at) / float(BATCH))
}

/// The logarithm of the odds at each node, infinite at the first and the last.
pub(crate) fn log_odds() -> &'static [f64] {
    static ODDS: OnceLock<Vec<f64>> = OnceLock::new();
    ODDS.get_or_init(|| (0..=BATCH).map(|at| libm::log(float(at) / float(BATCH - at))).collect())
}

/// The standard normal quantile at each node; at the first and the last, where it is infinite, 0.
pub(crate) fn scores() -> &'static [f64] {
    static SCORES: OnceLock<Vec<f64>> = OnceLock::new();
    let score = |at: usize| match at {
        0 | BATCH => 0.0,
        at => normal_quantile(float(at) / float(BATCH)),
    };
    SCORES.get_or_init(|| (0..=BATCH).map(score).collect())
}

#[expect(clippy::cast_precision_loss, reason = "counts of grid points and slices")]
pub(crate) fn float(count: usize) -> f64 {
    count as f64
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in a table"
)]
pub(crate) fn whole_number(place: f64) -> usize {
    place as usize
}
