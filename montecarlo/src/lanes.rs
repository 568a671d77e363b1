//! Four trials at a time. The page is linked for size, which leaves loops as they are written; so what is to go in
//! parallel is written in parallel.

pub(crate) use wide::f64x4 as Lanes;

/// Turns each value.
pub(crate) fn turn(values: &mut [f64], turn: impl Fn(Lanes) -> Lanes) {
    let (fours, rest) = values.as_chunks_mut();
    for four in fours {
        *four = turn(Lanes::new(*four)).to_array();
    }
    let turned = turn(Lanes::new(filled(rest))).to_array();
    for (value, turned) in rest.iter_mut().zip(turned) {
        *value = turned;
    }
}

/// Joins each value with another.
pub(crate) fn join(values: &mut [f64], others: &[f64], join: impl Fn(Lanes, Lanes) -> Lanes) {
    let ((fours, rest), (other_fours, other_rest)) = (values.as_chunks_mut(), others.as_chunks());
    for (four, other) in fours.iter_mut().zip(other_fours) {
        *four = join(Lanes::new(*four), Lanes::new(*other)).to_array();
    }
    let joined = join(Lanes::new(filled(rest)), Lanes::new(filled(other_rest))).to_array();
    for (value, joined) in rest.iter_mut().zip(joined) {
        *value = joined;
    }
}

fn filled(rest: &[f64]) -> [f64; 4] {
    let mut four = [1.0; 4];
    for (place, value) in four.iter_mut().zip(rest) {
        *place = *value;
    }
    four
}
