//! One goal: a sentence, and as much structure as the person gave it.

use time::Date;

use super::format::{Item, Part, Visit};
use super::ids::Free;
use super::typed::Typed;
use super::{Dismissed, Id, KeyResult, KeyResultAction, Past, Unknown};
use crate::domain::goal::Dismissal;
use crate::domain::quantity::Quantity;

/// One goal: a sentence, and as much structure as the person gave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Goal {
    /// Its number in the plan.
    pub id: Id,
    /// The goal in the person's words.
    pub text: String,
    /// The day the text was last changed. Deadlines such as “in six weeks” count from it.
    pub written_on: Typed<Date>,
    /// What is counted.
    pub measure: String,
    /// In which unit it is counted.
    pub unit: MeasureUnit,
    /// The measure today.
    pub baseline: Typed<f64>,
    /// The measure when the goal is reached.
    pub target: Typed<f64>,
    /// The last day on which it still counts.
    pub due: Typed<Date>,
    /// Who answers for it.
    pub owner: String,
    /// Which side of the firm it looks at.
    pub perspective: Option<Perspective>,
    /// Which larger aim it serves.
    pub serves: Option<Aim>,
    /// How much it matters beside the others; 1 while nothing is chosen.
    pub weight: Typed<f64>,
    /// Who asked for it, how many and when.
    pub evidence: String,
    /// Whether it tries something new or makes more of what is known.
    pub bet: Option<Bet>,
    /// What shows on the way that it is being reached.
    pub key_results: Vec<KeyResult>,
    /// What the measure was before, in any order.
    pub past: Vec<Past>,
    /// What was found wanting and set aside.
    pub dismissed: Vec<Dismissed>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// The unit of a goal's measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MeasureUnit {
    /// Things: orders, cafés, complaints.
    #[default]
    Count,
    /// The plan's currency. Such a goal is in the cash figures and left out of fit.
    Money,
    /// A share of a whole.
    Share,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
}

/// The four perspectives of the balanced scorecard (Kaplan and Norton, 1992).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Perspective {
    /// Money in and out.
    Financial,
    /// What customers see.
    Customer,
    /// How the work is done.
    Process,
    /// What the firm and its people learn.
    Learning,
}

/// What a goal bets on (March, *Exploration and exploitation in organizational learning*, 1991).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bet {
    /// Trying something new.
    Explore,
    /// Making more of what is known.
    Exploit,
}

/// A larger aim that a goal serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// What the firm is there for.
    Mission,
    /// Where it wants to be one day.
    Aspiration,
    /// A larger goal.
    Goal(Id),
}

/// A change of one goal.
#[derive(Clone, Debug, PartialEq)]
pub enum GoalAction {
    /// Its text, changed on a day.
    Text(String, Date),
    /// Its text, put in other words at one press on a day: a step of undo of its own, which typing never joins.
    Reword(String, Date),
    /// What is counted.
    Measure(String),
    /// In which unit.
    Unit(MeasureUnit),
    /// The baseline, the target or the weight.
    Number(GoalNumber, Typed<f64>),
    /// The due date.
    Due(Typed<Date>),
    /// Who answers for it.
    Owner(String),
    /// Which side of the firm it looks at.
    Perspective(Option<Perspective>),
    /// Which larger aim it serves.
    Serves(Option<Aim>),
    /// Who asked for it.
    Evidence(String),
    /// What it bets on.
    Bet(Option<Bet>),
    /// A finding set aside.
    Dismiss(Dismissal),
    /// A finding that counts again.
    Restore(Dismissal),
    /// The past value at a place in the list, counted from 0. The place after the last one is a new value.
    Past(usize, Past),
    /// The past value at a place taken out.
    RemovePast(usize),
    /// A new key result at the end.
    AddKeyResult(String),
    /// A key result taken out.
    RemoveKeyResult(Id),
    /// A key result moved to a place in the list, counted from 0.
    MoveKeyResult(Id, usize),
    /// A change of one key result.
    KeyResult(Id, KeyResultAction),
}

/// One of the numbers of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalNumber {
    /// The measure today.
    Baseline,
    /// The measure when the goal is reached.
    Target,
    /// How much the goal matters.
    Weight,
}

impl Goal {
    /// How much the goal matters beside the others.
    #[must_use]
    pub fn importance(&self) -> f64 {
        self.weight.value().filter(|weight| *weight >= 0.0).unwrap_or(1.0)
    }

    pub(super) fn apply(&mut self, action: GoalAction, free: &mut Free) {
        match action {
            GoalAction::Text(text, today) | GoalAction::Reword(text, today) if text != self.text => {
                self.text = text;
                self.written_on = Typed::Value(today);
            }
            GoalAction::Text(..) | GoalAction::Reword(..) => {}
            GoalAction::Measure(measure) => self.measure = measure,
            GoalAction::Unit(unit) => self.unit = unit,
            GoalAction::Number(GoalNumber::Baseline, typed) => self.baseline = typed,
            GoalAction::Number(GoalNumber::Target, typed) => self.target = typed,
            GoalAction::Number(GoalNumber::Weight, typed) => self.weight = typed,
            GoalAction::Due(due) => self.due = due,
            GoalAction::Owner(owner) => self.owner = owner,
            GoalAction::Perspective(perspective) => self.perspective = perspective,
            GoalAction::Serves(aim) => self.serves = aim,
            GoalAction::Evidence(evidence) => self.evidence = evidence,
            GoalAction::Bet(bet) => self.bet = bet,
            GoalAction::Dismiss(finding) => {
                if !self.dismissed.iter().any(|dismissed| dismissed.finding == finding) {
                    self.dismissed.push(Dismissed::new(finding));
                }
            }
            GoalAction::Restore(finding) => self.dismissed.retain(|dismissed| dismissed.finding != finding),
            GoalAction::Past(at, past) if at == self.past.len() => self.past.push(past),
            GoalAction::Past(at, past) => {
                if let Some(place) = self.past.get_mut(at) {
                    *place = past;
                }
            }
            GoalAction::RemovePast(at) => {
                if at < self.past.len() {
                    self.past.remove(at);
                }
            }
            GoalAction::AddKeyResult(text) => self.key_results.push(KeyResult {
                id: free.take(),
                text,
                ..KeyResult::default()
            }),
            GoalAction::RemoveKeyResult(id) => self.key_results.retain(|result| result.id != id),
            GoalAction::MoveKeyResult(id, to) => {
                if let Some(from) = self.key_results.iter().position(|result| result.id == id) {
                    let result = self.key_results.remove(from);
                    self.key_results.insert(to.min(self.key_results.len()), result);
                }
            }
            GoalAction::KeyResult(id, action) => {
                if let Some(result) = self.key_results.iter_mut().find(|result| result.id == id) {
                    result.apply(action);
                }
            }
        }
    }
}

impl MeasureUnit {
    /// All of them, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Count, "a count"),
        (Self::Money, "money"),
        (Self::Share, "per cent"),
        (Self::Hours, "hours"),
        (Self::Minutes, "minutes"),
    ];

    /// How a figure of this unit is read and shown.
    #[must_use]
    pub fn quantity(self) -> Quantity {
        match self {
            Self::Count => Quantity::Count,
            Self::Money => Quantity::Money,
            Self::Share => Quantity::Share,
            Self::Hours => Quantity::Hours,
            Self::Minutes => Quantity::Minutes,
        }
    }
}

impl Perspective {
    /// All of them, with their names.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Financial, "financial"),
        (Self::Customer, "customer"),
        (Self::Process, "internal process"),
        (Self::Learning, "learning and growth"),
    ];
}

impl Bet {
    /// Both, with their names.
    pub const ALL: &[(Self, &str)] = &[(Self::Explore, "something new"), (Self::Exploit, "what is known")];
}

impl Item for Goal {
    const CALLED: &'static str = "goal";
}

impl Part for Goal {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("id", &mut self.id);
        visit.field("text", &mut self.text);
        visit.field("written_on", &mut self.written_on);
        visit.field("measure", &mut self.measure);
        visit.field("unit", &mut self.unit);
        visit.field("baseline", &mut self.baseline);
        visit.field("target", &mut self.target);
        visit.field("due", &mut self.due);
        visit.field("owner", &mut self.owner);
        visit.field("perspective", &mut self.perspective);
        visit.field("serves", &mut self.serves);
        visit.field("weight", &mut self.weight);
        visit.field("evidence", &mut self.evidence);
        visit.field("bet", &mut self.bet);
        visit.field("key_results", &mut self.key_results);
        visit.field("past", &mut self.past);
        visit.field("dismissed", &mut self.dismissed);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
