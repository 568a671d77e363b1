//! Rate of return and present value by calendar dates.

use crate::domain::sort::sort;
use time::Date;

use super::Measure;

/// Rate of return by dates.
pub(super) static MEASURE: Measure = Measure {
    name: "Rate of return by calendar dates",
    meaning: "The internal rate of return counted by days, as a spreadsheet’s XIRR gives it: months are not equally long.",
    source: "The XIRR and XNPV functions of spreadsheets",
};

/// `Σ P_i/(1 + r)^((d_i − d_1)/365)`. The rate is a year's, above −1.
#[must_use]
pub fn xnpv(rate: f64, flows: &[(Date, f64)]) -> f64 {
    let Some((first, _)) = flows.first() else { return 0.0 };
    let growth = libm::log1p(rate);
    flows
        .iter()
        .map(|(date, flow)| {
            let years = f64::from(date.to_julian_day() - first.to_julian_day()) / 365.0;
            flow * libm::exp(-growth * years)
        })
        .sum()
}

/// The one rate a year at which [`xnpv`] is 0. None where there is not exactly one change of sign in time, so that a
/// single rate is not certain (Descartes' rule holds for any real exponents), or where it lies outside −99.9 % to a
/// million per cent.
#[must_use]
pub fn xirr(flows: &[(Date, f64)]) -> Option<f64> {
    let mut dated: Vec<(Date, f64)> = flows.iter().copied().filter(|(_, flow)| *flow != 0.0).collect();
    sort(&mut dated, |(a, _), (b, _)| a.cmp(b));
    let changes = dated
        .windows(2)
        .filter(|pair| matches!(pair, [(_, a), (_, b)] if (*a > 0.0) != (*b > 0.0)))
        .count();
    if changes != 1 {
        return None;
    }
    let (mut low, mut high) = (libm::log(0.001), libm::log(10_000.0));
    let positive = |growth: f64| xnpv(libm::expm1(growth), &dated) > 0.0;
    let at_low = positive(low);
    if at_low == positive(high) {
        return None;
    }
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if positive(middle) == at_low {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(libm::expm1(f64::midpoint(low, high)))
}
