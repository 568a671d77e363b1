//! What a pointer points at.

/// Which of the places lies nearest, the first of several as near; none where there is no place.
#[must_use]
pub fn nearest(places: impl IntoIterator<Item = f64>, at: f64) -> Option<usize> {
    let far = |place: f64| {
        let far = (place - at).abs();
        if far.is_nan() { f64::INFINITY } else { far }
    };
    let mut best: Option<(usize, f64)> = None;
    for (index, place) in places.into_iter().enumerate() {
        let far = far(place);
        if best.is_none_or(|(_, least)| far < least) {
            best = Some((index, far));
        }
    }
    best.map(|(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_place_is_found() {
        for (places, at, expected) in [
            (&[][..], 5.0, None),
            (&[10.0], -1e12, Some(0)),
            (&[0.0, 10.0, 20.0], 14.9, Some(1)),
            (&[0.0, 10.0, 20.0], 15.1, Some(2)),
            (&[0.0, 10.0, 10.0], 10.0, Some(1)),
            (&[0.0, 10.0], f64::NAN, Some(0)),
        ] {
            assert_eq!(nearest(places.iter().copied(), at), expected, "{places:?} at {at}");
        }
    }
}
