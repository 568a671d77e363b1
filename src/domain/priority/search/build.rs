//! A good set, built quickly: the higher the best set so far, the more branches need not be looked at.

use super::Search;
use super::model::OUT;
use super::narrow::Domains;
use super::prices::Priced;
use crate::domain::sort::sort;

/// An option with the ways it may still be done in, the best one under the prices first.
type Open = (usize, f64, Vec<usize>);

/// Ways that are tried, for each option that must be in, to find room for all of them.
const TRIES: usize = 8;

/// The same for all of them together, before the first branch.
const TRIES_AT_FIRST: usize = 4000;

impl Search {
    /// Builds a set: what the branch forces, then the options by what they are worth after prices, each with what it
    /// needs, as long as it fits and adds something. Whether there may be a set in the branch at all.
    pub(super) fn build(&mut self, domains: &Domains, priced: &Priced) -> bool {
        let model = std::rc::Rc::clone(&self.model);
        let mut at = 0;
        let mut order: Vec<Open> = Vec::new();
        let mut choices = vec![OUT; model.options.len()];
        let mut forced: Vec<Open> = Vec::new();
        for (place, option) in model.options.iter().enumerate() {
            let domain = domains.get(place).copied().unwrap_or(1);
            let mut ways: Vec<(usize, f64)> = (1..=option.ways.len())
                .filter(|choice| domain >> choice & 1 == 1)
                .filter_map(|choice| Some((choice, priced.worth.get(at + choice).copied()?)))
                .collect();
            at += 1 + option.ways.len();
            sort(&mut ways, |a, b| b.1.total_cmp(&a.1));
            let Some((_, most)) = ways.first().copied() else {
                continue;
            };
            let ways = ways.into_iter().map(|(choice, _)| choice).collect::<Vec<_>>();
            if domain & 1 == 0 {
                forced.push((place, most, ways));
            } else {
                order.push((place, most, ways));
            }
        }
        sort(&mut order, |a, b| b.1.total_cmp(&a.1));
        let mut left: Vec<f64> = model.rows.iter().map(|row| row.room).collect();
        self.in_order_of_need(&mut forced);
        let mut tries = if self.steps < 3 {
            TRIES_AT_FIRST
        } else {
            TRIES * forced.len()
        };
        if !self.make_room(&forced, &mut choices, &mut left, &mut tries) {
            // Where every way was tried, there is no set in this branch.
            return tries == 0;
        }
        let all: Vec<_> = forced.iter().chain(&order).collect();
        let ways_of = |place: usize| all.iter().find(|(other, ..)| *other == place).map(|(_, _, ways)| ways);
        let mut value = model.value(&choices);
        for (place, ..) in &order {
            if choices.get(*place) != Some(&OUT) {
                continue;
            }
            // With everything it needs, what is needed first.
            let mut bundle = vec![*place];
            let mut seen = 0;
            while let Some(one) = bundle.get(seen).copied() {
                seen += 1;
                for (_, needed) in model.needs.iter().filter(|(needing, _)| *needing == one) {
                    if choices.get(*needed) == Some(&OUT) && !bundle.contains(needed) {
                        bundle.push(*needed);
                    }
                }
            }
            let (kept_choices, kept_left) = (choices.clone(), left.clone());
            let fits = bundle
                .iter()
                .rev()
                .all(|one| ways_of(*one).is_some_and(|ways| self.add(&mut choices, &mut left, *one, ways)));
            let more = if fits { model.value(&choices) } else { value };
            if more > value {
                value = more;
            } else {
                (choices, left) = (kept_choices, kept_left);
            }
        }
        self.consider(&choices);
        true
    }

    /// What is needed by others first; of the others what may start in the fewest ways.
    fn in_order_of_need(&self, forced: &mut Vec<Open>) {
        sort(forced, |a: &Open, b| a.2.len().cmp(&b.2.len()));
        let needs = |one: usize, other: usize| self.model.needs.binary_search(&(one, other)).is_ok();
        for at in 0..forced.len() {
            // The first one that needs none of those after it.
            let after = forced.get(at..).unwrap_or_default();
            let is_free = |(one, ..): &Open| !after.iter().any(|(other, ..)| needs(*one, *other));
            if let Some(next) = after.iter().position(is_free) {
                forced
                    .get_mut(at..=at + next)
                    .into_iter()
                    .for_each(|part| part.rotate_right(1));
            }
        }
    }

    /// Finds room for all that must be in, one after the other; where there is none for one, those before it are
    /// moved, the last one first, as long as there are tries left.
    fn make_room(&self, forced: &[Open], choices: &mut [usize], left: &mut [f64], tries: &mut usize) -> bool {
        let Some(((place, _, ways), rest)) = forced.split_first() else {
            return true;
        };
        for way in ways {
            if !self.add(choices, left, *place, &[*way]) {
                continue;
            }
            if self.make_room(rest, choices, left, tries) {
                return true;
            }
            self.take_back(choices, left, *place);
            *tries = tries.saturating_sub(1);
            if *tries == 0 {
                return false;
            }
        }
        false
    }

    fn take_back(&self, choices: &mut [usize], left: &mut [f64], place: usize) {
        let (Some(option), Some(chosen)) = (self.model.options.get(place), choices.get_mut(place)) else {
            return;
        };
        for (row, share) in option.way(*chosen).into_iter().flat_map(|way| &way.takes) {
            if let Some(left) = left.get_mut(*row) {
                *left += share;
            }
        }
        *chosen = OUT;
    }

    /// Adds an option in the first of its ways that fits into what is left of the limits.
    fn add(&self, choices: &mut [usize], left: &mut [f64], place: usize, ways: &[usize]) -> bool {
        let model = &self.model;
        let Some(option) = model.options.get(place) else {
            return false;
        };
        for choice in ways {
            let Some(way) = option.way(*choice) else { continue };
            let fits = way
                .takes
                .iter()
                .all(|(row, share)| match (model.rows.get(*row), left.get(*row)) {
                    // What is needed may come after what needs it; in the end the whole set is looked at.
                    (Some(row), Some(left)) => !row.limit && (row.room < 1.0 || row.cost.is_finite()) || share <= left,
                    _ => true,
                });
            let in_time = !model.by_start
                || model.needs.iter().filter(|(one, _)| *one == place).all(|(_, needed)| {
                    let start = |place: usize| model.options.get(place)?.way(*choices.get(place)?);
                    start(*needed).is_none_or(|needed| needed.quarter <= way.quarter)
                });
            if fits && in_time {
                for (row, share) in &way.takes {
                    if let Some(left) = left.get_mut(*row) {
                        *left -= share;
                    }
                }
                if let Some(chosen) = choices.get_mut(place) {
                    *chosen = *choice;
                }
                return true;
            }
        }
        false
    }
}
