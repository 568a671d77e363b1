//! The flows of money of an opportunity, month by month and line by line.
//!
//! Months count from 1; the flows of a month fall at its end; what is paid before the start falls at the end of the month
//! before it. Two views: **cash** is money that moves, **full** also counts freed hours and unpaid own hours at what an
//! hour costs. So `full = cash + w · (freed unassigned hours − unpaid own hours)`, month by month.

use super::case::{Assumption, Case, NoAnswer, Terms};
use super::input::Input;
use super::line::{Line, LineKind};
use super::settled::Settled;
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
    /// What was assumed.
    pub assumed: Vec<Assumption>,
    /// Money out before it starts.
    pub outlay: f64,
    /// Own hours before it starts.
    pub build_hours: f64,
}

/// The flows of a case under the firm's terms.
///
/// # Errors
/// Says what is missing.
pub(super) fn flows(case: &Case, terms: &Terms) -> Result<Flows, NoAnswer> {
    let settled = Settled::new(case, terms)?;
    let months = Months {
        settled: &settled,
        terms,
    };
    let mut lines: Vec<Line> = LineKind::ALL.iter().map(|kind| months.line(*kind)).collect();
    lines.retain(|line| line.full.iter().chain(&line.cash).any(|flow| *flow != 0.0));
    let before_start = |line: &&Line| matches!(line.kind, LineKind::Build | LineKind::BuildHours | LineKind::Training);
    let outlay: f64 = lines.iter().filter(before_start).flat_map(|line| &line.cash).sum();
    Ok(Flows {
        hours_saved: months.each(|m| months.hours_saved(m)),
        own_hours: months.each(|m| months.build_hours(m) + months.upkeep_hours(m)),
        outlay: 0.0 - outlay,
        build_hours: settled.get(Input::BuildHours),
        lines,
        assumed: settled.assumed,
    })
}

struct Months<'a> {
    settled: &'a Settled,
    terms: &'a Terms,
}

impl Months<'_> {
    fn each(&self, flow: impl Fn(u16) -> f64) -> Vec<f64> {
        (0..=self.terms.horizon).map(|m| flow(m) + 0.0).collect()
    }

    fn get(&self, input: Input) -> f64 {
        self.settled.get(input)
    }

    /// 0 before the start, then `min(1, (m − s + ½)/R)`.
    fn ramp(&self, m: u16) -> f64 {
        let start = self.settled.start;
        if m < start {
            return 0.0;
        }
        let ramp = self.get(Input::RampMonths);
        if ramp <= 0.0 {
            1.0
        } else {
            ((f64::from(m - start) + 0.5) / ramp).min(1.0)
        }
    }

    fn wage(&self, m: u16) -> f64 {
        self.settled.wage * growth(self.terms.wage_growth, m)
    }

    fn volume(&self, m: u16) -> f64 {
        growth(self.get(Input::VolumeGrowth), m)
    }

    fn runs(&self, m: u16) -> f64 {
        self.settled.runs * self.volume(m)
    }

    /// `H_m = N · (t · p + e · t_r · q)/60 · ramp`.
    fn hours_saved(&self, m: u16) -> f64 {
        let work = self.get(Input::Minutes) * self.settled.automated();
        let rework = self.get(Input::ErrorRate) * self.get(Input::ReworkMinutes) * self.get(Input::ErrorCut);
        self.runs(m) * (work + rework) / 60.0 * self.ramp(m)
    }

    /// Own hours of building it, in the month before it starts.
    fn build_hours(&self, m: u16) -> f64 {
        self.once(m, Input::BuildHours)
    }

    /// Own hours of upkeep.
    fn upkeep_hours(&self, m: u16) -> f64 {
        self.running(m, self.get(Input::UpkeepHours))
    }

    /// What falls in the month before the start.
    fn once(&self, m: u16, input: Input) -> f64 {
        if m + 1 == self.settled.start {
            self.get(input)
        } else {
            0.0
        }
    }

    /// What falls in every month from the start.
    fn running(&self, m: u16, amount: f64) -> f64 {
        if m >= self.settled.start { amount } else { 0.0 }
    }

    /// A share of the hours saved in a month.
    fn hours(&self, m: u16, share: f64) -> f64 {
        self.hours_saved(m) * share
    }

    /// The share of saved hours that saves a hire: none before the month the hire would have happened in.
    fn hire_avoided(&self, m: u16) -> f64 {
        if f64::from(m) < self.get(Input::HireMonth) {
            0.0
        } else {
            self.get(Input::HireAvoided)
        }
    }

    /// The share of saved hours with no use yet.
    fn freed(&self, m: u16) -> f64 {
        (1.0 - self.get(Input::PaidStop) - self.hire_avoided(m) - self.get(Input::Sold)).max(0.0)
    }

    fn line(&self, kind: LineKind) -> Line {
        let full = self.each(|m| match kind {
            LineKind::PaidHoursStopped => self.hours(m, self.get(Input::PaidStop)) * self.wage(m),
            LineKind::HireAvoided => self.hours(m, self.hire_avoided(m)) * self.wage(m),
            LineKind::HoursSold => self.hours(m, self.get(Input::Sold)) * self.get(Input::SoldMargin),
            LineKind::HoursFreed => self.hours(m, self.freed(m)) * self.wage(m),
            LineKind::ErrorsAvoided => {
                let avoided = self.get(Input::ErrorRate) * self.get(Input::Escape) * self.get(Input::ErrorCut);
                self.runs(m) * avoided * self.get(Input::ErrorCost) * self.ramp(m)
            }
            LineKind::Sales => self.sales(m),
            LineKind::Build => -self.once(m, Input::BuildCost),
            LineKind::BuildHours => -self.build_hours(m) * self.wage(m),
            LineKind::Training => -self.once(m, Input::TrainingCost),
            LineKind::Licence => -self.running(m, self.settled.licence),
            LineKind::UpkeepHours => -self.upkeep_hours(m) * self.wage(m),
            LineKind::Upkeep => -self.running(m, self.get(Input::UpkeepCost)),
            LineKind::Exit if m == self.terms.horizon => -self.get(Input::ExitCost),
            LineKind::Exit => 0.0,
        });
        let paid = match kind {
            LineKind::HoursFreed => 0.0,
            LineKind::BuildHours | LineKind::UpkeepHours => self.get(Input::OwnHoursPaid),
            _ => 1.0,
        };
        let cash = full.iter().map(|flow| flow * paid + 0.0).collect();
        Line { kind, cash, full }
    }

    /// `orders · [(1 − z) · m_new + z · (m_new − m_old)] − diverted hours · w − attrition`, as it ramps up.
    fn sales(&self, m: u16) -> f64 {
        let anyway = self.get(Input::BoughtAnyway);
        let new = self.get(Input::MarginNew);
        let margin = (1.0 - anyway) * new + anyway * (new - self.get(Input::MarginOld));
        let orders = self.get(Input::Orders) * self.volume(m) * margin;
        (orders - self.get(Input::DivertedHours) * self.wage(m) - self.get(Input::Attrition)) * self.ramp(m)
    }
}

impl Flows {
    /// The flows of several opportunities together: lines of a kind are added.
    pub(super) fn sum<'a>(all: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        let mut all = all.into_iter();
        let mut sum = all.next()?.clone();
        for flows in all {
            add(&mut sum.hours_saved, &flows.hours_saved);
            add(&mut sum.own_hours, &flows.own_hours);
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

/// `(1 + g)^((m − 1)/12)`; what is paid before month 1 is paid at its prices.
fn growth(yearly: f64, m: u16) -> f64 {
    libm::pow(1.0 + yearly, f64::from(m.max(1) - 1) / 12.0)
}

fn add(sum: &mut [f64], more: &[f64]) {
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum += more;
    }
}
