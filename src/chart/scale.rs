//! Scales: from a figure to a place on the paper.

/// Equal differences are equal distances.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Linear {
    from: (f64, f64),
    to: (f64, f64),
}

impl Linear {
    /// A scale from figures `least..=most` to places `start..=end`. Where all figures are the same, or one is not
    /// finite, everything lies in the middle.
    #[must_use]
    pub fn new((least, most): (f64, f64), (start, end): (f64, f64)) -> Self {
        Self {
            from: (least, most),
            to: (start, end),
        }
    }

    /// The place of a figure.
    #[must_use]
    pub fn place(&self, figure: f64) -> f64 {
        let ((least, most), (start, end)) = (self.from, self.to);
        let place = start + (figure - least) / (most - least) * (end - start);
        if place.is_finite() {
            place
        } else {
            f64::midpoint(start, end)
        }
    }
}

/// Equal ratios are equal distances. Figures below the least are placed at the start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Logarithmic {
    least: f64,
    inner: Linear,
}

impl Logarithmic {
    /// A scale from figures `least..=most`, both above 0, to places `start..=end`.
    #[must_use]
    pub fn new((least, most): (f64, f64), places: (f64, f64)) -> Self {
        let least = least.max(f64::MIN_POSITIVE);
        Self {
            least,
            inner: Linear::new((libm::log(least), libm::log(most.max(least))), places),
        }
    }

    /// The place of a figure.
    #[must_use]
    pub fn place(&self, figure: f64) -> f64 {
        self.inner.place(libm::log(figure.max(self.least)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_lie_where_they_belong() {
        let scale = Linear::new((-10.0, 30.0), (400.0, 0.0));
        for (figure, place) in [(-10.0, 400.0), (30.0, 0.0), (0.0, 300.0), (50.0, -200.0)] {
            assert!((scale.place(figure) - place).abs() < 1e-9, "{figure}");
        }
        let scale = Logarithmic::new((1.0, 100.0), (0.0, 200.0));
        for (figure, place) in [(1.0, 0.0), (10.0, 100.0), (100.0, 200.0), (0.0, 0.0), (-5.0, 0.0)] {
            assert!((scale.place(figure) - place).abs() < 1e-9, "{figure}");
        }
    }

    #[test]
    fn no_figure_leads_off_the_paper() {
        let places = [
            Linear::new((5.0, 5.0), (0.0, 100.0)).place(5.0),
            Linear::new((0.0, 1.0), (0.0, 100.0)).place(f64::NAN),
            Logarithmic::new((0.0, 0.0), (0.0, 100.0)).place(0.0),
        ];
        for place in places {
            assert!(place.is_finite(), "{places:?}");
        }
    }
}
