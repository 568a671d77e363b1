//! Why things come in the order of a roadmap: what is told beside it.

use super::roadmap::{EQUAL, Job, Planned, is_ready, ratio};

/// Why something is given room before what is left.
#[derive(Clone, Debug, PartialEq)]
pub enum Because {
    /// Nothing else was left that could come.
    NothingElse,
    /// It loses the most by waiting, for the time it takes.
    DearestDelay {
        /// What each month of waiting costs.
        cost_of_delay: f64,
    },
    /// It loses about as much as these for the time it takes, and is smaller.
    Smallest(Vec<u32>),
}

/// Why one of the planned comes at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The option.
    pub id: u32,
    /// What it needs that is planned too, and so had to come first.
    pub after: Vec<u32>,
    /// Why it comes before what was left.
    pub because: Because,
}

/// Why each comes at its place, in the order of the plan.
#[must_use]
pub fn turns(jobs: &[Job], planned: &[Planned]) -> Vec<Turn> {
    let mut left: Vec<&Job> = jobs.iter().collect();
    let mut turns = Vec::new();
    for planned in planned {
        let Some(at) = left.iter().position(|job| job.id == planned.id) else {
            continue;
        };
        let ready: Vec<&Job> = left.iter().copied().filter(|job| is_ready(job, &left)).collect();
        let job = left.remove(at);
        let needed = job.requires.iter().copied();
        let others = || ready.iter().filter(|other| other.id != job.id);
        let most = ready.iter().map(|job| ratio(job)).fold(ratio(job), f64::max);
        let equals: Vec<u32> = others()
            .filter(|other| ratio(other) >= most - EQUAL * most.abs() && other.duration > job.duration)
            .map(|other| other.id)
            .collect();
        turns.push(Turn {
            id: job.id,
            after: needed.filter(|id| jobs.iter().any(|other| other.id == *id)).collect(),
            because: if others().next().is_none() {
                Because::NothingElse
            } else if equals.is_empty() {
                Because::DearestDelay {
                    cost_of_delay: job.cost_of_delay,
                }
            } else {
                Because::Smallest(equals)
            },
        });
    }
    turns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::priority::{Capacity, roadmap};

    fn job(id: u32, cost_of_delay: f64, duration: f64, requires: &[u32]) -> Job {
        Job {
            id,
            requires: requires.to_vec(),
            earliest: 1,
            build_months: 1,
            build_hours: duration,
            cost_of_delay,
            duration,
            ..Job::default()
        }
    }

    #[test]
    fn each_place_has_its_reason() {
        let capacity = Capacity {
            at_once: Some(1),
            months: 36,
            ..Capacity::default()
        };
        // 300 a month by 10 hours, 100 by 10, and two alike of which one is smaller; the last needs the second.
        let jobs = [
            job(1, 100.0, 10.0, &[]),
            job(2, 300.0, 10.0, &[]),
            job(3, 50.0, 10.0, &[]),
            job(4, 25.0, 5.0, &[]),
            job(5, 900.0, 10.0, &[3]),
        ];
        let planned = roadmap(&jobs, &capacity).planned;
        let found: Vec<(u32, Vec<u32>, Because)> = turns(&jobs, &planned)
            .into_iter()
            .map(|turn| (turn.id, turn.after, turn.because))
            .collect();
        let dearest = |cost_of_delay| Because::DearestDelay { cost_of_delay };
        assert_eq!(
            found,
            [
                (2, vec![], dearest(300.0)),
                (1, vec![], dearest(100.0)),
                (4, vec![], Because::Smallest(vec![3])),
                (3, vec![], Because::NothingElse),
                (5, vec![3], Because::NothingElse),
            ]
        );
    }
}
