//! Internal rate of return: every rate at which the flows are worth nothing today.

use super::Measure;
use crate::domain::sort::sort;

/// Internal rate of return.
pub(in crate::domain::finance) static MEASURE: Measure = Measure {
    name: "Internal rate of return",
    meaning: "The yearly interest at which it would just break even. It is a headline only when there is exactly one.",
    source: "Brealey, Myers and Allen, Principles of Corporate Finance; all roots by interval exclusion (Moore 1966)",
};

/// The rates at which flows are worth nothing, one period's rate each.
#[derive(Clone, Debug, PartialEq)]
pub enum Irr {
    /// Money goes only one way, so no rate balances it.
    OneWay,
    /// Money goes both ways, but no rate balances it.
    None,
    /// Exactly one rate.
    One(f64),
    /// Several rates, ascending: none of them is the return.
    Several(Vec<f64>),
    /// The flows are too strange to find the rates with certainty.
    Unclear,
}

impl Irr {
    /// All rates found.
    #[must_use]
    pub fn rates(&self) -> &[f64] {
        match self {
            Self::One(rate) => std::slice::from_ref(rate),
            Self::Several(rates) => rates,
            Self::OneWay | Self::None | Self::Unclear => &[],
        }
    }

    /// The same with each rate turned, say from a month's to a year's.
    #[must_use]
    pub fn map(&self, turn: impl Fn(f64) -> f64) -> Self {
        match self {
            Self::One(rate) => Self::One(turn(*rate)),
            Self::Several(rates) => Self::Several(rates.iter().copied().map(turn).collect()),
            other => other.clone(),
        }
    }

    /// Why there is no single rate; none where there is one.
    #[must_use]
    pub fn sentence(&self) -> Option<&'static str> {
        match self {
            Self::OneWay => Some("No rate: money goes only one way."),
            Self::None => Some("No rate: at no interest do the flows balance."),
            Self::One(_) => None,
            Self::Several(_) => Some(
                "More than one rate balances these flows, so none of them is the return: use the net present value.",
            ),
            Self::Unclear => Some("No rate could be found with certainty: use the net present value."),
        }
    }
}

/// Intervals looked at before the search gives up. Ordinary streams need some dozens.
const PATIENCE: u32 = 20_000;

/// All rates above −100 % at which `Σ v_t/(1 + r)^t` is 0.
///
/// Looked for as roots of the polynomial `Σ v_t x^t` in `x = 1/(1 + r)`, on (0, 1] and, with the flows reversed, on
/// (0, 1): so powers never grow. An interval is excluded when bounds show that it holds no root, and searched by
/// bisection once bounds on the slope show that it holds at most one.
#[must_use]
pub fn irr(flows: &[f64]) -> Irr {
    let largest = flows.iter().fold(0.0_f64, |most, flow| most.max(libm::fabs(*flow)));
    if !largest.is_finite() {
        return Irr::Unclear;
    }
    // Dust beside the largest flow is rounding, not money.
    let clean: Vec<f64> = flows
        .iter()
        .map(|flow| {
            if libm::fabs(*flow) > largest * 1e-15 {
                *flow / largest
            } else {
                0.0
            }
        })
        .collect();
    let Some(first) = clean.iter().position(|flow| *flow != 0.0) else {
        return Irr::OneWay;
    };
    let last = clean.iter().rposition(|flow| *flow != 0.0).unwrap_or(first);
    let flows = clean.get(first..=last).unwrap_or_default();
    if !(flows.iter().any(|flow| *flow > 0.0) && flows.iter().any(|flow| *flow < 0.0)) {
        return Irr::OneWay;
    }
    let reversed: Vec<f64> = flows.iter().rev().copied().collect();
    let (Some(below_one), Some(above_one)) = (Search::roots(flows), Search::roots(&reversed)) else {
        return Irr::Unclear;
    };
    let mut rates: Vec<f64> = below_one
        .into_iter()
        .map(|x| 1.0 / x - 1.0)
        .chain(above_one.into_iter().map(|y| y - 1.0))
        .collect();
    sort(&mut rates, f64::total_cmp);
    rates.dedup_by(|b, a| libm::fabs(*b - *a) < 1e-7 * (1.0 + libm::fabs(*a)));
    match rates.as_slice() {
        [] => Irr::None,
        [rate] => Irr::One(*rate),
        _ => Irr::Several(rates),
    }
}

struct Search<'a> {
    /// The factors of the polynomial, and those of its slope.
    flows: &'a [f64],
    slopes: Vec<f64>,
    found: Vec<f64>,
    patience: u32,
}

impl<'a> Search<'a> {
    /// The roots in (0, 1], or none when patience ran out. The first flow is not 0.
    fn roots(flows: &'a [f64]) -> Option<Vec<f64>> {
        let mut search = Self {
            flows,
            slopes: (0_u32..)
                .zip(flows)
                .skip(1)
                .map(|(t, flow)| f64::from(t) * flow)
                .collect(),
            found: Vec::new(),
            patience: PATIENCE,
        };
        let first = libm::fabs(flows.first().copied().unwrap_or(0.0));
        let rest = flows
            .iter()
            .skip(1)
            .fold(0.0_f64, |most, flow| most.max(libm::fabs(*flow)));
        // Cauchy: nearer to 0 the first flow outweighs all others.
        search.look(0.5 * first / (first + rest), 1.0)?;
        Some(search.found)
    }

    fn look(&mut self, from: f64, to: f64) -> Option<()> {
        self.patience = self.patience.checked_sub(1)?;
        let middle = f64::midpoint(from, to);
        let half = to - middle;
        let (low, high) = bounds(self.flows, from, to);
        let (slope_low, slope_high) = bounds(&self.slopes, from, to);
        let (at_middle, size) = self.value(middle);
        let steepest = libm::fabs(slope_low).max(libm::fabs(slope_high));
        let noise = size * 1e-14;
        if low > noise || high < -noise || libm::fabs(at_middle) > steepest * half + noise {
            return Some(());
        }
        if slope_low > 0.0 || slope_high < 0.0 {
            self.bisect(from, to);
            return Some(());
        }
        if half < 1e-9 * middle {
            // Too small to divide: a root that touches 0 without crossing it.
            if libm::fabs(at_middle) <= size * 1e-12 {
                self.found.push(middle);
            }
            return Some(());
        }
        self.look(from, middle)?;
        self.look(middle, to)
    }

    /// The one root of an interval the polynomial rises or falls through, where it holds one.
    fn bisect(&mut self, mut from: f64, mut to: f64) {
        let (start, size) = self.value(from);
        let (end, _) = self.value(to);
        let zero = size * 1e-15;
        if libm::fabs(end) <= zero {
            self.found.push(to);
        } else if libm::fabs(start) <= zero {
            self.found.push(from);
        } else if (start > 0.0) != (end > 0.0) {
            for _ in 0..80 {
                let middle = f64::midpoint(from, to);
                if (self.value(middle).0 > 0.0) == (start > 0.0) {
                    from = middle;
                } else {
                    to = middle;
                }
            }
            self.found.push(f64::midpoint(from, to));
        }
    }

    /// The value at x, and the sum of the sizes of its terms.
    fn value(&self, x: f64) -> (f64, f64) {
        self.flows.iter().rev().fold((0.0, 0.0), |(value, size), flow| {
            (value * x + flow, size * x + libm::fabs(*flow))
        })
    }
}

/// Bounds of a polynomial between two places above 0: terms with a positive factor grow with x, those with a negative
/// one fall.
fn bounds(factors: &[f64], from: f64, to: f64) -> (f64, f64) {
    factors.iter().rev().fold((0.0, 0.0), |(low, high), factor| {
        // Horner keeps each bound a bound: both running sums are multiplied by the end that widens them.
        let low = factor + if low < 0.0 { low * to } else { low * from };
        let high = factor + if high > 0.0 { high * to } else { high * from };
        (low, high)
    })
}
