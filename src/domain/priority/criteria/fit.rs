//! Fit: what an option does for the goals that are not about money.

use super::{Criterion, CriterionInfo, Facts, NotScored};

pub(super) static INFO: CriterionInfo = CriterionInfo {
    criterion: Criterion::Fit,
    key: "fit",
    name: "Fit",
    scale: "0 = moves no goal; 100 = closes the gap of the most important goal alone. Goals in money are left out: they are in the cash.",
    anchors: &[
        (0.0, "moves no goal"),
        (25.0, "closes a quarter of the gap of the most important goal"),
        (
            50.0,
            "closes half of that gap, or all of the gap of a goal half as important",
        ),
        (75.0, "closes three quarters of that gap"),
        (100.0, "closes the gap of the most important goal alone"),
    ],
    weight: 40.0,
    score,
};

/// `100 · Σ importance · share of the gap closed / greatest importance`. An option that serves no goal fits by 0.
fn score(facts: &Facts<'_>) -> Result<f64, NotScored> {
    let mut sum = 0.0;
    for (gap, effect) in facts.served.iter().filter(|(gap, _)| !gap.is_money) {
        let effect = effect.ok_or(NotScored::NoEffect)?;
        sum += gap.importance * gap.share_closed_by(effect).ok_or(NotScored::NoEffect)?;
    }
    let points = if facts.top_importance > 0.0 {
        100.0 * sum / facts.top_importance
    } else {
        0.0
    };
    Some(points)
        .filter(|points| points.is_finite())
        .ok_or(NotScored::NoEffect)
}
