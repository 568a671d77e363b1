//! Modified internal rate of return: one rate even where the IRR has none or several.

use super::Measure;

/// Modified internal rate of return.
pub(super) static MEASURE: Measure = Measure {
    name: "Modified internal rate of return",
    meaning: "The yearly growth of the money put in, when what comes back meanwhile earns the discount rate. There is never more than one.",
    source: "Lin 1976; as the MIRR function of spreadsheets",
};

/// `(FV⁺/PV⁻)^(1/(n − 1)) − 1`: outflows discounted at the finance rate, inflows carried to the end at the
/// reinvestment rate, n flows. None where money goes only one way.
#[must_use]
pub fn mirr(flows: &[f64], finance_rate: f64, reinvestment_rate: f64) -> Option<f64> {
    let periods = u32::try_from(flows.len()).ok()?.checked_sub(1)?;
    let only = |wanted: fn(f64) -> bool| {
        flows
            .iter()
            .map(|flow| if wanted(*flow) { *flow } else { 0.0 })
            .collect::<Vec<f64>>()
    };
    let out = -super::npv(finance_rate, &only(|flow| flow < 0.0));
    let back = super::npv(reinvestment_rate, &only(|flow| flow > 0.0));
    if !(periods > 0 && out > 0.0 && back > 0.0) {
        return None;
    }
    // In logarithms, because the future value itself may be too large to write down.
    let growth = (libm::log(back) - libm::log(out)) / f64::from(periods) + libm::log1p(reinvestment_rate);
    Some(libm::expm1(growth)).filter(|rate| rate.is_finite())
}
