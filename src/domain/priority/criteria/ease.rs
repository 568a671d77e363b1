//! Ease: how few own hours an option takes to set up.

use super::{Criterion, CriterionInfo, Facts, NotScored};

pub(super) static INFO: CriterionInfo = CriterionInfo {
    criterion: Criterion::Ease,
    key: "ease",
    name: "Ease",
    scale: "0 = 400 own hours to set it up; 100 = 8 hours. Each halving is worth the same.",
    anchors: &[
        (0.0, "400 own hours, ten weeks of one person"),
        (25.0, "150 own hours, about four weeks"),
        (50.0, "57 own hours, about seven days"),
        (75.0, "21 own hours, about three days"),
        (100.0, "8 own hours, one day"),
    ],
    weight: 20.0,
    score,
};

/// `100 · ln(400/h)/ln 50`: 8 hours are 100 points, 40 are 58.9, 400 are none. Less than an hour counts as an hour.
fn score(facts: &Facts<'_>) -> Result<f64, NotScored> {
    let hours = facts
        .hours
        .filter(|hours| hours.is_finite())
        .ok_or(NotScored::NoHours)?;
    Ok(100.0 * libm::log(400.0 / hours.max(1.0)) / libm::log(50.0))
}
