//! What more of a limit would buy: a list of steps, not a price per unit, for most of what is added buys nothing.

use std::rc::Rc;

use super::contradiction::{Checked, Scarce, candidate, checked};
use super::problem::{Limits, Problem};
use super::search::{Asked, Model, Search};
use super::selection::{Proof, Selection, Sums};

/// The most steps that are looked for; and the most in one piece, before it is cut in two.
const MOST_STEPS: usize = 24;

/// What more of a limit would buy.
#[derive(Clone, Debug, PartialEq)]
pub struct More {
    /// The limit that is raised, all others staying as they are.
    pub what: Scarce,
    /// What there is now.
    pub limit: f64,
    /// What the best set is worth with that.
    pub value: f64,
    /// What it takes until the best set is worth more, and more again.
    pub steps: Vec<Step>,
    /// Up to where that is all there is.
    pub up_to: f64,
    /// Whether all of it is proven.
    pub proven: bool,
}

/// The least of a limit with which the best set is worth so much.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What there has to be.
    pub limit: f64,
    /// What the best set is worth then.
    pub value: f64,
    /// The options in it, ascending.
    pub chosen: Vec<u32>,
}

/// The steps as far as they are found: for a page that shows progress, and may stop whenever it wants.
pub struct Raising {
    problem: Problem,
    more: More,
    patience: u32,
    /// Ends of the pieces still to be looked at, the nearest one last. Within a piece it goes from the top down: the
    /// best set there takes less than there is, and just below that the next lower step begins.
    ends: Vec<f64>,
    /// Where the present piece begins, and what the best set is worth there.
    from: (f64, f64),
    found: Vec<Step>,
    at: f64,
    begun: bool,
    /// The best set without more: it fits whatever is raised, so nothing found may be worth less.
    known: Vec<(u32, usize)>,
    search: Option<(Problem, Search)>,
}

impl Raising {
    /// Begins to raise a limit, in the end to `top`, with so many steps of search for each best set. None where there
    /// is no such limit, or what must be done cannot be.
    #[must_use]
    pub fn new(problem: &Problem, what: Scarce, top: f64, patience: u32) -> Option<Self> {
        let limit = of(&problem.limits, what)?.max(0.0);
        let Checked {
            problem, is_blocked, ..
        } = checked(problem.clone());
        if is_blocked || top.is_nan() {
            return None;
        }
        let top = top.max(limit);
        let piece = |share: f64| limit + share * (top - limit);
        Some(Self {
            problem,
            more: More {
                what,
                limit,
                value: 0.0,
                steps: Vec::new(),
                up_to: limit,
                proven: true,
            },
            patience,
            ends: vec![top, piece(0.5), piece(0.25), piece(0.125)],
            from: (limit, 0.0),
            found: Vec::new(),
            at: limit,
            begun: false,
            known: Vec::new(),
            search: None,
        })
    }

    /// Takes the best set as it is known: so what more buys is told against that one, even where a longer search was
    /// needed to find it.
    #[must_use]
    pub fn from_best(mut self, best: &Selection) -> Self {
        let way = |(id, start): (&u32, &u16)| {
            let ways = &candidate(&self.problem, *id)?.ways;
            Some((*id, ways.iter().position(|way| way.start == *start)?))
        };
        let known: Option<Vec<_>> = best.chosen.iter().zip(&best.starts).map(way).collect();
        if let Some(known) = known.filter(|_| !best.is_blocked && !self.begun) {
            self.more.proven &= best.proof == Proof::Optimal;
            self.begin(known);
        }
        self
    }

    /// Goes on for about so many steps of search. Whether it is done.
    pub fn go_on(&mut self, steps: u32) -> bool {
        let mut left = steps;
        while left > 0 && !self.is_done() {
            let (problem, mut search) = self.search.take().unwrap_or_else(|| {
                let problem = raised(&self.problem, self.more.what, self.at);
                let model = Rc::new(Model::new(&problem));
                let mut search = Search::new(&model, &Asked::Any, None);
                if self.begun {
                    search.know(&self.known);
                }
                (problem, search)
            });
            let before = search.steps();
            let done = search.go_on(self.patience.saturating_sub(before).min(left));
            left = left.saturating_sub((search.steps() - before).max(1));
            if done || search.steps() >= self.patience {
                self.more.proven &= search.bound().is_none();
                self.answer(&problem, &search.best().unwrap_or_default());
            } else {
                self.search = Some((problem, search));
            }
        }
        self.is_done()
    }

    /// What is found so far.
    #[must_use]
    pub fn more(&self) -> &More {
        &self.more
    }

    fn is_done(&self) -> bool {
        self.begun && (self.ends.is_empty() || self.more.steps.len() >= MOST_STEPS)
    }

    fn begin(&mut self, known: Vec<(u32, usize)>) {
        self.begun = true;
        self.more.value = Sums::of(&self.problem, &known).value;
        self.known = known;
        self.from = (self.at, self.more.value);
        self.at = self.ends.last().copied().unwrap_or(self.at);
    }

    fn answer(&mut self, problem: &Problem, set: &[(u32, usize)]) {
        if !self.begun {
            self.begin(set.to_vec());
            return;
        }
        let value = Sums::of(problem, set).value;
        let takes = takes(problem, set, self.more.what);
        let (from, worth) = self.from;
        if value > worth + 1e-8 * value.abs().max(1.0) && takes > from {
            // A set worth the same that takes less is the same step.
            let same = |step: &Step| (step.value - value).abs() <= 1e-8 * value.abs().max(1.0);
            self.found.retain(|step| !same(step));
            self.found.push(Step {
                limit: takes,
                value,
                chosen: set.iter().map(|(id, _)| *id).collect(),
            });
            self.at = takes
                - if self.more.what == Scarce::AtOnce {
                    0.5
                } else {
                    1e-6 * (1.0 + takes)
                };
            let nearer = f64::midpoint(from, takes);
            if self.found.len() > MOST_STEPS && from < nearer && nearer < takes {
                // More than is told lie in this piece: those in its first part come first.
                self.found.clear();
                self.ends.push(nearer);
                self.at = nearer;
                return;
            }
            if self.at > from {
                if self.found.len() >= MOST_STEPS {
                    // Too many to go down through them all: the lower half first.
                    self.at = f64::midpoint(from, self.at);
                    self.ends.push(self.at);
                    self.found.clear();
                }
                return;
            }
        }
        self.found.reverse();
        self.more.steps.append(&mut self.found);
        self.more.up_to = self.ends.pop().unwrap_or(self.more.up_to);
        if self.more.steps.len() > MOST_STEPS {
            self.more.steps.truncate(MOST_STEPS);
            self.more.up_to = self.more.steps.last().map_or(self.more.up_to, |step| step.limit);
        }
        let worth = self.more.steps.last().map_or(self.more.value, |step| step.value);
        self.from = (self.more.up_to, worth);
        self.at = self.ends.last().copied().unwrap_or(self.at);
    }
}

/// What more of a limit would buy, in the end up to `top`.
#[must_use]
pub fn more(problem: &Problem, what: Scarce, top: f64, patience: u32) -> Option<More> {
    let mut raising = Raising::new(problem, what, top, patience)?;
    while !raising.go_on(u32::MAX) {}
    Some(raising.more)
}

/// A limit there is; that of the quarters where it is the same for all.
fn of(limits: &Limits, what: Scarce) -> Option<f64> {
    match what {
        Scarce::Money => limits.money,
        Scarce::Hours => limits.hours,
        Scarce::QuarterHours => match limits.quarters.as_slice() {
            [all] => Some(*all),
            _ => None,
        },
        Scarce::AtOnce => limits.at_once.map(f64::from),
    }
}

fn raised(problem: &Problem, what: Scarce, to: f64) -> Problem {
    let mut problem = problem.clone();
    let limits = &mut problem.limits;
    match what {
        Scarce::Money => limits.money = Some(to),
        Scarce::Hours => limits.hours = Some(to),
        Scarce::QuarterHours => limits.quarters = vec![to],
        Scarce::AtOnce => limits.at_once = (0..=1000_u32).take_while(|count| f64::from(*count) <= to).last(),
    }
    problem
}

/// The least of a limit that a set needs.
fn takes(problem: &Problem, set: &[(u32, usize)], what: Scarce) -> f64 {
    let sums = Sums::of(problem, set);
    match what {
        Scarce::Money => sums.money,
        Scarce::Hours => sums.hours,
        Scarce::QuarterHours => sums.by_quarter.into_iter().fold(0.0, f64::max),
        Scarce::AtOnce => {
            let ways = set
                .iter()
                .filter_map(|(id, at)| candidate(problem, *id)?.ways.get(*at)?.built);
            let built: Vec<(u16, u16)> = ways.collect();
            let within = |quarter: u16| {
                built
                    .iter()
                    .filter(|(first, last)| (*first..=*last).contains(&quarter))
                    .count()
            };
            let most = built.iter().map(|(first, _)| within(*first)).max().unwrap_or(0);
            f64::from(u32::try_from(most).unwrap_or(u32::MAX))
        }
    }
}

impl Problem {
    /// Up to where a limit is worth raising: twice what there is, or as much as the largest option takes where that is
    /// more, but no further than all options together take.
    #[must_use]
    pub fn usual_top(&self, what: Scarce) -> Option<f64> {
        let limit = of(&self.limits, what)?.max(0.0);
        let typed = || self.candidates.iter().filter_map(|candidate| candidate.typed());
        let each: Vec<f64> = match what {
            Scarce::Money => typed().map(|way| way.money.max(0.0)).collect(),
            Scarce::Hours => typed().map(|way| way.hours.max(0.0)).collect(),
            Scarce::QuarterHours => typed()
                .map(|way| way.by_quarter.iter().copied().fold(0.0, f64::max))
                .collect(),
            Scarce::AtOnce => return Some(limit + 3.0),
        };
        let (all, largest) = (each.iter().sum::<f64>(), each.iter().copied().fold(0.0, f64::max));
        let top = if limit > 0.0 {
            all.min(largest.max(2.0 * limit))
        } else {
            all
        };
        Some(top.max(limit)).filter(|top| top.is_finite())
    }
}
