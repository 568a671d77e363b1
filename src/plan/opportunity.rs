//! Something that could be automated: the figures of its return, the goals it serves, what may go wrong.

use super::format::{Item, Part, Visit};
use super::ids::Free;
use super::keyed::Keyed;
use super::typed::Typed;
use super::uncertain::{Uncertain, UncertainAction};
use super::{Id, OwnScore, PairTerm, Pilot, PilotAction, Risk, RiskAction, Unknown};
use crate::domain::finance::{Input, LicencePer, Period};
use crate::domain::priority::MethodInput;

/// Something that could be automated.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opportunity {
    /// Its number in the plan.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// What a reader should know about it.
    pub note: String,
    /// The process it automates: what it has no figure of its own for is taken from there.
    pub process: Option<Id>,
    /// What runs are counted by.
    pub runs_per: Period,
    /// What the licence is charged by.
    pub licence_per: LicencePer,
    /// The month it starts to work in; 1 while nothing is typed.
    pub start_month: Typed<f64>,
    /// The figures of its return, by the input's key. Keys of a newer version are kept.
    pub inputs: Keyed<Uncertain>,
    /// The goals it serves.
    pub serves: Vec<Serves>,
    /// What may go wrong.
    pub risks: Vec<Risk>,
    /// What its seller says, by the input's key. Keys of a newer version are kept.
    pub seller: Keyed<Typed<f64>>,
    /// What it scores by the criteria of the owner's own.
    pub scores: Vec<OwnScore>,
    /// What methods of ranking ask for beside, by the figure's key. Keys of a newer version are kept.
    pub method_inputs: Keyed<Typed<f64>>,
    /// Opportunities that have to be done too, and no later.
    pub requires: Vec<Id>,
    /// Opportunities that cannot be done beside it. It holds both ways, whichever of the two says it.
    pub excludes: Vec<Id>,
    /// Whether it has to be done, whatever it is worth.
    pub must: bool,
    /// What it is worth beside others, more or less than alone.
    pub pairs: Vec<PairTerm>,
    /// A small trial before it is built.
    pub pilot: Pilot,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// What an opportunity does for a goal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Serves {
    /// The goal.
    pub goal: Id,
    /// By how much it moves the goal's measure, in the unit of the measure.
    pub effect: Uncertain,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// A change of one opportunity.
#[derive(Clone, Debug, PartialEq)]
pub enum OpportunityAction {
    /// What it is called.
    Name(String),
    /// What a reader should know.
    Note(String),
    /// The process it automates. Without one, what it took from the last becomes its own.
    Process(Option<Id>),
    /// What runs are counted by.
    RunsPer(Period),
    /// What the licence is charged by.
    LicencePer(LicencePer),
    /// The month it starts to work in.
    StartMonth(Typed<f64>),
    /// A figure of its return.
    Input(Input, UncertainAction),
    /// No figure of its own for an input: that of the process counts again, or none.
    Reset(Input),
    /// A goal it serves, or no longer serves.
    Serves(Id, bool),
    /// By how much it moves a goal's measure.
    Effect(Id, UncertainAction),
    /// A new risk at the end.
    AddRisk(String),
    /// A risk taken out.
    RemoveRisk(Id),
    /// A change of one risk.
    Risk(Id, RiskAction),
    /// What the seller says of an input.
    Seller(Input, Typed<f64>),
    /// What it scores by a criterion of the owner's own.
    Score(Id, UncertainAction),
    /// What a method of ranking asks for.
    MethodInput(MethodInput, Typed<f64>),
    /// An opportunity it needs, or no longer needs.
    Requires(Id, bool),
    /// An opportunity that cannot be done beside it, or can again: then neither of the two excludes the other.
    Excludes(Id, bool),
    /// Whether it has to be done.
    Must(bool),
    /// What it is worth more, or less, when another is done too; nothing where it is blank. It takes the place of what
    /// the other says of it.
    Pair(Id, Typed<f64>),
    /// A change of its pilot.
    Pilot(PilotAction),
}

impl Opportunity {
    /// What was typed for an input; blank where nothing was.
    #[must_use]
    pub fn input(&self, input: Input) -> Uncertain {
        self.inputs.get(input.key()).cloned().unwrap_or_default()
    }

    /// What it does for a goal, where it serves it.
    #[must_use]
    pub fn serves(&self, goal: Id) -> Option<&Serves> {
        self.serves.iter().find(|serves| serves.goal == goal)
    }

    /// What was typed for its points by a criterion of the owner's own; blank where nothing was.
    #[must_use]
    pub fn score(&self, criterion: Id) -> Uncertain {
        let mut scores = self.scores.iter();
        let score = scores.find(|score| score.criterion == criterion);
        score.map(|score| score.points.clone()).unwrap_or_default()
    }

    /// Whether it names another one: as needed, as excluded, or in a pair.
    #[must_use]
    pub fn refers_to(&self, other: Id) -> bool {
        self.referred().any(|id| id == other)
    }

    /// The opportunities it names.
    pub(super) fn referred(&self) -> impl Iterator<Item = Id> {
        let pairs = self.pairs.iter().map(|pair| pair.with);
        self.requires.iter().chain(&self.excludes).copied().chain(pairs)
    }

    /// It no longer names another one.
    pub(super) fn forget(&mut self, other: Id) {
        self.requires.retain(|id| *id != other);
        self.excludes.retain(|id| *id != other);
        self.pairs.retain(|pair| pair.with != other);
    }

    /// The opportunity after an action, a new risk taking a free number.
    pub(super) fn apply(&mut self, action: OpportunityAction, free: &mut Free) {
        match action {
            OpportunityAction::Name(name) => self.name = name,
            OpportunityAction::Note(note) => self.note = note,
            OpportunityAction::Process(process) => self.process = process,
            OpportunityAction::RunsPer(period) => self.runs_per = period,
            OpportunityAction::LicencePer(per) => self.licence_per = per,
            OpportunityAction::StartMonth(typed) => self.start_month = typed,
            OpportunityAction::Input(input, action) => {
                let mut uncertain = self.input(input);
                uncertain.apply(action);
                self.inputs.set(input.key(), uncertain);
            }
            OpportunityAction::Reset(input) => self.inputs.set(input.key(), Uncertain::default()),
            OpportunityAction::Serves(goal, true) => {
                if self.serves(goal).is_none() {
                    self.serves.push(Serves {
                        goal,
                        ..Serves::default()
                    });
                }
            }
            OpportunityAction::Serves(goal, false) => self.serves.retain(|serves| serves.goal != goal),
            OpportunityAction::Effect(goal, action) => {
                if let Some(serves) = self.serves.iter_mut().find(|serves| serves.goal == goal) {
                    serves.effect.apply(action);
                }
            }
            OpportunityAction::AddRisk(name) => self.risks.push(Risk {
                id: free.take(),
                name,
                ..Risk::default()
            }),
            OpportunityAction::RemoveRisk(id) => self.risks.retain(|risk| risk.id != id),
            OpportunityAction::Risk(id, action) => {
                if let Some(risk) = self.risks.iter_mut().find(|risk| risk.id == id) {
                    risk.apply(action);
                }
            }
            OpportunityAction::Seller(input, typed) => self.seller.set(input.key(), typed),
            OpportunityAction::Score(criterion, action) => self.set_score(criterion, action),
            OpportunityAction::MethodInput(input, typed) => self.method_inputs.set(input.key(), typed),
            OpportunityAction::Requires(other, listed) => list(&mut self.requires, other, listed && other != self.id),
            OpportunityAction::Excludes(other, listed) => list(&mut self.excludes, other, listed && other != self.id),
            OpportunityAction::Must(must) => self.must = must,
            OpportunityAction::Pair(other, value) => {
                self.pairs.retain(|pair| pair.with != other);
                if !value.is_blank() && other != self.id {
                    self.pairs.push(PairTerm {
                        with: other,
                        value,
                        ..PairTerm::default()
                    });
                }
            }
            OpportunityAction::Pilot(action) => self.pilot.apply(action),
        }
    }
}

impl Opportunity {
    fn set_score(&mut self, criterion: Id, action: UncertainAction) {
        let mut points = self.score(criterion);
        points.apply(action);
        match self.scores.iter_mut().find(|score| score.criterion == criterion) {
            Some(score) => score.points = points,
            None => self.scores.push(OwnScore {
                criterion,
                points,
                ..OwnScore::default()
            }),
        }
        self.scores.retain(|score| {
            score.criterion != criterion || !score.points.is_blank() || score.unknown != Unknown::default()
        });
    }
}

/// Puts a number on a list, once, or takes it off.
fn list(ids: &mut Vec<Id>, id: Id, listed: bool) {
    let there = ids.contains(&id);
    if listed && !there {
        ids.push(id);
    } else if !listed {
        ids.retain(|other| *other != id);
    }
}

impl Item for Opportunity {
    const CALLED: &'static str = "opportunity";
}

impl Part for Opportunity {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("id", &mut self.id);
        visit.field("name", &mut self.name);
        visit.field("note", &mut self.note);
        visit.field("process", &mut self.process);
        visit.field("runs_per", &mut self.runs_per);
        visit.field("licence_per", &mut self.licence_per);
        visit.field("start_month", &mut self.start_month);
        visit.field("inputs", &mut self.inputs);
        visit.field("serves", &mut self.serves);
        visit.field("risks", &mut self.risks);
        visit.field("seller", &mut self.seller);
        visit.field("scores", &mut self.scores);
        visit.field("method_inputs", &mut self.method_inputs);
        visit.field("requires", &mut self.requires);
        visit.field("excludes", &mut self.excludes);
        visit.field("must", &mut self.must);
        visit.field("pairs", &mut self.pairs);
        visit.field("pilot", &mut self.pilot);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}

impl Item for Serves {
    const CALLED: &'static str = "served goal";
}

impl Part for Serves {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("goal", &mut self.goal);
        visit.field("effect", &mut self.effect);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
