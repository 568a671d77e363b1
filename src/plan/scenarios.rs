//! The same plan in other circumstances.

use std::rc::Rc;

use super::format::{Item, Part, Visit};
use super::ids::Free;
use super::{Firm, Id, Plan, Priorities, Processes, Unknown};

/// The scenarios of a plan, in the order they were kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenarios {
    /// What was kept.
    pub kept: Vec<Rc<Scenario>>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// The firm's terms and the opportunities as they were when the scenario was kept: whole, so that it shows the same
/// figures whatever is changed in the plan since.
///
/// Its opportunities and their risks have the numbers they have in the plan: they are the same ones in other
/// circumstances.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// Its number in the plan.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// The terms. What is no term stays that of the plan: see [`Firm::on_terms_of`].
    pub firm: Rc<Firm>,
    /// The opportunities, the weights and the limits.
    pub priorities: Rc<Priorities>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// A change of the scenarios.
#[derive(Clone, Debug, PartialEq)]
pub enum ScenariosAction {
    /// The plan as it stands, kept under a name.
    Keep(String),
    /// What a scenario is called.
    Rename(Id, String),
    /// A second one of a scenario, right behind it.
    Copy(Id),
    /// A scenario taken out.
    Remove(Id),
    /// The plan takes a scenario's terms and opportunities in place of its own.
    TakeUp(Id),
}

impl Plan {
    /// The plan in the circumstances of a scenario.
    #[must_use]
    pub fn in_scenario(&self, scenario: &Scenario) -> Self {
        Self {
            firm: Rc::new(self.firm.on_terms_of(&scenario.firm)),
            priorities: Rc::clone(&scenario.priorities),
            ..self.clone()
        }
    }

    /// The plan after a change of its scenarios.
    pub(super) fn with_scenarios(&self, action: ScenariosAction) -> Self {
        if let ScenariosAction::TakeUp(id) = action {
            let taken = self.scenarios.scenario(id).map(|scenario| self.in_scenario(scenario));
            return taken.map_or_else(|| self.clone(), Self::with_ids_of_their_own);
        }
        let mut free = self.free_ids();
        let mut next = self.clone();
        next.scenarios = Rc::new(self.scenarios.apply(action, self, &mut free));
        next.remember(&free);
        next
    }
}

impl Scenarios {
    /// A scenario by its number.
    #[must_use]
    pub fn scenario(&self, id: Id) -> Option<&Rc<Scenario>> {
        self.kept.iter().find(|scenario| scenario.id == id)
    }

    fn apply(&self, action: ScenariosAction, plan: &Plan, free: &mut Free) -> Self {
        let mut next = self.clone();
        match action {
            ScenariosAction::Keep(name) => next.kept.push(Rc::new(Scenario {
                id: free.take(),
                name,
                firm: Rc::new(Firm::default().on_terms_of(&plan.firm)),
                priorities: Rc::clone(&plan.priorities),
                unknown: Unknown::default(),
            })),
            ScenariosAction::Rename(id, name) => {
                if let Some(scenario) = next.kept.iter_mut().find(|scenario| scenario.id == id) {
                    Rc::make_mut(scenario).name = name;
                }
            }
            ScenariosAction::Copy(id) => {
                if let Some(at) = next.kept.iter().position(|scenario| scenario.id == id)
                    && let Some(scenario) = next.kept.get(at)
                {
                    let copy = Scenario {
                        id: free.take(),
                        name: [scenario.name.trim(), " (copy)"].concat(),
                        ..Scenario::clone(scenario)
                    };
                    next.kept.insert(at + 1, Rc::new(copy));
                }
            }
            ScenariosAction::Remove(id) => next.kept.retain(|scenario| scenario.id != id),
            ScenariosAction::TakeUp(_) => {}
        }
        next
    }

    /// The scenarios once a process is gone: what was taken from it is the opportunities' own.
    pub(super) fn without_process(&self, process: Id, processes: &Processes) -> Self {
        let mut next = self.clone();
        for scenario in &mut next.kept {
            if scenario.priorities.linked_to(process) > 0 {
                let priorities = Rc::new(scenario.priorities.without_process(process, processes));
                Rc::make_mut(scenario).priorities = priorities;
            }
        }
        next
    }

    /// The scenarios once a goal is gone: nothing in them serves it any more.
    pub(super) fn without_goal(&self, goal: Id) -> Self {
        let mut next = self.clone();
        for scenario in &mut next.kept {
            let serve = |priorities: &Priorities| priorities.opportunities.iter().any(|one| one.serves(goal).is_some());
            if serve(&scenario.priorities) {
                let priorities = Rc::new(scenario.priorities.without_goal(goal));
                Rc::make_mut(scenario).priorities = priorities;
            }
        }
        next
    }
}

impl Part for Scenarios {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("kept", &mut self.kept);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

impl Item for Scenario {
    const CALLED: &'static str = "scenario";
}

impl Part for Scenario {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("id", &mut self.id);
        visit.field("name", &mut self.name);
        visit.field("firm", &mut self.firm);
        visit.field("priorities", &mut self.priorities);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
