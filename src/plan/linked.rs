//! What an opportunity takes from its process: a figure it has none of its own for is the process's, with its range and
//! its evidence.

use std::rc::Rc;

use super::{
    Id, Opportunity, OpportunityAction, Priorities, Process, Processes, Scenarios, Uncertain, UncertainAction,
};
use crate::domain::finance::Input;
use crate::domain::process::Figure;

/// The figure of a process that an input takes; none for what a process does not say.
///
/// Mending comes with what it removes: an opportunity that pays for it also has the credit.
fn figure_of(input: Input) -> Option<Figure> {
    match input {
        Input::Runs => Some(Figure::Runs),
        Input::Minutes => Some(Figure::Minutes),
        Input::Automatable => Some(Figure::Automatable),
        Input::Exceptions => Some(Figure::Exceptions),
        Input::HourlyCost => Some(Figure::HourlyCost),
        Input::ErrorRate => Some(Figure::ErrorRate),
        Input::ReworkMinutes => Some(Figure::ReworkMinutes),
        Input::ErrorCut => Some(Figure::FixCut),
        Input::Escape => Some(Figure::Escape),
        Input::ErrorCost => Some(Figure::ErrorCost),
        Input::FixCost => Some(Figure::FixCost),
        Input::FixHours => Some(Figure::FixHours),
        _ => None,
    }
}

impl Opportunity {
    /// The process it is linked to, where that is still there.
    #[must_use]
    pub fn linked_process<'a>(&self, processes: &'a Processes) -> Option<&'a Rc<Process>> {
        processes.process(self.process?)
    }

    /// The process that the figure of an input comes from; none where the opportunity has one of its own, or nobody has.
    #[must_use]
    pub fn comes_from<'a>(&self, input: Input, processes: &'a Processes) -> Option<&'a Rc<Process>> {
        let process = self.linked_process(processes)?;
        self.taken(input, process).map(|_| process)
    }

    /// What the process it is linked to says of an input, whether the opportunity takes it or has a figure of its own.
    #[must_use]
    pub fn offered<'a>(&self, input: Input, processes: &'a Processes) -> Option<(&'a Rc<Process>, &'a Uncertain)> {
        let process = self.linked_process(processes)?;
        Some((process, process.figures.get(figure_of(input)?.key())?))
    }

    /// The opportunity with the figures it takes from its process. This is the one every figure is computed from.
    #[must_use]
    pub fn linked(&self, processes: &Processes) -> Self {
        let mut linked = self.clone();
        if let Some(process) = self.linked_process(processes) {
            for input in Input::ALL {
                linked.take_over(*input, process);
            }
        }
        linked
    }

    /// What an input takes from a process; none where it has a figure of its own. What else was said of the input stays:
    /// its evidence, where the process has none, and fields of a newer version.
    fn taken(&self, input: Input, process: &Process) -> Option<Uncertain> {
        let own = self.inputs.get(input.key());
        let none = own.is_none_or(|own| [&own.low, &own.likely, &own.high].iter().all(|typed| typed.is_blank()));
        let figure = none.then(|| figure_of(input)).flatten()?;
        let mut taken = process.figures.get(figure.key())?.clone();
        if let Some(own) = own {
            if taken.evidence.is_none() && taken.evidence_on.is_blank() && taken.evidence_note.is_empty() {
                taken.evidence.clone_from(&own.evidence);
                taken.evidence_on.clone_from(&own.evidence_on);
                taken.evidence_note.clone_from(&own.evidence_note);
            }
            for (name, value) in own.unknown.iter() {
                taken.unknown.insert(name.clone(), value.clone());
            }
        }
        Some(taken)
    }

    /// Makes the figure that an input takes from a process its own. Runs keep what they are counted by.
    fn take_over(&mut self, input: Input, process: &Process) {
        if let Some(taken) = self.taken(input, process) {
            self.inputs.set(input.key(), taken);
            if input == Input::Runs {
                self.runs_per = process.runs_per;
            }
        }
    }

    /// Whether its figures change with a process.
    fn takes_from(&self, process: Id) -> bool {
        self.process == Some(process)
    }

    /// Makes what an action is about to change its own, so that the rest of a range is not lost. What is typed over no
    /// longer rests on the evidence of the process.
    pub(super) fn made_own_for(&mut self, action: &OpportunityAction, processes: &Processes) {
        let Some(process) = self.linked_process(processes) else {
            return;
        };
        match action {
            OpportunityAction::Input(input, action) => {
                if self.taken(*input, process).is_none() {
                    return;
                }
                let before = self.input(*input);
                self.take_over(*input, process);
                let mut own = self.input(*input);
                if let UncertainAction::Low(_) | UncertainAction::Likely(_) | UncertainAction::High(_) = action {
                    own = Uncertain {
                        low: own.low,
                        likely: own.likely,
                        high: own.high,
                        reading: own.reading,
                        shape: own.shape,
                        ..before
                    };
                }
                self.inputs.set(input.key(), own);
            }
            OpportunityAction::RunsPer(_) => self.take_over(Input::Runs, process),
            OpportunityAction::Process(None) => *self = self.linked(processes),
            _ => {}
        }
    }
}

impl Priorities {
    /// The priorities with the figures that opportunities take from their processes; the very same where none is linked.
    #[must_use]
    pub fn linked(self: &Rc<Self>, processes: &Processes) -> Rc<Self> {
        let mut linked = Rc::clone(self);
        if self
            .opportunities
            .iter()
            .any(|one| one.linked_process(processes).is_some())
        {
            for opportunity in &mut Rc::make_mut(&mut linked).opportunities {
                if opportunity.linked_process(processes).is_some() {
                    *opportunity = Rc::new(opportunity.linked(processes));
                }
            }
        }
        linked
    }

    /// How many opportunities are linked to a process.
    pub(super) fn linked_to(&self, process: Id) -> usize {
        self.opportunities.iter().filter(|one| one.takes_from(process)).count()
    }

    /// The priorities once a process is gone: what was taken from it is the opportunities' own.
    pub(super) fn without_process(&self, process: Id, processes: &Processes) -> Self {
        let mut next = self.clone();
        for opportunity in &mut next.opportunities {
            if opportunity.takes_from(process) {
                *opportunity = Rc::new(Opportunity {
                    process: None,
                    ..opportunity.linked(processes)
                });
            }
        }
        next
    }
}

impl Scenarios {
    /// The scenarios with the figures that their opportunities take from the processes of the plan.
    #[must_use]
    pub fn linked(self: &Rc<Self>, processes: &Processes) -> Rc<Self> {
        let mut linked = Rc::clone(self);
        for (at, scenario) in self.kept.iter().enumerate() {
            let priorities = scenario.priorities.linked(processes);
            if !Rc::ptr_eq(&priorities, &scenario.priorities)
                && let Some(scenario) = Rc::make_mut(&mut linked).kept.get_mut(at)
            {
                Rc::make_mut(scenario).priorities = priorities;
            }
        }
        linked
    }
}
