//! How much of a goal's gap the opportunities close.

/// The gap of a goal: from its measure today to its target.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalGap {
    /// The goal.
    pub id: u32,
    /// The measure today, where it is known.
    pub baseline: Option<f64>,
    /// The measure when the goal is reached, where it is known.
    pub target: Option<f64>,
    /// How much the goal matters beside the others.
    pub importance: f64,
    /// Whether it counts money.
    pub is_money: bool,
}

impl GoalGap {
    /// The share of the gap that an effect on the measure closes; negative when it moves away from the target. None
    /// without a baseline and a target, or when they are the same.
    #[must_use]
    pub fn share_closed_by(&self, effect: f64) -> Option<f64> {
        let gap = self.target? - self.baseline?;
        (gap != 0.0).then(|| effect / gap).filter(|share| share.is_finite())
    }
}

/// The share of a goal's gap that several effects close together: they are added. None where nothing is known.
#[must_use]
pub fn covered(gap: &GoalGap, effects: &[f64]) -> Option<f64> {
    if effects.is_empty() {
        return None;
    }
    gap.share_closed_by(effects.iter().sum())
}
