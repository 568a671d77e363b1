//! The lowest cash point: what has to be financed.

use super::Measure;

/// Lowest cash point.
pub(super) static MEASURE: Measure = Measure {
    name: "Lowest cash point",
    meaning: "The most that is out of pocket at any time: what you must have or borrow.",
    source: "The minimum of the cumulative flows",
};

/// When the sum of all flows is lowest, and how low.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LowestPoint {
    /// The sum of all flows up to then; 0 where it is never below.
    pub amount: f64,
    /// The period, counted from time 0.
    pub at: u32,
}

/// The first time the sum of all flows is at its lowest.
#[must_use]
pub fn lowest_point(flows: &[f64]) -> LowestPoint {
    let mut sum = 0.0;
    let mut lowest = LowestPoint { amount: 0.0, at: 0 };
    for (at, flow) in (0_u32..).zip(flows) {
        sum += flow;
        if sum < lowest.amount {
            lowest = LowestPoint { amount: sum, at };
        }
    }
    lowest
}
