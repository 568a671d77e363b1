//! How fast a goal would have to move, in words.

use crate::domain::goal::Growth;
use crate::domain::quantity::Quantity;
use crate::plan::figures::against_the_best;
use crate::ui::locality::Locality;

/// “From 260 to 299 in 4 months: 9.75 more a month, or 3.6 % a month on the month before. That is 1.4 times your best
/// 4 months (7 a month).”
#[must_use]
pub fn required_growth(growth: &Growth, (from, to): (f64, f64), quantity: Quantity, locality: &Locality) -> String {
    let put = |value: f64| figure(value, quantity, locality);
    let months = length(growth.months, locality);
    let more = if to > from { " more a month" } else { " less a month" };
    let rate = step(growth.a_month.abs(), quantity, locality);
    let mut said = [
        "From ",
        &*put(from),
        " to ",
        &put(to),
        " in ",
        &months,
        ": ",
        &rate,
        more,
    ]
    .concat();
    if let Some(compound) = growth.compound {
        let share = locality.format.percent(compound.abs(), 1);
        said = [&*said, ", or ", &share, " a month on the month before"].concat();
    }
    said.push('.');
    match (against_the_best(growth), growth.of_best) {
        (Some(words), Some(times)) if times.is_finite() && times > 0.0 => {
            let best = step(growth.a_month.abs() / times, quantity, locality);
            [&*said, " That is ", &words, " (", &best, " a month)."].concat()
        }
        (Some(words), _) => [&*said, " So far, ", &words, "."].concat(),
        (None, _) => said,
    }
}

/// A length of time. Calendar months differ in their days, so six of them are only about six mean ones.
fn length(months: f64, locality: &Locality) -> String {
    let whole = libm::round(months);
    let off = (months - whole).abs();
    let near = whole > 0.0 && off < 0.2;
    let number = locality.format.number(if near { whole } else { months }, 1);
    let about = if near && off > 0.005 { "about " } else { "" };
    let unit = if number == "1" { " month" } else { " months" };
    [about, &number, unit].concat()
}

/// A value of the measure, with its unit.
#[must_use]
pub fn figure(value: f64, quantity: Quantity, locality: &Locality) -> String {
    match quantity {
        Quantity::Minutes | Quantity::Hours | Quantity::Months => locality.precise(quantity, value),
        Quantity::Money | Quantity::Share | Quantity::Count => locality.figure(quantity, value),
    }
}

/// A change of the measure: that of a share is told in points, because “1 % more” could be a share of the share.
fn step(change: f64, quantity: Quantity, locality: &Locality) -> String {
    if quantity == Quantity::Share {
        let points = locality.format.number(change * 100.0, 2);
        let unit = if points == "1" {
            " percentage point"
        } else {
            " percentage points"
        };
        return [&*points, unit].concat();
    }
    figure(change, quantity, locality)
}
