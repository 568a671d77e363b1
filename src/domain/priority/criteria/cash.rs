//! Cash: what an option is worth in money.

use super::{Criterion, CriterionInfo, Facts, NotScored};

pub(super) static INFO: CriterionInfo = CriterionInfo {
    criterion: Criterion::Cash,
    key: "cash",
    name: "Cash",
    scale: "0 = net present value 0; 100 = one year’s profit from the settings, or without it one person’s cost of a year.",
    anchors: &[
        (0.0, "worth nothing today, all in all"),
        (25.0, "worth a quarter of one year’s profit today"),
        (50.0, "worth half of one year’s profit today"),
        (75.0, "worth three quarters of one year’s profit today"),
        (
            100.0,
            "worth one year’s profit today; without it in the settings, one person’s cost of a year",
        ),
    ],
    weight: 40.0,
    score,
};

/// `100 · NPV / what 100 points stand for`, below 0 where it loses money.
fn score(facts: &Facts<'_>) -> Result<f64, NotScored> {
    let npv = facts.npv.filter(|npv| npv.is_finite()).ok_or(NotScored::NoReturn)?;
    facts
        .hundred_points
        .filter(|hundred| *hundred > 0.0)
        .map(|hundred| 100.0 * npv / hundred)
        .filter(|points| points.is_finite())
        .ok_or(NotScored::NoScale)
}
