//! Rates a year and a month.

/// The rate a month that compounds to a rate a year: `(1 + r)^(1/12) − 1`.
#[must_use]
pub fn monthly_rate(yearly: f64) -> f64 {
    libm::expm1(libm::log1p(yearly.max(-0.999_999)) / 12.0)
}

/// The rate a year that a rate a month compounds to: `(1 + i)^12 − 1`.
#[must_use]
pub fn yearly_rate(monthly: f64) -> f64 {
    libm::expm1(libm::log1p(monthly.max(-0.999_999_999)) * 12.0)
}
