//! Step 4, what could be automated: the opportunities, how criteria weigh, and the limits of money and hours.

use std::rc::Rc;

use super::format::{Part, Visit};
use super::ids::Free;
use super::keyed::Keyed;
use super::opportunity::{Opportunity, OpportunityAction};
use super::typed::Typed;
use super::{Compared, CriterionRef, Id, OwnCriterion, OwnCriterionAction, Processes, Unknown, Weighing};
use crate::domain::priority::Criterion;

/// The opportunities in the order the person gave them, the weights and the limits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Priorities {
    /// What could be automated.
    pub opportunities: Vec<Rc<Opportunity>>,
    /// How much each criterion weighs, by the criterion's key.
    pub weights: Keyed<Typed<f64>>,
    /// Criteria of the owner's own, in their order.
    pub criteria: Vec<Rc<OwnCriterion>>,
    /// How the weights are found.
    pub weighing: Weighing,
    /// Criteria compared two at a time.
    pub comparisons: Vec<Compared>,
    /// Money there is before anything starts to pay.
    pub money_limit: Typed<f64>,
    /// Own hours there are for building.
    pub hours_limit: Typed<f64>,
    /// Own hours there are in each quarter, for building and for upkeep.
    pub quarter_hours_limit: Typed<f64>,
    /// How many may be built at once.
    pub at_once_limit: Typed<f64>,
    /// Whether a freed hour counts.
    pub view: View,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// What counts when options are ranked and selected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Only money that moves.
    #[default]
    Cash,
    /// Freed hours too, at what an hour costs.
    Full,
}

/// A limit of the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Money before anything starts to pay.
    Money,
    /// Own hours for building.
    Hours,
    /// Own hours in each quarter, for building and for upkeep.
    HoursEachQuarter,
    /// How many are built at once.
    AtOnce,
}

/// A change of the opportunities, the weights or the limits.
#[derive(Clone, Debug, PartialEq)]
pub enum PrioritiesAction {
    /// A new opportunity at the end.
    Add(String),
    /// An opportunity taken out.
    Remove(Id),
    /// An opportunity moved to a place in the list, counted from 0.
    Move(Id, usize),
    /// How much a criterion weighs.
    Weight(Criterion, Typed<f64>),
    /// A new criterion of the owner's own at the end.
    AddCriterion(String),
    /// A criterion of the owner's own taken out, and with it what was scored and compared by it.
    RemoveCriterion(Id),
    /// A criterion of the owner's own moved to a place in the list, counted from 0.
    MoveCriterion(Id, usize),
    /// A change of one criterion of the owner's own.
    Criterion(Id, OwnCriterionAction),
    /// How the weights are found.
    Weighing(Weighing),
    /// How many times as much the first matters as the second, in place of what was said of the two; blank for no
    /// comparison.
    Compare(CriterionRef, CriterionRef, Typed<f64>),
    /// How much there is of something.
    Limit(Limit, Typed<f64>),
    /// What counts.
    View(View),
    /// A change of one opportunity.
    Opportunity(Id, OpportunityAction),
}

impl Priorities {
    /// An opportunity by its number.
    #[must_use]
    pub fn opportunity(&self, id: Id) -> Option<&Rc<Opportunity>> {
        self.opportunities.iter().find(|opportunity| opportunity.id == id)
    }

    /// A limit as typed.
    #[must_use]
    pub fn limit(&self, limit: Limit) -> &Typed<f64> {
        match limit {
            Limit::Money => &self.money_limit,
            Limit::Hours => &self.hours_limit,
            Limit::HoursEachQuarter => &self.quarter_hours_limit,
            Limit::AtOnce => &self.at_once_limit,
        }
    }

    /// The priorities after an action, a new opportunity taking a free number.
    pub(super) fn apply(&self, action: PrioritiesAction, processes: &Processes, free: &mut Free) -> Self {
        let mut next = self.clone();
        match action {
            PrioritiesAction::Add(name) => next.opportunities.push(Rc::new(Opportunity {
                id: free.take(),
                name,
                ..Opportunity::default()
            })),
            PrioritiesAction::Remove(id) => {
                next.opportunities.retain(|opportunity| opportunity.id != id);
                next.forget(id);
            }
            PrioritiesAction::Move(id, to) => {
                if let Some(from) = next.opportunities.iter().position(|opportunity| opportunity.id == id) {
                    let opportunity = next.opportunities.remove(from);
                    next.opportunities.insert(to.min(next.opportunities.len()), opportunity);
                }
            }
            PrioritiesAction::Weight(criterion, typed) => next.weights.set(criterion.key(), typed),
            PrioritiesAction::AddCriterion(name) => next.criteria.push(Rc::new(OwnCriterion {
                id: free.take(),
                name,
                ..OwnCriterion::default()
            })),
            PrioritiesAction::RemoveCriterion(id) => next.remove_criterion(id),
            PrioritiesAction::MoveCriterion(id, to) => {
                if let Some(from) = next.criteria.iter().position(|criterion| criterion.id == id) {
                    let criterion = next.criteria.remove(from);
                    next.criteria.insert(to.min(next.criteria.len()), criterion);
                }
            }
            PrioritiesAction::Criterion(id, action) => {
                if let Some(criterion) = next.criteria.iter_mut().find(|criterion| criterion.id == id) {
                    Rc::make_mut(criterion).apply(action);
                }
            }
            PrioritiesAction::Weighing(weighing) => next.weighing = weighing,
            PrioritiesAction::Compare(more, less, times) => next.compare(more, less, times),
            PrioritiesAction::Limit(Limit::Money, typed) => next.money_limit = typed,
            PrioritiesAction::Limit(Limit::Hours, typed) => next.hours_limit = typed,
            PrioritiesAction::Limit(Limit::HoursEachQuarter, typed) => next.quarter_hours_limit = typed,
            PrioritiesAction::Limit(Limit::AtOnce, typed) => next.at_once_limit = typed,
            PrioritiesAction::View(view) => next.view = view,
            PrioritiesAction::Opportunity(id, action) => {
                next.other_side(id, &action);
                if let Some(opportunity) = next.opportunities.iter_mut().find(|opportunity| opportunity.id == id) {
                    let opportunity = Rc::make_mut(opportunity);
                    opportunity.made_own_for(&action, processes);
                    opportunity.apply(action, free);
                }
            }
        }
        next
    }

    fn remove_criterion(&mut self, id: Id) {
        self.criteria.retain(|criterion| criterion.id != id);
        let named = CriterionRef::Own(id);
        self.comparisons.retain(|compared| !compared.names(&named));
        for opportunity in &mut self.opportunities {
            if opportunity.scores.iter().any(|score| score.criterion == id) {
                Rc::make_mut(opportunity).scores.retain(|score| score.criterion != id);
            }
        }
    }

    /// What holds both ways is said by one of the two: what the other said is taken out.
    fn other_side(&mut self, id: Id, action: &OpportunityAction) {
        let (other, pair) = match action {
            OpportunityAction::Excludes(other, false) => (*other, false),
            OpportunityAction::Pair(other, _) => (*other, true),
            _ => return,
        };
        if let Some(opportunity) = self.opportunities.iter_mut().find(|one| one.id == other)
            && opportunity.refers_to(id)
        {
            let opportunity = Rc::make_mut(opportunity);
            if pair {
                opportunity.pairs.retain(|pair| pair.with != id);
            } else {
                opportunity.excludes.retain(|excluded| *excluded != id);
            }
        }
    }

    /// No opportunity names one that is gone any more.
    fn forget(&mut self, id: Id) {
        for opportunity in &mut self.opportunities {
            if opportunity.refers_to(id) {
                Rc::make_mut(opportunity).forget(id);
            }
        }
    }

    /// What was said of a pair stays at its place in the list.
    fn compare(&mut self, more: CriterionRef, less: CriterionRef, times: Typed<f64>) {
        let at = self
            .comparisons
            .iter()
            .position(|compared| compared.is_about(&more, &less));
        match at.and_then(|at| self.comparisons.get_mut(at)) {
            Some(compared) if !times.is_blank() => {
                (compared.more, compared.less, compared.times) = (more, less, times);
            }
            Some(_) => self.comparisons.retain(|compared| !compared.is_about(&more, &less)),
            None if times.is_blank() || more == less => {}
            None => self.comparisons.push(Compared {
                more,
                less,
                times,
                unknown: Unknown::default(),
            }),
        }
    }

    /// The priorities once a goal is gone: nothing serves it any more.
    pub(super) fn without_goal(&self, goal: Id) -> Self {
        let mut next = self.clone();
        for opportunity in &mut next.opportunities {
            if opportunity.serves(goal).is_some() {
                Rc::make_mut(opportunity).serves.retain(|serves| serves.goal != goal);
            }
        }
        next
    }
}

impl Part for Priorities {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("opportunities", &mut self.opportunities);
        visit.field("weights", &mut self.weights);
        visit.field("criteria", &mut self.criteria);
        visit.field("weighing", &mut self.weighing);
        visit.field("comparisons", &mut self.comparisons);
        visit.field("money_limit", &mut self.money_limit);
        visit.field("hours_limit", &mut self.hours_limit);
        visit.field("view", &mut self.view);
        visit.field("quarter_hours_limit", &mut self.quarter_hours_limit);
        visit.field("at_once_limit", &mut self.at_once_limit);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
