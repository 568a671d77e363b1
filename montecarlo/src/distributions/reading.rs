//! What the figures given are taken to say, and the search for the shape that says it.

use super::Impossible;

/// The shares of cases below the low and below the high figure when 8 in 10 cases lie between them.
pub(super) const EIGHT_IN_TEN: (f64, f64) = (0.1, 0.9);

/// Accepts finite figures in order.
pub(super) fn in_order(low: f64, likely: f64, high: f64) -> Result<(), Impossible> {
    within_reach(low)?;
    within_reach(likely)?;
    within_reach(high)?;
    if low > likely {
        Err(Impossible::LowAboveLikely)
    } else if likely > high {
        Err(Impossible::LikelyAboveHigh)
    } else {
        Ok(())
    }
}

/// Accepts two finite figures in order.
pub(super) fn two_in_order(low: f64, high: f64) -> Result<(), Impossible> {
    within_reach(low)?;
    within_reach(high)?;
    if low > high {
        Err(Impossible::LowAboveHigh)
    } else {
        Ok(())
    }
}

/// Accepts two shares of cases on either side of a half.
pub(super) fn shares(at: (f64, f64)) -> Result<(), Impossible> {
    let fine = 0.0 < at.0 && at.0 < 0.5 && 0.5 < at.1 && at.1 < 1.0;
    if fine {
        Ok(())
    } else {
        Err(Impossible::SharesOutOfOrder)
    }
}

fn within_reach(figure: f64) -> Result<(), Impossible> {
    if !figure.is_finite() {
        Err(Impossible::NotFinite)
    } else if figure.abs() > 1e100 {
        Err(Impossible::TooLarge)
    } else {
        Ok(())
    }
}

/// Where a likely figure lies on the way from the low one, 0, to the high one, 1.
pub(super) fn lean(low: f64, likely: f64, high: f64) -> f64 {
    if low == high {
        0.5
    } else {
        ((likely - low) / (high - low)).clamp(0.0, 1.0)
    }
}

/// Where a rising function is 0 between two places, by regula falsi in the variant called Illinois (Dowell & Jarratt
/// 1971). The nearer end where it has no zero between them.
pub(super) fn root(function: impl Fn(f64) -> f64, from: f64, to: f64) -> f64 {
    let (mut left, mut right) = ((from, function(from)), (to, function(to)));
    if left.1 >= 0.0 {
        return from;
    }
    if right.1 <= 0.0 {
        return to;
    }
    let mut last = from;
    for _ in 0..100 {
        let place = (left.0 * right.1 - right.0 * left.1) / (right.1 - left.1);
        let place = place.clamp(left.0, right.0);
        let value = function(place);
        if value == 0.0 || (place - last).abs() <= 1e-16 {
            return place;
        }
        last = place;
        if value < 0.0 {
            left = (place, value);
            right.1 *= 0.5;
        } else {
            right = (place, value);
            left.1 *= 0.5;
        }
    }
    last
}
