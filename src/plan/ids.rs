//! The numbers of a plan's parts: never used twice, whatever a file claims.

use crate::domain::sort::sort;
use std::iter;
use std::rc::Rc;

use super::{Aim, CriterionRef, Plan, Priorities, Process};

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
    /// have it. The first part keeps its number. What refers to a part that got another one follows it, unless the number
    /// stays with another part of its kind. In a scenario the opportunities of the plan stand once more, under the same
    /// numbers: they are settled among themselves.
    pub(super) fn with_ids_of_their_own(mut self) -> Self {
        let mut free = self.free_ids();
        if let Some(mut waiting) = waiting(self.ids()) {
            let direction = Rc::make_mut(&mut self.direction);
            // No goal follows: they come first, so that each number stays with the first goal that has it.
            for goal in &mut direction.goals {
                settle(&mut goal.id, &mut waiting, &mut free);
            }
            let priorities = Rc::make_mut(&mut self.priorities);
            let opportunities = settle_opportunities(priorities, &mut waiting, &mut free);
            let list = &mut Rc::make_mut(&mut self.processes).list;
            let numbers = list.iter_mut().map(|process| &mut Rc::make_mut(process).id);
            let processes = settle_all(numbers, &mut waiting, &mut free);
            let criteria = settle_criteria(priorities, &mut waiting, &mut free);
            priorities.follow(&opportunities, &processes, &criteria);
            // Nothing refers to key results, steps, risks and scenarios: they come last, so that none takes the number of what
            // is referred to.
            for result in direction.goals.iter_mut().flat_map(|goal| &mut goal.key_results) {
                settle(&mut result.id, &mut waiting, &mut free);
            }
            for process in list {
                for step in &mut Rc::make_mut(process).steps {
                    settle(&mut step.id, &mut waiting, &mut free);
                }
            }
            settle_risks(priorities, &mut waiting, &mut free);
            for scenario in &mut Rc::make_mut(&mut self.scenarios).kept {
                let scenario = Rc::make_mut(scenario);
                settle(&mut scenario.id, &mut waiting, &mut free);
                Rc::make_mut(&mut scenario.priorities).follow(&Moved::default(), &processes, &Moved::default());
            }
        }
        for at in 0..self.scenarios.kept.len() {
            let numbers = self.scenarios.kept.get(at).map(|one| ids_of(&one.priorities).collect());
            if let Some(mut waiting) = numbers.and_then(waiting)
                && let Some(scenario) = Rc::make_mut(&mut self.scenarios).kept.get_mut(at)
            {
                let priorities = Rc::make_mut(&mut Rc::make_mut(scenario).priorities);
                let opportunities = settle_opportunities(priorities, &mut waiting, &mut free);
                let criteria = settle_criteria(priorities, &mut waiting, &mut free);
                priorities.follow(&opportunities, &Moved::default(), &criteria);
                settle_risks(priorities, &mut waiting, &mut free);
            }
        }
        self.remember(&free);
        self
    }

    /// The free numbers: beyond every number ever given and every number something refers to, so that a new part never
    /// takes the place of a lost one.
    pub(super) fn free_ids(&self) -> Free {
        let mut used = self.ids();
        used.extend(self.direction.goals.iter().filter_map(|goal| match goal.serves {
            Some(Aim::Goal(Id(id))) => Some(id),
            _ => None,
        }));
        used.extend(referred_to_in(&self.priorities));
        for scenario in &self.scenarios.kept {
            used.extend(ids_of(&scenario.priorities));
            used.extend(referred_to_in(&scenario.priorities));
        }
        let used = sorted(used);
        let beyond = used.last().map_or(1, |last| u64::from(*last) + 1);
        Free {
            next: beyond.max(u64::from(self.next_id)).max(1),
            used,
            gap: 1,
            given: 0,
        }
    }

    /// The numbers of all parts, but for those inside scenarios.
    fn ids(&self) -> Vec<u32> {
        let goals = &self.direction.goals;
        let results = goals.iter().flat_map(|goal| &goal.key_results);
        let mut ids: Vec<u32> = goals.iter().map(|goal| goal.id.0).collect();
        ids.extend(results.map(|result| result.id.0));
        ids.extend(self.processes.list.iter().flat_map(|process| ids_of_process(process)));
        ids.extend(ids_of(&self.priorities));
        ids.extend(self.scenarios.kept.iter().map(|scenario| scenario.id.0));
        ids
    }
}

/// The numbers of the opportunities, their risks and the criteria of the owner's own.
fn ids_of(priorities: &Priorities) -> impl Iterator<Item = u32> {
    let opportunities = priorities.opportunities.iter();
    let criteria = priorities.criteria.iter().map(|criterion| criterion.id.0);
    opportunities
        .flat_map(|one| iter::once(one.id.0).chain(one.risks.iter().map(|risk| risk.id.0)))
        .chain(criteria)
}

/// The numbers of a process and its steps.
fn ids_of_process(process: &Process) -> impl Iterator<Item = u32> {
    iter::once(process.id.0).chain(process.steps.iter().map(|step| step.id.0))
}

/// The numbers of the goals that opportunities serve, of the processes they are linked to, of the opportunities they
/// name, and of the criteria they have points by or that are compared.
fn referred_to_in(priorities: &Priorities) -> impl Iterator<Item = u32> {
    let opportunities = priorities.opportunities.iter();
    let compared = priorities.comparisons.iter().flat_map(|one| [&one.more, &one.less]);
    let compared = compared.filter_map(|criterion| match criterion {
        CriterionRef::Own(id) => Some(id.0),
        _ => None,
    });
    let of_opportunities = opportunities.flat_map(|one| {
        one.serves
            .iter()
            .map(|serves| serves.goal.0)
            .chain(one.process.map(|id| id.0))
            .chain(one.scores.iter().map(|score| score.criterion.0))
            .chain(one.referred().map(|id| id.0))
    });
    of_opportunities.chain(compared)
}

/// The numbers that wait for the part they belong to; none where each has one part and each part a number.
fn waiting(ids: Vec<u32>) -> Option<Vec<u32>> {
    let count = ids.len();
    let waiting = sorted(ids);
    (waiting.len() < count || waiting.first() == Some(&0)).then_some(waiting)
}

/// A part takes the number it has, if that still waits, else a free one.
fn settle(id: &mut Id, waiting: &mut Vec<u32>, free: &mut Free) {
    match waiting.binary_search(&id.0) {
        Ok(at) if id.0 != 0 => drop(waiting.remove(at)),
        _ => *id = free.take(),
    }
}

/// Parts of one kind that got another number, which is theirs alone: was, is.
#[derive(Default)]
struct Moved(Vec<(Id, Id)>);

impl Moved {
    /// What refers to a part follows it.
    fn follow(&self, id: &mut Id) {
        if let Some((_, is)) = self.0.iter().find(|(was, _)| was == id) {
            *id = *is;
        }
    }
}

impl Priorities {
    /// Whatever refers to a part follows it to its new number.
    fn follow(&mut self, opportunities: &Moved, processes: &Moved, criteria: &Moved) {
        if [opportunities, processes, criteria]
            .iter()
            .all(|moved| moved.0.is_empty())
        {
            return;
        }
        for one in &mut self.opportunities {
            let one = Rc::make_mut(one);
            let named = one.requires.iter_mut().chain(&mut one.excludes);
            named
                .chain(one.pairs.iter_mut().map(|pair| &mut pair.with))
                .for_each(|id| opportunities.follow(id));
            one.process.iter_mut().for_each(|id| processes.follow(id));
            one.scores
                .iter_mut()
                .for_each(|score| criteria.follow(&mut score.criterion));
        }
        for one in self
            .comparisons
            .iter_mut()
            .flat_map(|one| [&mut one.more, &mut one.less])
        {
            if let CriterionRef::Own(id) = one {
                criteria.follow(id);
            }
        }
    }
}

/// Settles all parts of a kind.
fn settle_all<'a>(ids: impl Iterator<Item = &'a mut Id>, waiting: &mut Vec<u32>, free: &mut Free) -> Moved {
    let (mut moved, mut kept) = (Vec::new(), Vec::new());
    for id in ids {
        let was = *id;
        settle(id, waiting, free);
        if was == *id {
            kept.push(was.0);
        } else if was.0 != 0 {
            moved.push((was, *id));
        }
    }
    let kept = sorted(kept);
    moved.retain(|(was, _)| kept.binary_search(&was.0).is_err());
    Moved(moved)
}

fn settle_opportunities(priorities: &mut Priorities, waiting: &mut Vec<u32>, free: &mut Free) -> Moved {
    let all = priorities.opportunities.iter_mut();
    settle_all(all.map(|one| &mut Rc::make_mut(one).id), waiting, free)
}

fn settle_criteria(priorities: &mut Priorities, waiting: &mut Vec<u32>, free: &mut Free) -> Moved {
    let all = priorities.criteria.iter_mut();
    settle_all(all.map(|one| &mut Rc::make_mut(one).id), waiting, free)
}

fn settle_risks(priorities: &mut Priorities, waiting: &mut Vec<u32>, free: &mut Free) {
    for opportunity in &mut priorities.opportunities {
        for risk in &mut Rc::make_mut(opportunity).risks {
            settle(&mut risk.id, waiting, free);
        }
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

    /// The ids of the opportunities and risks of the plan, then of each scenario behind its own.
    fn beside_goals(plan: &Plan) -> Vec<Vec<u32>> {
        let of = |priorities: &crate::plan::Priorities| super::ids_of(priorities).collect();
        let mut all: Vec<Vec<u32>> = vec![of(&plan.priorities)];
        for scenario in &plan.scenarios.kept {
            all.push(vec![scenario.id.0]);
            all.push(of(&scenario.priorities));
        }
        all
    }

    #[test]
    fn opportunities_in_scenarios_are_those_of_the_plan() {
        for (goals, opportunities, scenarios, expected) in [
            // The same number in the plan and in two scenarios is the same opportunity.
            (
                "",
                r#"{"id":1,"risks":[{"id":2}]}"#,
                r#"{"id":3,"priorities":{"opportunities":[{"id":1,"risks":[{"id":2}]}]}},{"id":4,"priorities":{"opportunities":[{"id":1}]}}"#,
                vec![vec![1, 2], vec![3], vec![1, 2], vec![4], vec![1]],
            ),
            // A scenario without a number, or with one of another part, gets one beyond all, also beyond what only a
            // scenario holds.
            (
                r#"{"id":3}"#,
                r#"{"id":1}"#,
                r#"{"id":1,"priorities":{"opportunities":[{"id":8,"serves":[{"goal":9}]}]}},{}"#,
                vec![vec![1], vec![10], vec![8], vec![11], vec![]],
            ),
            // In one scenario a number stands once; an opportunity comes before a risk.
            (
                "",
                "",
                r#"{"id":3,"priorities":{"opportunities":[{"risks":[{"id":5},{}]},{"id":5},{"id":5}]}}"#,
                vec![vec![], vec![3], vec![6, 8, 9, 5, 7]],
            ),
            // A risk leaves its number to a part that something may refer to.
            (
                r#"{"id":1}"#,
                r#"{"id":2,"risks":[{"id":1},{"id":4},{"id":4}]},{"id":4}"#,
                "",
                vec![vec![2, 5, 6, 7, 4]],
            ),
        ] {
            let json = format!(
                r#"{{"app":"bearing","version":1,"direction":{{"goals":[{goals}]}},"priorities":{{"opportunities":[{opportunities}]}},"scenarios":{{"kept":[{scenarios}]}}}}"#
            );
            let plan = from_json(&json).unwrap();
            assert_eq!(beside_goals(&plan), expected, "{json}");
            assert_eq!(from_json(&to_json(&plan)), Ok(plan), "{json}");
        }
    }

    /// A person or a program that counts each kind from 1 means what it says.
    #[test]
    fn what_refers_to_a_part_follows_it_to_its_own_number() {
        let json = r#"{"app":"bearing","version":2,
            "direction":{"goals":[{"id":1},{"id":2}]},
            "processes":{"list":[{"id":1},{"id":1}]},
            "priorities":{
                "opportunities":[
                    {"id":1,"process":1,"serves":[{"goal":2}],"scores":[{"criterion":1,"points":5}]},
                    {"id":2,"requires":[1],"excludes":[7],"pairs":[{"with":1,"value":3}]},
                    {"id":7}
                ],
                "criteria":[{"id":1}],
                "comparisons":[{"more":1,"less":"fit","times":2}]
            },
            "scenarios":{"kept":[{"id":1,"priorities":{"opportunities":[{"id":1,"process":1},{"id":2,"requires":[1]}]}}]}}"#;
        let plan = from_json(json).unwrap();
        let [a, b, c] = &plan.priorities.opportunities[..] else {
            panic!("not three")
        };
        let process = plan.processes.list[0].id;
        let criterion = plan.priorities.criteria[0].id;
        assert_eq!((a.process, a.serves[0].goal), (Some(process), super::Id(2)));
        assert_eq!((a.scores[0].criterion, c.id), (criterion, super::Id(7)));
        assert_eq!(
            (&b.requires[..], &b.excludes[..], b.pairs[0].with),
            (&[a.id][..], &[c.id][..], a.id)
        );
        assert_eq!(plan.priorities.comparisons[0].more, super::CriterionRef::Own(criterion));
        let there = &plan.scenarios.kept[0].priorities.opportunities;
        assert_eq!(
            (there[0].process, &there[1].requires[..]),
            (Some(process), &[there[0].id][..])
        );
        assert_eq!(from_json(&to_json(&plan)), Ok(plan));
    }

    #[test]
    fn a_new_opportunity_never_takes_the_place_of_a_lost_one() {
        let json = r#"{"app":"bearing","version":2,"priorities":{"opportunities":[{"id":1,"requires":[2],"excludes":[3],"pairs":[{"with":4,"value":1}]}]}}"#;
        let plan = from_json(json).unwrap();
        let add = crate::plan::Action::Priorities(crate::plan::PrioritiesAction::Add(String::new()));
        let plan = plan.apply(add).unwrap();
        assert_eq!(plan.priorities.opportunities[1].id, super::Id(5));
    }
}
