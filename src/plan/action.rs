//! How a plan changes: one action of one section, applied purely.

use std::rc::Rc;

use time::Date;

use super::{
    DirectionAction, FirmAction, GoalAction, KeyResultAction, OpportunityAction, OwnCriterionAction, Plan,
    PrioritiesAction, ProcessAction, ProcessesAction, RiskAction, ScenariosAction, SimulationAction, StepAction,
};

/// A change of a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Of the firm's settings.
    Firm(FirmAction),
    /// Of the direction.
    Direction(DirectionAction),
    /// Of the processes.
    Processes(ProcessesAction),
    /// Of the opportunities, weights or limits.
    Priorities(PrioritiesAction),
    /// Of how uncertain figures are drawn.
    Simulation(SimulationAction),
    /// Of the scenarios, or the plan taking up one.
    Scenarios(ScenariosAction),
}

/// What an action did beside what was asked, to be told to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// A goal was removed: so many opportunities no longer serve it, and so many goals lost their parent.
    GoalRemoved {
        /// Opportunities that served it.
        opportunities: usize,
        /// Goals that it was the parent of.
        goals: usize,
    },
    /// A process was removed: so many opportunities keep what they took from it as their own.
    ProcessRemoved(usize),
    /// A step of a process was removed.
    StepRemoved,
    /// A process became an opportunity.
    OpportunityMade,
    /// An opportunity was removed: so many others no longer name it.
    OpportunityRemoved {
        /// Opportunities that needed it, excluded it or were paired with it.
        opportunities: usize,
    },
    /// So many goals were added at once.
    GoalsAdded(usize),
    /// A goal became so many.
    GoalSplit(usize),
    /// A finding was set aside.
    FindingDismissed,
    /// A past value was removed.
    PastRemoved,
    /// A key result was removed.
    KeyResultRemoved,
    /// A risk was removed.
    RiskRemoved,
    /// A criterion of the owner's own was removed, and with it so many scores.
    CriterionRemoved(usize),
    /// A scenario was removed.
    ScenarioRemoved,
    /// The plan took up a scenario.
    ScenarioTakenUp,
    /// A rule of the goal checker was switched off.
    RuleSwitchedOff,
}

/// Which field an action changes: its kind, and the numbers that tell it from others of its kind. Actions on the same
/// field one after another are one step of undo.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field(&'static str, u32, u32, u32);

impl Plan {
    /// The plan after an action, or none when nothing changes. Sections an action does not touch keep their `Rc`.
    #[must_use]
    pub fn apply(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Firm(action) => next.firm = Rc::new(self.firm.apply(action)),
            Action::Direction(action) => {
                if let DirectionAction::RemoveGoal(id) = action {
                    next.priorities = Rc::new(self.priorities.without_goal(id));
                    next.scenarios = Rc::new(self.scenarios.without_goal(id));
                }
                let mut free = self.free_ids();
                next.direction = Rc::new(self.direction.apply(action, &mut free));
                next.remember(&free);
            }
            Action::Processes(action) => next = self.with_processes(action),
            Action::Priorities(action) => {
                let mut free = self.free_ids();
                next.priorities = Rc::new(self.priorities.apply(action, &self.processes, &mut free));
                next.remember(&free);
            }
            Action::Simulation(SimulationAction::Seed(seed)) => next.seed = seed,
            Action::Simulation(SimulationAction::Trials(trials)) => next.trials = trials,
            Action::Simulation(SimulationAction::Correlation(correlation)) => next.correlation = correlation,
            Action::Scenarios(action) => next = self.with_scenarios(action),
        }
        keep_same(&self.firm, &mut next.firm);
        keep_same(&self.direction, &mut next.direction);
        keep_same(&self.processes, &mut next.processes);
        keep_same(&self.priorities, &mut next.priorities);
        keep_same(&self.scenarios, &mut next.scenarios);
        (next != *self).then_some(next)
    }

    /// The plan with one more goal.
    pub(super) fn with_goal(&self, text: String, today: Date) -> Self {
        let mut next = self.clone();
        let mut free = self.free_ids();
        next.direction = Rc::new(self.direction.with_goal(text, today, &mut free));
        next.remember(&free);
        next
    }

    /// What an action will do beside what is asked.
    #[must_use]
    pub fn consequence(&self, action: &Action) -> Option<Consequence> {
        match action {
            Action::Direction(DirectionAction::RemoveGoal(id)) => Some(Consequence::GoalRemoved {
                opportunities: self
                    .priorities
                    .opportunities
                    .iter()
                    .filter(|opportunity| opportunity.serves(*id).is_some())
                    .count(),
                goals: self
                    .direction
                    .goals
                    .iter()
                    .filter(|goal| goal.serves == Some(super::Aim::Goal(*id)))
                    .count(),
            }),
            Action::Processes(ProcessesAction::Remove(id)) => {
                Some(Consequence::ProcessRemoved(self.priorities.linked_to(*id)))
            }
            Action::Processes(ProcessesAction::MakeOpportunity(_)) => Some(Consequence::OpportunityMade),
            Action::Processes(ProcessesAction::Process(_, ProcessAction::RemoveStep(_))) => {
                Some(Consequence::StepRemoved)
            }
            Action::Priorities(PrioritiesAction::Remove(id)) => Some(Consequence::OpportunityRemoved {
                opportunities: self
                    .priorities
                    .opportunities
                    .iter()
                    .filter(|opportunity| opportunity.id != *id && opportunity.refers_to(*id))
                    .count(),
            }),
            Action::Priorities(PrioritiesAction::Opportunity(_, OpportunityAction::RemoveRisk(_))) => {
                Some(Consequence::RiskRemoved)
            }
            Action::Priorities(PrioritiesAction::RemoveCriterion(id)) => {
                let scores = self.priorities.opportunities.iter().flat_map(|one| &one.scores);
                Some(Consequence::CriterionRemoved(
                    scores.filter(|score| score.criterion == *id).count(),
                ))
            }
            Action::Scenarios(ScenariosAction::Remove(_)) => Some(Consequence::ScenarioRemoved),
            Action::Scenarios(ScenariosAction::TakeUp(_)) => Some(Consequence::ScenarioTakenUp),
            Action::Direction(DirectionAction::AddGoals(all, _)) => Some(Consequence::GoalsAdded(all.len())),
            Action::Direction(DirectionAction::SplitGoal(_, texts, _)) => Some(Consequence::GoalSplit(
                texts.iter().filter(|text| !text.trim().is_empty()).count(),
            )),
            Action::Direction(DirectionAction::Goal(_, action)) => match action {
                GoalAction::Dismiss(_) => Some(Consequence::FindingDismissed),
                GoalAction::RemovePast(_) => Some(Consequence::PastRemoved),
                GoalAction::RemoveKeyResult(_) => Some(Consequence::KeyResultRemoved),
                _ => None,
            },
            Action::Firm(FirmAction::RuleOff(_, true)) => Some(Consequence::RuleSwitchedOff),
            _ => None,
        }
    }
}

/// Keeps the old `Rc` of a section that did not change, so that what depends on it is not computed again.
fn keep_same<T: PartialEq>(before: &Rc<T>, after: &mut Rc<T>) {
    if before == after {
        *after = Rc::clone(before);
    }
}

impl Action {
    /// The field a typing action changes; none for one that is a step of its own, such as adding or removing.
    pub(super) fn field(&self) -> Option<Field> {
        let field = match self {
            Self::Firm(FirmAction::Name(_)) => Field("firm name", 0, 0, 0),
            Self::Firm(FirmAction::Range(number, action)) => Field("firm number", *number as u32, 0, action.field()?),
            Self::Firm(FirmAction::Number(number, _)) => Field("firm number", *number as u32, 0, 0),
            Self::Direction(DirectionAction::State(statement, _)) => Field("statement", *statement as u32, 0, 0),
            Self::Direction(DirectionAction::Goal(id, action)) => match action {
                GoalAction::Text(..) => Field("goal text", id.0, 0, 0),
                GoalAction::Measure(_) => Field("goal measure", id.0, 0, 0),
                GoalAction::Number(number, _) => Field("goal number", id.0, *number as u32, 0),
                GoalAction::Due(_) => Field("goal due", id.0, 0, 0),
                GoalAction::Owner(_) => Field("goal owner", id.0, 0, 0),
                GoalAction::Evidence(_) => Field("goal evidence", id.0, 0, 0),
                GoalAction::Past(at, _) => Field("past", id.0, u32::try_from(*at).unwrap_or(u32::MAX), 0),
                GoalAction::KeyResult(result, KeyResultAction::Text(_)) => Field("key result", result.0, 0, 0),
                GoalAction::KeyResult(result, KeyResultAction::Number(number, _)) => {
                    Field("key result number", result.0, *number as u32, 0)
                }
                _ => return None,
            },
            Self::Processes(ProcessesAction::Process(id, action)) => match action {
                ProcessAction::Name(_) => Field("process name", id.0, 0, 0),
                ProcessAction::Team(_) => Field("team", id.0, 0, 0),
                ProcessAction::Owner(_) => Field("process owner", id.0, 0, 0),
                ProcessAction::Pain(_) => Field("pain", id.0, 0, 0),
                ProcessAction::Why(at, _) => Field("why", id.0, u32::try_from(*at).unwrap_or(u32::MAX), 0),
                ProcessAction::Figure(figure, action) => Field("figure", id.0, *figure as u32, action.field()?),
                ProcessAction::Step(step, action) => match action {
                    StepAction::Name(_) => Field("step", step.0, 0, 0),
                    StepAction::Who(_) => Field("step", step.0, 1, 0),
                    StepAction::Minutes(action) => Field("step", step.0, 2, action.field()?),
                    StepAction::Waiting(action) => Field("step", step.0, 3, action.field()?),
                    StepAction::Value(_) | StepAction::Waste(..) => return None,
                },
                _ => return None,
            },
            Self::Priorities(PrioritiesAction::Weight(criterion, _)) => Field("weight", *criterion as u32, 0, 0),
            Self::Priorities(PrioritiesAction::Criterion(id, action)) => match action {
                OwnCriterionAction::Name(_) => Field("criterion", id.0, 0, 0),
                OwnCriterionAction::Weight(_) => Field("criterion", id.0, 1, 0),
                OwnCriterionAction::Anchor(anchor, _) => Field("criterion", id.0, 2, *anchor as u32),
            },
            Self::Priorities(PrioritiesAction::Limit(limit, _)) => Field("limit", *limit as u32, 0, 0),
            Self::Priorities(PrioritiesAction::Opportunity(id, action)) => match action {
                OpportunityAction::Name(_) => Field("name", id.0, 0, 0),
                OpportunityAction::Note(_) => Field("note", id.0, 0, 0),
                OpportunityAction::StartMonth(_) => Field("start month", id.0, 0, 0),
                OpportunityAction::Input(input, action) => Field("input", id.0, *input as u32, action.field()?),
                OpportunityAction::Effect(goal, action) => Field("effect", id.0, goal.0, action.field()?),
                OpportunityAction::Risk(risk, action) => match action {
                    RiskAction::Name(_) => Field("risk", risk.0, 0, 0),
                    RiskAction::Chance(_) => Field("risk", risk.0, 1, 0),
                    RiskAction::Month(_) => Field("risk", risk.0, 2, 0),
                    RiskAction::Cost(action) => Field("risk", risk.0, 3, action.field()?),
                },
                OpportunityAction::Score(criterion, action) => Field("score", id.0, criterion.0, action.field()?),
                OpportunityAction::MethodInput(input, _) => Field("method input", id.0, *input as u32, 0),
                OpportunityAction::Seller(input, _) => Field("seller", id.0, *input as u32, 0),
                OpportunityAction::Pair(other, _) => Field("pair", id.0, other.0, 0),
                OpportunityAction::Pilot(action) => Field("pilot", id.0, action.field(), 0),
                _ => return None,
            },
            Self::Simulation(SimulationAction::Seed(_)) => Field("seed", 0, 0, 0),
            Self::Simulation(SimulationAction::Trials(_)) => Field("trials", 0, 0, 0),
            Self::Scenarios(ScenariosAction::Rename(id, _)) => Field("scenario", id.0, 0, 0),
            _ => return None,
        };
        Some(field)
    }
}
