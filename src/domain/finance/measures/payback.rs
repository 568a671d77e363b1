//! Payback: how long until what went out has come back.

use super::Measure;

/// Payback.
pub(in crate::domain::finance) static MEASURE: Measure = Measure {
    name: "Payback",
    meaning: "How long until the money put in has come back and stays back. It says nothing about what comes after.",
    source: "Brealey, Myers and Allen, Principles of Corporate Finance; the last crossing is taken",
};

/// When what went out has come back for good.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Payback {
    /// Nothing goes out on balance before it comes in.
    AtOnce,
    /// After so many periods from the first payment.
    After {
        /// How many, linear inside a period.
        periods: f64,
        /// The period it falls in, counted from time 0.
        at: f64,
        /// How often it had come back before and was lost again.
        relapses: u32,
    },
    /// It earns, but not enough within the periods looked at.
    NotWithin(u32),
    /// It never earns in any period.
    Never,
}

/// Payback of flows, the first at time 0.
#[must_use]
pub fn payback(flows: &[f64]) -> Payback {
    let Some(first) = flows.iter().position(|flow| *flow < 0.0) else {
        return Payback::AtOnce;
    };
    let mut sum = 0.0;
    let mut crossings = 0_u32;
    let mut last = None;
    for (at, flow) in (0_u32..).zip(flows) {
        let before = sum;
        sum += flow;
        if before < 0.0 && sum >= 0.0 {
            crossings += 1;
            last = Some(f64::from(at) - 1.0 + before / (before - sum));
        }
    }
    let periods = u32::try_from(flows.len()).unwrap_or(u32::MAX).saturating_sub(1);
    match last {
        Some(at) if sum >= 0.0 => Payback::After {
            periods: at - f64::from(u32::try_from(first).unwrap_or(u32::MAX)),
            at,
            relapses: crossings - 1,
        },
        None if sum >= 0.0 => Payback::AtOnce,
        _ if flows.iter().skip(first).any(|flow| *flow > 0.0) => Payback::NotWithin(periods),
        _ => Payback::Never,
    }
}

/// Each flow as it is worth today, for the discounted payback.
#[must_use]
pub fn discounted(rate: f64, flows: &[f64]) -> Vec<f64> {
    let mut factor = 1.0;
    flows
        .iter()
        .map(|flow| {
            let worth = flow * factor;
            factor /= 1.0 + rate;
            worth
        })
        .collect()
}
