//! The best set of a plan's opportunities under its limits: what it is chosen from, and the choice.

use crate::domain::finance::{Case, Terms, Worth, evaluate};
use crate::domain::priority::{
    Candidate, Contradiction, Limits, More, Problem, Raising, Reason, Scarce, Selecting, Selection, Way,
};
use crate::domain::simulation::{Setting, Simulation, Tables};
use crate::plan::{Correlation, Firm, Id, Limit, Opportunity, Priorities, View};

use super::chances::{MOST_TRIALS, setting};
use super::pairs::pair_values;
use super::returns::value;
use super::returns::{Returns, case, terms, whole_months};

/// Steps the selection may take. Sixty options rarely need a hundredth of it and a second; where limits of a quarter or
/// of how many at once make many starts possible, thirty may need all of it and several seconds.
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

/// One start. What is built is built in equal parts over the months before it, month 0 being one of the first quarter.
fn way(limits: &Limits, start: u16, worth: &Worth, mean: Option<f64>, view: View) -> Way {
    let mut way = Way {
        start,
        value: mean.unwrap_or_else(|| value(worth, view)),
        money: worth.flows.outlay,
        hours: worth.flows.build_hours,
        ..Way::default()
    };
    if limits.are_by_quarter() {
        let quarter = |month: u16| month.saturating_sub(1) / 3;
        let months = build_months(way.hours, limits, start);
        let first = start.saturating_sub(months);
        let a_month = way.hours / f64::from(months);
        let works = (0..).zip(&worth.flows.own_hours).skip(usize::from(start));
        let all = (first..start).map(|month| (month, a_month));
        for (month, hours) in all.chain(works.map(|(month, hours)| (month, *hours))) {
            let at = usize::from(quarter(month));
            way.by_quarter.resize(way.by_quarter.len().max(at + 1), 0.0);
            if let Some(sum) = way.by_quarter.get_mut(at) {
                *sum += hours;
            }
        }
        way.built = Some((quarter(first) + 1, quarter(start.saturating_sub(1)) + 1));
    }
    way
}

/// The months something is built over that starts to work in a month, at least 1: one, or those of as many quarters as
/// its hours need. Where fewer come before it, it has to be built in those there are: then it may not fit.
pub(super) fn build_months(hours: f64, limits: &Limits, start: u16) -> u16 {
    let each = limits.quarters.first().copied().filter(|each| *each > 0.0);
    let quarters = each
        .map_or(1.0, |each| libm::ceil(hours / each - 1e-9))
        .clamp(1.0, 80.0);
    let months = if quarters > 1.0 {
        whole_months(3.0 * quarters)
    } else {
        1
    };
    months.min(start).max(1)
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

/// What more of each limit there is would buy.
#[must_use]
pub fn more_of(problem: &Problem) -> Vec<More> {
    let all = Scarce::ALL.iter().filter_map(|what| {
        let mut raising = raising(problem, *what)?;
        while !raising.go_on(u32::MAX) {}
        Some(raising.more().clone())
    });
    all.collect()
}

/// What more of a limit would buy, begun: to be gone on with in slices. None where there is no such limit.
#[must_use]
pub fn raising(problem: &Problem, what: Scarce) -> Option<Raising> {
    Raising::new(problem, what, problem.usual_top(what)?, PATIENCE / 20)
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

/// What a search has found so far. While there is a contradiction nothing is chosen, and nothing gives way to it.
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
    if selection.contradictions.is_empty() {
        return selection;
    }
    let mut left_out = selection.left_out;
    left_out.retain(|left| {
        matches!(
            left.reason,
            Reason::NotWorthIt | Reason::OverMoney | Reason::OverHours | Reason::OverQuarter
        )
    });
    Selection {
        contradictions: selection.contradictions,
        chosen: Vec::new(),
        starts: Vec::new(),
        value: 0.0,
        money: 0.0,
        hours: 0.0,
        by_quarter: Vec::new(),
        proof: selection.proof,
        left_out,
        alternatives: Vec::new(),
    }
}
