//! The flows of money of an opportunity, month by month and line by line.
//!
//! Months count from 1; the flows of a month fall at its end; what is paid before the start falls at the end of the month
//! before it. Two views: **cash** is money that moves, **full** also counts freed hours and unpaid own hours at what an
//! hour costs. So `full = cash + w · (freed unassigned hours − unpaid own hours)`, month by month.

use super::case::{Assumption, Case, NoAnswer, Settled, Terms};
use super::input::Input;

/// What a line of the flows is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineKind {
    /// Saved hours that are no longer paid.
    PaidHoursStopped,
    /// Saved hours a new person would have worked.
    HireAvoided,
    /// Saved hours whose output is sold.
    HoursSold,
    /// Saved hours with no use yet. Not cash.
    HoursFreed,
    /// Errors that no longer get out.
    ErrorsAvoided,
    /// What it does to sales.
    Sales,
    /// Money to buy or build it.
    Build,
    /// Own hours to build it.
    BuildHours,
    /// Training.
    Training,
    /// Licences.
    Licence,
    /// Own hours of upkeep.
    UpkeepHours,
    /// Money for upkeep.
    Upkeep,
    /// Leaving it.
    Exit,
}

/// One line of the flows.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is.
    pub kind: LineKind,
    /// Money that moves, month 0 to the horizon.
    pub cash: Vec<f64>,
    /// The same with hours that are not money counted.
    pub full: Vec<f64>,
}

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

impl LineKind {
    /// All lines, benefits first.
    pub const ALL: &[Self] = &[
        Self::PaidHoursStopped,
        Self::HireAvoided,
        Self::HoursSold,
        Self::HoursFreed,
        Self::ErrorsAvoided,
        Self::Sales,
        Self::Build,
        Self::BuildHours,
        Self::Training,
        Self::Licence,
        Self::UpkeepHours,
        Self::Upkeep,
        Self::Exit,
    ];

    /// Its name in a table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PaidHoursStopped => "Paid hours that stop",
            Self::HireAvoided => "Hire avoided",
            Self::HoursSold => "Saved hours sold",
            Self::HoursFreed => "Freed hours",
            Self::ErrorsAvoided => "Errors avoided",
            Self::Sales => "Effect on sales",
            Self::Build => "Bought or built",
            Self::BuildHours => "Own hours to set it up",
            Self::Training => "Training",
            Self::Licence => "Licence",
            Self::UpkeepHours => "Own hours of upkeep",
            Self::Upkeep => "Upkeep",
            Self::Exit => "Leaving it",
        }
    }

    /// Whether it is a benefit, which a bad case can make negative, or a cost.
    #[must_use]
    pub fn is_benefit(self) -> bool {
        self <= Self::Sales
    }
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
    let hours_saved = months.each(|m| months.hours_saved(m));
    let before = usize::from(settled.start - 1);
    let own_hours = months.each(|m| {
        let upkeep = if m >= settled.start {
            settled.get(Input::UpkeepHours)
        } else {
            0.0
        };
        let build = if usize::from(m) == before {
            settled.get(Input::BuildHours)
        } else {
            0.0
        };
        upkeep + build
    });
    let mut lines: Vec<Line> = LineKind::ALL.iter().map(|kind| months.line(*kind)).collect();
    lines.retain(|line| line.full.iter().chain(&line.cash).any(|flow| *flow != 0.0));
    let finite = |flows: &[f64]| flows.iter().all(|flow| flow.is_finite());
    if !lines.iter().all(|line| finite(&line.cash) && finite(&line.full)) || !finite(&hours_saved) {
        return Err(NoAnswer::TooLarge);
    }
    let outlay = lines
        .iter()
        .filter(|line| matches!(line.kind, LineKind::Build | LineKind::BuildHours | LineKind::Training))
        .map(|line| -line.cash.iter().sum::<f64>())
        .sum::<f64>()
        + 0.0;
    Ok(Flows {
        lines,
        hours_saved,
        own_hours,
        outlay,
        build_hours: settled.get(Input::BuildHours),
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

    /// `(1 + g)^((m − 1)/12)`.
    fn grown(growth: f64, m: u16) -> f64 {
        if growth == 0.0 {
            1.0
        } else {
            libm::pow(1.0 + growth, (f64::from(m) - 1.0) / 12.0)
        }
    }

    fn wage(&self, m: u16) -> f64 {
        self.settled.wage * Self::grown(self.terms.wage_growth, m.max(1))
    }

    fn volume(&self, m: u16) -> f64 {
        Self::grown(self.get(Input::VolumeGrowth), m.max(1))
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

    /// Shares of the hours saved in a month: paid hours that stop, a hire avoided, sold, freed.
    fn hour_shares(&self, m: u16) -> [f64; 4] {
        let stop = self.get(Input::PaidStop);
        let hired = f64::from(m) >= self.get(Input::HireMonth);
        let hire = if hired { self.get(Input::HireAvoided) } else { 0.0 };
        let sold = self.get(Input::Sold);
        [stop, hire, sold, (1.0 - stop - hire - sold).max(0.0)]
    }

    fn line(&self, kind: LineKind) -> Line {
        let start = self.settled.start;
        let once = |m: u16, amount: f64| if m == start - 1 { -amount } else { 0.0 };
        let from_start = |m: u16, amount: f64| if m >= start { -amount } else { 0.0 };
        let paid = self.get(Input::OwnHoursPaid);
        let hours = |m: u16, index: usize| self.hours_saved(m) * self.hour_shares(m).get(index).copied().unwrap_or(0.0);
        let full = |m: u16| match kind {
            LineKind::PaidHoursStopped => hours(m, 0) * self.wage(m),
            LineKind::HireAvoided => hours(m, 1) * self.wage(m),
            LineKind::HoursSold => hours(m, 2) * self.get(Input::SoldMargin),
            LineKind::HoursFreed => hours(m, 3) * self.wage(m),
            LineKind::ErrorsAvoided => {
                let escaped = self.get(Input::ErrorRate) * self.get(Input::Escape) * self.get(Input::ErrorCut);
                self.runs(m) * escaped * self.get(Input::ErrorCost) * self.ramp(m)
            }
            LineKind::Sales => self.sales(m),
            LineKind::Build => once(m, self.get(Input::BuildCost)),
            LineKind::Training => once(m, self.get(Input::TrainingCost)),
            LineKind::BuildHours => once(m, self.get(Input::BuildHours) * self.wage(m)),
            LineKind::Licence => from_start(m, self.settled.licence),
            LineKind::UpkeepHours => from_start(m, self.get(Input::UpkeepHours) * self.wage(m)),
            LineKind::Upkeep => from_start(m, self.get(Input::UpkeepCost)),
            LineKind::Exit => {
                if m == self.terms.horizon {
                    -self.get(Input::ExitCost)
                } else {
                    0.0
                }
            }
        };
        let full = self.each(full);
        let moving = match kind {
            LineKind::HoursFreed => 0.0,
            LineKind::BuildHours | LineKind::UpkeepHours => paid,
            _ => 1.0,
        };
        let cash = full.iter().map(|flow| flow * moving + 0.0).collect();
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
        sum.lines.sort_by_key(|line| line.kind);
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
