//! The likely flows of money of an opportunity, month by month and line by line.
//!
//! Two views: **cash** is money that moves, **full** also counts freed hours and unpaid own hours at what an hour costs.
//! So `full = cash + w · (freed unassigned hours − unpaid own hours)`, month by month.

use montecarlo::Column;

use super::amounts::Amounts;
use super::case::{Assumption, Case, NoAnswer, Terms};
use super::growth::{Courses, Growth};
use super::input::Input;
use super::line::{Line, LineKind};
use super::measures::loan_payment;
use super::model::{Model, Part};
use super::settled::Settled;
use super::timing::{Course, Timing};
use crate::domain::sort::sort;

/// The flows of an opportunity or of several together.
#[derive(Clone, Debug, PartialEq)]
pub struct Flows {
    /// The lines that are not zero throughout.
    pub lines: Vec<Line>,
    /// Hours saved each month, month 0 to the horizon.
    pub hours_saved: Vec<f64>,
    /// Own hours spent each month.
    pub own_hours: Vec<f64>,
    /// What the loan brings and, negative, what is paid for it each month. It changes what must be in the bank, not what
    /// the opportunity is worth, so it is in no line.
    pub loan: Vec<f64>,
    /// What was assumed.
    pub assumed: Vec<Assumption>,
    /// Money out before it starts.
    pub outlay: f64,
    /// Own hours before it starts.
    pub build_hours: f64,
}

/// The likely flows of a case under the firm's terms.
///
/// # Errors
/// Says what is missing.
pub(super) fn flows(case: &Case, terms: &Terms) -> Result<Flows, NoAnswer> {
    let settled = Settled::new(case, terms)?;
    let amounts = Amounts {
        settled: &settled,
        drawn: &[],
    };
    let courses = Courses::new(&Growth::likely(terms), terms);
    let timing = Timing::new(&amounts, terms, &courses);
    let model = Model::new(&amounts, terms, &timing, &courses);
    let (saved, course) = model.hours_saved();
    let hours_saved = sum([(&saved, &*course)], terms);
    let own = model.own_hours();
    let own_hours = sum(own.iter().map(|(hours, course)| (hours, &**course)), terms);
    let parts = model.parts();
    let mut lines: Vec<Line> = LineKind::ALL.iter().map(|kind| line(*kind, &parts, terms)).collect();
    lines.retain(|line| line.full.iter().chain(&line.cash).any(|flow| *flow != 0.0));
    let outlay: f64 = lines
        .iter()
        .filter(|line| line.kind.is_before_start())
        .flat_map(|line| &line.cash)
        .sum();
    Ok(Flows {
        hours_saved,
        own_hours,
        loan: loan(&settled, terms),
        outlay: 0.0 - outlay,
        build_hours: settled.get(Input::FixHours) + settled.get(Input::BuildHours),
        lines,
        assumed: settled.assumed,
    })
}

/// Paid out in the month before the start, paid back in equal parts from then on.
fn loan(settled: &Settled, terms: &Terms) -> Vec<f64> {
    let mut flows = vec![0.0; usize::from(terms.horizon) + 1];
    let amount = settled.get(Input::Loan);
    let months = (1..=240_u16).take_while(|month| f64::from(*month) <= settled.get(Input::LoanMonths));
    let months = months.last().unwrap_or(1);
    let payment = loan_payment(amount, settled.get(Input::LoanRate), months).unwrap_or(0.0);
    let start = usize::from(settled.start);
    for (month, flow) in flows.iter_mut().enumerate() {
        if month + 1 == start {
            *flow = amount;
        } else if month >= start && month < start + usize::from(months) {
            *flow = 0.0 - payment;
        }
    }
    flows
}

fn line(kind: LineKind, parts: &[Part], terms: &Terms) -> Line {
    let own = parts.iter().filter(|part| part.kind == kind);
    let cash: Vec<_> = own
        .clone()
        .map(|part| (part.cash.clone() * &part.amount, &*part.course))
        .collect();
    Line {
        kind,
        cash: sum(cash.iter().map(|(amount, course)| (amount, *course)), terms),
        full: sum(own.map(|part| (&part.amount, &*part.course)), terms),
    }
}

/// What flows in each month of some fixed amounts that take their courses.
fn sum<'a>(amounts: impl IntoIterator<Item = (&'a Column, &'a Course)>, terms: &Terms) -> Vec<f64> {
    let mut flows = vec![0.0; usize::from(terms.horizon) + 1];
    for (amount, course) in amounts {
        for (flow, share) in flows.iter_mut().zip(&course.months) {
            *flow += amount.at(0) * share.at(0);
        }
    }
    flows
}

impl Flows {
    /// The flows of several opportunities together: lines of a kind are added.
    pub(super) fn sum<'a>(all: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        let mut all = all.into_iter();
        let mut sum = all.next()?.clone();
        for flows in all {
            add(&mut sum.hours_saved, &flows.hours_saved);
            add(&mut sum.own_hours, &flows.own_hours);
            add(&mut sum.loan, &flows.loan);
            sum.outlay += flows.outlay;
            sum.build_hours += flows.build_hours;
            for line in &flows.lines {
                if let Some(same) = sum.lines.iter_mut().find(|same| same.kind == line.kind) {
                    add(&mut same.cash, &line.cash);
                    add(&mut same.full, &line.full);
                } else {
                    sum.lines.push(line.clone());
                }
            }
        }
        sort(&mut sum.lines, |a, b| a.kind.cmp(&b.kind));
        sum.assumed.clear();
        Some(sum)
    }

    /// The money that moves each month.
    #[must_use]
    pub fn cash(&self) -> Vec<f64> {
        self.total(|line| &line.cash)
    }

    /// The same with hours counted.
    #[must_use]
    pub fn full(&self) -> Vec<f64> {
        self.total(|line| &line.full)
    }

    fn total(&self, view: impl Fn(&Line) -> &Vec<f64>) -> Vec<f64> {
        let mut total = vec![0.0; self.hours_saved.len()];
        for line in &self.lines {
            add(&mut total, view(line));
        }
        total
    }
}

fn add(sum: &mut [f64], more: &[f64]) {
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum += more;
    }
}
