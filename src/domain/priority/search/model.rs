//! A problem as the search takes it: options with choices, and rows that their choices take from.

use crate::domain::priority::problem::{Limits, MOST_WAYS, Problem, Way};
use crate::domain::sort::sort;

/// The choice not to do an option. Its ways are the choices after it.
pub(super) const OUT: usize = 0;

/// Figures beyond this are cut: more money than there is in the world.
const MOST: f64 = 1e15;

/// Limits of a quarter beyond this one are not looked at: twenty years.
const MOST_QUARTERS: usize = 80;

/// What of the scale of values tells sets of equal value apart by what they take.
const TIE: f64 = 1e-9;

/// Options, ascending by their numbers, with everything that holds between them.
pub(in crate::domain::priority) struct Model {
    pub(super) options: Vec<Choices>,
    pub(super) rows: Vec<Row>,
    /// The first can only be done with the second, which starts no later where `by_start` says so.
    pub(super) needs: Vec<(usize, usize)>,
    pub(super) by_start: bool,
    /// The two cannot both be done.
    pub(super) apart: Vec<(usize, usize)>,
    /// Whatever set has the first without the second is no better than the one that has the second in its place.
    pub(super) inferior: Vec<(usize, usize)>,
    pub(super) pairs: Vec<(usize, usize, f64)>,
    /// The sum of all values, each taken as positive: no set is worth less than as much below nothing.
    pub(super) span: f64,
    /// The sum of all that could be gained: what values are told apart by. What loses is not in it, for a great loss
    /// would blunt that.
    pub(super) scale: f64,
}

/// The ways to do an option.
pub(super) struct Choices {
    pub(super) id: u32,
    pub(super) must: bool,
    pub(super) ways: Vec<Choice>,
}

/// A way to do an option.
pub(super) struct Choice {
    /// Its place among the ways of the candidate.
    pub(super) at: usize,
    /// The quarter it starts in.
    pub(super) quarter: u16,
    /// What it is worth, less a hair for what it takes of the limits.
    pub(super) value: f64,
    /// The same with the pairs whose first one it is.
    pub(super) relaxed: f64,
    /// What it takes of each row.
    pub(super) takes: Vec<(usize, f64)>,
}

/// A limit, or something that hangs together. What is taken of it is at most `room`, or each unit above that costs
/// `cost`, where that is finite.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) room: f64,
    pub(super) cost: f64,
    /// Whether it is a limit, which nothing gives to.
    pub(super) limit: bool,
}

/// Sums of decimal amounts miss their limit by rounding: 0.1 + 0.2 must fit into 0.3.
pub(in crate::domain::priority) fn slack(limit: f64) -> f64 {
    1e-9 * (1.0 + limit)
}

impl Model {
    pub(in crate::domain::priority) fn new(problem: &Problem) -> Self {
        let mut model = Self {
            options: Vec::new(),
            rows: Vec::new(),
            needs: Vec::new(),
            by_start: problem.limits.are_by_quarter(),
            apart: Vec::new(),
            inferior: Vec::new(),
            pairs: Vec::new(),
            span: 1.0,
            scale: 1.0,
        };
        model.take_options(problem);
        model.take_pairs(problem);
        model.measure();
        model.break_ties();
        model.hang_together(problem);
        model.find_inferior(problem);
        model
    }

    /// The place of an option.
    pub(super) fn place(&self, id: u32) -> Option<usize> {
        self.options.binary_search_by(|option| option.id.cmp(&id)).ok()
    }

    /// The most that [`TIE`] takes off the value of a set.
    pub(super) fn most_off(&self) -> f64 {
        2.0 * TIE * self.scale
    }

    fn take_options(&mut self, problem: &Problem) {
        let limits = &problem.limits;
        let quarters = problem
            .candidates
            .iter()
            .flat_map(|candidate| &candidate.ways)
            .map(|way| {
                way.by_quarter
                    .len()
                    .max(way.built.map_or(0, |(_, last)| usize::from(last)))
            })
            .max()
            .unwrap_or(0)
            .min(MOST_QUARTERS);
        self.rows = limit_rows(limits, quarters);
        let mut candidates: Vec<_> = problem.candidates.iter().collect();
        sort(&mut candidates, |a, b| a.id.cmp(&b.id));
        candidates.dedup_by_key(|candidate| candidate.id);
        for candidate in candidates {
            let ways = candidate.ways.iter().take(MOST_WAYS).enumerate();
            self.options.push(Choices {
                id: candidate.id,
                must: candidate.must,
                ways: ways.filter_map(|(at, way)| choice(at, way, limits)).collect(),
            });
        }
    }

    fn take_pairs(&mut self, problem: &Problem) {
        let mut pairs: Vec<(usize, usize, f64)> = Vec::new();
        for pair in &problem.pairs {
            if let [Some(one), Some(other)] = pair.of.map(|id| self.place(id))
                && one != other
                && pair.value.is_finite()
            {
                pairs.push((one.min(other), one.max(other), pair.value.clamp(-MOST, MOST)));
            }
        }
        sort(&mut pairs, |a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        self.pairs = pairs;
    }

    fn measure(&mut self) {
        let most_of = |of: fn(f64) -> f64| -> f64 {
            let most = |option: &Choices| option.ways.iter().fold(0.0, |most: f64, way| most.max(of(way.value)));
            let pairs = self.pairs.iter().map(|(.., value)| of(*value).max(0.0));
            self.options.iter().map(most).sum::<f64>() + pairs.sum::<f64>()
        };
        let (span, scale) = (most_of(f64::abs), most_of(|value| value));
        self.span += span;
        self.scale += scale;
    }

    /// Of sets of equal value the one that takes less of money and own hours is better by a hair.
    fn break_ties(&mut self) {
        let hair = TIE * self.scale;
        for choice in self.options.iter_mut().flat_map(|option| &mut option.ways) {
            let taken: f64 = choice
                .takes
                .iter()
                .filter(|(row, _)| *row < 2)
                .map(|(_, taken)| taken)
                .sum();
            choice.value -= hair * taken;
            choice.relaxed = choice.value;
        }
    }

    fn hang_together(&mut self, problem: &Problem) {
        for candidate in &problem.candidates {
            let Some(one) = self.place(candidate.id) else { continue };
            for other in candidate
                .requires
                .iter()
                .filter_map(|id| self.place(*id))
                .collect::<Vec<_>>()
            {
                if other != one && !self.needs.contains(&(one, other)) {
                    self.needs.push((one, other));
                }
            }
            for other in candidate
                .excludes
                .iter()
                .filter_map(|id| self.place(*id))
                .collect::<Vec<_>>()
            {
                let both = (one.min(other), one.max(other));
                if other != one && !self.apart.contains(&both) {
                    self.apart.push(both);
                }
            }
            // What cannot be had takes all that need it along.
            let lost = candidate.requires.iter().any(|id| self.place(*id).is_none());
            if let Some(option) = self.options.get_mut(one).filter(|_| lost) {
                option.ways.clear();
            }
        }
        sort(&mut self.needs, Ord::cmp);
        sort(&mut self.apart, Ord::cmp);
        for (one, other) in self.needs.clone() {
            self.row(0.0, f64::INFINITY, &[(one, 1.0), (other, -1.0)]);
        }
        for all in self.cliques() {
            self.row(
                1.0,
                f64::INFINITY,
                &all.iter().map(|one| (*one, 1.0)).collect::<Vec<_>>(),
            );
        }
        let pairs = std::mem::take(&mut self.pairs);
        for (one, other, value) in &pairs {
            if *value > 0.0 {
                // Worth it all with the first, and the second costs as much when it is missing.
                for way in self
                    .options
                    .get_mut(*one)
                    .into_iter()
                    .flat_map(|option| &mut option.ways)
                {
                    way.relaxed += value;
                }
                self.row(0.0, *value, &[(*one, 1.0), (*other, -1.0)]);
            } else if *value < 0.0 {
                self.row(1.0, -value, &[(*one, 1.0), (*other, 1.0)]);
            }
        }
        self.pairs = pairs;
    }

    fn row(&mut self, room: f64, cost: f64, of: &[(usize, f64)]) {
        let row = self.rows.len();
        self.rows.push(Row {
            room,
            cost,
            limit: false,
        });
        for (option, taken) in of {
            for way in self
                .options
                .get_mut(*option)
                .into_iter()
                .flat_map(|option| &mut option.ways)
            {
                way.takes.push((row, *taken));
            }
        }
    }

    /// Groups of which only one can be done, so that each two that cannot both be done are in one of them: one limit on
    /// a group is tighter than one on each two of it.
    fn cliques(&self) -> Vec<Vec<usize>> {
        let are_apart = |one: usize, other: usize| self.apart.binary_search(&(one.min(other), one.max(other))).is_ok();
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for (one, other) in &self.apart {
            if groups.iter().any(|group| group.contains(one) && group.contains(other)) {
                continue;
            }
            let mut group = vec![*one, *other];
            for third in 0..self.options.len() {
                if group.iter().all(|member| *member != third && are_apart(*member, third)) {
                    group.push(third);
                }
            }
            groups.push(group);
        }
        groups
    }

    /// Which options are no better than another one, whatever else is done. What something hangs on is left alone.
    fn find_inferior(&mut self, problem: &Problem) {
        let count = self.options.len();
        let (mut bound, mut wanted) = (vec![false; count], vec![false; count]);
        let mark = |marks: &mut Vec<bool>, at: usize| marks.get_mut(at).into_iter().for_each(|mark| *mark = true);
        for (one, other) in &self.needs {
            mark(&mut bound, *one);
            mark(&mut wanted, *other);
        }
        for (one, other) in &self.apart {
            mark(&mut bound, *one);
            mark(&mut bound, *other);
        }
        for (one, other, value) in &self.pairs {
            let marks = if *value > 0.0 { &mut wanted } else { &mut bound };
            mark(marks, *one);
            mark(marks, *other);
        }
        for (place, option) in self.options.iter().enumerate() {
            if option.must {
                mark(&mut wanted, place);
            }
        }
        let no_starts = problem.limits.quarters.is_empty() && problem.limits.at_once.is_none();
        let limits = self.rows.iter().filter(|row| row.limit).count();
        for (one, worse) in self.options.iter().enumerate() {
            for (other, better) in self.options.iter().enumerate() {
                let free = |marks: &[bool], at: usize| marks.get(at) == Some(&false);
                if one == other || !free(&wanted, one) || !free(&bound, other) {
                    continue;
                }
                let ([worse], [better]) = (worse.ways.as_slice(), better.ways.as_slice()) else {
                    continue;
                };
                if no_starts
                    && better.is_as_good_as(worse, limits)
                    && (other < one || !worse.is_as_good_as(better, limits))
                {
                    self.inferior.push((one, other));
                }
            }
        }
    }

    /// The value of a set, a choice for each option, with what its pairs are worth.
    pub(super) fn value(&self, choices: &[usize]) -> f64 {
        let done = |place: &usize| choices.get(*place).is_some_and(|choice| *choice != OUT);
        let alone: f64 = self
            .options
            .iter()
            .zip(choices)
            .filter_map(|(option, choice)| Some(option.way(*choice)?.value))
            .sum();
        let pairs = self.pairs.iter().filter(|(one, other, _)| done(one) && done(other));
        alone + pairs.map(|(_, _, value)| value).sum::<f64>()
    }
}

impl Choices {
    /// The way of a choice; none where it is out.
    pub(super) fn way(&self, choice: usize) -> Option<&Choice> {
        self.ways.get(choice.checked_sub(1)?)
    }

    /// All choices, as bits.
    pub(super) fn all(&self) -> u64 {
        let ways = (2_u64 << self.ways.len()) - 1;
        if self.must { ways & !1 } else { ways }
    }
}

impl Choice {
    fn is_as_good_as(&self, other: &Self, limits: usize) -> bool {
        let of = |choice: &Self, row: usize| {
            choice
                .takes
                .iter()
                .find(|(at, _)| *at == row)
                .map_or(0.0, |(_, taken)| *taken)
        };
        self.value >= other.value && (0..limits).all(|row| of(self, row) <= of(other, row))
    }
}

/// Money, own hours in all, own hours of each quarter, those built in each quarter.
fn limit_rows(limits: &Limits, quarters: usize) -> Vec<Row> {
    let by_quarter = if limits.are_by_quarter() { 2 * quarters } else { 0 };
    let row = Row {
        room: 1.0,
        cost: f64::INFINITY,
        limit: true,
    };
    vec![row; 2 + by_quarter]
}

/// A way as a choice; none where it does not fit by itself.
fn choice(at: usize, way: &Way, limits: &Limits) -> Option<Choice> {
    let mut takes = Vec::new();
    let mut fits = way.value.is_finite();
    let mut take = |row: usize, taken: f64, limit: Option<f64>| {
        let Some(limit) = limit else { return };
        let limit = limit.max(0.0);
        let share = taken.clamp(0.0, MOST) / (limit + slack(limit));
        if share > 1.0 || taken.is_infinite() {
            fits = false;
        } else if share > 0.0 {
            takes.push((row, share));
        }
    };
    take(0, way.money, limits.money);
    take(1, way.hours, limits.hours);
    if limits.are_by_quarter() {
        for (quarter, hours) in way.by_quarter.iter().take(MOST_QUARTERS).enumerate() {
            take(2 + 2 * quarter, *hours, limits.quarter(quarter));
        }
        if let (Some((first, last)), Some(at_once)) = (way.built, limits.at_once) {
            for quarter in first.max(1)..=last.min(80) {
                take(1 + 2 * usize::from(quarter), 1.0, Some(f64::from(at_once)));
            }
        }
    }
    let value = way.value.clamp(-MOST, MOST);
    fits.then_some(Choice {
        at,
        quarter: way.start.saturating_sub(1) / 3,
        value,
        relaxed: value,
        takes,
    })
}
