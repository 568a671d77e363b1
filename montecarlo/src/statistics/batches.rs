//! The spread of the means of batches.

use super::sum::sum;
use crate::BATCH;
use crate::lanes::Lanes;

/// The standard error of the mean of the values, each turned by a function; nothing below two whole batches.
///
/// It comes from the spread of the means of batches, because the draws of a batch are stratified: they are not
/// independent of each other, batches are. A batch that is not whole is left out here.
pub(super) fn standard_error(values: &[f64], turn: impl Fn(Lanes) -> Lanes + Copy) -> Option<f64> {
    let mut means = BatchMeans::default();
    for batch in values.chunks_exact(BATCH) {
        means.add(sum(batch, turn) / as_f64(BATCH));
    }
    means.standard_error()
}

/// The means of batches, added one by one (Welford's recurrence).
#[derive(Default)]
pub(super) struct BatchMeans {
    count: f64,
    mean: f64,
    squares: f64,
}

impl BatchMeans {
    pub(super) fn add(&mut self, mean: f64) {
        self.count += 1.0;
        let off = mean - self.mean;
        self.mean += off / self.count;
        self.squares += off * (mean - self.mean);
    }

    /// The standard error of the mean of the means; nothing below two of them.
    ///
    /// It is one standard error and no interval, so that no factor of Student's belongs in it.
    pub(super) fn standard_error(&self) -> Option<f64> {
        (self.count >= 2.0).then(|| (self.squares / (self.count * (self.count - 1.0))).sqrt())
    }
}

/// A count as a number.
#[expect(clippy::cast_precision_loss, reason = "a slice has fewer than 2^53 values")]
pub(super) fn as_f64(count: usize) -> f64 {
    count as f64
}
