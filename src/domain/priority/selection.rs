//! The best set of options under limits of money and hours: exact, or with the gap to what could still be better.
//!
//! Maximises the sum of net present values, what is not done being worth 0. Branch and bound over the options in order
//! of value; the bound of a branch is the smaller of two relaxed problems, each with one limit and divisible options
//! (Martello and Toth, Knapsack Problems, 1990).

use std::cmp::Ordering;

/// An option that could be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The option.
    pub id: u32,
    /// What it is worth.
    pub value: f64,
    /// Money before it starts. Less than 0 counts as 0.
    pub money: f64,
    /// Own hours to set it up. Less than 0 counts as 0.
    pub hours: f64,
}

/// What there is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// Money, where it is limited.
    pub money: Option<f64>,
    /// Own hours, where they are limited.
    pub hours: Option<f64>,
}

/// The best set.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// The options in it, ascending.
    pub chosen: Vec<u32>,
    /// What they are worth together.
    pub value: f64,
    /// Money they take.
    pub money: f64,
    /// Own hours they take.
    pub hours: f64,
    /// Whether it is certain that no set is better.
    pub proof: Proof,
    /// Why each other option is not in it.
    pub left_out: Vec<LeftOut>,
    /// The best other set that fits, and what it is worth less.
    pub nearest: Option<(Vec<u32>, f64)>,
}

/// How certain it is that no set is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Proof {
    /// No set is better.
    Optimal,
    /// The search was stopped; no set is worth more than this.
    AtMost(f64),
}

/// An option that is not in the set.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// The option.
    pub id: u32,
    /// Why.
    pub reason: Reason,
}

/// Why an option is not in the set.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// It is worth nothing in this view.
    NotWorthIt,
    /// Alone it takes more money than there is.
    OverMoney,
    /// Alone it takes more hours than there are.
    OverHours,
    /// With it the best set would lose this much.
    Displaced(f64),
}

/// The best set, looked for in at most `patience` steps. Between sets of equal value the one that takes less money,
/// then fewer hours, then lower ids, is chosen.
#[must_use]
pub fn select(candidates: &[Candidate], limits: Limits, patience: u32) -> Selection {
    let limits = Limits {
        money: limits.money.map(|money| money.max(0.0)),
        hours: limits.hours.map(|hours| hours.max(0.0)),
    };
    let fitting: Vec<Candidate> = candidates
        .iter()
        .map(|candidate| Candidate {
            money: candidate.money.max(0.0),
            hours: candidate.hours.max(0.0),
            ..candidate.clone()
        })
        .filter(|candidate| reason_alone(candidate, limits).is_none())
        .collect();
    let best = Search::run(&fitting, limits, patience, &[]);
    let nearest = best.set.chosen.iter().map(|without| {
        let others: Vec<_> = fitting
            .iter()
            .filter(|candidate| candidate.id != *without)
            .cloned()
            .collect();
        Search::run(&others, limits, patience / 8, &[]).set
    });
    // Another set either lacks a chosen option or, nothing being left that fits, does not exist.
    let nearest = nearest
        .max_by(|a, b| a.better_than(b))
        .map(|set| (sorted(&set.chosen), best.set.value - set.value));
    let left_out = candidates
        .iter()
        .filter(|candidate| !best.set.chosen.contains(&candidate.id))
        .map(|candidate| LeftOut {
            id: candidate.id,
            reason: reason_alone(candidate, limits).unwrap_or_else(|| {
                let with = Search::run(&fitting, limits, patience / 8, &[candidate.id]).set;
                Reason::Displaced((best.set.value - with.value).max(0.0))
            }),
        })
        .collect();
    Selection {
        chosen: sorted(&best.set.chosen),
        value: best.set.value,
        money: best.set.money,
        hours: best.set.hours,
        proof: best.proof,
        left_out,
        nearest,
    }
}

fn sorted(ids: &[u32]) -> Vec<u32> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids
}

fn reason_alone(candidate: &Candidate, limits: Limits) -> Option<Reason> {
    let over = |needed: f64, limit: Option<f64>| limit.is_some_and(|limit| needed > limit + slack(limit));
    if candidate.value <= 0.0 || !candidate.value.is_finite() {
        Some(Reason::NotWorthIt)
    } else if over(candidate.money, limits.money) {
        Some(Reason::OverMoney)
    } else if over(candidate.hours, limits.hours) {
        Some(Reason::OverHours)
    } else {
        None
    }
}

/// Sums of decimal amounts miss their limit by rounding: 0.1 + 0.2 must fit into 0.3.
fn slack(limit: f64) -> f64 {
    1e-9 * (1.0 + limit)
}

#[derive(Clone, Debug, Default)]
struct Set {
    chosen: Vec<u32>,
    value: f64,
    money: f64,
    hours: f64,
}

impl Set {
    fn with(&self, candidate: &Candidate) -> Self {
        let mut chosen = self.chosen.clone();
        chosen.push(candidate.id);
        Self {
            chosen,
            value: self.value + candidate.value,
            money: self.money + candidate.money,
            hours: self.hours + candidate.hours,
        }
    }

    fn better_than(&self, other: &Self) -> Ordering {
        let close = libm::fabs(self.value - other.value) <= 1e-9 * (1.0 + libm::fabs(self.value));
        let by_value = if close {
            Ordering::Equal
        } else {
            self.value.total_cmp(&other.value)
        };
        by_value
            .then_with(|| other.money.total_cmp(&self.money))
            .then_with(|| other.hours.total_cmp(&self.hours))
            .then_with(|| sorted(&other.chosen).cmp(&sorted(&self.chosen)))
    }

    fn fits(&self, limits: Limits) -> bool {
        let within = |taken: f64, limit: Option<f64>| limit.is_none_or(|limit| taken <= limit + slack(limit));
        within(self.money, limits.money) && within(self.hours, limits.hours)
    }
}

struct Found {
    set: Set,
    proof: Proof,
}

struct Search<'a> {
    /// The options still to decide, best value for what they take first.
    order: Vec<&'a Candidate>,
    /// For each limit, the places in `order` by value for that resource.
    by_money: Vec<usize>,
    by_hours: Vec<usize>,
    limits: Limits,
    best: Set,
    patience: u32,
    open: f64,
}

impl<'a> Search<'a> {
    /// The best set that contains the options of `must`.
    fn run(candidates: &'a [Candidate], limits: Limits, patience: u32, must: &[u32]) -> Found {
        let mut start = Set::default();
        for candidate in candidates.iter().filter(|candidate| must.contains(&candidate.id)) {
            start = start.with(candidate);
        }
        let share = |taken: f64, limit: Option<f64>| limit.map_or(0.0, |limit| taken / (limit + slack(limit)));
        let density = |candidate: &Candidate| {
            let taken = share(candidate.money, limits.money) + share(candidate.hours, limits.hours);
            candidate.value / (taken + 1e-12)
        };
        let mut order: Vec<&Candidate> = candidates
            .iter()
            .filter(|candidate| !must.contains(&candidate.id))
            .collect();
        order.sort_by(|a, b| density(b).total_cmp(&density(a)).then(a.id.cmp(&b.id)));
        let by = |taken: fn(&Candidate) -> f64| {
            let mut places: Vec<usize> = (0..order.len()).collect();
            let ratio = |place: &usize| {
                order
                    .get(*place)
                    .map_or(0.0, |candidate| candidate.value / (taken(candidate) + 1e-12))
            };
            places.sort_by(|a, b| ratio(b).total_cmp(&ratio(a)));
            places
        };
        let (by_money, by_hours) = (by(|candidate| candidate.money), by(|candidate| candidate.hours));
        let mut search = Self {
            order,
            by_money,
            by_hours,
            limits,
            best: start.clone(),
            patience,
            open: 0.0,
        };
        search.branch(0, start);
        let proof = if search.open > search.best.value {
            Proof::AtMost(search.open)
        } else {
            Proof::Optimal
        };
        Found {
            set: search.best,
            proof,
        }
    }

    fn branch(&mut self, at: usize, set: Set) {
        if set.better_than(&self.best) == Ordering::Greater {
            self.best = set.clone();
        }
        let Some(candidate) = self.order.get(at).copied() else {
            return;
        };
        let bound = self.bound(at, &set);
        if bound < self.best.value - 1e-9 * (1.0 + self.best.value) {
            return;
        }
        let Some(patience) = self.patience.checked_sub(1) else {
            self.open = self.open.max(bound);
            return;
        };
        self.patience = patience;
        let with = set.with(candidate);
        if with.fits(self.limits) {
            self.branch(at + 1, with);
        }
        self.branch(at + 1, set);
    }

    /// No set of this branch is worth more.
    fn bound(&self, at: usize, set: &Set) -> f64 {
        let relaxed = |limit: Option<f64>, taken: f64, places: &[usize], takes: fn(&Candidate) -> f64| {
            let mut left = limit.map_or(f64::INFINITY, |limit| limit + slack(limit) - taken);
            let mut value = set.value;
            for candidate in places
                .iter()
                .filter(|place| **place >= at)
                .filter_map(|place| self.order.get(*place))
            {
                let needed = takes(candidate);
                if needed <= left {
                    left -= needed;
                    value += candidate.value;
                } else {
                    return value + candidate.value * left.max(0.0) / needed;
                }
            }
            value
        };
        relaxed(self.limits.money, set.money, &self.by_money, |candidate| {
            candidate.money
        })
        .min(relaxed(self.limits.hours, set.hours, &self.by_hours, |candidate| {
            candidate.hours
        }))
    }
}
