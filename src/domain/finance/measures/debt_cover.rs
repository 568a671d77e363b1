//! Debt service cover: whether the money that comes in pays for the loan.

use super::{Measure, annuity_factor};

/// Debt service cover.
pub(super) static MEASURE: Measure = Measure {
    name: "Debt service cover",
    meaning: "How many times over a year’s money pays the loan’s instalments of that year. Below 1 you pay them from elsewhere; lenders look for 1.2 to 1.25.",
    source: "Debt service coverage ratio, as banks count it: cash before the loan ÷ interest and repayment, year by year",
};

/// What lenders usually ask for at the least.
pub const LENDERS_ASK: f64 = 1.2;

/// How far the money of each year pays the loan.
#[derive(Clone, Debug, PartialEq)]
pub struct DebtCover {
    /// The years in which something is paid, in their order.
    pub years: Vec<CoverYear>,
    /// The lowest ratio of all years: the one a lender looks at.
    pub lowest: f64,
}

/// How far the money of one year of the loan pays it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CoverYear {
    /// Which year of the loan; 1 is the first.
    pub year: u16,
    /// Money that comes in before the loan is paid.
    pub available: f64,
    /// Interest and repayment together, as a positive figure.
    pub payments: f64,
    /// The one by the other; negative where money goes out.
    pub ratio: f64,
}

/// Debt service cover by months: the cash of each month before the loan, and what is paid for the loan in it, as a
/// positive figure. Month 0, in which the loan comes in and is spent, counts in neither. A year of the loan is twelve
/// months from month 1; of the last one only the months up to the last payment count. None where nothing is paid.
#[must_use]
pub fn debt_cover(cash: &[f64], payments: &[f64]) -> Option<DebtCover> {
    let last = payments.iter().rposition(|payment| *payment != 0.0)?;
    let months: Vec<(f64, f64)> = cash
        .iter()
        .copied()
        .zip(payments.iter().copied())
        .take(last + 1)
        .skip(1)
        .collect();
    let years: Vec<CoverYear> = (1_u16..)
        .zip(months.chunks(12))
        .filter_map(|(year, months)| CoverYear::of(year, months))
        .collect();
    let lowest = years.iter().map(|year| year.ratio).reduce(f64::min)?;
    Some(DebtCover { years, lowest })
}

/// The equal payment at the end of each month that pays an annuity loan back: the yearly rate is nominal, a twelfth of
/// it a month, as banks quote it. None without a month to pay it in, or where there is no finite amount.
#[must_use]
pub fn loan_payment(amount: f64, yearly_rate: f64, months: u16) -> Option<f64> {
    let factor = annuity_factor(yearly_rate / 12.0, months);
    (factor > 0.0)
        .then(|| amount / factor)
        .filter(|payment| payment.is_finite())
}

impl CoverYear {
    fn of(year: u16, months: &[(f64, f64)]) -> Option<Self> {
        let available = months.iter().map(|(cash, _)| cash).sum::<f64>() + 0.0;
        let payments: f64 = months.iter().map(|(_, payment)| payment).sum();
        let ratio = available / payments;
        (payments > 0.0 && ratio.is_finite()).then_some(Self {
            year,
            available,
            payments,
            ratio,
        })
    }
}
