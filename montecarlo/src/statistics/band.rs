//! A figure by month, as a band.

use super::percentiles::percentiles;

/// The range of a figure: eight trials in ten lie between its ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// One trial in ten is lower.
    pub p10: f64,
    /// Half of the trials are lower.
    pub p50: f64,
    /// One trial in ten is higher.
    pub p90: f64,
}

impl Spread {
    /// The range of these trials; nothing without trials.
    #[must_use]
    pub fn of(values: &[f64]) -> Option<Self> {
        let [p10, p50, p90] = percentiles(values, &[0.1, 0.5, 0.9])?;
        Some(Self { p10, p50, p90 })
    }
}

/// The range of each month, from the values of all trials in that month; nothing where a month has no trials.
///
/// The months are ranged one by one: no single trial need run along the edge of the band. A month that is the same in all
/// trials may be given as one value.
pub fn band<'a>(months: impl IntoIterator<Item = &'a [f64]>) -> Option<Vec<Spread>> {
    months.into_iter().map(Spread::of).collect()
}
