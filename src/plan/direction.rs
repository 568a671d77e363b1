//! Step 1, what the firm wants: its direction in words and its goals.

use time::Date;

use super::format::{Part, Visit};
use super::ids::Free;
use super::{Aim, Goal, GoalAction, Id, NewGoal, Unknown};

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

/// A change of the direction.
#[derive(Clone, Debug, PartialEq)]
pub enum DirectionAction {
    /// One of the statements in words.
    State(Statement, String),
    /// A new goal at the end, written on a day.
    AddGoal(String, Date),
    /// New goals at the end, all written on a day: what was pasted.
    AddGoals(Vec<NewGoal>, Date),
    /// A goal that becomes several, changed on a day: it keeps the first text, a goal for each other one follows it.
    SplitGoal(Id, Vec<String>, Date),
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

    /// The direction after an action, new parts taking free numbers.
    pub(super) fn apply(&self, action: DirectionAction, free: &mut Free) -> Self {
        let mut next = self.clone();
        match action {
            DirectionAction::State(statement, text) => *next.statement_mut(statement) = text,
            DirectionAction::AddGoal(text, today) => return self.with_goal(text, today, free),
            DirectionAction::AddGoals(all, today) => {
                for new in all {
                    next.goals.push(new.written_on(free.take(), today));
                }
            }
            DirectionAction::SplitGoal(id, texts, today) => next.split(id, texts, today, free),
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
                    goal.apply(action, free);
                }
            }
        }
        next
    }

    /// The direction with one more goal, under a free number.
    pub(super) fn with_goal(&self, text: String, today: Date, free: &mut Free) -> Self {
        let new = NewGoal {
            text,
            ..NewGoal::default()
        };
        let mut next = self.clone();
        next.goals.push(new.written_on(free.take(), today));
        next
    }

    /// Puts the parts of a goal in its place. They belong to the same person, the same aim and the same day.
    fn split(&mut self, id: Id, texts: Vec<String>, today: Date, free: &mut Free) {
        let mut texts = texts.into_iter().filter(|text| !text.trim().is_empty());
        let Some(at) = self.goals.iter().position(|goal| goal.id == id) else {
            return;
        };
        let (Some(goal), Some(first)) = (self.goals.get_mut(at), texts.next()) else {
            return;
        };
        goal.apply(GoalAction::Text(first, today), free);
        let whole = goal.clone();
        let behind = self.goals.split_off(at + 1);
        for text in texts {
            let new = NewGoal {
                text,
                due: whole.due.clone(),
                owner: whole.owner.clone(),
                ..NewGoal::default()
            };
            let mut part = new.written_on(free.take(), today);
            part.perspective = whole.perspective;
            part.serves = whole.serves;
            self.goals.push(part);
        }
        self.goals.extend(behind);
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
