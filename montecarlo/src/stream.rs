//! A stream of flows over the trials of a batch, by how its flow changes from one period to the next.
//!
//! Most flows of money stay the same for years, so their changes are few: a stream costs what changes in it, not what
//! lasts. Period 0 comes first.

use crate::Column;
use crate::lanes::Lanes;

/// A stream of flows.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    /// By how much the flow of each period differs from the one before it.
    changes: Vec<Column>,
}

impl Stream {
    /// Nothing in any of so many periods after period 0.
    #[must_use]
    pub fn new(periods: u16) -> Self {
        Self {
            changes: vec![Column::ZERO; usize::from(periods) + 1],
        }
    }

    /// The changes of a stream of flows.
    #[must_use]
    pub fn of(flows: &[Column]) -> Self {
        let before = std::iter::once(&Column::ZERO).chain(flows);
        Self {
            changes: flows
                .iter()
                .zip(before)
                .map(|(flow, before)| flow.clone() - before)
                .collect(),
        }
    }

    /// Adds so many times another stream.
    pub fn add(&mut self, amount: &Column, of: &Self) {
        if amount.is_zero() {
            return;
        }
        for (change, more) in self.changes.iter_mut().zip(&of.changes) {
            match more {
                Column::Fixed(0.0) => {}
                Column::Fixed(factor) => change.add_scaled(*factor, amount),
                drawn @ Column::Drawn(_) => change.add_scaled(1.0, &(drawn.clone() * amount)),
            }
        }
    }

    /// What it is worth at a rate of one period, above −1: `Σ flow_t/(1 + r)^t`.
    #[must_use]
    pub fn present_value(&self, rate: f64) -> Column {
        let factor = 1.0 / (1.0 + rate);
        let mut discount = vec![1.0; self.changes.len()];
        for at in 1..discount.len() {
            discount[at] = discount[at - 1] * factor;
        }
        let mut value = Column::ZERO;
        // A change of the flow counts in its own period and in all later ones.
        let mut annuity = 0.0;
        for (change, discount) in self.changes.iter().zip(discount).rev() {
            annuity += discount;
            if !change.is_zero() {
                value.add_scaled(annuity, change);
            }
        }
        value
    }

    /// The sum of all flows up to each period.
    #[must_use]
    pub fn running_sums(&self) -> Vec<Column> {
        let (mut flow, mut sum) = (Column::ZERO, Column::ZERO);
        self.changes
            .iter()
            .map(|change| {
                flow.add_scaled(1.0, change);
                sum.add_scaled(1.0, &flow);
                sum.clone()
            })
            .collect()
    }

    /// Payback in each trial: the last time the sum of all flows rises through 0, linear within a period, counted from
    /// the first period with a payment; 0 where nothing is ever out of pocket, and infinite where it is not back by the
    /// last period.
    #[must_use]
    pub fn payback(&self) -> Column {
        let drawn = self.changes.iter().find_map(|change| match change {
            Column::Fixed(_) => None,
            Column::Drawn(values) => Some(values.len()),
        });
        let paid_back = self.payback_of(drawn.unwrap_or(1));
        match (drawn, paid_back.first()) {
            (None, Some(only)) => Column::Fixed(*only),
            _ => Column::drawn(paid_back),
        }
    }

    fn payback_of(&self, trials: usize) -> Vec<f64> {
        let stretches = self.stretches();
        let mut paid_back = Vec::with_capacity(trials + 3);
        for trial in (0..trials).step_by(4) {
            let mut running = Running::default();
            for stretch in &stretches {
                running.go(stretch, four(stretch.change, trial));
            }
            paid_back.extend_from_slice(&running.payback());
        }
        paid_back.truncate(trials);
        paid_back
    }

    /// The stretches of periods in which the flow stays as it is.
    fn stretches(&self) -> Vec<Stretch<'_>> {
        let mut stretches: Vec<Stretch<'_>> = Vec::new();
        let mut begin = 0.0;
        for change in &self.changes {
            match stretches.last_mut() {
                Some(stretch) if change.is_zero() => stretch.length += 1.0,
                _ => stretches.push(Stretch {
                    begin,
                    length: 1.0,
                    change,
                }),
            }
            begin += 1.0;
        }
        stretches
    }
}

/// Periods in which the flow stays as it is: the first of them, how many, and by how much the flow changed before.
struct Stretch<'a> {
    begin: f64,
    length: f64,
    change: &'a Column,
}

/// Four trials of a column.
fn four(column: &Column, trial: usize) -> Lanes {
    match column {
        Column::Fixed(value) => Lanes::splat(*value),
        Column::Drawn(values) => {
            let rest = values.get(trial..).unwrap_or_default();
            rest.first_chunk().map_or_else(
                || {
                    let mut four = [0.0; 4];
                    four.iter_mut().zip(rest).for_each(|(place, value)| *place = *value);
                    Lanes::new(four)
                },
                |four| Lanes::new(*four),
            )
        }
    }
}

/// Some trials on their way through the periods.
struct Running {
    flow: Lanes,
    sum: Lanes,
    /// The first period with a payment.
    first: Lanes,
    /// When the sum last rose through 0.
    last: Lanes,
}

impl Default for Running {
    fn default() -> Self {
        Self {
            flow: Lanes::ZERO,
            sum: Lanes::ZERO,
            first: Lanes::splat(f64::INFINITY),
            last: Lanes::splat(f64::NEG_INFINITY),
        }
    }
}

impl Running {
    /// Goes one stretch on.
    fn go(&mut self, stretch: &Stretch<'_>, change: Lanes) {
        let begin = Lanes::splat(stretch.begin);
        self.flow += change;
        let next = self.sum + self.flow * Lanes::splat(stretch.length);
        let crossed = begin - Lanes::ONE - self.sum / self.flow;
        let pays = self.flow.simd_lt(Lanes::ZERO) & begin.simd_lt(self.first);
        let rises = self.sum.simd_lt(Lanes::ZERO) & next.simd_ge(Lanes::ZERO);
        self.first = pays.bitselect(begin, self.first);
        self.last = rises.bitselect(crossed, self.last);
        self.sum = next;
    }

    fn payback(&self) -> [f64; 4] {
        let never_out = self.last.simd_eq(Lanes::splat(f64::NEG_INFINITY));
        let back = never_out.bitselect(Lanes::ZERO, self.last - self.first);
        let short = self.sum.simd_lt(Lanes::ZERO);
        short.bitselect(Lanes::splat(f64::INFINITY), back).to_array()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(flows: &[f64]) -> Stream {
        Stream::of(&flows.iter().map(|flow| Column::Fixed(*flow)).collect::<Vec<_>>())
    }

    #[test]
    fn payback_is_the_last_crossing_from_the_first_payment() {
        for (flows, expected) in [
            (&[-100.0, 120.0, -50.0, 40.0][..], 2.75),
            (
                &[-70_000.0, 22_000.0, 25_000.0, 28_000.0, 31_000.0],
                2.821_428_571_428_571_4,
            ),
            (&[0.0, 0.0, -100.0, 50.0, 50.0, 50.0], 2.0),
            (&[10.0, 10.0], 0.0),
            (&[0.0, 0.0], 0.0),
            (&[-10.0, 5.0], f64::INFINITY),
            (&[-10.0, -5.0], f64::INFINITY),
            (&[-10.0, 20.0, -15.0], f64::INFINITY),
        ] {
            let found = stream(flows).payback().at(0);
            assert!(
                found == expected || (found - expected).abs() < 1e-12,
                "{flows:?}: {found}"
            );
        }
    }

    #[test]
    fn trials_side_by_side_are_trials_one_by_one() {
        let trials = [
            [-100.0, 10.0, 30.0, 90.0],
            [-5.0, 10.0, -20.0, 30.0],
            [0.0, -3.0, 1.0, 1.0],
        ];
        let column = |at: usize| Column::drawn(trials.iter().map(|flows| flows[at]).collect());
        let together = Stream::of(&[column(0), column(1), column(2), column(3)]);
        for (trial, flows) in trials.iter().enumerate() {
            let alone = stream(flows);
            assert_eq!(together.payback().at(trial), alone.payback().at(0));
            assert!((together.present_value(0.01).at(trial) - alone.present_value(0.01).at(0)).abs() < 1e-12);
            for (sums, sum) in together.running_sums().iter().zip(alone.running_sums()) {
                assert_eq!(sums.at(trial), sum.at(0));
            }
        }
    }

    #[test]
    fn present_value_is_that_of_a_published_example() {
        // numpy-financial's documentation: npv(0.08, [-40000, 5000, 8000, 12000, 30000]) is 3065.22267.
        let value = stream(&[-40_000.0, 5000.0, 8000.0, 12_000.0, 30_000.0]).present_value(0.08);
        assert!((value.at(0) - 3_065.222_668_179_529).abs() < 1e-9);
    }

    #[test]
    fn streams_add_up() {
        let mut sum = stream(&[-10.0, 0.0, 0.0]);
        sum.add(&Column::drawn(vec![2.0, 8.0]), &stream(&[0.0, 1.0, 3.0]));
        sum.add(&Column::ZERO, &stream(&[5.0, 5.0, 5.0]));
        let last = sum.running_sums().pop().unwrap_or(Column::ZERO);
        assert_eq!((last.at(0), last.at(1)), (-2.0, 22.0));
    }
}
