//! How often two judgements agree.

/// How a judgement stands to its label, counted.
#[derive(Clone, Copy, Default, PartialEq, Debug)]
pub(crate) struct Counts {
    /// Met, and labelled so.
    pub(crate) met_rightly: u32,
    /// Met, though labelled not met.
    pub(crate) met_wrongly: u32,
    /// Not met, though labelled met.
    pub(crate) unmet_wrongly: u32,
    /// Not met, and labelled so.
    pub(crate) unmet_rightly: u32,
}

impl Counts {
    /// Counts pairs of a judgement and its label.
    pub(crate) fn of(pairs: impl Iterator<Item = (bool, bool)>) -> Self {
        let mut counts = Self::default();
        for pair in pairs {
            *match pair {
                (true, true) => &mut counts.met_rightly,
                (true, false) => &mut counts.met_wrongly,
                (false, true) => &mut counts.unmet_wrongly,
                (false, false) => &mut counts.unmet_rightly,
            } += 1;
        }
        counts
    }

    pub(crate) fn all(self) -> u32 {
        self.met_rightly + self.met_wrongly + self.unmet_wrongly + self.unmet_rightly
    }

    /// F1 of the class met, 0 to 1; none where it is neither said nor labelled.
    pub(crate) fn f1_met(self) -> Option<f64> {
        self.f1(self.met_rightly)
    }

    /// F1 of the class not met, 0 to 1; none where it is neither said nor labelled.
    pub(crate) fn f1_unmet(self) -> Option<f64> {
        self.f1(self.unmet_rightly)
    }

    /// The mean of both, so that the rarer class counts as much.
    pub(crate) fn macro_f1(self) -> Option<f64> {
        Some(f64::midpoint(self.f1_met()?, self.f1_unmet()?))
    }

    fn f1(self, hits: u32) -> Option<f64> {
        let whole = 2 * hits + self.met_wrongly + self.unmet_wrongly;
        (whole > 0).then(|| f64::from(2 * hits) / f64::from(whole))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f1_is_that_of_both_classes() {
        // Met: precision 3/4, recall 3/5, harmonic mean 2/3. Not met: 4/6 and 4/5, 8/11.
        let pairs = [(true, true); 3]
            .into_iter()
            .chain([(true, false)])
            .chain([(false, true); 2])
            .chain([(false, false); 4]);
        let counts = Counts::of(pairs);
        assert_eq!(counts.all(), 10);
        let close = |found: Option<f64>, expected: f64| found.is_some_and(|found| (found - expected).abs() < 1e-12);
        assert!(close(counts.f1_met(), 2.0 / 3.0));
        assert!(close(counts.f1_unmet(), 8.0 / 11.0));
        assert!(close(counts.macro_f1(), 23.0 / 33.0));
        assert_eq!(Counts::of([(false, false)].into_iter()).f1_met(), None);
    }
}
