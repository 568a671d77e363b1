//! What an opportunity, or several together, are worth: the measures of both views.

use super::case::{Case, NoAnswer, Terms};
use super::flows::{Flows, flows};
use super::measures::{
    Irr, LowestPoint, Payback, benefit_cost_ratio, discounted, irr, lowest_point, mirr, npv, payback, roi,
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
    /// Hours saved in the last year looked at, or in all of it when it is shorter than a year, put to a year.
    pub hours_a_year: f64,
    /// The same in people: hours a year by the hours one person works.
    pub people: f64,
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
    /// What has to be financed.
    pub lowest: LowestPoint,
}

/// What a case is worth.
///
/// # Errors
/// Says what is missing.
pub fn evaluate(case: &Case, terms: &Terms) -> Result<Worth, NoAnswer> {
    Ok(Worth::of(flows(case, terms)?, terms))
}

/// What several are worth together: their flows are added.
///
/// # Errors
/// Nothing is in the set.
pub fn together<'a>(all: impl IntoIterator<Item = &'a Worth>, terms: &Terms) -> Result<Worth, NoAnswer> {
    let sum = Flows::sum(all.into_iter().map(|worth| &worth.flows)).ok_or(NoAnswer::NothingChosen)?;
    Ok(Worth::of(sum, terms))
}

impl Worth {
    fn of(flows: Flows, terms: &Terms) -> Self {
        let rate = monthly_rate(terms.discount_rate);
        let value = |pick: fn(&super::Line) -> &Vec<f64>, benefit: bool| {
            flows
                .lines
                .iter()
                .filter(|line| line.kind.is_benefit() == benefit)
                .map(|line| npv(rate, pick(line)))
                .sum::<f64>()
                + 0.0
        };
        let cash = View::of(
            flows.cash(),
            rate,
            value(|line| &line.cash, true),
            -value(|line| &line.cash, false),
        );
        let full = View::of(
            flows.full(),
            rate,
            value(|line| &line.full, true),
            -value(|line| &line.full, false),
        );
        let last_year: Vec<f64> = flows.hours_saved.iter().skip(1).rev().take(12).copied().collect();
        let months = f64::from(u32::try_from(last_year.len()).unwrap_or(1).max(1));
        let hours_a_year = last_year.iter().sum::<f64>() * 12.0 / months;
        let people = if terms.person_hours > 0.0 {
            hours_a_year / terms.person_hours
        } else {
            0.0
        };
        Self {
            cash,
            full,
            flows,
            hours_a_year,
            people,
        }
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
            mirr: mirr(&flows, rate, rate).map(yearly_rate),
            payback: payback(&flows),
            discounted_payback: payback(&discounted(rate, &flows)),
            roi: roi(benefits, costs),
            benefit_cost: benefit_cost_ratio(benefits, costs),
            lowest: lowest_point(&flows),
            benefits,
            costs: costs + 0.0,
            flows,
        }
    }
}
