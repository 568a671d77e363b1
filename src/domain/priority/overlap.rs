//! Two options that touch one process save less together than one by one: what the first takes away, the second cannot.

/// The share of a process's hours that two options take away together: `1 − (1 − p)(1 − q)`, not `p + q`.
#[must_use]
pub fn taken_together(p: f64, q: f64) -> f64 {
    1.0 - (1.0 - p.clamp(0.0, 1.0)) * (1.0 - q.clamp(0.0, 1.0))
}

/// What a pair on one process is worth beside what each is worth: minus the value of the hours that both would take
/// away, the share `p · q`. Each benefit is what an option is worth before its costs, for its share of the hours; where
/// an hour is worth more by one than by the other, the overlap is worth the mean of the two.
#[must_use]
pub fn overlap_value((p, benefit): (f64, f64), (q, other): (f64, f64)) -> f64 {
    let share = |share: f64| if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) };
    if share(p) <= 0.0 || share(q) <= 0.0 {
        return 0.0;
    }
    let lost = f64::midpoint(share(q) * benefit.max(0.0), share(p) * other.max(0.0));
    if lost.is_finite() { 0.0 - lost } else { 0.0 }
}
