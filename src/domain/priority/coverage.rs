//! How much of a goal's gap the opportunities close.

use montecarlo::statistics::Spread;

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

/// What an option does for a goal by its date.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// The option.
    pub by: u32,
    /// The share of its full effect that it has reached by the goal's date: see [`reached`].
    pub reached: f64,
    /// By how much it is likely to move the measure in full; none where that was not said.
    pub likely: Option<f64>,
    /// The same in each trial; empty where it has no range.
    pub trials: Vec<f64>,
}

/// How much of a goal's gap is closed by its date.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cover {
    /// The options that serve the goal.
    pub by: Vec<u32>,
    /// Those of them of which nobody said by how much: they count as nothing.
    pub unknown: Vec<u32>,
    /// Those of them that have reached nothing by the goal's date.
    pub too_late: Vec<u32>,
    /// The share closed if everything goes as is likely; none where nothing is known.
    pub likely: Option<f64>,
    /// The share closed in 8 of 10 trials, all effects drawn together.
    pub range: Option<Spread>,
    /// The share of trials in which the gap is closed whole.
    pub closed: Option<f64>,
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

/// How much of a goal's gap several options close by its date, drawn together: the sum of lows would be far lower than
/// the low of sums.
#[must_use]
pub fn cover(gap: &GoalGap, effects: &[Effect]) -> Cover {
    let known: Vec<(&Effect, f64)> = effects
        .iter()
        .filter_map(|effect| Some((effect, effect.likely?)))
        .collect();
    let likely: Vec<f64> = known.iter().map(|(effect, likely)| effect.reached * likely).collect();
    let longest = known.iter().map(|(effect, _)| effect.trials.len()).max().unwrap_or(0);
    let sums = (0..longest.max(1)).map(|trial| {
        let in_trial = known.iter().map(|(effect, likely)| {
            let drawn = effect.trials.get(trial % effect.trials.len().max(1));
            effect.reached * drawn.unwrap_or(likely)
        });
        in_trial.sum::<f64>()
    });
    let shares: Option<Vec<f64>> = if known.is_empty() {
        None
    } else {
        sums.map(|sum| gap.share_closed_by(sum)).collect()
    };
    let closed = shares.as_ref().map(|shares| {
        let closed = shares.iter().filter(|share| **share >= 1.0 - 1e-9).count();
        as_float(closed) / as_float(shares.len())
    });
    let ids = |wanted: &dyn Fn(&Effect) -> bool| effects.iter().filter(|one| wanted(one)).map(|one| one.by).collect();
    Cover {
        by: ids(&|_| true),
        unknown: ids(&|effect| effect.likely.is_none()),
        too_late: ids(&|effect| effect.reached <= 0.0),
        likely: covered(gap, &likely),
        range: shares.as_deref().and_then(Spread::of),
        closed,
    }
}

/// The share of its full effect that an option has reached in a month, 1 being the first: nothing before it starts, then
/// `min(1, (m − s + ½)/R)` over R months of ramp, and nothing once it no longer works.
#[must_use]
pub fn reached(month: f64, start: f64, ramp: f64, life: Option<f64>) -> f64 {
    let since = month - start;
    if since < 0.0 || life.is_some_and(|life| since >= life) {
        0.0
    } else if ramp > 0.0 {
        ((since + 0.5) / ramp).min(1.0)
    } else {
        1.0
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of trials")]
fn as_float(count: usize) -> f64 {
    count as f64
}
