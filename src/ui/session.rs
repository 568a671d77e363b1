//! The plan on the screen and how it got there: the app's store.
//!
//! Its reducer is pure. A change that changes nothing returns the same `Rc`, which Yew takes as a reason not to render.

use std::rc::Rc;

use time::Date;
use yew::Reducible;

use crate::plan::{Action, History, Plan};

/// What the app is showing and what it has to say.
#[derive(Clone, PartialEq)]
pub struct Session {
    /// The plan on the screen, with undo and redo.
    pub history: Rc<History>,
    /// Set while the plan on the screen is not the person's own.
    pub visit: Option<Visit>,
    /// The last thing to tell the person, until it is put away.
    pub notice: Option<Notice>,
}

/// A plan that is looked at, beside the person's own work, which waits untouched.
#[derive(Clone, PartialEq)]
pub struct Visit {
    /// Where it came from.
    pub origin: Origin,
    own: Rc<History>,
}

/// Where a plan that is looked at came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// One of the worked examples.
    Example,
    /// A link somebody sent.
    Link,
    /// A file.
    File,
}

/// Something to tell the person once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What happened.
    pub text: String,
    /// Whether undo takes it back.
    pub undo: bool,
}

/// Works out a change of the plan, or none when nothing changes. It is handed in, because it knows the actions of every
/// page and comes with them, after the first screen.
pub type Doing = fn(&History, Action) -> Option<Done>;

/// A change that was made.
pub struct Done {
    /// The plan after it, with undo.
    pub history: History,
    /// What it did beside what was asked.
    pub told: Option<String>,
}

/// What can happen to a session.
#[derive(Clone, Debug)]
pub enum Change {
    /// A change of the plan, and who works it out.
    Do(Action, Doing),
    /// A goal written on the start page, on a day.
    AddGoal(String, Date),
    /// The person left a field.
    Settle,
    /// One step back.
    Undo,
    /// One step forward again.
    Redo,
    /// A plan is looked at.
    Visit(Origin, Box<Plan>),
    /// The plan that is looked at becomes the person's own, under an id of its own.
    Keep(String),
    /// The plan that is looked at is left for the person's own.
    Discard,
    /// Another plan of the person's own is opened.
    Open(Box<Plan>),
    /// There is something to tell.
    Tell(String),
    /// The notice was read.
    PutAway,
}

impl Session {
    /// A session that begins with the person's own plan.
    #[must_use]
    pub fn new(plan: Plan, notice: Option<String>) -> Self {
        Self {
            history: Rc::new(History::new(plan)),
            visit: None,
            notice: notice.map(Notice::plain),
        }
    }

    /// The plan on the screen.
    #[must_use]
    pub fn plan(&self) -> &Rc<Plan> {
        self.history.present()
    }

    /// The person's own plan, on the screen or waiting.
    #[must_use]
    pub fn own(&self) -> &Rc<Plan> {
        self.visit.as_ref().map_or(&self.history, |visit| &visit.own).present()
    }

    /// The same plan's session with another state of it, or with something else to tell.
    fn with(&self, history: Rc<History>, notice: Option<Notice>) -> Self {
        Self {
            history,
            visit: self.visit.clone(),
            notice,
        }
    }

    fn after(&self, change: Change) -> Option<Self> {
        let present = || Rc::clone(&self.history);
        let step = |history: Option<History>, notice| Some(self.with(Rc::new(history?), notice));
        match change {
            Change::Do(action, doing) => {
                let done = doing(&self.history, action)?;
                step(Some(done.history), done.told.map(Notice::of))
            }
            Change::AddGoal(text, today) => step(Some(self.history.with_goal(text, today)), None),
            Change::Settle => step(self.history.settled(), self.notice.clone()),
            Change::Undo => step(self.history.undo(), None),
            Change::Redo => step(self.history.redo(), None),
            Change::Tell(text) => Some(self.with(present(), Some(Notice::plain(text)))),
            Change::PutAway => self.notice.is_some().then(|| self.with(present(), None)),
            Change::Visit(origin, plan) => {
                let own = self.visit.as_ref().map_or(&self.history, |visit| &visit.own);
                let visit = Some(Visit {
                    origin,
                    own: Rc::clone(own),
                });
                Some(Self {
                    visit,
                    ..Self::new(*plan, None)
                })
            }
            Change::Keep(id) => self.visit.as_ref().map(|_| {
                let plan = Plan {
                    id,
                    ..Plan::clone(self.plan())
                };
                Self::new(
                    plan,
                    Some("This plan is yours now and is saved on this device.".to_owned()),
                )
            }),
            Change::Discard => {
                let history = Rc::clone(&self.visit.as_ref()?.own);
                Some(Self {
                    history,
                    visit: None,
                    notice: None,
                })
            }
            Change::Open(plan) => Some(Self::new(*plan, None)),
        }
    }
}

impl Reducible for Session {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        self.after(change).map_or(self, Rc::new)
    }
}

impl Notice {
    fn plain(text: String) -> Self {
        Self { text, undo: false }
    }

    /// What an action did, which undo takes back.
    fn of(text: String) -> Self {
        Self { text, undo: true }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::FirmAction;
    use crate::ui::done::done;

    fn named(name: &str) -> Change {
        Change::Do(Action::Firm(FirmAction::Name(name.to_owned())), done)
    }

    fn after(session: Session, changes: Vec<Change>) -> Rc<Session> {
        changes.into_iter().fold(Rc::new(session), Reducible::reduce)
    }

    fn plan(id: &str) -> Plan {
        Plan {
            id: id.to_owned(),
            ..Plan::default()
        }
    }

    #[test]
    fn a_change_that_changes_nothing_is_the_same_session() {
        let session = Rc::new(Session::new(plan("own"), None));
        for change in [
            named(""),
            Change::Undo,
            Change::Redo,
            Change::Settle,
            Change::Discard,
            Change::PutAway,
            Change::Keep("x".to_owned()),
        ] {
            assert!(
                Rc::ptr_eq(&session, &Rc::clone(&session).reduce(change.clone())),
                "{change:?}"
            );
        }
    }

    #[test]
    fn a_visit_leaves_the_own_plan_untouched() {
        let own = after(Session::new(plan("own"), None), vec![named("Mine")]);
        let visiting = after(
            Session::clone(&own),
            vec![Change::Visit(Origin::Link, Box::new(plan(""))), named("Theirs")],
        );
        assert_eq!(visiting.plan().firm.name, "Theirs");
        assert_eq!(visiting.own().firm.name, "Mine");
        let back = after(Session::clone(&visiting), vec![Change::Discard]);
        assert_eq!(back.plan().firm.name, "Mine");
        assert!(back.history.can_undo(), "the own plan keeps its steps");
        let kept = after(Session::clone(&visiting), vec![Change::Keep("new".to_owned())]);
        assert_eq!(
            (kept.plan().id.as_str(), kept.plan().firm.name.as_str()),
            ("new", "Theirs")
        );
        assert!(kept.visit.is_none());
    }

    #[test]
    fn a_second_visit_still_goes_back_to_the_own_plan() {
        let visit = |name: &str| vec![Change::Visit(Origin::Example, Box::new(plan(""))), named(name)];
        let session = after(
            Session::new(plan("own"), None),
            [visit("A"), visit("B"), vec![Change::Discard]].concat(),
        );
        assert_eq!(session.plan().id, "own");
    }
}
