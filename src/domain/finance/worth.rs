//! What an opportunity, or several together, are worth: the measures of both views.

use super::case::{Case, NoAnswer, Terms};
use super::flows::{Flows, flows};
use super::line::Line;
use super::measures::{
    DebtCover, Irr, LowestPoint, Payback, benefit_cost_ratio, debt_cover, discounted, equivalent, irr, lowest_point,
    mirr, npv, payback, roi,
};
use super::rate::{monthly_rate, yearly_rate};

/// What an opportunity is worth under a firm's terms.
#[derive(Clone, Debug, PartialEq)]
pub struct Worth {
    /// Only money that moves.
    pub cash: View,
    /// Freed hours and unpaid own hours counted too.
    pub full: View,
    /// The flows it comes from.
    pub flows: Flows,
    /// What a loan does to the bank account, where there is one.
    pub loan: Option<Loan>,
    /// Hours saved a year at the pace of the last month looked at.
    pub hours_a_year: f64,
    /// The same in people: hours a year by the hours one person works.
    pub people: f64,
}

/// What a loan does to the bank account.
#[derive(Clone, Debug, PartialEq)]
pub struct Loan {
    /// The lowest cash point with the loan paid out and paid back.
    pub lowest: LowestPoint,
    /// How far the cash of each year pays for it.
    pub cover: DebtCover,
}

/// The measures of one view.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The flows, month 0 to the horizon.
    pub flows: Vec<f64>,
    /// Their sum up to each month.
    pub cumulative: Vec<f64>,
    /// Present value of the benefits.
    pub benefits: f64,
    /// Present value of the costs, as a positive figure.
    pub costs: f64,
    /// Net present value.
    pub npv: f64,
    /// Internal rates of return, a year.
    pub irr: Irr,
    /// Modified internal rate of return, a year, at the discount rate both ways.
    pub mirr: Option<f64>,
    /// Payback in months.
    pub payback: Payback,
    /// The same with flows as they are worth today.
    pub discounted_payback: Payback,
    /// Return on investment, of present values.
    pub roi: Option<f64>,
    /// Benefits by costs, of present values.
    pub benefit_cost: Option<f64>,
    /// What it is worth a month: the net present value spread evenly over the months looked at.
    pub a_month: Option<f64>,
    /// What has to be financed.
    pub lowest: LowestPoint,
}

/// What a case is worth.
///
/// # Errors
/// Says what is missing.
pub fn evaluate(case: &Case, terms: &Terms) -> Result<Worth, NoAnswer> {
    Worth::of(flows(case, terms)?, terms)
}

/// What several are worth together, under the terms each was worked out with: their flows are added, so their net
/// present values add up to that of the sum.
///
/// # Errors
/// Nothing is in the set, or the sum is too large.
pub fn together<'a>(all: impl IntoIterator<Item = &'a Worth>, terms: &Terms) -> Result<Worth, NoAnswer> {
    let sum = Flows::sum(all.into_iter().map(|worth| &worth.flows)).ok_or(NoAnswer::NothingChosen)?;
    Worth::of(sum, terms)
}

impl Worth {
    fn of(flows: Flows, terms: &Terms) -> Result<Self, NoAnswer> {
        let rate = monthly_rate(terms.rate());
        let present = |benefits: bool, of: fn(&Line) -> &[f64]| -> f64 {
            let lines = flows.lines.iter().filter(|line| line.kind.is_benefit() == benefits);
            lines.map(|line| npv(rate, of(line))).sum::<f64>() + 0.0
        };
        let view = |all: Vec<f64>, of: fn(&Line) -> &[f64]| View::of(all, rate, present(true, of), -present(false, of));
        let cash = view(flows.cash(), |line| &line.cash);
        let full = view(flows.full(), |line| &line.full);
        let hours_a_year = 12.0 * flows.hours_saved.last().copied().unwrap_or(0.0);
        let people = hours_a_year / terms.person_hours;
        let figures = [
            hours_a_year,
            people,
            cash.benefits,
            cash.costs,
            full.benefits,
            full.costs,
        ];
        let finite = figures
            .iter()
            .chain(&cash.cumulative)
            .chain(&full.cumulative)
            .all(|figure| figure.is_finite());
        if !(finite && cash.npv.is_finite() && full.npv.is_finite()) {
            return Err(NoAnswer::TooLarge);
        }
        Ok(Self {
            loan: Loan::of(&cash.flows, &flows.loan),
            cash,
            full,
            flows,
            hours_a_year,
            people,
        })
    }
}

impl Loan {
    fn of(cash: &[f64], loan: &[f64]) -> Option<Self> {
        let payments: Vec<f64> = loan.iter().map(|flow| (0.0 - flow).max(0.0)).collect();
        let with_loan: Vec<f64> = cash.iter().zip(loan).map(|(cash, loan)| cash + loan).collect();
        Some(Self {
            cover: debt_cover(cash, &payments)?,
            lowest: lowest_point(&with_loan),
        })
    }
}

impl View {
    fn of(flows: Vec<f64>, rate: f64, benefits: f64, costs: f64) -> Self {
        let mut sum = 0.0;
        let cumulative = flows
            .iter()
            .map(|flow| {
                sum += flow;
                sum
            })
            .collect();
        Self {
            cumulative,
            npv: npv(rate, &flows) + 0.0,
            irr: irr(&flows).map(yearly_rate),
            mirr: mirr(&flows, rate, rate)
                .map(yearly_rate)
                .filter(|rate| rate.is_finite()),
            payback: payback(&flows),
            discounted_payback: payback(&discounted(rate, &flows)),
            roi: roi(benefits, costs),
            benefit_cost: benefit_cost_ratio(benefits, costs),
            a_month: equivalent(
                npv(rate, &flows),
                rate,
                u16::try_from(flows.len().saturating_sub(1)).unwrap_or(u16::MAX),
            ),
            lowest: lowest_point(&flows),
            benefits,
            costs: costs + 0.0,
            flows,
        }
    }
}
