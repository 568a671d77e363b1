//! A stream of flows over the trials of a batch, by how its flow changes from one period to the next.
//!
//! Most flows of money stay the same for years, so their changes are few; and most take a course that is the same in all
//! trials, times an amount that is drawn. So a stream is a sum of amounts with their courses, what takes the same course
//! in one amount: it costs what changes in it, not what lasts, and nothing is worked out month by month before it is
//! asked for. Period 0 comes first.

use std::rc::Rc;

use crate::Column;
use crate::column::Drawn;
use crate::lanes::Lanes;

/// A stream of flows.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    /// Periods after period 0.
    pub(crate) periods: u16,
    /// By how much what is the same in all trials changes.
    pub(crate) fixed: Course,
    /// What is drawn, no two with the same course.
    pub(crate) parts: Vec<Part>,
}

/// By how much something differs from the period before, in the periods in which it does: they ascend.
pub(crate) type Course = Rc<[(u16, f64)]>;

/// An amount that differs from trial to trial, and its course.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) course: Course,
    pub(crate) amount: Drawn,
}

impl Stream {
    /// Nothing in any of so many periods after period 0.
    #[must_use]
    pub fn new(periods: u16) -> Self {
        Self {
            periods,
            fixed: Rc::default(),
            parts: Vec::new(),
        }
    }

    /// The changes of a stream of flows, one in each period.
    #[must_use]
    pub fn of(flows: &[Column]) -> Self {
        let before = std::iter::once(&Column::ZERO).chain(flows);
        let changes = flows.iter().zip(before).map(|(flow, before)| flow.clone() - before);
        let mut stream = Self::new(u16::try_from(flows.len().saturating_sub(1)).unwrap_or(u16::MAX));
        let mut fixed = Vec::new();
        for (period, change) in (0..=u16::MAX).zip(changes) {
            match change {
                Column::Fixed(0.0) => {}
                Column::Fixed(change) => fixed.push((period, change)),
                Column::Drawn(amount) => stream.parts.push(Part {
                    course: Rc::new([(period, 1.0)]),
                    amount,
                }),
            }
        }
        stream.fixed = fixed.into();
        stream
    }

    /// Adds so many times another stream.
    pub fn add(&mut self, amount: &Column, of: &Self) {
        match amount {
            Column::Fixed(amount) => self.add_fixed(*amount, &of.fixed),
            Column::Drawn(amount) => self.add_part(&of.fixed, amount.clone()),
        }
        for part in &of.parts {
            if let Column::Drawn(amount) = Column::Drawn(part.amount.clone()) * amount {
                self.add_part(&part.course, amount);
            }
        }
    }

    fn add_fixed(&mut self, amount: f64, course: &Course) {
        if amount == 0.0 || course.is_empty() {
            return;
        }
        let mut sum: Vec<(u16, f64)> = self.fixed.to_vec();
        for (period, change) in course.iter() {
            match sum.binary_search_by_key(period, |(period, _)| *period) {
                Ok(at) => {
                    if let Some((_, sum)) = sum.get_mut(at) {
                        *sum += amount * change;
                    }
                }
                Err(at) => sum.insert(at, (*period, amount * change)),
            }
        }
        self.fixed = sum.into();
    }

    fn add_part(&mut self, course: &Course, amount: Drawn) {
        if course.is_empty() {
            return;
        }
        if let Some(part) = self.parts.iter_mut().find(|part| part.course == *course) {
            part.amount.add(&amount);
        } else {
            self.parts.push(Part {
                course: Rc::clone(course),
                amount,
            });
        }
    }

    /// What it is worth at a rate of one period, above −1: `Σ flow_t/(1 + r)^t`.
    // Within what is built for size it would be too.
    #[inline(never)]
    #[must_use]
    pub fn present_value(&self, rate: f64) -> Column {
        let factor = 1.0 / (1.0 + rate);
        let mut annuities = vec![1.0; usize::from(self.periods) + 1];
        for at in 1..annuities.len() {
            annuities[at] = annuities[at - 1] * factor;
        }
        // A change of the flow counts in its own period and in all later ones.
        let mut annuity = 0.0;
        for discount in annuities.iter_mut().rev() {
            annuity += *discount;
            *discount = annuity;
        }
        let worth = |course: &Course| -> f64 {
            let worth = |(period, change): &(u16, f64)| Some(change * annuities.get(usize::from(*period))?);
            course.iter().filter_map(worth).sum()
        };
        let fixed = worth(&self.fixed) + 0.0;
        let terms: Vec<Term<'_>> = self.parts.iter().map(|part| part.times(worth(&part.course))).collect();
        let Some(fours) = self.fours() else {
            return Column::Fixed(fixed);
        };
        let fixed = Lanes::splat(fixed);
        Column::of((0..fours).map(|at| added(fixed, &terms, at)).collect())
    }

    /// The sum of all flows up to each period.
    #[must_use]
    pub fn running_sums(&self) -> Vec<Column> {
        let (mut flow, mut sum) = (Column::ZERO, Column::ZERO);
        let sum_up_to = |period| {
            flow.add_scaled(change_in(&self.fixed, period), &Column::ONE);
            for part in &self.parts {
                flow.add_scaled(change_in(&part.course, period), &Column::Drawn(part.amount.clone()));
            }
            sum.add_scaled(1.0, &flow);
            sum.clone()
        };
        (0..=self.periods).map(sum_up_to).collect()
    }

    /// How many fours of trials there are; none where nothing is drawn.
    pub(crate) fn fours(&self) -> Option<usize> {
        self.parts.first().map(|part| part.amount.values.len())
    }
}

pub(crate) fn change_in(course: &Course, period: u16) -> f64 {
    let change = course.iter().find(|(other, _)| *other == period);
    change.map_or(0.0, |(_, change)| *change)
}

impl Part {
    /// So many times the amount.
    pub(crate) fn times(&self, factor: f64) -> Term<'_> {
        Term {
            factor: Lanes::splat(factor * self.amount.factor),
            values: &self.amount.values,
        }
    }
}

/// A number times the values of a column, not multiplied yet: a sum of several goes through the trials once.
pub(crate) struct Term<'a> {
    factor: Lanes,
    values: &'a [Lanes],
}

/// A number and some terms added up in four trials.
pub(crate) fn added(number: Lanes, terms: &[Term<'_>], at: usize) -> Lanes {
    terms.iter().fold(number, |sum, term| {
        sum + term.factor * term.values.get(at).copied().unwrap_or(Lanes::ZERO)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(flows: &[f64]) -> Stream {
        Stream::of(&flows.iter().map(|flow| Column::Fixed(*flow)).collect::<Vec<_>>())
    }

    #[test]
    fn trials_side_by_side_are_trials_one_by_one() {
        let trials = [
            [-100.0, 10.0, 30.0, 90.0],
            [-5.0, 10.0, -20.0, 30.0],
            [0.0, -3.0, 1.0, 1.0],
        ];
        let column = |at: usize| Column::drawn(trials.iter().map(|flows| flows[at]));
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
        sum.add(&Column::drawn([2.0, 8.0]), &stream(&[0.0, 1.0, 3.0]));
        sum.add(&Column::ZERO, &stream(&[5.0, 5.0, 5.0]));
        let last = sum.running_sums().pop().unwrap_or(Column::ZERO);
        assert_eq!((last.at(0), last.at(1)), (-2.0, 22.0));
    }
}
