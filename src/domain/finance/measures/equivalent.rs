//! Equivalent monthly value: what all of it comes to as one equal amount each month.

use super::Measure;

/// Equivalent monthly value.
pub(super) static MEASURE: Measure = Measure {
    name: "Equivalent monthly value",
    meaning: "The net present value as an equal amount each month: what it is worth a month, with everything counted.",
    source: "Equivalent annuity; Brealey, Myers and Allen, Principles of Corporate Finance",
};

/// The equal amount at the end of each of so many periods that is worth `npv` today. The rate is that of one period,
/// above −1. None without a period, or where there is no finite amount.
#[must_use]
pub fn equivalent(npv: f64, rate: f64, periods: u16) -> Option<f64> {
    let factor = annuity_factor(rate, periods);
    (factor > 0.0)
        .then(|| npv / factor + 0.0)
        .filter(|amount| amount.is_finite())
}

/// What 1 at the end of each of so many periods is worth today: `(1 − (1 + r)^−n)/r`, and n at no interest.
#[must_use]
pub fn annuity_factor(rate: f64, periods: u16) -> f64 {
    let periods = f64::from(periods);
    if rate == 0.0 {
        periods
    } else {
        -libm::expm1(-periods * libm::log1p(rate)) / rate
    }
}
