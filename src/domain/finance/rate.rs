//! Rates a year and a month.

/// Everything but a millionth is lost in a year: below it, flows far away would count without end.
const LEAST_YEARLY: f64 = -0.999_999;

/// The same for a month.
const LEAST_MONTHLY: f64 = -0.999_999_999;

/// The rate a month that compounds to a rate a year: `(1 + r)^(1/12) − 1`. A rate below −99.9999 % counts as that.
#[must_use]
pub fn monthly_rate(yearly: f64) -> f64 {
    let yearly = if yearly < LEAST_YEARLY { LEAST_YEARLY } else { yearly };
    libm::expm1(libm::log1p(yearly) / 12.0)
}

/// The rate a year that a rate a month compounds to: `(1 + i)^12 − 1`. A rate below −99.9999999 % counts as that.
#[must_use]
pub fn yearly_rate(monthly: f64) -> f64 {
    let monthly = if monthly < LEAST_MONTHLY {
        LEAST_MONTHLY
    } else {
        monthly
    };
    libm::expm1(libm::log1p(monthly) * 12.0)
}
