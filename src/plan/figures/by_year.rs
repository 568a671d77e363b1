//! Flows by year.

/// Month 0, then the sums of twelve months each. The last year has those that are left.
#[must_use]
pub fn by_year(flows: &[f64]) -> Vec<f64> {
    let Some((before, months)) = flows.split_first() else {
        return Vec::new();
    };
    std::iter::once(*before)
        .chain(months.chunks(12).map(|year| year.iter().sum::<f64>()))
        .collect()
}
