//! The best set of a plan's opportunities under its limits: what it is chosen from, and the choice.

use crate::domain::finance::{Case, Terms, Worth, evaluate};
use crate::domain::priority::{
    Candidate, Contradiction, Limits, More, Pair, Problem, Raising, Scarce, Selecting, Selection, Way,
};
use crate::domain::simulation::{Setting, Simulation, Tables};
use crate::plan::{Correlation, Firm, Id, Limit, Opportunity, Priorities, View};

use super::chances::{MOST_TRIALS, setting};
use super::returns::value;
use super::returns::{Returns, case, terms};

/// Steps the selection may take: some seconds where it matters when each of many options starts. Sixty options without
/// starts rarely need a hundredth of it.
pub const PATIENCE: u32 = 200_000;

/// The most starts that are looked at for one opportunity, a quarter apart: three years.
const MOST_STARTS: u16 = 12;

/// What opportunities are worth on average, in the owner's view, by the month they start to work in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values(Vec<(Id, u16, f64)>);

impl Values {
    /// What an opportunity is worth on average when it starts in a month; none where that is what it is likely worth.
    #[must_use]
    pub fn get(&self, id: Id, start: u16) -> Option<f64> {
        let found = self.0.iter().find(|(other, month, _)| *other == id && *month == start);
        found.map(|(.., value)| *value)
    }

    /// Takes a mean up.
    pub fn set(&mut self, id: Id, start: u16, value: f64) {
        self.0.retain(|(other, month, _)| (*other, *month) != (id, start));
        self.0.push((id, start, value));
    }
}

/// The means of a plan's opportunities, batch by batch: for those of which something is uncertain, at every start that
/// is looked at. Where nothing is uncertain, the likely figure is the mean.
pub struct Means {
    /// One for each number of quarters that all start later than typed.
    settings: Vec<Setting>,
    running: Option<Simulation>,
    tables: Tables,
    trials: usize,
    values: Values,
}

impl Means {
    /// Begins.
    #[must_use]
    pub fn new(priorities: &Priorities, firm: &Firm, draws: (u64, Correlation), trials: u32) -> Self {
        let typed = setting(priorities, firm, &[], None, draws);
        let growth = [&typed.terms.wages, &typed.terms.volume, &typed.terms.prices];
        let grows = growth.iter().any(|growth| growth.is_some());
        let quarters = if limits(priorities).are_by_quarter() {
            MOST_STARTS
        } else {
            1
        };
        let later = |quarter: u16| Setting {
            cases: typed
                .cases
                .iter()
                .filter(|case| grows || !case.ranges.is_empty() || !case.risks.is_empty())
                .cloned()
                .map(|mut case| {
                    case.case.start_month = case.case.start_month.saturating_add(3 * quarter);
                    case
                })
                .filter(|case| quarter == 0 || case.case.start_month <= typed.terms.terms.horizon)
                .collect(),
            ..typed.clone()
        };
        let settings = (0..quarters).map(later).filter(|setting| !setting.cases.is_empty());
        Self {
            settings: settings.collect(),
            running: None,
            tables: Tables::default(),
            trials: usize::try_from(trials).unwrap_or(MOST_TRIALS).clamp(1, MOST_TRIALS),
            values: Values::default(),
        }
    }

    /// Runs one batch. Whether all is done.
    pub fn run_batch(&mut self) -> bool {
        let mut running = match self.running.take() {
            Some(running) => running,
            None => match self.settings.pop() {
                Some(setting) => Simulation::new(setting, &mut self.tables),
                None => return true,
            },
        };
        running.run_batch();
        if running.trials() < self.trials {
            self.running = Some(running);
            return false;
        }
        let means = running.outcome().each;
        for case in &running.setting().cases {
            let mean = means.iter().find(|(id, _)| *id == case.id);
            if let Some((id, chance)) = mean.filter(|(_, chance)| chance.npv.mean.is_finite()) {
                self.values.set(Id(*id), case.case.start_month, chance.npv.mean);
            }
        }
        self.settings.is_empty()
    }

    /// What is known so far.
    #[must_use]
    pub fn values(&self) -> &Values {
        &self.values
    }
}

/// The means of a plan's opportunities after so many trials.
#[must_use]
pub fn means(priorities: &Priorities, firm: &Firm, draws: (u64, Correlation), trials: u32) -> Values {
    let mut means = Means::new(priorities, firm, draws, trials);
    while !means.run_batch() {}
    means.values
}

/// The limits of a plan. One that is negative or cannot be read is none.
#[must_use]
pub fn limits(priorities: &Priorities) -> Limits {
    let limit = |limit| priorities.limit(limit).value().filter(|limit| *limit >= 0.0);
    Limits {
        money: limit(Limit::Money),
        hours: limit(Limit::Hours),
        quarters: limit(Limit::HoursEachQuarter).into_iter().collect(),
        at_once: limit(Limit::AtOnce).map(|count| u32::from(super::returns::whole_months(count))),
    }
}

/// The opportunities that have a return, as the selection takes them.
#[must_use]
pub fn candidates(priorities: &Priorities, firm: &Firm, returns: &Returns, values: &Values) -> Vec<Candidate> {
    let (terms, limits) = (terms(firm), limits(priorities));
    returns
        .iter()
        .filter_map(|(id, worth)| {
            let worth = worth.as_ref().ok()?;
            let opportunity = priorities.opportunity(*id)?;
            let ids = |ids: &[Id]| ids.iter().map(|id| id.0).collect();
            // What is no longer there is not needed.
            let there = |id: &Id| priorities.opportunity(*id).is_some();
            Some(Candidate {
                id: id.0,
                ways: ways(opportunity, worth, &terms, &limits)
                    .into_iter()
                    .map(|(start, worth)| way(&limits, start, &worth, values.get(*id, start), priorities.view))
                    .collect(),
                requires: opportunity
                    .requires
                    .iter()
                    .filter(|id| there(id))
                    .map(|id| id.0)
                    .collect(),
                excludes: ids(&opportunity.excludes),
                must: opportunity.must,
            })
        })
        .collect()
}

/// The starts that are looked at, with what it is worth then: as typed; where it matters when it starts, later ones too.
fn ways(opportunity: &Opportunity, typed: &Worth, terms: &Terms, limits: &Limits) -> Vec<(u16, Worth)> {
    let case = case(opportunity);
    let start = case.start_month;
    let mut ways = vec![(start, typed.clone())];
    if limits.are_by_quarter() {
        let later = (1..MOST_STARTS).map(|quarter| start.saturating_add(3 * quarter));
        ways.extend(later.take_while(|month| *month <= terms.horizon).filter_map(|month| {
            let later = Case {
                start_month: month,
                ..case.clone()
            };
            Some((month, evaluate(&later, terms).ok()?))
        }));
    }
    ways
}

/// One start. What is built takes as many quarters as its hours need, in equal parts, the last one being that before it
/// starts; before month 1 is the first quarter.
fn way(limits: &Limits, start: u16, worth: &Worth, mean: Option<f64>, view: View) -> Way {
    let mut way = Way {
        start,
        value: mean.unwrap_or_else(|| value(worth, view)),
        money: worth.flows.outlay,
        hours: worth.flows.build_hours,
        ..Way::default()
    };
    if limits.are_by_quarter() {
        let quarter = |month: usize| month.saturating_sub(1) / 3;
        let start = usize::from(start);
        let last = quarter(start.saturating_sub(1));
        let hours = worth.flows.own_hours.iter().enumerate();
        let mut by_quarter = vec![0.0; last + 1];
        for (month, hours) in hours.filter(|(month, _)| *month >= start) {
            let at = quarter(month);
            by_quarter.resize(by_quarter.len().max(at + 1), 0.0);
            if let Some(sum) = by_quarter.get_mut(at) {
                *sum += hours;
            }
        }
        let most = limits.quarters.first().copied().filter(|most| *most > 0.0);
        let needed = most
            .map_or(1.0, |most| libm::ceil(way.hours / most - 1e-9))
            .clamp(1.0, 80.0);
        let parts = (1..=80_u16)
            .take_while(|parts| f64::from(*parts) <= needed)
            .last()
            .unwrap_or(1);
        // Where too few quarters come before it, it has to be built in those there are: then it may not fit.
        let built = usize::from(parts).min(last + 1);
        let first = last + 1 - built;
        for sum in by_quarter.iter_mut().skip(first).take(built) {
            *sum += way.hours / f64::from(u16::try_from(built).unwrap_or(1));
        }
        let number = |quarter: usize| u16::try_from(quarter + 1).unwrap_or(u16::MAX);
        way.by_quarter = by_quarter;
        way.built = Some((number(first), number(last)));
    }
    way
}

/// What the best set is chosen from.
#[must_use]
pub fn problem(priorities: &Priorities, firm: &Firm, returns: &Returns, values: &Values) -> Problem {
    Problem {
        candidates: candidates(priorities, firm, returns, values),
        limits: limits(priorities),
        pairs: pairs(priorities),
    }
}

/// What opportunities are worth together beside what each is worth. Of two that say something of each other the later
/// one in the list counts.
fn pairs(priorities: &Priorities) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    for opportunity in &priorities.opportunities {
        for pair in &opportunity.pairs {
            let of = [opportunity.id.0.min(pair.with.0), opportunity.id.0.max(pair.with.0)];
            if let Some(value) = pair.value.value() {
                pairs.retain(|other| other.of != of);
                pairs.push(Pair { of, value });
            }
        }
    }
    pairs
}

/// What more of each limit there is would buy, beyond the best set.
#[must_use]
pub fn more_of(problem: &Problem, best: &Selection) -> Vec<More> {
    let all = Scarce::ALL.iter().filter_map(|what| {
        let mut raising = raising(problem, *what, best)?;
        while !raising.go_on(u32::MAX) {}
        Some(raising.more().clone())
    });
    all.collect()
}

/// What more of a limit would buy beyond the best set, begun: to be gone on with in slices. None where there is no such limit.
#[must_use]
pub fn raising(problem: &Problem, what: Scarce, best: &Selection) -> Option<Raising> {
    Some(Raising::new(problem, what, problem.usual_top(what)?, PATIENCE / 20)?.from_best(best))
}

/// The best set of opportunities under the plan's limits, begun: to be gone on with in slices.
#[must_use]
pub fn selecting(priorities: &Priorities, firm: &Firm, returns: &Returns, values: &Values) -> Selecting {
    Selecting::new(problem(priorities, firm, returns, values), PATIENCE)
}

/// The best set of opportunities under the plan's limits.
#[must_use]
pub fn select_best(priorities: &Priorities, firm: &Firm, returns: &Returns, values: &Values) -> Selection {
    let mut selecting = selecting(priorities, firm, returns, values);
    while !selecting.go_on(u32::MAX) {}
    selected(priorities, returns, &selecting)
}

/// What a search has found so far.
#[must_use]
pub fn selected(priorities: &Priorities, returns: &Returns, selecting: &Selecting) -> Selection {
    let mut selection = selecting.selection();
    // A must without a return is in no problem, but it is not done with either.
    let unknown = returns.iter().filter(|(id, worth)| {
        worth.is_err() && priorities.opportunity(*id).is_some_and(|opportunity| opportunity.must)
    });
    selection
        .contradictions
        .extend(unknown.map(|(id, _)| Contradiction::MustIsUnknown(id.0)));
    selection
}
