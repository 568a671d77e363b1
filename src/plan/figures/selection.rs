//! The best set of a plan's opportunities under its limits: what it is chosen from, and the choice.

use crate::domain::finance::{Case, Terms, Worth, evaluate};
use crate::domain::priority::{
    Candidate, Contradiction, Limits, More, Problem, Raising, Scarce, Selecting, Selection, Way, built_over, quarter_of,
};
use crate::domain::simulation::{Setting, Simulation, Tables};
use crate::plan::{Correlation, Firm, Id, Limit, Opportunity, Pilot, Priorities};

use super::chances::{MOST_TRIALS, setting};
use super::pairs::pair_values;
use super::returns::{Returns, case, terms, value, whole_months};
use super::roadmap::pilot_months;

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
                    let first = priorities.opportunity(Id(case.id)).map(|one| first_start(one));
                    let first = first.unwrap_or(case.case.start_month);
                    case.case.start_month = first.saturating_add(3 * quarter);
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
        at_once: limit(Limit::AtOnce).map(|count| u32::from(whole_months(count))),
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
            let ways = ways(opportunity, worth, &terms, &limits).into_iter();
            let mut ways: Vec<Way> = ways
                .map(|(start, worth)| {
                    let mean = values.get(*id, start);
                    let value = mean.unwrap_or_else(|| value(&worth, priorities.view));
                    way(&opportunity.pilot, &limits, start, &worth, value)
                })
                .collect();
            if opportunity.must {
                do_not_put_off(&mut ways);
            }
            Some(Candidate {
                id: id.0,
                ways,
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

/// What must be done and loses money loses less the later it starts; that is no reason to put it off. Each later start
/// counts a cent less than the one before.
fn do_not_put_off(ways: &mut [Way]) {
    let mut most = match ways.first() {
        Some(first) if first.value < 0.0 => first.value,
        _ => return,
    };
    for way in ways.iter_mut().skip(1) {
        most = way.value.min(most - 0.01);
        way.value = most;
    }
}

/// The month an opportunity can start to work in at the earliest: as typed, or after its pilot and a month to build it.
pub(super) fn first_start(opportunity: &Opportunity) -> u16 {
    let after_pilot = pilot_months(&opportunity.pilot).saturating_add(1);
    case(opportunity).start_month.max(after_pilot)
}

/// The starts that are looked at, with what it is worth then: the earliest; where it matters when it starts, later ones
/// too.
fn ways(opportunity: &Opportunity, typed: &Worth, terms: &Terms, limits: &Limits) -> Vec<(u16, Worth)> {
    let case = case(opportunity);
    let starts = if limits.are_by_quarter() { MOST_STARTS } else { 1 };
    let first = first_start(opportunity);
    let starts = (0..starts).map(|quarter| first.saturating_add(3 * quarter));
    starts
        .take_while(|month| *month == case.start_month || *month <= terms.horizon)
        .filter_map(|month| {
            if month == case.start_month {
                return Some((month, typed.clone()));
            }
            let later = Case {
                start_month: month,
                ..case.clone()
            };
            Some((month, evaluate(&later, terms).ok()?))
        })
        .collect()
}

/// One start. What is built takes as many quarters as its hours need, in equal parts, the last one being that before it
/// starts; before month 1 is the first quarter. Where too few quarters come before it, it has to be built in those there
/// are: then it may not fit. A pilot takes money, and is under way before it is built; what it is worth is what it is
/// worth once the pilot has passed.
fn way(pilot: &Pilot, limits: &Limits, start: u16, worth: &Worth, value: f64) -> Way {
    let price = pilot.cost.value().filter(|cost| *cost > 0.0).unwrap_or(0.0);
    let mut way = Way {
        start,
        value,
        money: worth.flows.outlay + price,
        hours: worth.flows.build_hours,
        ..Way::default()
    };
    if limits.are_by_quarter() {
        let tried = pilot_months(pilot);
        let (first, last) = built_over(quarters_needed(way.hours, limits), tried, start);
        let begins = quarter_of(first.saturating_sub(tried));
        let (first, last) = (quarter_of(first), quarter_of(last));
        let mut by_quarter = vec![0.0; usize::from(last) + 1];
        for (month, hours) in (0_u16..).zip(&worth.flows.own_hours).skip(usize::from(start)) {
            let at = usize::from(quarter_of(month));
            by_quarter.resize(by_quarter.len().max(at + 1), 0.0);
            if let Some(sum) = by_quarter.get_mut(at) {
                *sum += hours;
            }
        }
        let parts = last - first + 1;
        for sum in by_quarter.iter_mut().skip(usize::from(first)).take(usize::from(parts)) {
            *sum += way.hours / f64::from(parts);
        }
        way.by_quarter = by_quarter;
        way.built = Some((begins.saturating_add(1), last.saturating_add(1)));
    }
    way
}

/// The quarters it takes to build something of so many own hours; twenty years at most.
pub(super) fn quarters_needed(hours: f64, limits: &Limits) -> u16 {
    let most = limits.quarters.first().copied().filter(|most| *most > 0.0);
    let needed = most.map_or(1.0, |most| libm::ceil(hours / most - 1e-9));
    (1..=80_u16)
        .take_while(|parts| f64::from(*parts) <= needed.max(1.0))
        .last()
        .unwrap_or(1)
}

/// What the best set is chosen from.
#[must_use]
pub fn problem(priorities: &Priorities, firm: &Firm, returns: &Returns, values: &Values) -> Problem {
    Problem {
        candidates: candidates(priorities, firm, returns, values),
        limits: limits(priorities),
        pairs: pair_values(priorities, firm, returns)
            .iter()
            .map(|value| value.pair)
            .collect(),
    }
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
