//! Why things come in the order of a roadmap's months: what is told beside it.

use super::roadmap::{EQUAL, Job, Planned, is_ready, ratio};

/// Why something begins before what is left.
#[derive(Clone, Debug, PartialEq)]
pub enum Because {
    /// Nothing else is planned.
    Alone,
    /// Nothing else was left that could come.
    NothingElse,
    /// It loses the most by waiting, for the time it takes.
    DearestDelay {
        /// What each month of waiting costs.
        cost_of_delay: f64,
        /// The same by what it takes of what is scarce: by own hour.
        by_duration: f64,
    },
    /// It loses about as much as these for the time it takes, and is smaller.
    Smallest(Vec<u32>),
    /// By its start it comes before these, which lose more by waiting for the time they take, or as much and are smaller.
    Start(Vec<u32>),
    /// It must be done, though it loses money.
    Must,
}

/// Why one of the planned comes at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The option.
    pub id: u32,
    /// What it needs that comes before it.
    pub after: Vec<u32>,
    /// Why it comes before what was left.
    pub because: Because,
}

/// Why each comes at its place, in the order of the timeline.
#[must_use]
pub fn turns(jobs: &[Job], timeline: &[&Planned]) -> Vec<Turn> {
    let mut left: Vec<&Job> = jobs.iter().collect();
    let mut turns: Vec<Turn> = Vec::new();
    for planned in timeline {
        let Some(at) = left.iter().position(|job| job.id == planned.id) else {
            continue;
        };
        let others: Vec<&Job> = (left.iter().copied())
            .filter(|other| other.id != planned.id && is_ready(other, &left))
            .collect();
        let job = left.remove(at);
        let needed = job.requires.iter().copied();
        turns.push(Turn {
            id: job.id,
            after: needed.filter(|id| turns.iter().any(|turn| turn.id == *id)).collect(),
            because: because(job, &others, timeline.len()),
        });
    }
    turns
}

fn because(job: &Job, others: &[&Job], planned: usize) -> Because {
    if job.loses {
        return Because::Must;
    }
    if others.is_empty() {
        return if planned == 1 {
            Because::Alone
        } else {
            Because::NothingElse
        };
    }
    let most = others.iter().map(|other| ratio(other)).fold(ratio(job), f64::max);
    let near = |one: &Job| ratio(one) >= most - EQUAL * most.abs();
    let equal = |other: &&&Job| near(job) && near(other);
    let ids = |of: &dyn Fn(&&&Job) -> bool| others.iter().filter(of).map(|other| other.id).collect::<Vec<u32>>();
    let before = ids(&|other| {
        let smaller = other.duration < job.duration;
        if equal(other) { smaller } else { near(other) }
    });
    let larger = ids(&|other| equal(other) && other.duration > job.duration);
    if !before.is_empty() {
        Because::Start(before)
    } else if !larger.is_empty() {
        Because::Smallest(larger)
    } else {
        Because::DearestDelay {
            cost_of_delay: job.cost_of_delay,
            by_duration: ratio(job),
        }
    }
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
        let found = |jobs: &[Job]| -> Vec<(u32, Vec<u32>, Because)> {
            let map = roadmap(jobs, &capacity);
            let turns = turns(jobs, &map.timeline()).into_iter();
            turns.map(|turn| (turn.id, turn.after, turn.because)).collect()
        };
        let dearest = |cost_of_delay, by_duration| Because::DearestDelay {
            cost_of_delay,
            by_duration,
        };
        assert_eq!(
            found(&jobs),
            [
                (2, vec![], dearest(300.0, 30.0)),
                (1, vec![], dearest(100.0, 10.0)),
                (4, vec![], Because::Smallest(vec![3])),
                (3, vec![], Because::NothingElse),
                (5, vec![3], Because::NothingElse),
            ]
        );
        // In the order of the months, whatever loses the most: the dearest may only start in month 9.
        let mut later = jobs.to_vec();
        later[1].earliest = 9;
        let order: Vec<u32> = found(&later).iter().map(|(id, ..)| *id).collect();
        assert_eq!(order, [1, 4, 3, 5, 2]);
        assert_eq!(found(&later)[0].2, Because::Start(vec![2]));
        assert_eq!(found(&later)[3], (5, vec![3], dearest(900.0, 90.0)));
        later[0].loses = true;
        assert_eq!(found(&later)[0].2, Because::Must);
        assert_eq!(found(&jobs[..1]), [(1, vec![], Because::Alone)]);
    }
}
