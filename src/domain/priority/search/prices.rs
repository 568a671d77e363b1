//! No set can be worth more than this: a price on every row, and each option chooses for itself.
//!
//! What is left of a row earns its price, what is taken pays it. Whatever the prices are, no set that keeps to the rows
//! is worth more than what all options come to for themselves (Lagrangean relaxation; Geoffrion 1974; Fisher 1981).
//! Prices are moved against what is taken too much (subgradients; Held, Wolfe and Crowder 1974; the length of a step is
//! Polyak's, 1969).

use super::model::{Model, OUT};
use super::narrow::Domains;

/// What the options come to under some prices.
#[derive(Clone, Debug, Default)]
pub(super) struct Priced {
    /// No set is worth more.
    pub(super) bound: f64,
    /// What each option chooses.
    pub(super) picks: Vec<usize>,
    /// What each choice is worth after prices, option after option, not doing it included.
    pub(super) worth: Vec<f64>,
    /// What is left of each row.
    pub(super) left: Vec<f64>,
}

impl Model {
    /// What no set is worth more than, seen at once: everything that adds to the value.
    pub(super) fn most(&self, domains: &Domains) -> f64 {
        let free = vec![0.0; self.rows.len()];
        let mut priced = Priced::default();
        self.price(domains, &free, &mut priced);
        priced.bound
    }

    /// Lets every option choose under prices.
    pub(super) fn price(&self, domains: &Domains, prices: &[f64], priced: &mut Priced) {
        priced.picks.clear();
        priced.worth.clear();
        priced.left.clear();
        priced.left.extend(self.rows.iter().map(|row| row.room));
        priced.bound = prices.iter().zip(&self.rows).map(|(price, row)| price * row.room).sum();
        for (option, domain) in self.options.iter().zip(domains) {
            let (mut pick, mut most) = (OUT, f64::NEG_INFINITY);
            priced.worth.push(0.0);
            if domain & 1 == 1 {
                most = 0.0;
            }
            for (way, choice) in option.ways.iter().zip(1_usize..) {
                if domain >> choice & 1 == 0 {
                    priced.worth.push(f64::NEG_INFINITY);
                    continue;
                }
                let paid: f64 = way
                    .takes
                    .iter()
                    .map(|(row, share)| prices.get(*row).map_or(0.0, |price| price * share))
                    .sum();
                let worth = way.relaxed - paid;
                priced.worth.push(worth);
                if worth > most {
                    (pick, most) = (choice, worth);
                }
            }
            priced.bound += most;
            priced.picks.push(pick);
            for (row, share) in option.way(pick).into_iter().flat_map(|way| &way.takes) {
                if let Some(left) = priced.left.get_mut(*row) {
                    *left -= share;
                }
            }
        }
    }

    /// Moves the prices towards a lower bound, at most down to `aim`.
    pub(super) fn move_prices(&self, prices: &mut [f64], priced: &Priced, aim: f64, part: f64) {
        let movable = |price: f64, left: f64, cost: f64| (left < 0.0 && price < cost) || (left > 0.0 && price > 0.0);
        let rows = || self.rows.iter().zip(&priced.left);
        let length: f64 = prices
            .iter()
            .zip(rows())
            .filter(|(price, (row, left))| movable(**price, **left, row.cost))
            .map(|(_, (_, left))| left * left)
            .sum();
        if length <= 0.0 {
            return;
        }
        let step = part * (priced.bound - aim) / length;
        for (price, (row, left)) in prices.iter_mut().zip(rows()) {
            if movable(*price, *left, row.cost) {
                *price = (*price - step * left).clamp(0.0, row.cost);
            }
        }
    }

    /// Takes away every choice with which no set could be worth more than `least`.
    pub(super) fn drop_hopeless(&self, domains: &mut Domains, priced: &Priced, least: f64) -> bool {
        let mut dropped = false;
        let mut worth = priced.worth.iter();
        for ((option, domain), pick) in self.options.iter().zip(domains).zip(&priced.picks) {
            let own: Vec<f64> = worth.by_ref().take(1 + option.ways.len()).copied().collect();
            if domain.is_power_of_two() {
                continue;
            }
            let picked = own.get(*pick).copied().unwrap_or(0.0);
            for (choice, worth) in own.iter().enumerate() {
                let there = *domain >> choice & 1 == 1;
                if there && choice != *pick && priced.bound - (picked - worth) <= least {
                    *domain &= !(1 << choice);
                    dropped = true;
                }
            }
        }
        dropped
    }
}
