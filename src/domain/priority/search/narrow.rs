//! What is left to choose: choices that cannot be part of any set that fits are taken away.

use super::model::{Model, OUT};

/// The choices each option still has, as bits; the lowest one stands for not doing it.
pub(super) type Domains = Vec<u64>;

const OUT_ALONE: u64 = 1;

/// The bits of choices that are part of a set.
fn within(domain: u64) -> u64 {
    domain & !OUT_ALONE
}

/// Whether an option can no longer be left out.
fn is_forced(domain: u64) -> bool {
    domain & OUT_ALONE == 0
}

fn only(domain: u64) -> Option<usize> {
    domain.is_power_of_two().then(|| domain.trailing_zeros() as usize)
}

impl Model {
    /// Takes away what cannot be, until nothing follows any more. Options of which some other question decides are
    /// `settled`: nothing follows for them from others being better. Whether anything is left.
    pub(super) fn narrow(&self, domains: &mut Domains, settled: Option<usize>, taken: &mut Vec<f64>) -> bool {
        loop {
            let before = domains.clone();
            if !self.narrow_by_limits(domains, taken) || !self.narrow_by_needs(domains, settled) {
                return false;
            }
            if *domains == before {
                return true;
            }
        }
    }

    fn narrow_by_limits(&self, domains: &mut Domains, taken: &mut Vec<f64>) -> bool {
        taken.clear();
        taken.resize(self.rows.len(), 0.0);
        // What must be taken in any case.
        for (option, domain) in self.options.iter().zip(&*domains) {
            if is_forced(*domain) {
                let first = option.way(domain.trailing_zeros() as usize);
                for (row, share) in first.into_iter().flat_map(|way| &way.takes) {
                    let least = if only(*domain).is_some() {
                        *share
                    } else {
                        least_of(option, *domain, *row)
                    };
                    if let Some(taken) = taken.get_mut(*row) {
                        *taken += least;
                    }
                }
            }
        }
        for (row, taken) in self.rows.iter().zip(&*taken) {
            if row.limit && *taken > row.room {
                return false;
            }
        }
        for (option, domain) in self.options.iter().zip(domains) {
            if only(*domain).is_some() {
                continue;
            }
            let forced = is_forced(*domain);
            for (way, choice) in option.ways.iter().zip(1..) {
                if *domain >> choice & 1 == 0 {
                    continue;
                }
                let fits = way.takes.iter().all(|(row, share)| {
                    let (Some(limit), Some(taken)) = (self.rows.get(*row), taken.get(*row)) else {
                        return true;
                    };
                    let own = if forced { least_of(option, *domain, *row) } else { 0.0 };
                    !limit.limit || taken - own + share <= limit.room
                });
                if !fits {
                    *domain &= !(1 << choice);
                }
            }
            if *domain == 0 {
                return false;
            }
        }
        true
    }

    fn narrow_by_needs(&self, domains: &mut Domains, settled: Option<usize>) -> bool {
        let mut whole = true;
        let mut keep = |domains: &mut Domains, place: usize, bits: u64| {
            if let Some(domain) = domains.get_mut(place) {
                *domain &= bits;
                whole &= *domain != 0;
            }
        };
        let of = |domains: &Domains, place: usize| domains.get(place).copied().unwrap_or(OUT_ALONE);
        for (one, other) in &self.needs {
            let (needing, needed) = (of(domains, *one), of(domains, *other));
            if within(needed) == 0 {
                keep(domains, *one, OUT_ALONE);
            } else if self.by_start {
                let earliest = self.quarters(*other, needed).min().unwrap_or(0);
                keep(domains, *one, self.starting(*one, |quarter| quarter >= earliest));
            }
            if is_forced(needing) {
                keep(domains, *other, !OUT_ALONE);
                if self.by_start {
                    let latest = self.quarters(*one, needing).max().unwrap_or(u16::MAX);
                    keep(domains, *other, self.starting(*other, |quarter| quarter <= latest));
                }
            }
        }
        for (one, other) in &self.apart {
            if is_forced(of(domains, *one)) {
                keep(domains, *other, OUT_ALONE);
            } else if is_forced(of(domains, *other)) {
                keep(domains, *one, OUT_ALONE);
            }
        }
        for (one, other) in &self.inferior {
            if settled == Some(*one) || settled == Some(*other) {
                continue;
            }
            if within(of(domains, *other)) == 0 {
                keep(domains, *one, OUT_ALONE);
            } else if is_forced(of(domains, *one)) {
                keep(domains, *other, !OUT_ALONE);
            }
        }
        whole
    }

    /// The quarters in which an option may start.
    fn quarters(&self, place: usize, domain: u64) -> impl Iterator<Item = u16> {
        let ways = self.options.get(place).into_iter().flat_map(|option| &option.ways);
        ways.zip(1..)
            .filter(move |(_, choice)| domain >> choice & 1 == 1)
            .map(|(way, _)| way.quarter)
    }

    /// The choices that start in certain quarters, and the one to leave it out.
    fn starting(&self, place: usize, right: impl Fn(u16) -> bool) -> u64 {
        let ways = self.options.get(place).into_iter().flat_map(|option| &option.ways);
        let right = ways.zip(1..).filter(|(way, _)| right(way.quarter));
        right.fold(OUT_ALONE, |bits, (_, choice)| bits | 1 << choice)
    }

    /// Whether a set, a choice for each option, keeps to everything.
    pub(super) fn holds(&self, choices: &[usize], taken: &mut Vec<f64>) -> bool {
        taken.clear();
        taken.resize(self.rows.len(), 0.0);
        for (option, choice) in self.options.iter().zip(choices) {
            for (row, share) in option.way(*choice).into_iter().flat_map(|way| &way.takes) {
                if let Some(taken) = taken.get_mut(*row) {
                    *taken += share;
                }
            }
        }
        let fits = self
            .rows
            .iter()
            .zip(&*taken)
            .all(|(row, taken)| row.cost.is_finite() || *taken <= row.room);
        let way = |place: usize| self.options.get(place)?.way(*choices.get(place)?);
        fits && (!self.by_start
            || self.needs.iter().all(|(one, other)| match (way(*one), way(*other)) {
                (Some(one), Some(other)) => other.quarter <= one.quarter,
                _ => true,
            }))
            && self
                .options
                .iter()
                .zip(choices)
                .all(|(option, choice)| !option.must || *choice != OUT)
    }
}

/// The least that a forced option takes of a row, whichever of its choices is made.
fn least_of(option: &super::model::Choices, domain: u64, row: usize) -> f64 {
    let ways = option
        .ways
        .iter()
        .zip(1..)
        .filter(|(_, choice)| domain >> choice & 1 == 1);
    ways.map(|(way, _)| {
        way.takes
            .iter()
            .find(|(at, _)| *at == row)
            .map_or(0.0, |(_, share)| *share)
    })
    .fold(f64::INFINITY, f64::min)
}
