//! What two opportunities are worth together beside what each is worth: as typed, or worked out where both automate the
//! same process. Neither can save what the other one has taken away.

use super::returns::{Returns, case, terms, worth_of};
use crate::domain::finance::measures::npv;
use crate::domain::finance::{Case, Input, Line, LineKind, Terms, Worth, monthly_rate};
use crate::domain::priority::{Pair, overlap_value};
use crate::plan::{Firm, Opportunity, Priorities, View};

/// What two opportunities are worth together beside what each is worth, and where that comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairValue {
    /// The two, and the value.
    pub pair: Pair,
    /// Whether it is worked out. Else it was typed.
    pub is_derived: bool,
}

/// The values of all pairs that have one, at the likely figures and starts as typed. What is typed counts; of two that
/// say something of each other it is the later one in the list.
#[must_use]
pub fn pair_values(priorities: &Priorities, firm: &Firm, returns: &Returns) -> Vec<PairValue> {
    let mut values: Vec<PairValue> = Vec::new();
    let numbers = |one: &Opportunity, other: u32| [one.id.0.min(other), one.id.0.max(other)];
    for opportunity in &priorities.opportunities {
        for pair in &opportunity.pairs {
            let of = numbers(opportunity, pair.with.0);
            if let Some(value) = pair.value.value() {
                values.retain(|other| other.pair.of != of);
                values.push(PairValue {
                    pair: Pair { of, value },
                    is_derived: false,
                });
            }
        }
    }
    let terms = terms(firm);
    let on_one_process = priorities.opportunities.iter().enumerate();
    for (at, one) in on_one_process.filter(|(_, one)| one.process.is_some()) {
        let later = priorities.opportunities.iter().skip(at + 1);
        for other in later.filter(|other| other.process == one.process) {
            let of = numbers(one, other.id.0);
            let exclude = one.excludes.contains(&other.id) || other.excludes.contains(&one.id);
            if exclude || values.iter().any(|said| said.pair.of == of) {
                continue;
            }
            let saved = |one| Some(Saved::new(one, worth_of(returns, one.id)?, &terms));
            let value = saved(one).zip(saved(other)).map(|(one, other)| {
                let lost = |view| one.beside(&other, &terms, view);
                // What is not earned is not taxed.
                lost(priorities.view) - terms.tax_rate * lost(View::Cash)
            });
            values.extend(value.filter(|value| *value < 0.0).map(|value| PairValue {
                pair: Pair { of, value },
                is_derived: true,
            }));
        }
    }
    values
}

/// What one opportunity saves of the work of a process.
struct Saved<'a> {
    case: Case,
    worth: &'a Worth,
    /// Minutes of work a year, before anything is saved.
    work: f64,
    /// The share of them that it saves.
    work_share: f64,
    /// Errors a year.
    errors: f64,
    /// The share of them that no longer happen.
    error_share: f64,
    /// The part of the hours it saves that is work; the rest is putting errors right.
    is_work: f64,
}

impl<'a> Saved<'a> {
    fn new(opportunity: &Opportunity, worth: &'a Worth, terms: &Terms) -> Self {
        let case = case(opportunity);
        let figure = |input: Input| {
            let assumed = || worth.flows.assumed.iter().find(|one| one.input == input);
            case.typed(input)
                .or_else(|| assumed().map(|one| one.value))
                .unwrap_or(0.0)
        };
        let runs = figure(Input::Runs) * case.runs_per.per_year(terms.calendar);
        let work = runs * figure(Input::Minutes);
        let work_share = figure(Input::Automatable).min(1.0 - figure(Input::Exceptions));
        let errors = runs * figure(Input::ErrorRate);
        let error_share = figure(Input::ErrorCut);
        let (of_work, of_rework) = (work * work_share, errors * figure(Input::ReworkMinutes) * error_share);
        Self {
            work,
            work_share,
            errors,
            error_share,
            is_work: if of_work > 0.0 {
                of_work / (of_work + of_rework)
            } else {
                0.0
            },
            case,
            worth,
        }
    }

    /// What both would save beside another one that does the same, as worth today: negative. The process is as large as
    /// the larger of the two has it.
    fn beside(&self, other: &Self, terms: &Terms, view: View) -> f64 {
        let part = |share: f64, own: f64, all: f64| if all > 0.0 { share * own / all } else { 0.0 };
        let work = self.work.max(other.work);
        let errors = self.errors.max(other.errors);
        let shares = |one: &Self| {
            (
                part(one.work_share, one.work, work),
                part(one.error_share, one.errors, errors),
            )
        };
        let ((work, errors), (other_work, other_errors)) = (shares(self), shares(other));
        let lost = (0..=terms.horizon).map(|month| {
            if !self.works_in(month) || !other.works_in(month) {
                return 0.0;
            }
            let (one, two) = (self.brings(month, view), other.brings(month, view));
            overlap_value((work, one.0), (other_work, two.0)) + overlap_value((errors, one.1), (other_errors, two.1))
        });
        npv(monthly_rate(terms.rate()), &lost.collect::<Vec<_>>())
    }

    fn works_in(&self, month: u16) -> bool {
        let life = self.case.typed(Input::LifeMonths);
        let worked = f64::from(month) - f64::from(self.case.start_month);
        worked >= 0.0 && life.is_none_or(|life| worked < life)
    }

    /// What the saved work brings in a month, and what fewer errors do.
    fn brings(&self, month: u16, view: View) -> (f64, f64) {
        let flows = |line: &'a Line| match view {
            View::Cash => &line.cash,
            View::Full => &line.full,
        };
        let sum = |kinds: &[LineKind]| -> f64 {
            let lines = self.worth.flows.lines.iter();
            lines
                .filter(|line| kinds.contains(&line.kind))
                .filter_map(|line| flows(line).get(usize::from(month)))
                .sum()
        };
        let hours = sum(&[
            LineKind::PaidHoursStopped,
            LineKind::HireAvoided,
            LineKind::HoursSold,
            LineKind::HoursFreed,
        ]);
        let work = hours * self.is_work;
        (work, hours - work + sum(&[LineKind::ErrorsAvoided]))
    }
}
