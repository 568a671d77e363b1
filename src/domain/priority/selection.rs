//! The best set of options under limits: exact, or with the gap to what could still be better.
//!
//! Maximises the sum of net present values, what is not done being worth 0; never a sum of scores. How it is found
//! stands in `search`. Start at [`select`], or at [`Selecting`] where it has to be done in slices.

use std::rc::Rc;

use super::contradiction::{Checked, Contradiction, Scarce, candidate, checked, exclude, needed_by};
use super::problem::{Candidate, Limits, Problem, Way};
use super::search::{Asked, Model, Search, slack};
use crate::domain::sort::sort;

/// The best set.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// What cannot all be. One among options that need not be done keeps those out, and the set is the best of the
    /// others; so it is beside a must of which no return is known.
    pub contradictions: Vec<Contradiction>,
    /// Whether nothing can be chosen before what cannot be is mended.
    pub is_blocked: bool,
    /// The options in it, ascending.
    pub chosen: Vec<u32>,
    /// The month each of them starts to work in, in the same order.
    pub starts: Vec<u16>,
    /// What they are worth together.
    pub value: f64,
    /// Money they take.
    pub money: f64,
    /// Own hours they take to set up.
    pub hours: f64,
    /// Own hours they take in each quarter.
    pub by_quarter: Vec<f64>,
    /// Whether it is certain that no set is better.
    pub proof: Proof,
    /// Why each other option is not in it, in the order the options were given in.
    pub left_out: Vec<LeftOut>,
    /// The best set without one of the chosen, for those three that give up the least, the nearest first.
    pub alternatives: Vec<Alternative>,
}

/// How certain it is that no set is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Proof {
    /// No set is better, by more than a hundred-millionth of all that could be gained together.
    Optimal,
    /// The search was stopped; no set is worth more than this.
    AtMost(f64),
}

/// An option that is not in the set.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// The option.
    pub id: u32,
    /// Why.
    pub reason: Reason,
}

/// Why an option is not in the set.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// It is worth nothing in this view, and nothing is worth more for it.
    NotWorthIt,
    /// It takes more money than there is.
    OverMoney,
    /// It takes more hours than there are.
    OverHours,
    /// With these, which it needs, it takes more of something than there is.
    OverWithNeeds(Scarce, Vec<u32>),
    /// Whenever it starts, it takes more hours than there are in a quarter.
    OverQuarter,
    /// Nothing may be built at once, and it has to be built.
    NoneAtOnce,
    /// It needs another option that cannot be had: one that is left out by itself, or of which no return is known.
    Needs(u32),
    /// These of the chosen ones cannot be done beside it; with it in their place the best set would lose so much.
    Excluded(Vec<u32>, Loss),
    /// With it these of the chosen ones have to go, and the best set would lose so much; 0 where another set with it is
    /// worth the same.
    Displaced(Vec<u32>, Loss),
    /// It would be worth it but for these of the chosen ones, whose gain it shares: with it the best set would lose so
    /// much.
    Overlaps(Vec<u32>, Loss),
    /// There is no set with it and with everything that must be done.
    DoesNotFit,
    /// There is no set with it and all it needs, though nothing must be done: not in any of the quarters.
    NeedsDoNotFit,
    /// Nothing was searched, since there is something that cannot all be.
    Contradicted,
    /// The search was stopped before it was known.
    NotKnown,
}

/// What is lost by another choice, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Loss {
    /// So much.
    Exactly(f64),
    /// The search was stopped: from the first to the second.
    Between(f64, f64),
}

/// Another set.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The options in it, ascending.
    pub chosen: Vec<u32>,
    /// How much less it is worth.
    pub gives_up: Loss,
}

/// The best set, looked for in at most so many steps, and as many again, shared between them, for why each option is
/// left out and for the nearest other sets.
///
/// Between sets of equal value the one that takes less is chosen, and always the same one, in whatever order the
/// options come.
#[must_use]
pub fn select(problem: &Problem, patience: u32) -> Selection {
    let mut selecting = Selecting::new(problem.clone(), patience);
    while !selecting.go_on(u32::MAX) {}
    selecting.selection()
}

/// A selection as far as it has come: for a page that shows progress, and may stop whenever it wants.
pub struct Selecting {
    /// Without the options that cannot be done.
    problem: Problem,
    /// Every option, in the order given.
    options: Vec<u32>,
    contradictions: Vec<Contradiction>,
    is_blocked: bool,
    model: Rc<Model>,
    patience: u32,
    main: Search,
    proof: Option<Proof>,
    /// What is asked beside the best set: with which option left out, without which of the chosen.
    questions: Vec<Question>,
    /// The first question without an answer.
    at: usize,
    asked: Option<Search>,
}

struct Question {
    id: u32,
    with: bool,
    /// The set, and what is at most lost by it or more.
    answer: Option<Answer>,
}

struct Answer {
    set: Option<Vec<(u32, usize)>>,
    bound: Option<f64>,
}

/// How far a selection has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// The best set so far, ascending.
    pub chosen: Vec<u32>,
    /// What it is worth.
    pub value: f64,
    /// How sure that is.
    pub proof: Proof,
    /// Questions answered of all: the best set first, then why each other is left out, and the nearest other sets.
    pub answered: usize,
    /// Questions, as far as they are known.
    pub questions: usize,
}

impl Selecting {
    /// Begins with a problem.
    #[must_use]
    pub fn new(problem: Problem, patience: u32) -> Self {
        let options = problem.candidates.iter().map(|candidate| candidate.id).collect();
        let Checked {
            problem,
            contradictions,
            is_blocked,
        } = checked(problem);
        let model = Rc::new(Model::new(&problem));
        let main = Search::new(&model, &Asked::Any, None);
        Self {
            problem,
            options,
            contradictions,
            is_blocked,
            model,
            patience,
            main,
            proof: None,
            questions: Vec::new(),
            at: 0,
            asked: None,
        }
    }

    /// Goes on for about so many steps. Whether it is done.
    pub fn go_on(&mut self, steps: u32) -> bool {
        if self.is_blocked {
            return true;
        }
        let mut left = steps;
        if self.proof.is_none() {
            left = left.saturating_sub(self.look_for_the_best(left));
        }
        while self.proof.is_some() && left > 0 {
            let Some(question) = self.questions.get(self.at) else {
                return true;
            };
            let asked = if question.with {
                Asked::With(question.id)
            } else {
                Asked::Without(question.id)
            };
            let mut search = self
                .asked
                .take()
                .unwrap_or_else(|| Search::new(&self.model, &asked, self.main.prices()));
            let each = self.patience / u32::try_from(self.questions.len()).unwrap_or(u32::MAX).max(1);
            let before = search.steps();
            let done = search.go_on(each.saturating_sub(before).min(left));
            left = left.saturating_sub((search.steps() - before).max(1));
            if done || search.steps() >= each {
                if let Some(question) = self.questions.get_mut(self.at) {
                    question.answer = Some(Answer {
                        set: search.best(),
                        bound: search.bound(),
                    });
                }
                self.at += 1;
            } else {
                self.asked = Some(search);
            }
        }
        self.proof.is_some() && self.at >= self.questions.len()
    }

    /// How far it has come.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let set = self.main.best().unwrap_or_default();
        let value = Sums::of(&self.problem, &set).value;
        Progress {
            value,
            proof: self.proof_of(value),
            chosen: set.into_iter().map(|(id, _)| id).collect(),
            answered: usize::from(self.proof.is_some()) + self.at,
            questions: 1 + self.questions.len(),
        }
    }

    fn proof_of(&self, value: f64) -> Proof {
        match self.proof {
            Some(Proof::Optimal) => Proof::Optimal,
            _ => self
                .main
                .bound()
                .map_or(Proof::Optimal, |bound| Proof::AtMost(bound.max(value))),
        }
    }

    /// Returns the steps it took.
    fn look_for_the_best(&mut self, steps: u32) -> u32 {
        let before = self.main.steps();
        let done = self.main.go_on(self.patience.saturating_sub(before).min(steps));
        if done || self.main.steps() >= self.patience {
            let set = self.main.best();
            let value = Sums::of(&self.problem, set.as_deref().unwrap_or_default()).value;
            self.proof = Some(
                self.main
                    .bound()
                    .map_or(Proof::Optimal, |bound| Proof::AtMost(bound.max(value))),
            );
            match set {
                None if done => {
                    self.contradictions.push(Contradiction::MustsDoNotFit(self.musts()));
                    self.is_blocked = true;
                }
                None => {}
                Some(set) => self.ask(&set),
            }
        }
        (self.main.steps() - before).max(1)
    }

    fn musts(&self) -> Vec<u32> {
        let musts = self.problem.candidates.iter().filter(|candidate| candidate.must);
        musts.map(|candidate| candidate.id).collect()
    }

    fn ask(&mut self, set: &[(u32, usize)]) {
        let chosen = |id: u32| set.iter().any(|(other, _)| *other == id);
        let question = |id: u32, with: bool| Question { id, with, answer: None };
        for candidate in &self.problem.candidates {
            if !chosen(candidate.id) && reason_alone(&self.problem, candidate).is_none() {
                self.questions.push(question(candidate.id, true));
            }
        }
        for candidate in &self.problem.candidates {
            if chosen(candidate.id) && !candidate.must {
                self.questions.push(question(candidate.id, false));
            }
        }
    }

    /// What is known so far.
    #[must_use]
    pub fn selection(&self) -> Selection {
        let set = if self.is_blocked {
            Vec::new()
        } else {
            self.main.best().unwrap_or_default()
        };
        let sums = Sums::of(&self.problem, &set);
        let chosen: Vec<u32> = set.iter().map(|(id, _)| *id).collect();
        let left_out = self
            .options
            .iter()
            .copied()
            .filter(|id| !chosen.contains(id))
            .map(|id| LeftOut {
                id,
                reason: candidate(&self.problem, id).map_or(Reason::Contradicted, |candidate| {
                    self.reason(candidate, &chosen, sums.value)
                }),
            })
            .collect();
        Selection {
            starts: set
                .iter()
                .filter_map(|(id, at)| Some(candidate(&self.problem, *id)?.ways.get(*at)?.start))
                .collect(),
            alternatives: self.alternatives(sums.value),
            left_out,
            value: sums.value,
            money: sums.money,
            hours: sums.hours,
            by_quarter: sums.by_quarter,
            proof: self.proof_of(sums.value),
            contradictions: self.contradictions.clone(),
            is_blocked: self.is_blocked,
            chosen,
        }
    }

    fn alternatives(&self, best: f64) -> Vec<Alternative> {
        let mut all: Vec<Alternative> = Vec::new();
        for question in self.questions.iter().filter(|question| !question.with) {
            let Some(answer) = &question.answer else { continue };
            let Some(set) = &answer.set else { continue };
            let chosen: Vec<u32> = set.iter().map(|(id, _)| *id).collect();
            if all.iter().all(|other| other.chosen != chosen) {
                all.push(Alternative {
                    chosen,
                    gives_up: self.loss(answer, set, best),
                });
            }
        }
        sort(&mut all, |a, b| {
            (a.gives_up.most().total_cmp(&b.gives_up.most())).then_with(|| a.chosen.cmp(&b.chosen))
        });
        all.truncate(3);
        all
    }

    fn loss(&self, answer: &Answer, set: &[(u32, usize)], best: f64) -> Loss {
        let most = best - Sums::of(&self.problem, set).value;
        // What is no more than rounding is no loss.
        let most = if most > 1e-12 * best.abs().max(1.0) { most } else { 0.0 };
        match answer.bound {
            Some(bound) => Loss::Between((best - bound).clamp(0.0, most), most),
            None => Loss::Exactly(most),
        }
    }

    fn reason(&self, candidate: &Candidate, chosen: &[u32], best: f64) -> Reason {
        if let Some(reason) = reason_alone(&self.problem, candidate) {
            return reason;
        }
        if self.is_blocked {
            return Reason::Contradicted;
        }
        let question = self
            .questions
            .iter()
            .find(|question| question.with && question.id == candidate.id);
        let Some(answer) = question.and_then(|question| question.answer.as_ref()) else {
            return Reason::NotKnown;
        };
        let Some(set) = &answer.set else {
            return match answer.bound {
                Some(_) => Reason::NotKnown,
                None if self.musts().is_empty() => Reason::NeedsDoNotFit,
                None => Reason::DoesNotFit,
            };
        };
        let loss = self.loss(answer, set, best);
        let gone: Vec<u32> = chosen
            .iter()
            .copied()
            .filter(|id| set.iter().all(|(other, _)| other != id))
            .collect();
        let excluded: Vec<u32> = gone
            .iter()
            .copied()
            .filter(|id| exclude(&self.problem, candidate.id, *id))
            .collect();
        if !excluded.is_empty() {
            return Reason::Excluded(excluded, loss);
        }
        let overlap = self.overlap(candidate.id, chosen);
        if gone.is_empty() && loss.most() > 0.0 && overlap.iter().map(|(_, lost)| lost).sum::<f64>() > loss.most() {
            return Reason::Overlaps(overlap.into_iter().map(|(id, _)| id).collect(), loss);
        }
        if gone.is_empty() && loss.least() > 0.0 && !self.problem.limits.are_by_quarter() {
            let unwanted = needed_by(&self.problem, candidate.id)
                .into_iter()
                .find(|id| !chosen.contains(id));
            return unwanted.map_or(Reason::NotWorthIt, Reason::Needs);
        }
        Reason::Displaced(gone, loss)
    }

    /// The chosen ones with which an option is worth less than alone, and how much less.
    fn overlap(&self, id: u32, chosen: &[u32]) -> Vec<(u32, f64)> {
        let beside = |other: u32| {
            let pairs = self.problem.pairs.iter();
            let both = pairs.filter(|pair| pair.of == [id, other] || pair.of == [other, id]);
            both.map(|pair| pair.value)
                .filter(|value| value.is_finite())
                .sum::<f64>()
        };
        let all = chosen.iter().map(|other| (*other, -beside(*other)));
        all.filter(|(_, lost)| *lost > 0.0).collect()
    }
}

impl Loss {
    /// The least it can be.
    #[must_use]
    pub fn least(self) -> f64 {
        match self {
            Self::Exactly(loss) | Self::Between(loss, _) => loss,
        }
    }

    /// The most it can be.
    #[must_use]
    pub fn most(self) -> f64 {
        match self {
            Self::Exactly(loss) | Self::Between(_, loss) => loss,
        }
    }
}

/// Why an option is left out whatever the others are.
fn reason_alone(problem: &Problem, option: &Candidate) -> Option<Reason> {
    let most = option
        .ways
        .iter()
        .map(|way| way.value)
        .filter(|value| value.is_finite())
        .fold(f64::NEG_INFINITY, f64::max);
    let pairs = problem
        .pairs
        .iter()
        .filter(|pair| pair.of.contains(&option.id) && pair.value > 0.0);
    let is_needed = problem
        .candidates
        .iter()
        .any(|other| other.requires.contains(&option.id));
    if most + pairs.map(|pair| pair.value).sum::<f64>() <= 0.0 && !is_needed || most == f64::NEG_INFINITY {
        return Some(Reason::NotWorthIt);
    }
    let over = |id: u32, needed: &[u32]| -> Option<Reason> {
        let limits = &problem.limits;
        let all: Vec<&Candidate> = needed
            .iter()
            .chain([&id])
            .filter_map(|id| candidate(problem, *id))
            .collect();
        let least = |of: &dyn Fn(&Way) -> f64| -> f64 {
            all.iter()
                .map(|one| {
                    one.ways
                        .iter()
                        .map(|way| of(way).max(0.0))
                        .fold(f64::INFINITY, f64::min)
                })
                .sum()
        };
        let is_over = |takes: f64, limit: Option<f64>| {
            limit
                .map(|limit| limit.max(0.0))
                .is_some_and(|limit| takes > limit + slack(limit) || takes.is_infinite())
        };
        if is_over(least(&|way| way.money), limits.money) {
            Some(Reason::OverMoney)
        } else if is_over(least(&|way| way.hours), limits.hours) {
            Some(Reason::OverHours)
        } else if limits.at_once == Some(0) && all.iter().any(|one| one.ways.iter().all(is_built)) {
            Some(Reason::NoneAtOnce)
        } else if all
            .iter()
            .any(|one| !one.ways.iter().any(|way| fits_quarters(way, limits)))
        {
            Some(Reason::OverQuarter)
        } else {
            None
        }
    };
    if let Some(reason) = over(option.id, &[]) {
        return Some(reason);
    }
    let needed = needed_by(problem, option.id);
    let unavailable = needed
        .iter()
        .find(|id| candidate(problem, **id).is_none() || over(**id, &[]).is_some());
    unavailable
        .map(|id| Reason::Needs(*id))
        .or_else(|| match over(option.id, &needed)? {
            Reason::OverMoney => Some(Reason::OverWithNeeds(Scarce::Money, needed.clone())),
            Reason::OverHours => Some(Reason::OverWithNeeds(Scarce::Hours, needed.clone())),
            reason => Some(reason),
        })
}

fn fits_quarters(way: &Way, limits: &Limits) -> bool {
    let hours = way.by_quarter.iter().enumerate().all(|(at, hours)| {
        limits
            .quarter(at)
            .map(|limit| limit.max(0.0))
            .is_none_or(|limit| *hours <= limit + slack(limit) || hours.is_nan())
    });
    hours && !(limits.at_once == Some(0) && is_built(way))
}

/// Whether some quarter is taken up by building it.
fn is_built(way: &Way) -> bool {
    way.built.is_some_and(|(first, last)| first <= last)
}

/// What a set gives and takes.
#[derive(Default)]
pub(super) struct Sums {
    pub(super) value: f64,
    pub(super) money: f64,
    pub(super) hours: f64,
    pub(super) by_quarter: Vec<f64>,
}

impl Sums {
    pub(super) fn of(problem: &Problem, set: &[(u32, usize)]) -> Self {
        let mut sums = Self::default();
        for (id, at) in set {
            let Some(way) = candidate(problem, *id).and_then(|candidate| candidate.ways.get(*at)) else {
                continue;
            };
            sums.value += way.value;
            sums.money += way.money.max(0.0);
            sums.hours += way.hours.max(0.0);
            sums.by_quarter
                .resize(sums.by_quarter.len().max(way.by_quarter.len()), 0.0);
            for (sum, hours) in sums.by_quarter.iter_mut().zip(&way.by_quarter) {
                *sum += hours.max(0.0);
            }
        }
        let is_in = |id: u32| set.iter().any(|(other, _)| *other == id);
        for pair in &problem.pairs {
            let [one, other] = pair.of;
            if one != other && is_in(one) && is_in(other) && pair.value.is_finite() {
                sums.value += pair.value;
            }
        }
        sums
    }
}
