//! The numbers of a plan's parts: never used twice, whatever a file claims.

use crate::domain::sort::sort;
use std::rc::Rc;

use super::{Aim, Plan};

/// The number of a goal, an opportunity or any other part of a plan. Unique in its plan and never used again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub u32);

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Plan {
    /// Remembers which numbers were given away.
    pub(super) fn remember(&mut self, free: &Free) {
        self.next_id = free.given.max(self.next_id);
    }

    /// Gives a number of its own to every part that has none or one that stands twice, as a file written by hand may
    /// have it. The first part keeps its number, and references with it.
    pub(super) fn with_ids_of_their_own(mut self) -> Self {
        let mut free = self.free_ids();
        let ids = self.ids();
        let mut waiting = sorted(ids.clone());
        if waiting.len() == ids.len() && !waiting.contains(&0) {
            return self;
        }
        let mut settle = |id: &mut Id| match waiting.binary_search(&id.0) {
            Ok(at) if id.0 != 0 => drop(waiting.remove(at)),
            _ => *id = free.take(),
        };
        for goal in &mut Rc::make_mut(&mut self.direction).goals {
            settle(&mut goal.id);
        }
        for opportunity in &mut Rc::make_mut(&mut self.priorities).opportunities {
            settle(&mut Rc::make_mut(opportunity).id);
        }
        // Nothing refers to key results: they come last, so that none takes the number of what is referred to.
        for result in &mut Rc::make_mut(&mut self.direction)
            .goals
            .iter_mut()
            .flat_map(|goal| &mut goal.key_results)
        {
            settle(&mut result.id);
        }
        self.remember(&free);
        self
    }

    /// The free numbers: beyond every number ever given and every number something refers to, so that a new part never
    /// takes the place of a lost one.
    pub(super) fn free_ids(&self) -> Free {
        let mut used = self.ids();
        used.extend(self.referred_to());
        let used = sorted(used);
        let beyond = used.last().map_or(1, |last| u64::from(*last) + 1);
        Free {
            next: beyond.max(u64::from(self.next_id)).max(1),
            used,
            gap: 1,
            given: 0,
        }
    }

    fn ids(&self) -> Vec<u32> {
        let goals = self.direction.goals.iter().map(|goal| goal.id.0);
        let opportunities = self.priorities.opportunities.iter().map(|opportunity| opportunity.id.0);
        let results = self.direction.goals.iter().flat_map(|goal| &goal.key_results);
        goals
            .chain(opportunities)
            .chain(results.map(|result| result.id.0))
            .collect()
    }

    fn referred_to(&self) -> Vec<u32> {
        let parents = self.direction.goals.iter().filter_map(|goal| match goal.serves {
            Some(Aim::Goal(Id(id))) => Some(id),
            _ => None,
        });
        let served = self
            .priorities
            .opportunities
            .iter()
            .flat_map(|opportunity| &opportunity.serves);
        parents.chain(served.map(|serves| serves.goal.0)).collect()
    }
}

/// Numbers that are free: beyond all used ones; at the end of the numbers, the gaps.
pub(super) struct Free {
    used: Vec<u32>,
    next: u64,
    gap: u32,
    /// One more than the last number given.
    given: u32,
}

impl Free {
    pub(super) fn take(&mut self) -> Id {
        let id = u32::try_from(self.next).unwrap_or_else(|_| {
            while self.used.binary_search(&self.gap).is_ok() {
                self.gap = self.gap.saturating_add(1);
            }
            let gap = self.gap;
            self.gap = gap.saturating_add(1);
            gap
        });
        self.next = self.next.saturating_add(1);
        self.given = id.saturating_add(1);
        Id(id)
    }
}

fn sorted(mut ids: Vec<u32>) -> Vec<u32> {
    sort(&mut ids, Ord::cmp);
    ids.dedup();
    ids
}

#[cfg(test)]
mod tests {
    use crate::plan::Plan;
    use crate::plan::format::{from_json, to_json};

    fn ids(plan: &Plan) -> (Vec<u32>, Vec<u32>) {
        let goals = plan.direction.goals.iter().map(|goal| goal.id.0).collect();
        (
            goals,
            plan.priorities
                .opportunities
                .iter()
                .map(|opportunity| opportunity.id.0)
                .collect(),
        )
    }

    #[test]
    fn parts_of_a_file_have_numbers_of_their_own() {
        for (goals, opportunities, expected) in [
            ("{\"id\":1},{\"id\":2}", "{\"id\":3}", (vec![1, 2], vec![3])),
            ("{\"id\":1},{\"id\":1},{}", "{\"id\":1}", (vec![1, 2, 3], vec![4])),
            (
                "{\"id\":4294967295},{\"id\":4294967295}",
                "",
                (vec![4_294_967_295, 1], vec![]),
            ),
            ("{}", "{\"serves\":[{\"goal\":7}]}", (vec![8], vec![9])),
            // A key result leaves its number to a part that something may refer to.
            (
                "{\"id\":1,\"key_results\":[{\"id\":2},{\"id\":1},{}]},{\"id\":1}",
                "{\"id\":2},{\"id\":5}",
                (vec![1, 6], vec![2, 5]),
            ),
        ] {
            let json = format!(
                "{{\"app\":\"bearing\",\"version\":1,\"direction\":{{\"goals\":[{goals}]}},\"priorities\":{{\"opportunities\":[{opportunities}]}}}}"
            );
            let plan = from_json(&json).unwrap();
            assert_eq!(ids(&plan), expected, "{json}");
            assert_eq!(from_json(&to_json(&plan)), Ok(plan), "{json}");
        }
    }
}
