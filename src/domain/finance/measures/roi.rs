//! Return on investment and the benefit–cost ratio, both of present values.

use super::Measure;

/// Return on investment.
pub(in crate::domain::finance) static MEASURE: Measure = Measure {
    name: "Return on investment",
    meaning: "What it brings beyond its cost, for each unit of cost, both as worth today. Others divide by the price alone or leave out the time: compare like with like.",
    source: "Forrester, Total Economic Impact: (benefits − costs)/costs in present values",
};

/// `(benefits − costs)/costs`. None where nothing is spent.
#[must_use]
pub fn roi(benefits: f64, costs: f64) -> Option<f64> {
    (costs > 0.0)
        .then(|| (benefits - costs) / costs)
        .filter(|roi| roi.is_finite())
}

/// `benefits/costs`. None where nothing is spent.
#[must_use]
pub fn benefit_cost_ratio(benefits: f64, costs: f64) -> Option<f64> {
    (costs > 0.0)
        .then(|| benefits / costs)
        .filter(|ratio| ratio.is_finite())
}
