//! How the best set is found: branch and bound, in steps, so that a page can show progress, stop and go on.
//!
//! A branch is what each option may still choose. It is narrowed by what must hold (`narrow`), bounded by prices
//! (`prices`), and every choice with which no set could beat the best so far is taken away. What is then still open is
//! split at the option that hesitates most. `model` says what is searched.

mod build;
mod model;
mod narrow;
mod prices;

use std::rc::Rc;

use model::OUT;
pub(super) use model::{Model, slack};
use narrow::Domains;
use prices::Priced;

/// Moves of the prices before the first branch.
const MOVES_AT_FIRST: u32 = 300;

/// Moves of the prices in every other branch.
const MOVES: u32 = 8;

/// A search as far as it has come.
pub(super) struct Search {
    model: Rc<Model>,
    /// Branches still to be looked at, the next one last.
    open: Vec<Branch>,
    /// The best set so far, a choice for each option; none while none is found.
    best: Option<(f64, Vec<usize>)>,
    /// An option whose choice the question has settled.
    settled: Option<usize>,
    moves_at_first: u32,
    steps: u32,
    first_prices: Vec<f64>,
    priced: Priced,
    taken: Vec<f64>,
}

struct Branch {
    domains: Domains,
    prices: Vec<f64>,
    /// No set of the branch is worth more.
    bound: f64,
}

/// What a search starts from.
pub(super) enum Asked {
    /// Any set.
    Any,
    /// Sets with an option.
    With(u32),
    /// Sets without an option.
    Without(u32),
}

impl Search {
    pub(super) fn new(model: &Rc<Model>, asked: &Asked, prices: Option<&[f64]>) -> Self {
        let mut domains: Domains = model.options.iter().map(model::Choices::all).collect();
        let settled = match asked {
            Asked::Any => None,
            Asked::With(id) | Asked::Without(id) => model.place(*id),
        };
        if let Some(domain) = settled.and_then(|place| domains.get_mut(place)) {
            *domain &= if matches!(asked, Asked::With(_)) { !1 } else { 1 };
        }
        let most = model.most(&domains);
        let whole = domains.iter().all(|domain| *domain != 0);
        let branch = Branch {
            domains,
            prices: prices.map_or_else(|| vec![0.0; model.rows.len()], <[f64]>::to_vec),
            bound: most,
        };
        Self {
            model: Rc::clone(model),
            open: if whole { vec![branch] } else { Vec::new() },
            best: None,
            settled,
            moves_at_first: if prices.is_some() { 40 } else { MOVES_AT_FIRST },
            steps: 0,
            first_prices: Vec::new(),
            priced: Priced::default(),
            taken: Vec::new(),
        }
    }

    /// Takes a set that is known from elsewhere for the best one so far, where it fits.
    pub(super) fn know(&mut self, set: &[(u32, usize)]) {
        let choice = |option: &model::Choices| {
            let way = set.iter().find(|(id, _)| *id == option.id).map(|(_, at)| *at);
            way.map_or(Some(OUT), |way| {
                option.ways.iter().position(|choice| choice.at == way).map(|at| at + 1)
            })
        };
        let choices: Option<Vec<usize>> = self.model.options.iter().map(choice).collect();
        if let Some(choices) = choices {
            self.consider(&choices);
        }
    }

    /// Goes on for at least so many steps, or to the end. Whether it is at its end.
    pub(super) fn go_on(&mut self, steps: u32) -> bool {
        let until = self.steps.saturating_add(steps);
        while self.steps < until {
            let Some(branch) = self.open.pop() else { return true };
            self.look_at(branch);
        }
        self.open.is_empty()
    }

    /// Steps done.
    pub(super) fn steps(&self) -> u32 {
        self.steps
    }

    /// Prices that gave the lowest bound at first: a good start for another search on the same model. None before.
    pub(super) fn prices(&self) -> Option<&[f64]> {
        Some(&*self.first_prices).filter(|prices| !prices.is_empty())
    }

    /// The best set so far: a place of a way for each option in it, by number.
    pub(super) fn best(&self) -> Option<Vec<(u32, usize)>> {
        let (_, choices) = self.best.as_ref()?;
        let options = self.model.options.iter().zip(choices);
        Some(
            options
                .filter_map(|(option, choice)| Some((option.id, option.way(*choice)?.at)))
                .collect(),
        )
    }

    /// What no set is worth more than, where that is not yet known to be the best so far.
    pub(super) fn bound(&self) -> Option<f64> {
        let bound = self
            .open
            .iter()
            .map(|branch| branch.bound)
            .fold(f64::NEG_INFINITY, f64::max);
        let off = self.model.most_off();
        let best = self.best.as_ref().map_or(f64::NEG_INFINITY, |(value, _)| *value);
        (bound > best + 2.0 * off).then_some(bound + off)
    }

    fn look_at(&mut self, branch: Branch) {
        let Branch {
            mut domains,
            mut prices,
            mut bound,
        } = branch;
        let model = Rc::clone(&self.model);
        self.steps += 1;
        if bound <= self.least() || !model.narrow(&mut domains, self.settled, &mut self.taken) {
            return;
        }
        let first = self.first_prices.is_empty();
        let moves = if first { self.moves_at_first } else { MOVES };
        let (mut part, mut lowest, mut best_prices, mut since) = (1.0, f64::INFINITY, prices.clone(), 0);
        let mut priced = std::mem::take(&mut self.priced);
        for moved in 0..=moves {
            if moved == moves {
                prices.clone_from(&best_prices);
            }
            model.price(&domains, &prices, &mut priced);
            self.steps += 1;
            bound = bound.min(priced.bound);
            if priced.bound < lowest - 1e-4 * (lowest - self.least()).abs() || lowest == f64::INFINITY {
                since = 0;
            } else {
                since += 1;
            }
            if priced.bound < lowest {
                lowest = priced.bound;
                best_prices.clone_from(&prices);
                if first {
                    self.first_prices.clone_from(&prices);
                }
            }
            self.consider(&priced.picks);
            let builds = self.best.is_none() || (first && moved % 10 == 0) || moved == moves;
            let may_be = !builds || self.build(&domains, &priced);
            if bound <= self.least() || !may_be {
                self.priced = priced;
                return;
            }
            if model.drop_hopeless(&mut domains, &priced, self.least()) {
                if !model.narrow(&mut domains, self.settled, &mut self.taken) {
                    self.priced = priced;
                    return;
                }
                if moved == moves {
                    model.price(&domains, &prices, &mut priced);
                    bound = bound.min(priced.bound);
                }
            }
            if moved < moves {
                let wait = if first { 12 } else { 2 };
                if since >= wait {
                    (part, since) = (part * 0.5, 0);
                    prices.clone_from(&best_prices);
                    model.price(&domains, &prices, &mut priced);
                }
                let aim = self
                    .best
                    .as_ref()
                    .map_or(lowest - 0.05 * model.span, |(value, _)| *value);
                model.move_prices(&mut prices, &priced, aim, part);
            }
        }
        if bound > self.least() {
            self.split(&domains, &best_prices, bound, &priced);
        }
        self.priced = priced;
    }

    /// A set has to be worth more than this to be better, beyond rounding. While there is none, it is what no set can
    /// fall below: a branch whose bound does has none that holds.
    fn least(&self) -> f64 {
        let best = self.best.as_ref().map(|(value, _)| *value + 2e-13 * self.model.scale);
        best.unwrap_or(-1.01 * self.model.span)
    }

    /// Takes a set for the best one if it is.
    fn consider(&mut self, choices: &[usize]) {
        let value = self.model.value(choices);
        if value > self.least() && self.model.holds(choices, &mut self.taken) {
            self.best = Some((value, choices.to_vec()));
        }
    }

    /// Splits at the option that hesitates most between being done and not; among those that are done, at when.
    fn split(&mut self, domains: &Domains, prices: &[f64], bound: f64, priced: &Priced) {
        let mut worth = priced.worth.iter();
        let mut found: Option<(bool, f64, usize, u64)> = None;
        for (place, (option, domain)) in self.model.options.iter().zip(domains).enumerate() {
            let own: Vec<f64> = worth.by_ref().take(1 + option.ways.len()).copied().collect();
            if domain.count_ones() < 2 {
                continue;
            }
            let pick = priced.picks.get(place).copied().unwrap_or(OUT);
            let whether = domain & 1 == 1;
            let (done, most) = own
                .iter()
                .enumerate()
                .skip(1)
                .filter(|(choice, _)| domain >> choice & 1 == 1)
                .fold((1, f64::NEG_INFINITY), |most, (choice, worth)| {
                    if *worth > most.1 { (choice, *worth) } else { most }
                });
            let (hesitation, first) = if whether {
                (most.abs(), if pick == OUT { 1 } else { domain & !1 })
            } else {
                let second = own
                    .iter()
                    .enumerate()
                    .filter(|(choice, _)| domain >> choice & 1 == 1 && *choice != done);
                let second = second.map(|(_, worth)| *worth).fold(f64::NEG_INFINITY, f64::max);
                (most - second, 1 << done)
            };
            let better = |(other, least, ..): &(bool, f64, usize, u64)| {
                (whether && !other) || (whether == *other && hesitation < *least)
            };
            if found.as_ref().is_none_or(better) {
                found = Some((whether, hesitation, place, first));
            }
        }
        let Some((.., place, first)) = found else {
            return;
        };
        let part = |keep: u64| {
            let mut domains = domains.clone();
            if let Some(domain) = domains.get_mut(place) {
                *domain &= keep;
            }
            Branch {
                domains,
                prices: prices.to_vec(),
                bound,
            }
        };
        let (later, next) = (part(!first), part(first));
        self.open.push(later);
        self.open.push(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::priority::{Candidate, Limits, Problem};

    #[test]
    fn prices_are_kept_where_the_first_branch_is_the_last() {
        let problem = Problem {
            candidates: vec![Candidate::new(1, 100.0, 10.0, 0.0), Candidate::new(2, 60.0, 10.0, 5.0)],
            limits: Limits {
                money: Some(10.0),
                hours: Some(10.0),
                ..Limits::default()
            },
            pairs: Vec::new(),
        };
        let mut search = Search::new(&Rc::new(Model::new(&problem)), &Asked::Any, None);
        assert_eq!(search.prices(), None);
        assert!(search.go_on(u32::MAX));
        assert!(search.prices().is_some_and(|prices| prices.len() == 2));
    }
}
