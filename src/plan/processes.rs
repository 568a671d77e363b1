//! Step 3, what is done by hand: the processes, in the order the person gave them.

use std::rc::Rc;

use super::format::{Part, Visit};
use super::ids::Free;
use super::process::{Process, ProcessAction};
use super::{Id, Opportunity, Plan, Unknown};

/// The processes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Processes {
    /// What is done by hand.
    pub list: Vec<Rc<Process>>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// A change of the processes.
#[derive(Clone, Debug, PartialEq)]
pub enum ProcessesAction {
    /// A new process at the end.
    Add(String),
    /// A process taken out. What opportunities took from it becomes their own.
    Remove(Id),
    /// A process moved to a place in the list, counted from 0.
    Move(Id, usize),
    /// A change of one process.
    Process(Id, ProcessAction),
    /// A new opportunity at the end, named after a process and linked to it.
    MakeOpportunity(Id),
}

impl Plan {
    /// The plan after a change of its processes.
    pub(super) fn with_processes(&self, action: ProcessesAction) -> Self {
        let mut free = self.free_ids();
        let mut next = self.clone();
        match action {
            ProcessesAction::Remove(id) => {
                next.priorities = Rc::new(self.priorities.without_process(id, &self.processes));
                next.scenarios = Rc::new(self.scenarios.without_process(id, &self.processes));
            }
            ProcessesAction::MakeOpportunity(id) => {
                if let Some(process) = self.processes.process(id) {
                    Rc::make_mut(&mut next.priorities)
                        .opportunities
                        .push(Rc::new(Opportunity {
                            id: free.take(),
                            name: process.name.clone(),
                            process: Some(id),
                            ..Opportunity::default()
                        }));
                }
            }
            _ => {}
        }
        next.processes = Rc::new(self.processes.apply(action, &mut free));
        next.remember(&free);
        next
    }
}

impl Processes {
    /// A process by its number.
    #[must_use]
    pub fn process(&self, id: Id) -> Option<&Rc<Process>> {
        self.list.iter().find(|process| process.id == id)
    }

    fn apply(&self, action: ProcessesAction, free: &mut Free) -> Self {
        let mut next = self.clone();
        match action {
            ProcessesAction::Add(name) => next.list.push(Rc::new(Process {
                id: free.take(),
                name,
                ..Process::default()
            })),
            ProcessesAction::Remove(id) => next.list.retain(|process| process.id != id),
            ProcessesAction::Move(id, to) => {
                if let Some(from) = next.list.iter().position(|process| process.id == id) {
                    let process = next.list.remove(from);
                    next.list.insert(to.min(next.list.len()), process);
                }
            }
            ProcessesAction::Process(id, action) => {
                if let Some(process) = next.list.iter_mut().find(|process| process.id == id) {
                    Rc::make_mut(process).apply(action, free);
                }
            }
            ProcessesAction::MakeOpportunity(_) => {}
        }
        next
    }
}

impl Part for Processes {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("list", &mut self.list);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
