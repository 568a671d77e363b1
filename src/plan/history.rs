//! Undo and redo: the plans before and after the one on the screen.

use std::rc::Rc;

use time::Date;

use super::action::Field;
use super::{Action, Plan};

/// How many steps can be undone. Sections are shared between plans, so a step costs only what it changed.
const DEEPEST: usize = 200;

/// A plan with the plans before it and the ones that were undone.
///
/// Typing into one field is one step, however many keys it took: another field, or leaving this one, begins the next.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    before: Vec<Rc<Plan>>,
    present: Rc<Plan>,
    undone: Vec<Rc<Plan>>,
    typing_in: Option<Field>,
}

impl History {
    /// A plan nothing has been done to yet.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        Self {
            before: Vec::new(),
            present: Rc::new(plan),
            undone: Vec::new(),
            typing_in: None,
        }
    }

    /// The plan as it stands.
    #[must_use]
    pub fn present(&self) -> &Rc<Plan> {
        &self.present
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// The history after an action, or none when the action changes nothing.
    #[must_use]
    pub fn apply(&self, action: Action) -> Option<Self> {
        let field = action.field();
        Some(self.after(self.present.apply(action)?, field))
    }

    /// The history after a goal was added, as by [`DirectionAction::AddGoal`](super::DirectionAction::AddGoal). The start
    /// page can do this alone, before the part of the program that knows every action is there.
    #[must_use]
    pub fn with_goal(&self, text: String, today: Date) -> Self {
        self.after(self.present.with_goal(text, today), None)
    }

    fn after(&self, present: Plan, field: Option<Field>) -> Self {
        let mut before = self.before.clone();
        if field.is_none() || field != self.typing_in || before.is_empty() {
            before.push(Rc::clone(&self.present));
        }
        let surplus = before.len().saturating_sub(DEEPEST);
        before.drain(..surplus);
        Self {
            before,
            present: Rc::new(present),
            undone: Vec::new(),
            typing_in: field,
        }
    }

    /// The history once the person left the field: typing into it again is a new step.
    #[must_use]
    pub fn settled(&self) -> Option<Self> {
        self.typing_in.is_some().then(|| Self {
            typing_in: None,
            ..self.clone()
        })
    }

    /// One step back, or none at the beginning.
    #[must_use]
    pub fn undo(&self) -> Option<Self> {
        let mut next = self.clone();
        let previous = next.before.pop()?;
        next.undone.push(std::mem::replace(&mut next.present, previous));
        next.typing_in = None;
        Some(next)
    }

    /// One step forward again, or none when nothing was undone.
    #[must_use]
    pub fn redo(&self) -> Option<Self> {
        let mut next = self.clone();
        let following = next.undone.pop()?;
        next.before.push(std::mem::replace(&mut next.present, following));
        next.typing_in = None;
        Some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{DirectionAction, FirmAction, GoalAction, Id, Statement};

    fn named(name: &str) -> Action {
        Action::Firm(FirmAction::Name(name.to_owned()))
    }

    fn done(actions: &[Action]) -> History {
        actions.iter().fold(History::new(Plan::default()), |history, action| {
            history.apply(action.clone()).unwrap_or(history)
        })
    }

    #[test]
    fn typing_into_one_field_is_one_step() {
        let history = done(&[named("C"), named("Co"), named("Cof")]);
        let undone = history.undo();
        assert_eq!(
            undone.as_ref().map(|h| h.present().firm.name.clone()),
            Some(String::new())
        );
        assert_eq!(undone.as_ref().map(History::can_undo), Some(false));
        assert_eq!(
            undone.and_then(|h| h.redo()).map(|h| h.present().firm.name.clone()),
            Some("Cof".to_owned())
        );
    }

    #[test]
    fn another_field_begins_a_new_step() {
        let mission = Action::Direction(DirectionAction::State(Statement::Mission, "Good bread".to_owned()));
        let undone = done(&[named("C"), mission, named("Co")]).undo();
        assert_eq!(undone.map(|h| h.present().firm.name.clone()), Some("C".to_owned()));
    }

    #[test]
    fn leaving_a_field_begins_a_new_step() {
        let history = done(&[named("C")]);
        let history = history
            .settled()
            .and_then(|h| h.apply(named("Co")))
            .and_then(|h| h.undo());
        assert_eq!(history.map(|h| h.present().firm.name.clone()), Some("C".to_owned()));
    }

    #[test]
    fn words_put_there_at_one_press_are_a_step_of_their_own() {
        let goal = |action| Action::Direction(DirectionAction::Goal(Id(1), action));
        let typed = |text: &str| goal(GoalAction::Text(text.to_owned(), Date::MIN));
        let reworded = |text: &str| goal(GoalAction::Reword(text.to_owned(), Date::MIN));
        let add = Action::Direction(DirectionAction::AddGoal(String::new(), Date::MIN));
        let mut history = Some(done(&[
            add,
            typed("soon"),
            reworded("by May"),
            typed("by June"),
            reworded("by July"),
        ]));
        for expected in ["by July", "by June", "by May", "soon", ""] {
            let present = history
                .as_ref()
                .and_then(|h| h.present().direction.goal(Id(1)).cloned());
            assert_eq!(present.map(|goal| goal.text), Some(expected.to_owned()));
            history = history.and_then(|h| h.undo());
        }
    }

    #[test]
    fn an_action_that_changes_nothing_is_no_step() {
        assert_eq!(History::new(Plan::default()).apply(named("")), None);
    }

    #[test]
    fn a_new_action_forgets_what_was_undone() {
        let history = done(&[named("C")]).undo().and_then(|h| h.apply(named("D")));
        assert_eq!(history.map(|h| h.can_redo()), Some(false));
    }
}
