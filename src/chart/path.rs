//! Places and lines as SVG writes them.

/// A place on the paper, to a tenth of a unit: finer than any screen or printer shows at the size of a chart.
#[must_use]
pub fn place(place: f64) -> String {
    // Whole tenths, because the standard library's rounding to a number of decimals weighs three kilobytes in the page.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the paper is a few hundred units wide; beyond it, it saturates"
    )]
    let tenths = libm::round(place * 10.0) as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    format!("{sign}{whole}.{tenth}")
}

/// A place in hundredths of the width, to a hundredth of one: `37.25%`.
#[must_use]
pub fn hundredths(place: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the paper is a hundred wide; beyond it, it saturates"
    )]
    let parts = libm::round(place * 100.0) as i64;
    let sign = if parts < 0 { "-" } else { "" };
    let (whole, part) = (parts.unsigned_abs() / 100, parts.unsigned_abs() % 100);
    format!("{sign}{whole}.{part:02}%")
}

/// The points of the area between two lines: along the first, and back along the second.
#[must_use]
pub fn area(upper: &[(f64, f64)], lower: &[(f64, f64)]) -> String {
    polyline(upper.iter().copied().chain(lower.iter().rev().copied()))
}

/// The points of an SVG polyline.
#[must_use]
pub fn polyline(points: impl IntoIterator<Item = (f64, f64)>) -> String {
    let points: Vec<String> = points
        .into_iter()
        .map(|(x, y)| format!("{},{}", place(x), place(y)))
        .collect();
    points.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_written_to_a_tenth() {
        assert_eq!(
            polyline([(0.0, 1.26), (10.04, -3.0), (-0.04, -0.5)]),
            "0.0,1.3 10.0,-3.0 0.0,-0.5"
        );
        assert_eq!(polyline([]), "");
        assert_eq!(
            (place(f64::NAN), place(f64::INFINITY).len() > 1),
            ("0.0".to_owned(), true)
        );
    }

    #[test]
    fn hundredths_are_written_to_a_hundredth() {
        for (place, expected) in [
            (0.0, "0.00%"),
            (37.254, "37.25%"),
            (100.0, "100.00%"),
            (-0.05, "-0.05%"),
            (f64::NAN, "0.00%"),
        ] {
            assert_eq!(hundredths(place), expected, "{place}");
        }
    }

    #[test]
    fn an_area_leads_there_and_back() {
        let points = area(&[(0.0, 1.0), (5.0, 2.0)], &[(0.0, 9.0), (5.0, 8.0)]);
        assert_eq!(points, "0.0,1.0 5.0,2.0 5.0,8.0 0.0,9.0");
        assert_eq!(area(&[], &[]), "");
    }
}
