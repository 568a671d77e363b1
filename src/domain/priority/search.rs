//! How the best set is found: branch and bound over options that are each worth something and fit alone.
//!
//! Both limits together are also one limit on their weighed shares, whatever the weighing. That one limit with
//! divisible options is easily solved: take the most value for what it takes until it is full (Dantzig 1957). No set
//! can be worth more, so a branch whose bound does not reach the best set so far is cut off. The weighing is the one
//! with the lowest bound at the start (surrogate relaxation; Glover 1975; Martello and Toth, Knapsack Problems, 1990).

use super::selection::{Candidate, Limits, Proof};
use crate::domain::sort::sort;

/// How many weighings of money against hours are tried.
const WEIGHINGS: u32 = 20;

/// A set that was found.
pub(super) struct Found {
    /// Ascending.
    pub(super) chosen: Vec<u32>,
    pub(super) value: f64,
    pub(super) money: f64,
    pub(super) hours: f64,
    pub(super) proof: Proof,
}

/// Options and limits, ready to be searched.
pub(super) struct Search {
    /// Most value for what it takes first.
    options: Vec<Candidate>,
    money: Share,
    hours: Share,
}

/// One of the limits.
#[derive(Clone, Copy)]
struct Share {
    /// What there is; infinite where it is not limited.
    limit: f64,
    /// Its weight in the one limit that stands for both; 0 where it is not limited.
    weight: f64,
}

/// What a set gives and takes.
#[derive(Clone, Copy, Default)]
struct Sums {
    value: f64,
    money: f64,
    hours: f64,
}

/// A part of the search still to be looked at: the first `kept` options of the path, the one to `take`, and every way
/// to go on from place `at`.
struct Branch {
    at: usize,
    kept: usize,
    take: Option<usize>,
    sums: Sums,
}

/// Sums of decimal amounts miss their limit by rounding: 0.1 + 0.2 must fit into 0.3.
pub(super) fn slack(limit: f64) -> f64 {
    1e-9 * (1.0 + limit)
}

impl Search {
    pub(super) fn new(options: Vec<Candidate>, limits: Limits) -> Self {
        let share = |limit: Option<f64>, weight: f64| Share {
            limit: limit.map_or(f64::INFINITY, |limit| limit + slack(limit)),
            weight: if limit.is_some() { weight } else { 0.0 },
        };
        let mut search = Self {
            options,
            money: share(limits.money, 1.0),
            hours: share(limits.hours, 1.0),
        };
        if limits.money.is_some() && limits.hours.is_some() {
            let (mut lowest, mut best) = (f64::INFINITY, 0.5);
            for step in 0..=WEIGHINGS {
                search.weigh(f64::from(step) / f64::from(WEIGHINGS));
                let bound = search.bound(0, Sums::default(), search.room(), None);
                if bound < lowest {
                    (lowest, best) = (bound, search.hours.weight);
                }
            }
            search.weigh(best);
        } else {
            search.sort();
        }
        search
    }

    /// The options, in the order of the places that [`Self::best_with`] and [`Self::best_without`] take.
    pub(super) fn options(&self) -> &[Candidate] {
        &self.options
    }

    /// The best set.
    pub(super) fn best(&self, patience: u32) -> Found {
        self.run(None, None, patience)
    }

    /// The best set with the option at a place.
    pub(super) fn best_with(&self, place: usize, patience: u32) -> Found {
        self.run(Some(place), Some(place), patience)
    }

    /// The best set without the option at a place.
    pub(super) fn best_without(&self, place: usize, patience: u32) -> Found {
        self.run(None, Some(place), patience)
    }

    fn weigh(&mut self, hours: f64) {
        self.money.weight = 1.0 - hours;
        self.hours.weight = hours;
        self.sort();
    }

    /// An option that another one dominates always comes after it.
    fn sort(&mut self) {
        let (money, hours) = (self.money, self.hours);
        let density = |option: &Candidate| option.value / (money.of(option.money) + hours.of(option.hours));
        sort(&mut self.options, |a, b| {
            (density(b).total_cmp(&density(a)))
                .then(b.value.total_cmp(&a.value))
                .then(a.money.total_cmp(&b.money))
                .then(a.hours.total_cmp(&b.hours))
                .then(a.id.cmp(&b.id))
        });
    }

    /// The best set that has the option `with` and decides nothing about the option `settled`.
    fn run(&self, with: Option<usize>, settled: Option<usize>, patience: u32) -> Found {
        let mut path: Vec<usize> = with.into_iter().collect();
        let start = with
            .and_then(|place| self.options.get(place))
            .map_or(Sums::default(), |option| Sums::default().with(option));
        let (mut best, mut chosen) = (start, path.clone());
        let (mut steps, mut open) = (0, 0.0_f64);
        let mut branches = vec![Branch {
            at: 0,
            kept: path.len(),
            take: None,
            sums: start,
        }];
        while let Some(Branch { at, kept, take, sums }) = branches.pop() {
            path.truncate(kept);
            path.extend(take);
            if self.is_better(sums, best) {
                best = sums;
                chosen.clone_from(&path);
            }
            let Some(option) = self.options.get(at) else { continue };
            if !self.could_be_better(at, sums, best, settled) {
                continue;
            }
            if steps == patience {
                open = open.max(self.bound(at, sums, self.room(), settled));
                continue;
            }
            steps += 1;
            let next = |take: Option<usize>, sums| Branch {
                at: at + 1,
                kept: path.len(),
                take,
                sums,
            };
            branches.push(next(None, sums));
            let more = sums.with(option);
            if settled != Some(at) && self.fits(more) && !self.is_dominated(at, &path, settled) {
                branches.push(next(Some(at), more));
            }
        }
        let mut ids: Vec<u32> = chosen
            .iter()
            .filter_map(|place| self.options.get(*place))
            .map(|option| option.id)
            .collect();
        sort(&mut ids, Ord::cmp);
        Found {
            chosen: ids,
            value: best.value,
            money: best.money,
            hours: best.hours,
            proof: if open > best.value + hair(best.value) {
                Proof::AtMost(open)
            } else {
                Proof::Optimal
            },
        }
    }

    fn fits(&self, sums: Sums) -> bool {
        sums.money <= self.money.limit && sums.hours <= self.hours.limit
    }

    /// Worth more, or the same for less of what is scarce.
    fn is_better(&self, sums: Sums, best: Sums) -> bool {
        let hair = hair(best.value);
        sums.value > best.value + hair
            || (sums.value >= best.value - hair && self.taken(sums) < self.taken(best) - hair_of_room())
    }

    /// Whether a set of this branch could be better than the best so far.
    fn could_be_better(&self, at: usize, sums: Sums, best: Sums, settled: Option<usize>) -> bool {
        let hair = hair(best.value);
        let bound = self.bound(at, sums, self.room(), settled);
        bound > best.value + hair
            || (bound >= best.value - hair
                && self.bound(at, sums, self.taken(best) - hair_of_room(), settled) >= best.value - hair)
    }

    /// Another option, left out earlier, is worth as much and takes as little: a set with this one instead is no better.
    fn is_dominated(&self, at: usize, path: &[usize], settled: Option<usize>) -> bool {
        let Some(option) = self.options.get(at) else {
            return false;
        };
        self.options.iter().take(at).enumerate().any(|(place, other)| {
            other.value >= option.value
                && other.money <= option.money
                && other.hours <= option.hours
                && settled != Some(place)
                && !path.contains(&place)
        })
    }

    /// No set of the branch is worth more, when the one limit that stands for both is `room`.
    fn bound(&self, at: usize, sums: Sums, room: f64, settled: Option<usize>) -> f64 {
        let mut left = room - self.taken(sums);
        if left < 0.0 {
            return f64::NEG_INFINITY;
        }
        let mut value = sums.value;
        for (place, option) in self.options.iter().enumerate().skip(at) {
            if settled == Some(place) {
                continue;
            }
            let needed = self.money.of(option.money) + self.hours.of(option.hours);
            if needed > left {
                return value + option.value * left / needed;
            }
            left -= needed;
            value += option.value;
        }
        value
    }

    /// All there is of the one limit that stands for both.
    fn room(&self) -> f64 {
        self.money.weight + self.hours.weight
    }

    /// What a set takes of it.
    fn taken(&self, sums: Sums) -> f64 {
        self.money.of(sums.money) + self.hours.of(sums.hours)
    }
}

impl Share {
    fn of(self, taken: f64) -> f64 {
        if self.weight > 0.0 {
            self.weight * taken / self.limit
        } else {
            0.0
        }
    }
}

impl Sums {
    fn with(self, option: &Candidate) -> Self {
        Self {
            value: self.value + option.value,
            money: self.money + option.money,
            hours: self.hours + option.hours,
        }
    }
}

/// Values nearer than this are the same: rounding tells no sets apart.
fn hair(value: f64) -> f64 {
    1e-12 * value
}

/// The same for what is taken, where everything there is is about 1.
fn hair_of_room() -> f64 {
    1e-9
}
