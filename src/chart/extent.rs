//! From the least figure to the greatest.

/// The least and the greatest of some figures. What is not finite is left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// The least.
    pub least: f64,
    /// The greatest.
    pub most: f64,
}

impl Extent {
    /// The extent of figures; none where there is no finite one.
    #[must_use]
    pub fn of(figures: impl IntoIterator<Item = f64>) -> Option<Self> {
        figures
            .into_iter()
            .filter(|figure| figure.is_finite())
            .fold(None, |extent, figure| {
                let extent = extent.unwrap_or(Self {
                    least: figure,
                    most: figure,
                });
                Some(extent.with(figure))
            })
    }

    /// The extent that holds a figure too.
    #[must_use]
    pub fn with(self, figure: f64) -> Self {
        if figure.is_finite() {
            Self {
                least: self.least.min(figure),
                most: self.most.max(figure),
            }
        } else {
            self
        }
    }

    /// The same where it has room; else a little room on both sides, because an axis has two ends.
    #[must_use]
    pub fn opened(self) -> Self {
        if self.least < self.most {
            return self;
        }
        let room = (self.least.abs() * 0.1).max(1.0);
        Self {
            least: self.least - room,
            most: self.most + room,
        }
    }

    /// As the two ends of a scale.
    #[must_use]
    pub fn ends(self) -> (f64, f64) {
        (self.least, self.most)
    }
}

/// From one figure to another, the lesser first.
pub type Ends = (f64, f64);

/// A bar from one figure to another, in either order, parted at a third: what lies below it and what lies above it.
#[must_use]
pub fn split_at(at: f64, from: f64, to: f64) -> (Option<Ends>, Option<Ends>) {
    let (least, most) = if from <= to { (from, to) } else { (to, from) };
    let below = (least < at).then(|| (least, most.min(at)));
    let above = (most > at || least == at).then(|| (least.max(at), most));
    (below, above)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_extent_holds_what_is_finite() {
        for (figures, ends) in [
            (&[][..], None),
            (&[f64::NAN, f64::INFINITY], None),
            (&[3.0], Some((3.0, 3.0))),
            (&[f64::NAN, -1e9, 1e12, 0.0], Some((-1e9, 1e12))),
            (&[-5.0, -2.0], Some((-5.0, -2.0))),
        ] {
            assert_eq!(
                Extent::of(figures.iter().copied()).map(Extent::ends),
                ends,
                "{figures:?}"
            );
        }
    }

    #[test]
    fn an_opened_extent_has_room() {
        for figure in [0.0, 1.0, -1e9, 1e12] {
            let (least, most) = Extent {
                least: figure,
                most: figure,
            }
            .opened()
            .ends();
            assert!(least < figure && figure < most, "{figure}: {least} to {most}");
        }
        let wide = Extent { least: 1.0, most: 2.0 };
        assert_eq!(wide.opened(), wide);
    }

    #[test]
    fn a_bar_is_parted_where_it_crosses() {
        for (from, to, below, above) in [
            (-2.0, 3.0, Some((-2.0, 0.0)), Some((0.0, 3.0))),
            (3.0, -2.0, Some((-2.0, 0.0)), Some((0.0, 3.0))),
            (1.0, 3.0, None, Some((1.0, 3.0))),
            (-3.0, -1.0, Some((-3.0, -1.0)), None),
            (-3.0, 0.0, Some((-3.0, 0.0)), None),
            (0.0, 0.0, None, Some((0.0, 0.0))),
        ] {
            assert_eq!(split_at(0.0, from, to), (below, above), "{from} to {to}");
        }
    }
}
