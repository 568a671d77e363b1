//! The return of each opportunity of a plan, and of several together.

use time::Date;

use crate::domain::finance::{self, Calendar, Case, Input, NoAnswer, Terms, Worth, evaluate};
use crate::domain::quantity::YearMonth;
use crate::plan::{Firm, FirmNumber, Id, Opportunity, Priorities, View};

/// The return of every opportunity, in the order of the plan.
pub type Returns = Vec<(Id, Result<Worth, NoAnswer>)>;

/// The return of every opportunity.
#[must_use]
pub fn returns(priorities: &Priorities, firm: &Firm) -> Returns {
    let terms = terms(firm);
    priorities
        .opportunities
        .iter()
        .map(|opportunity| (opportunity.id, evaluate(&case(opportunity), &terms)))
        .collect()
}

/// The return of several opportunities together: their flows are added.
///
/// # Errors
/// None of them has a return.
pub fn together(returns: &Returns, chosen: &[u32], firm: &Firm) -> Result<Worth, NoAnswer> {
    let worths = returns
        .iter()
        .filter(|(id, _)| chosen.contains(&id.0))
        .filter_map(|(_, worth)| worth.as_ref().ok());
    finance::together(worths, &terms(firm))
}

/// The return of one opportunity; none where it has none.
#[must_use]
pub fn worth_of(returns: &Returns, id: Id) -> Option<&Worth> {
    returns.iter().find(|(other, _)| *other == id)?.1.as_ref().ok()
}

/// What a return is worth in the owner's view: its net present value.
#[must_use]
pub fn value(worth: &Worth, view: View) -> f64 {
    match view {
        View::Cash => worth.cash.npv,
        View::Full => worth.full.npv,
    }
}

/// An opportunity as the finance question takes it.
#[must_use]
pub fn case(opportunity: &Opportunity) -> Case {
    let typed = Input::ALL
        .iter()
        .filter_map(|input| Some((*input, opportunity.inputs.get(input.key())?.likely_value()?)))
        .collect();
    Case {
        typed,
        runs_per: opportunity.runs_per,
        licence_per: opportunity.licence_per,
        start_month: opportunity.start_month.value().map_or(1, whole_months).max(1),
    }
}

/// The firm's terms.
#[must_use]
pub fn terms(firm: &Firm) -> Terms {
    let figure = |number| firm.figure(number).unwrap_or(0.0);
    Terms {
        horizon: whole_months(figure(FirmNumber::Horizon)).clamp(1, 240),
        discount_rate: figure(FirmNumber::DiscountRate),
        hourly_cost: firm.figure(FirmNumber::HourlyCost),
        wage_growth: figure(FirmNumber::WageGrowth),
        volume_growth: figure(FirmNumber::VolumeGrowth),
        inflation: figure(FirmNumber::Inflation),
        prices: firm.prices,
        tax_rate: figure(FirmNumber::TaxRate),
        write_off: whole_months(figure(FirmNumber::WriteOff)),
        calendar: Calendar {
            open_days: figure(FirmNumber::OpenDays),
            open_hours: figure(FirmNumber::OpenHours),
        },
        person_hours: figure(FirmNumber::PersonDays) * figure(FirmNumber::PersonHours),
    }
}

/// Flows at the ends of their months, the first at the end of the month before the plan starts.
#[must_use]
pub fn dated(start: YearMonth, flows: &[f64]) -> Vec<(Date, f64)> {
    let before = start.first_day().previous_day().unwrap_or(Date::MIN);
    (0_u32..)
        .zip(flows)
        .map(|(month, flow)| {
            (
                if month == 0 {
                    before
                } else {
                    start.plus(month - 1).last_day()
                },
                *flow,
            )
        })
        .collect()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what fits first"
)]
pub(super) fn whole_months(months: f64) -> u16 {
    libm::round(months).clamp(0.0, 60_000.0) as u16
}
