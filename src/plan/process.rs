//! Something that is done by hand: how often, how long, how well, and what it is there for.

use super::format::{Item, Part, Visit};
use super::ids::Free;
use super::keyed::Keyed;
use super::step::{Step, StepAction};
use super::typed::Typed;
use super::uncertain::{Uncertain, UncertainAction};
use super::{Id, Unknown};
use crate::domain::finance::Period;
use crate::domain::process::{Catcher, Fact, Figure, Missed, Protects, Scale, YesNo};

/// One process.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Process {
    /// Its number in the plan.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// Who does it.
    pub team: String,
    /// Who answers for it.
    pub owner: String,
    /// What runs are counted by.
    pub runs_per: Period,
    /// Its figures, by the figure's key. Keys of a newer version are kept.
    pub figures: Keyed<Uncertain>,
    /// Its ratings from 1 to 5, by the scale's key. Keys of a newer version are kept.
    pub ratings: Keyed<Typed<f64>>,
    /// What is so or not, by the fact's key. Keys of a newer version are kept.
    pub facts: Keyed<Option<YesNo>>,
    /// Who would miss it if it stopped for two weeks.
    pub missed: Option<Missed>,
    /// What it protects.
    pub protects: Option<Protects>,
    /// Who catches its mistakes.
    pub catcher: Option<Catcher>,
    /// What hurts about it.
    pub pain: String,
    /// Why that is so, why that in turn, and so on: the last one is the root cause.
    pub whys: Vec<String>,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// A change of one process.
#[derive(Clone, Debug, PartialEq)]
pub enum ProcessAction {
    /// What it is called.
    Name(String),
    /// Who does it.
    Team(String),
    /// Who answers for it.
    Owner(String),
    /// What runs are counted by.
    RunsPer(Period),
    /// One of its figures.
    Figure(Figure, UncertainAction),
    /// A rating from 1 to 5.
    Rate(Scale, Typed<f64>),
    /// Something that is so or not.
    Fact(Fact, Option<YesNo>),
    /// Who would miss it.
    Missed(Option<Missed>),
    /// What it protects.
    Protects(Option<Protects>),
    /// Who catches its mistakes.
    Catcher(Option<Catcher>),
    /// What hurts about it.
    Pain(String),
    /// A why at its place in the chain, counted from 0; one place behind the last adds one. Empty ones at the end go.
    Why(usize, String),
    /// A new step at the end.
    AddStep(String),
    /// A step taken out.
    RemoveStep(Id),
    /// A step moved to a place in the list, counted from 0.
    MoveStep(Id, usize),
    /// A change of one step.
    Step(Id, StepAction),
}

impl Process {
    /// What was told of a figure; blank where nothing was.
    #[must_use]
    pub fn figure(&self, figure: Figure) -> Uncertain {
        self.figures.get(figure.key()).cloned().unwrap_or_default()
    }

    /// A rating as typed.
    #[must_use]
    pub fn rating(&self, scale: Scale) -> Typed<f64> {
        self.ratings.get(scale.key()).cloned().unwrap_or_default()
    }

    /// Whether something is so, where that was answered.
    #[must_use]
    pub fn fact(&self, fact: Fact) -> Option<YesNo> {
        self.facts.get(fact.key()).copied().flatten()
    }

    /// A step by its number.
    #[must_use]
    pub fn step(&self, id: Id) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The process after an action, a new step taking a free number.
    pub(super) fn apply(&mut self, action: ProcessAction, free: &mut Free) {
        match action {
            ProcessAction::Name(name) => self.name = name,
            ProcessAction::Team(team) => self.team = team,
            ProcessAction::Owner(owner) => self.owner = owner,
            ProcessAction::RunsPer(period) => self.runs_per = period,
            ProcessAction::Figure(figure, action) => {
                let mut uncertain = self.figure(figure);
                uncertain.apply(action);
                self.figures.set(figure.key(), uncertain);
            }
            ProcessAction::Rate(scale, typed) => self.ratings.set(scale.key(), typed),
            ProcessAction::Fact(fact, answer) => self.facts.set(fact.key(), answer),
            ProcessAction::Missed(missed) => self.missed = missed,
            ProcessAction::Protects(protects) => self.protects = protects,
            ProcessAction::Catcher(catcher) => self.catcher = catcher,
            ProcessAction::Pain(pain) => self.pain = pain,
            ProcessAction::Why(at, text) => {
                if at == self.whys.len() {
                    self.whys.push(text);
                } else if let Some(why) = self.whys.get_mut(at) {
                    *why = text;
                }
                while self.whys.last().is_some_and(String::is_empty) {
                    self.whys.pop();
                }
            }
            ProcessAction::AddStep(name) => self.steps.push(Step {
                id: free.take(),
                name,
                ..Step::default()
            }),
            ProcessAction::RemoveStep(id) => self.steps.retain(|step| step.id != id),
            ProcessAction::MoveStep(id, to) => {
                if let Some(from) = self.steps.iter().position(|step| step.id == id) {
                    let step = self.steps.remove(from);
                    self.steps.insert(to.min(self.steps.len()), step);
                }
            }
            ProcessAction::Step(id, action) => {
                if let Some(step) = self.steps.iter_mut().find(|step| step.id == id) {
                    step.apply(action);
                }
            }
        }
    }
}

impl Item for Process {
    const CALLED: &'static str = "process";
}

impl Part for Process {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("id", &mut self.id);
        visit.field("name", &mut self.name);
        visit.field("team", &mut self.team);
        visit.field("owner", &mut self.owner);
        visit.field("runs_per", &mut self.runs_per);
        visit.field("figures", &mut self.figures);
        visit.field("ratings", &mut self.ratings);
        visit.field("facts", &mut self.facts);
        visit.field("missed", &mut self.missed);
        visit.field("protects", &mut self.protects);
        visit.field("catcher", &mut self.catcher);
        visit.field("pain", &mut self.pain);
        visit.field("whys", &mut self.whys);
        visit.field("steps", &mut self.steps);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
