//! Where work piles up: how busy whoever does it is.

use std::cmp::Ordering;

use crate::domain::sort::sort;

/// Work that somebody does all year: a step of a process, or a process without steps.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    /// The process.
    pub process: u32,
    /// Its step, where it has any.
    pub step: Option<u32>,
    /// Hours a year, at least 0.
    pub hours: f64,
    /// Who does it; empty for people that do this process alone. Upper and lower case do not matter.
    pub who: String,
    /// How many people that is, above 0.
    pub people: f64,
}

/// How busy a task keeps whoever does it.
#[derive(Clone, Debug, PartialEq)]
pub struct Busy {
    /// The task.
    pub task: Task,
    /// Its minutes by the minutes there are of whoever does it: a share, above 1 where it is more than they have.
    pub busy: f64,
    /// The same with everything they do.
    pub in_all: f64,
}

/// All tasks, the worst bottleneck first: by how busy whoever does it is in all, then by the task's own part of it.
///
/// Tasks of one name are done by the same people; how many they are is the most that any of their tasks says.
#[must_use]
pub fn bottlenecks(tasks: &[Task], person_hours: f64) -> Vec<Busy> {
    let same = |a: &Task, b: &Task| match (a.who.trim(), b.who.trim()) {
        ("", "") => a.process == b.process,
        (a, b) => a.to_lowercase() == b.to_lowercase(),
    };
    let mut all: Vec<Busy> = tasks
        .iter()
        .filter_map(|task| {
            let theirs = || tasks.iter().filter(|other| same(task, other));
            let people = theirs().fold(0.0, |most: f64, other| most.max(other.people));
            let there_are = people * person_hours;
            let busy = task.hours / there_are;
            let in_all = theirs().map(|other| other.hours).sum::<f64>() / there_are;
            (busy.is_finite() && in_all.is_finite()).then(|| Busy {
                task: task.clone(),
                busy,
                in_all,
            })
        })
        .collect();
    let more_first = |a: f64, b: f64| b.partial_cmp(&a).unwrap_or(Ordering::Equal);
    sort(&mut all, |a, b| {
        more_first(a.in_all, b.in_all).then(more_first(a.busy, b.busy))
    });
    all
}
