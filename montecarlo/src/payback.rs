//! Payback: when what was paid is back.

use crate::lanes::{Lanes, alone};
use crate::stream::{Course, Part, Term, added, change_in};
use crate::{Column, Stream};

impl Stream {
    /// Payback in each trial: the last time the sum of all flows rises through 0, linear within a period, counted from
    /// the first period with a payment; 0 where nothing is ever out of pocket, and infinite where it is not back by the
    /// last period.
    // Within what is built for size it would be too.
    #[inline(never)]
    #[must_use]
    pub fn payback(&self) -> Column {
        let stretches = self.stretches();
        let steady = Steady::of(self, &stretches);
        let payback = |at| {
            if let Some(payback) = steady.as_ref().and_then(|steady| steady.payback(at)) {
                return payback;
            }
            let mut running = Running::default();
            for stretch in &stretches {
                running.go(stretch, added(stretch.change, &stretch.changes, at));
            }
            running.payback()
        };
        match self.fours() {
            Some(fours) => Column::of((0..fours).map(payback).collect()),
            None => Column::Fixed(alone(payback(0))),
        }
    }

    /// The stretches of periods in which the flow stays as it is, from the first flow on.
    fn stretches(&self) -> Vec<Stretch<'_>> {
        let courses = self.parts.iter().map(|part| &part.course).chain([&self.fixed]);
        let mut begins: Vec<u16> = courses
            .flat_map(|course| course.iter().map(|(period, _)| *period))
            .collect();
        begins.sort_unstable();
        begins.dedup();
        let ends = begins.iter().skip(1).copied().chain([self.periods + 1]);
        let stretch = |(begin, end): (&u16, u16)| Stretch {
            begin: Lanes::splat(f64::from(*begin)),
            length: Lanes::splat(f64::from(end) - f64::from(*begin)),
            change: Lanes::splat(change_in(&self.fixed, *begin)),
            changes: self
                .parts
                .iter()
                .map(|part| (part, change_in(&part.course, *begin)))
                .filter(|(_, change)| *change != 0.0)
                .map(|(part, change)| part.times(change))
                .collect(),
        };
        begins.iter().zip(ends).map(stretch).collect()
    }
}

/// Periods in which the flow stays as it is: the first of them, how many, and by how much the flow changed before.
struct Stretch<'a> {
    begin: Lanes,
    length: Lanes,
    change: Lanes,
    changes: Vec<Term<'a>>,
}

/// The stretch in which the flow has become steady, the last one. Where something is paid at once and the sum is still
/// below 0 when that stretch begins, as it mostly is, what came between makes no difference to the payback.
struct Steady<'a> {
    /// The first stretch with a flow.
    first: &'a Stretch<'a>,
    last: &'a Stretch<'a>,
    /// The sum before the last stretch, and the flow in it, of what is the same in all trials.
    fixed: (Lanes, Lanes),
    /// The same for one of each amount.
    parts: Vec<(Lanes, Lanes, &'a [Lanes])>,
}

impl<'a> Steady<'a> {
    /// None where all is one stretch.
    fn of(stream: &'a Stream, stretches: &'a [Stretch<'a>]) -> Option<Self> {
        let [first, .., last] = stretches else { return None };
        let begin = alone(last.begin);
        let sum_and_flow = |course: &Course, factor: f64| {
            let (mut sum, mut flow) = (0.0, 0.0);
            for (period, change) in course.iter() {
                sum += change * (begin - f64::from(*period));
                flow += change;
            }
            (Lanes::splat(sum * factor), Lanes::splat(flow * factor))
        };
        let part = |part: &'a Part| {
            let (sum, flow) = sum_and_flow(&part.course, part.amount.factor);
            (sum, flow, &*part.amount.values)
        };
        Some(Self {
            first,
            last,
            fixed: sum_and_flow(&stream.fixed, 1.0),
            parts: stream.parts.iter().map(part).collect(),
        })
    }

    /// Payback in four trials, as [`Stream::payback`] counts it; none where the stretches between have to be looked at.
    fn payback(&self, at: usize) -> Option<Lanes> {
        let (mut sum, mut flow) = self.fixed;
        for (sum_of, flow_of, values) in &self.parts {
            let amount = *values.get(at)?;
            sum += *sum_of * amount;
            flow += *flow_of * amount;
        }
        let paid = added(self.first.change, &self.first.changes, at).simd_lt(Lanes::ZERO);
        (paid & sum.simd_lt(Lanes::ZERO)).all().then(|| {
            let back = self.last.begin - Lanes::ONE - sum / flow - self.first.begin;
            let short = (sum + flow * self.last.length).simd_lt(Lanes::ZERO);
            short.bitselect(Lanes::splat(f64::INFINITY), back)
        })
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
    /// Goes one stretch on. That something is paid for the first time, or that the sum rises through 0, is rare: what has
    /// to be worked out then is skipped elsewhere.
    fn go(&mut self, stretch: &Stretch<'_>, change: Lanes) {
        self.flow += change;
        let next = self.sum + self.flow * stretch.length;
        let pays = self.flow.simd_lt(Lanes::ZERO) & stretch.begin.simd_lt(self.first);
        if pays.any() {
            self.first = pays.bitselect(stretch.begin, self.first);
        }
        let rises = self.sum.simd_lt(Lanes::ZERO) & next.simd_ge(Lanes::ZERO);
        if rises.any() {
            let crossed = stretch.begin - Lanes::ONE - self.sum / self.flow;
            self.last = rises.bitselect(crossed, self.last);
        }
        self.sum = next;
    }

    fn payback(&self) -> Lanes {
        let never_out = self.last.simd_eq(Lanes::splat(f64::NEG_INFINITY));
        let back = never_out.bitselect(Lanes::ZERO, self.last - self.first);
        let short = self.sum.simd_lt(Lanes::ZERO);
        short.bitselect(Lanes::splat(f64::INFINITY), back)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLES: &[(&[f64], f64)] = &[
        (&[-100.0, 120.0, -50.0, 40.0], 2.75),
        (
            &[-70_000.0, 22_000.0, 25_000.0, 28_000.0, 31_000.0],
            2.821_428_571_428_571_4,
        ),
        (&[0.0, 0.0, -100.0, 50.0, 50.0, 50.0], 2.0),
        (&[0.0, -100.0, 40.0, 40.0, 40.0, 40.0], 2.5),
        (&[0.0, -100.0, 10.0, 20.0, 20.0, 20.0], f64::INFINITY),
        (&[10.0, -50.0, 30.0, 30.0, 30.0], 1.0 + 1.0 / 3.0),
        (&[10.0, 10.0], 0.0),
        (&[0.0, 0.0], 0.0),
        (&[-10.0, 5.0], f64::INFINITY),
        (&[-10.0, -5.0], f64::INFINITY),
        (&[-10.0, 20.0, -15.0], f64::INFINITY),
    ];

    fn check(found: f64, expected: f64, flows: &[f64]) {
        assert!(
            found == expected || (found - expected).abs() < 1e-12,
            "{flows:?}: {found}"
        );
    }

    #[test]
    fn payback_is_the_last_crossing_from_the_first_payment() {
        for (flows, expected) in EXAMPLES {
            let columns: Vec<Column> = flows.iter().map(|flow| Column::Fixed(*flow)).collect();
            check(Stream::of(&columns).payback().at(0), *expected, flows);
        }
    }

    #[test]
    fn payback_of_trials_side_by_side_is_that_of_each() {
        // Of all examples as trials of one batch, and of four trials that are all alike, which can be told sooner.
        let longest = EXAMPLES.iter().map(|(flows, _)| flows.len()).max().unwrap();
        let at = |flows: &[f64], period: usize| flows.get(period).copied().unwrap_or(0.0);
        let stream = |trials: &[&[f64]]| {
            let column = |period| Column::drawn(trials.iter().map(|flows| at(flows, period)));
            Stream::of(&(0..longest).map(column).collect::<Vec<_>>())
        };
        let together = stream(&EXAMPLES.iter().map(|(flows, _)| *flows).collect::<Vec<_>>());
        for (trial, (flows, expected)) in EXAMPLES.iter().enumerate() {
            check(together.payback().at(trial), *expected, flows);
            check(stream(&[*flows; 4]).payback().at(3), *expected, flows);
        }
    }
}
