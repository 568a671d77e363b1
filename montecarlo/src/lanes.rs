//! Four trials at a time. The page is linked for size, which leaves loops as they are written; so what is to go in
//! parallel is written in parallel.

pub(crate) use wide::f64x4 as Lanes;

/// The value of four that are alike.
pub(crate) fn alone(lanes: Lanes) -> f64 {
    let [value, ..] = lanes.to_array();
    value
}

/// The values by fours; the last four are filled up with 1.
pub(crate) fn fours(values: &[f64]) -> impl Iterator<Item = Lanes> {
    let (fours, rest) = values.as_chunks();
    let last = (!rest.is_empty()).then(|| {
        let mut four = [1.0; 4];
        four.iter_mut().zip(rest).for_each(|(place, value)| *place = *value);
        four
    });
    fours.iter().copied().chain(last).map(Lanes::new)
}
