//! Lines as SVG writes them.

use std::fmt::Write as _;

/// The points of an SVG polyline, to a tenth of a unit.
#[must_use]
pub fn polyline(points: impl IntoIterator<Item = (f64, f64)>) -> String {
    let mut text = String::new();
    for (x, y) in points {
        if !text.is_empty() {
            text.push(' ');
        }
        // Writing to a String cannot fail.
        let _written = write!(text, "{x:.1},{y:.1}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_written_to_a_tenth() {
        assert_eq!(polyline([(0.0, 1.25), (10.04, -3.0)]), "0.0,1.2 10.0,-3.0");
        assert_eq!(polyline([]), "");
    }
}
