//! The figures written along an axis.

/// Round figures that cover `least..=most`: about `count` of them, one, two or five times a power of ten apart, the
/// outer ones at or beyond the ends.
#[must_use]
pub fn round_ticks((least, most): (f64, f64), count: u8) -> Vec<f64> {
    let span = most - least;
    if !(span.is_finite() && span > 0.0) || count == 0 {
        return vec![if least.is_finite() { least } else { 0.0 }];
    }
    let rough = span / f64::from(count);
    let power = libm::pow(10.0, libm::floor(libm::log10(rough)));
    if power < f64::MIN_POSITIVE {
        return vec![least];
    }
    let step = [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|step| *step >= rough)
        .unwrap_or(10.0 * power);
    let first = libm::floor(least / step);
    let steps = libm::ceil(most / step) - first;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most a few more than count"
    )]
    let steps = steps.clamp(0.0, 100.0) as u8;
    (0..=steps)
        .map(|index| (first + f64::from(index)) * step + 0.0)
        .collect()
}

/// Round figures within an axis from `least` to `most`, about `count` of them, none beyond its ends.
#[must_use]
pub fn axis_ticks((least, most): (f64, f64), count: u8) -> Vec<f64> {
    let slack = (most - least) * 1e-9;
    let mut ticks = round_ticks((least, most), count);
    ticks.retain(|tick| *tick >= least - slack && *tick <= most + slack);
    ticks
}

/// The months written along an axis of `horizon` months: whole years where there are several, else quarters or months.
#[must_use]
pub fn month_ticks(horizon: u16) -> Vec<u16> {
    let step = match horizon {
        0..=6 => 1,
        7..=18 => 3,
        19..=24 => 6,
        25..=84 => 12,
        _ => 24,
    };
    (0..=horizon).step_by(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_cover_the_figures() {
        for (range, expected) in [
            ((0.0, 100.0), vec![0.0, 20.0, 40.0, 60.0, 80.0, 100.0]),
            ((-3200.0, 5500.0), vec![-4000.0, -2000.0, 0.0, 2000.0, 4000.0, 6000.0]),
            ((0.0, 0.7), vec![0.0, 0.2, 0.4, 3.0 * 0.2, 0.8]),
            ((5.0, 5.0), vec![5.0]),
            ((f64::NAN, 5.0), vec![0.0]),
            ((0.0, 5e-324), vec![0.0]),
        ] {
            assert_eq!(round_ticks(range, 5), expected, "{range:?}");
        }
    }

    #[test]
    fn ticks_of_an_axis_lie_within_it() {
        for (range, expected) in [
            ((-3200.0, 5500.0), vec![-2000.0, 0.0, 2000.0, 4000.0]),
            ((0.0, 100.0), vec![0.0, 20.0, 40.0, 60.0, 80.0, 100.0]),
            ((5.0, 5.0), vec![5.0]),
        ] {
            assert_eq!(axis_ticks(range, 5), expected, "{range:?}");
        }
    }

    #[test]
    fn months_are_told_in_steps_people_think_in() {
        for (horizon, expected) in [
            (3, vec![0, 1, 2, 3]),
            (12, vec![0, 3, 6, 9, 12]),
            (36, vec![0, 12, 24, 36]),
        ] {
            assert_eq!(month_ticks(horizon), expected, "{horizon}");
        }
    }
}
