//! What is drawn for the figures of a plan that belong to no return: effects on goals, points, hours.

use montecarlo::{BATCH, Draws, Strength, Tables};

use super::chances::distribution;
use crate::domain::finance::Input;
use crate::domain::quantity::{Bounds, LARGEST};
use crate::domain::simulation::{input_stream, stream};
use crate::plan::{Correlation, Id, Opportunity, OwnCriterion, Plan, Serves, Uncertain};

/// The most trials of an order or of a goal's cover.
const MOST: usize = 10_000;

/// Draws that follow from a plan's seed.
pub(super) struct PlanDraws {
    draws: Draws,
    tables: Tables,
    strength: Strength,
    batches: u32,
}

impl PlanDraws {
    pub(super) fn new(plan: &Plan) -> Self {
        Self {
            draws: Draws::new(plan.seed),
            tables: Tables::default(),
            strength: match plan.correlation {
                Correlation::None => Strength::None,
                Correlation::Some => Strength::Some,
                Correlation::Strong => Strength::Strong,
            },
            batches: u32::try_from(trials(plan) / BATCH).unwrap_or(1),
        }
    }

    /// By how much an opportunity moves a goal's measure, in each trial; empty where that has no range. The same
    /// wherever it is asked for, so that fit and cover rest on the same trials.
    pub(super) fn effect(&mut self, of: Id, serves: &Serves) -> Vec<f64> {
        let name = format!("effect on {}", serves.goal);
        self.of_range(&serves.effect, WIDE, stream(of.0, &name), None)
    }

    /// Points by a criterion of the owner's own.
    pub(super) fn score(&mut self, of: Id, criterion: &OwnCriterion, range: &Uncertain) -> Vec<f64> {
        let name = format!("points by {}", criterion.id);
        self.of_range(range, WIDE, stream(of.0, &name), None)
    }

    /// An input of an opportunity, as the simulation of its return draws it.
    pub(super) fn input(&mut self, opportunity: &Opportunity, input: Input) -> Vec<f64> {
        let Some(range) = opportunity.inputs.get(input.key()) else {
            return Vec::new();
        };
        self.of_range(
            range,
            input.info().bounds,
            input_stream(opportunity.id.0, input),
            Some(input.more_is_better()),
        )
    }

    /// `with_others` says of a figure that errs with the others whether it rises with the common cause.
    fn of_range(&mut self, range: &Uncertain, bounds: Bounds, stream: u64, with_others: Option<bool>) -> Vec<f64> {
        let Some(distribution) = distribution(range, bounds).ok().flatten() else {
            return Vec::new();
        };
        if distribution.fixed().is_some() {
            return Vec::new();
        }
        let table = self.tables.of(&distribution);
        let mut values = Vec::new();
        for batch in 0..self.batches {
            let column = match with_others {
                Some(rises) => self.draws.column_with(&table, stream, batch, self.strength, rises),
                None => self.draws.column(&table, stream, batch),
            };
            column.append_to(&mut values, BATCH);
        }
        values
    }
}

/// Trials of an order or of a goal's cover: those of the plan, in whole batches, at most ten thousand.
pub(super) fn trials(plan: &Plan) -> usize {
    let asked = usize::try_from(plan.trials).unwrap_or(MOST).clamp(1, MOST);
    asked.div_ceil(BATCH) * BATCH
}

const WIDE: Bounds = Bounds {
    least: -LARGEST,
    most: LARGEST,
};
