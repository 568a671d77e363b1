//! What cannot all be: found before anything is searched, and named.

use super::problem::{Candidate, Problem};
use super::search::slack;

/// Conditions that cannot all hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Contradiction {
    /// Each needs the next one, and the last one the first: none can be done before the others.
    Circle(Vec<u32>),
    /// It needs the other one, and the two cannot both be done.
    ExcludesWhatItNeeds(u32, u32),
    /// It needs both others, and the two cannot both be done.
    NeedsExclude(u32, [u32; 2]),
    /// Two that have to be done exclude each other. Each is a must itself, or needed by one.
    MustsExclude(Forced, Forced),
    /// A must needs one of which no return is known, or which is not there.
    MustNeedsUnknown(u32, u32),
    /// A must of which no return is known yet. The selection does not see it; who asks finds it.
    MustIsUnknown(u32),
    /// What has to be done takes more of something than there is.
    MustsOver {
        /// What there is too little of.
        what: Scarce,
        /// What has to be done.
        forced: Vec<u32>,
        /// What it takes.
        takes: f64,
        /// What there is.
        limit: f64,
    },
    /// Whenever each of them starts, what has to be done does not fit into the quarters.
    MustsDoNotFit(Vec<u32>),
}

/// An option that has to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forced {
    /// The option.
    pub id: u32,
    /// The must that needs it; itself where it is one.
    pub by: u32,
}

/// What may be limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scarce {
    /// Money before it starts.
    Money,
    /// Own hours to set up.
    Hours,
    /// Own hours in a quarter.
    QuarterHours,
    /// How many are built at once.
    AtOnce,
}

impl Scarce {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Money, Self::Hours, Self::QuarterHours, Self::AtOnce];

    /// Its name in what is written for scripts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Hours => "hours",
            Self::QuarterHours => "hours_each_quarter",
            Self::AtOnce => "at_once",
        }
    }
}

impl Contradiction {
    /// What is wrong and what to do, with the options called by their names.
    #[must_use]
    pub fn sentence(&self, name: &dyn Fn(u32) -> String) -> String {
        let all = |ids: &[u32]| ids.iter().map(|id| name(*id)).collect::<Vec<_>>().join(", ");
        let forced = |one: &Forced| {
            if one.id == one.by {
                format!("{} must be done", name(one.id))
            } else {
                format!("{} must be done and needs {}", name(one.by), name(one.id))
            }
        };
        match self {
            Self::Circle(ids) => {
                let mut chain: Vec<String> = ids.iter().map(|id| name(*id)).collect();
                chain.extend(chain.first().cloned());
                format!(
                    "{}: none of them can be first. Take one of these needs out.",
                    chain.join(" needs ")
                )
            }
            Self::ExcludesWhatItNeeds(one, needed) => format!(
                "{} needs {} but excludes it, so it can never be done. Take one of the two out.",
                name(*one),
                name(*needed)
            ),
            Self::NeedsExclude(one, [first, second]) => format!(
                "{} needs {} and {}, but {} and {} exclude each other, so it can never be done. Drop one of these needs, or let both be done.",
                name(*one),
                name(*first),
                name(*second),
                name(*first),
                name(*second)
            ),
            Self::MustsExclude(one, other) => format!(
                "{}, and {}; but {} and {} exclude each other. Drop one of the musts, or let both be done.",
                forced(one),
                forced(other),
                name(one.id),
                name(other.id)
            ),
            Self::MustNeedsUnknown(must, needed) => format!(
                "{} must be done and needs {}, of which no return is known. Fill that in first, or drop the need.",
                name(*must),
                name(*needed)
            ),
            Self::MustIsUnknown(must) => {
                format!(
                    "{} must be done, but its return is not known. Fill in what it costs and saves.",
                    name(*must)
                )
            }
            Self::MustsOver {
                what: Scarce::AtOnce,
                forced,
                ..
            } => format!(
                "What must be done ({}) is more than may be built at once. Raise the limit, or drop a must.",
                all(forced)
            ),
            Self::MustsOver { what, forced, .. } => format!(
                "What must be done ({}) takes more {} than there {}. Raise the limit, or drop a must.",
                all(forced),
                match what {
                    Scarce::Money => "money",
                    Scarce::Hours => "own hours",
                    Scarce::QuarterHours => "own hours in a quarter",
                    Scarce::AtOnce => "work at once",
                },
                if *what == Scarce::Money { "is" } else { "are" },
            ),
            Self::MustsDoNotFit(musts) => format!(
                "What must be done ({}) does not fit into the quarters, whenever each starts. Raise a limit, or drop a must.",
                all(musts)
            ),
        }
    }
}

impl Contradiction {
    /// The options that cannot be done because of it, whatever the others are.
    fn undoable(&self) -> Vec<u32> {
        match self {
            Self::Circle(all) => all.clone(),
            Self::ExcludesWhatItNeeds(id, _) | Self::NeedsExclude(id, _) => vec![*id],
            _ => Vec::new(),
        }
    }

    /// Whether there is no set at all because of it. One among options that need not be done only keeps those out.
    fn blocks(&self, problem: &Problem) -> bool {
        match self {
            Self::Circle(_) | Self::ExcludesWhatItNeeds(..) | Self::NeedsExclude(..) => {
                let forced = forced(problem);
                let undoable = self.undoable();
                forced.iter().any(|forced| undoable.contains(&forced.id))
            }
            Self::MustIsUnknown(_) => false,
            Self::MustsExclude(..) | Self::MustNeedsUnknown(..) | Self::MustsOver { .. } | Self::MustsDoNotFit(_) => {
                true
            }
        }
    }
}

/// A problem as far as it can be solved.
pub(super) struct Checked {
    /// Without the options that cannot be done, whatever the others are.
    pub(super) problem: Problem,
    /// What cannot be.
    pub(super) contradictions: Vec<Contradiction>,
    /// Whether there is no set at all because of it.
    pub(super) is_blocked: bool,
}

/// Looks for what cannot be, and takes it out.
pub(super) fn checked(mut problem: Problem) -> Checked {
    let contradictions = contradictions(&problem);
    let is_blocked = contradictions.iter().any(|found| found.blocks(&problem));
    let undoable: Vec<u32> = contradictions.iter().flat_map(Contradiction::undoable).collect();
    problem.candidates.retain(|candidate| !undoable.contains(&candidate.id));
    Checked {
        problem,
        contradictions,
        is_blocked,
    }
}

/// Everything that cannot be, as far as it can be seen without searching.
#[must_use]
pub fn contradictions(problem: &Problem) -> Vec<Contradiction> {
    let mut found = circles(problem);
    let forced = forced(problem);
    let in_a_circle: Vec<u32> = found.iter().flat_map(Contradiction::undoable).collect();
    for candidate in &problem.candidates {
        let needed = needed_by(problem, candidate.id);
        if in_a_circle.iter().any(|id| *id == candidate.id || needed.contains(id)) {
            continue;
        }
        let refused = needed.iter().find(|id| exclude(problem, candidate.id, **id));
        found.extend(refused.map(|id| Contradiction::ExcludesWhatItNeeds(candidate.id, *id)));
        found.extend(apart(problem, &needed).map(|both| Contradiction::NeedsExclude(candidate.id, both)));
    }
    for one in &forced {
        if candidate(problem, one.id).is_none() {
            found.push(Contradiction::MustNeedsUnknown(one.by, one.id));
        } else {
            let after = forced.iter().skip_while(|other| *other != one).skip(1);
            for other in after.filter(|other| exclude(problem, one.id, other.id)) {
                let is_said = found.iter().any(|said| match said {
                    Contradiction::ExcludesWhatItNeeds(a, b) | Contradiction::NeedsExclude(_, [a, b]) => {
                        [*a, *b] == [one.id, other.id] || [*b, *a] == [one.id, other.id]
                    }
                    _ => false,
                });
                if !is_said {
                    found.push(Contradiction::MustsExclude(*one, *other));
                }
            }
        }
    }
    found.extend(over(problem, &forced));
    found
}

/// The first two of these that exclude each other, but not where one of them, or another one of these, needs both of
/// them: then it is said of that one.
fn apart(problem: &Problem, ids: &[u32]) -> Option<[u32; 2]> {
    let is_said_of = |id: u32, both: [u32; 2]| {
        let needed = needed_by(problem, id);
        both.iter().all(|one| *one == id || needed.contains(one))
    };
    let pairs = ids.iter().enumerate().flat_map(|(at, one)| {
        let after = ids.iter().skip(at + 1);
        after.map(|other| [*one, *other])
    });
    pairs
        .filter(|[one, other]| exclude(problem, *one, *other))
        .find(|both| !ids.iter().any(|id| is_said_of(*id, *both)))
}

/// What has to be done: the musts, and what they need.
fn forced(problem: &Problem) -> Vec<Forced> {
    let mut forced: Vec<Forced> = Vec::new();
    for must in problem.candidates.iter().filter(|candidate| candidate.must) {
        forced.push(Forced {
            id: must.id,
            by: must.id,
        });
    }
    for must in problem.candidates.iter().filter(|candidate| candidate.must) {
        for id in needed_by(problem, must.id) {
            if forced.iter().all(|other| other.id != id) {
                forced.push(Forced { id, by: must.id });
            }
        }
    }
    forced
}

/// What an option needs, and what that needs, and so on; without the option itself.
pub(super) fn needed_by(problem: &Problem, id: u32) -> Vec<u32> {
    let mut all = vec![id];
    let mut seen = 0;
    while let Some(one) = all.get(seen).copied() {
        seen += 1;
        for needed in candidate(problem, one)
            .into_iter()
            .flat_map(|candidate| &candidate.requires)
        {
            if !all.contains(needed) {
                all.push(*needed);
            }
        }
    }
    all.remove(0);
    all
}

pub(super) fn candidate(problem: &Problem, id: u32) -> Option<&Candidate> {
    problem.candidates.iter().find(|candidate| candidate.id == id)
}

pub(super) fn exclude(problem: &Problem, one: u32, other: u32) -> bool {
    let says =
        |one: u32, other: u32| candidate(problem, one).is_some_and(|candidate| candidate.excludes.contains(&other));
    one != other && (says(one, other) || says(other, one))
}

fn circles(problem: &Problem) -> Vec<Contradiction> {
    let mut named: Vec<u32> = Vec::new();
    let mut found = Vec::new();
    for start in &problem.candidates {
        if named.contains(&start.id) || !(start.requires.contains(&start.id) || reaches_itself(problem, start.id)) {
            continue;
        }
        // The shortest way back to the start, looked for in ever wider rings.
        let mut ways: Vec<Vec<u32>> = vec![vec![start.id]];
        let mut seen = 0;
        let circle = loop {
            let Some(way) = ways.get(seen).cloned() else {
                break vec![start.id];
            };
            seen += 1;
            let last = way.last().and_then(|id| candidate(problem, *id));
            let next: Vec<u32> = last.map_or_else(Vec::new, |last| last.requires.clone());
            if next.contains(&start.id) {
                break way;
            }
            for id in next {
                if ways.iter().all(|way| way.last() != Some(&id)) {
                    ways.push([way.as_slice(), &[id]].concat());
                }
            }
        };
        named.extend(&circle);
        found.push(Contradiction::Circle(circle));
    }
    found
}

fn reaches_itself(problem: &Problem, id: u32) -> bool {
    let first = candidate(problem, id).map_or(&[][..], |candidate| &candidate.requires);
    first
        .iter()
        .any(|next| *next == id || needed_by(problem, *next).contains(&id))
}

/// Limits that what has to be done passes by itself.
fn over(problem: &Problem, forced: &[Forced]) -> Vec<Contradiction> {
    let limits = &problem.limits;
    let ids: Vec<u32> = forced.iter().map(|forced| forced.id).collect();
    let least = |of: &dyn Fn(&super::problem::Way) -> f64| -> f64 {
        let candidates = ids.iter().filter_map(|id| candidate(problem, *id));
        candidates
            .map(|candidate| {
                candidate
                    .ways
                    .iter()
                    .map(|way| of(way).max(0.0))
                    .fold(f64::INFINITY, f64::min)
            })
            .filter(|least| least.is_finite())
            .sum()
    };
    let mut found = Vec::new();
    for (what, limit, takes) in [
        (Scarce::Money, limits.money, least(&|way| way.money)),
        (Scarce::Hours, limits.hours, least(&|way| way.hours)),
    ] {
        if let Some(limit) = limit.map(|limit| limit.max(0.0))
            && takes > limit + slack(limit)
        {
            found.push(Contradiction::MustsOver {
                what,
                forced: ids.clone(),
                takes,
                limit,
            });
        }
    }
    if limits.at_once == Some(0)
        && let Some(built) = forced.iter().find(|forced| {
            candidate(problem, forced.id).is_some_and(|candidate| candidate.ways.iter().all(|way| way.built.is_some()))
        })
    {
        found.push(Contradiction::MustsOver {
            what: Scarce::AtOnce,
            forced: vec![built.id],
            takes: 1.0,
            limit: 0.0,
        });
    }
    found
}
