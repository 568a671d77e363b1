//! Step 1, what the firm wants: its direction in words and its goals.

use time::Date;

use super::format::{Item, Part, Visit};
use super::typed::Typed;
use super::{Id, Unknown};
use crate::domain::quantity::Quantity;

/// What the firm is for, and its goals in the order the person gave them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Direction {
    /// The problem the firm solves, and for whom.
    pub problem: String,
    /// What it will not do for money.
    pub values: String,
    /// What it is there for.
    pub mission: String,
    /// Where it wants to be one day.
    pub aspiration: String,
    /// What customers choose the firm for.
    pub chosen_for: String,
    /// The goals, most important to the person first.
    pub goals: Vec<Goal>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

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

/// A change of the direction.
#[derive(Clone, Debug, PartialEq)]
pub enum DirectionAction {
    /// One of the statements in words.
    State(Statement, String),
    /// A new goal at the end, written on a day.
    AddGoal(String, Date),
    /// A goal taken out. What refers to it is cleared.
    RemoveGoal(Id),
    /// A goal moved to a place in the list, counted from 0.
    MoveGoal(Id, usize),
    /// A change of one goal.
    Goal(Id, GoalAction),
}

/// One of the statements in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement {
    /// The problem solved.
    Problem,
    /// The values.
    Values,
    /// The mission.
    Mission,
    /// The aspiration.
    Aspiration,
    /// What customers choose the firm for.
    ChosenFor,
}

/// A change of one goal.
#[derive(Clone, Debug, PartialEq)]
pub enum GoalAction {
    /// Its text, changed on a day.
    Text(String, Date),
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

impl Statement {
    /// All of them, in the order they are asked for.
    pub const ALL: &[Self] = &[
        Self::Problem,
        Self::ChosenFor,
        Self::Mission,
        Self::Values,
        Self::Aspiration,
    ];
}

impl Direction {
    /// A goal by its number.
    #[must_use]
    pub fn goal(&self, id: Id) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id == id)
    }

    /// One of the statements in words.
    #[must_use]
    pub fn statement(&self, statement: Statement) -> &str {
        match statement {
            Statement::Problem => &self.problem,
            Statement::Values => &self.values,
            Statement::Mission => &self.mission,
            Statement::Aspiration => &self.aspiration,
            Statement::ChosenFor => &self.chosen_for,
        }
    }

    /// The direction after an action, a new goal taking a free number.
    pub(super) fn apply(&self, action: DirectionAction, free: Id) -> Self {
        let mut next = self.clone();
        match action {
            DirectionAction::State(statement, text) => *next.statement_mut(statement) = text,
            DirectionAction::AddGoal(text, today) => next.goals.push(Goal {
                id: free,
                text,
                written_on: Typed::Value(today),
                ..Goal::default()
            }),
            DirectionAction::RemoveGoal(id) => {
                next.goals.retain(|goal| goal.id != id);
                for goal in &mut next.goals {
                    goal.serves = goal.serves.filter(|aim| *aim != Aim::Goal(id));
                }
            }
            DirectionAction::MoveGoal(id, to) => {
                if let Some(from) = next.goals.iter().position(|goal| goal.id == id) {
                    let goal = next.goals.remove(from);
                    next.goals.insert(to.min(next.goals.len()), goal);
                }
            }
            DirectionAction::Goal(id, action) => {
                if let Some(goal) = next.goals.iter_mut().find(|goal| goal.id == id) {
                    goal.apply(action);
                }
            }
        }
        next
    }

    fn statement_mut(&mut self, statement: Statement) -> &mut String {
        match statement {
            Statement::Problem => &mut self.problem,
            Statement::Values => &mut self.values,
            Statement::Mission => &mut self.mission,
            Statement::Aspiration => &mut self.aspiration,
            Statement::ChosenFor => &mut self.chosen_for,
        }
    }
}

impl Goal {
    /// How much the goal matters beside the others.
    #[must_use]
    pub fn importance(&self) -> f64 {
        self.weight.value().filter(|weight| *weight >= 0.0).unwrap_or(1.0)
    }

    fn apply(&mut self, action: GoalAction) {
        match action {
            GoalAction::Text(text, today) if text != self.text => {
                self.text = text;
                self.written_on = Typed::Value(today);
            }
            GoalAction::Text(..) => {}
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

impl Part for Direction {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("problem", &mut self.problem);
        visit.field("values", &mut self.values);
        visit.field("mission", &mut self.mission);
        visit.field("aspiration", &mut self.aspiration);
        visit.field("chosen_for", &mut self.chosen_for);
        visit.field("goals", &mut self.goals);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
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
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
