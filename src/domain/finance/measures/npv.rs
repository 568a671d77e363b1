//! Net present value: what all flows are worth today.

use super::Measure;

/// Net present value.
pub(in crate::domain::finance) static MEASURE: Measure = Measure {
    name: "Net present value",
    meaning: "What all the money in and out is worth today, when money that comes later counts for less.",
    source: "Brealey, Myers and Allen, Principles of Corporate Finance",
};

/// `Σ v_t/(1 + r)^t` from t = 0. The rate is that of one period, above −1.
#[must_use]
pub fn npv(rate: f64, flows: &[f64]) -> f64 {
    let factor = 1.0 / (1.0 + rate);
    // Horner from the last flow back to the first: no powers, and the terms are added from the smallest up.
    flows.iter().rev().fold(0.0, |sum, flow| sum * factor + flow)
}

/// The same as a spreadsheet's NPV function reads a range: its first flow lies one period from today.
#[must_use]
pub fn npv_as_excel(rate: f64, flows: &[f64]) -> f64 {
    npv(rate, flows) / (1.0 + rate)
}
