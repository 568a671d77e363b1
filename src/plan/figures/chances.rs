//! How sure the returns of a plan are: what is uncertain in it, as the simulation takes it.

use montecarlo::distributions::{Fixed, Impossible, Lognormal, Pert, Triangular, Uniform};

use super::returns::{case, terms, whole_months};
use crate::domain::finance::Input;
use crate::domain::quantity::Bounds;
use crate::domain::simulation::{
    Distribution, Outcome, RiskEvent, Setting, Simulation, Strength, Tables, UncertainCase, UncertainTerms, Watched,
};
use crate::plan::{Correlation, Firm, FirmNumber, Priorities, RangeReading, RangeShape, Risk, Uncertain, View};

/// Why low and high are no range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NoRange {
    /// Only one of the two was typed.
    OneEnd,
    /// They do not fit together.
    Impossible(Impossible),
}

impl std::fmt::Display for NoRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::OneEnd => f.write_str("A range has two ends: say the other one too."),
            Self::Impossible(why) => why.fmt(f),
        }
    }
}

/// The distribution a range stands for; none where there is no range, so that the likely figure counts alone.
///
/// # Errors
/// Says why what was typed is no range.
pub fn distribution(range: &Uncertain, bounds: Bounds) -> Result<Option<Distribution>, NoRange> {
    let (low, high) = match (range.low.value(), range.high.value()) {
        (Some(low), Some(high)) => (low, high),
        (None, None) => return Ok(None),
        _ => return Err(NoRange::OneEnd),
    };
    let likely = range.likely_value().unwrap_or(f64::midpoint(low, high));
    let limits = range.reading == RangeReading::Limits;
    let distribution = match (&range.shape, limits) {
        (RangeShape::Triangular, true) => Triangular::limits(low, likely, high),
        (RangeShape::Triangular, false) => Triangular::eight_in_ten(low, likely, high),
        (RangeShape::Uniform, true) => Uniform::limits(low, high),
        (RangeShape::Uniform, false) => Uniform::eight_in_ten(low, high),
        // It has no upper limit, so its ends are always those of 8 in 10 cases.
        (RangeShape::Lognormal, _) => Lognormal::eight_in_ten(low, high),
        (RangeShape::Pert | RangeShape::Other(_), true) => Pert::limits(low, likely, high),
        (RangeShape::Pert | RangeShape::Other(_), false) => Pert::eight_in_ten(low, likely, high),
    };
    distribution
        .and_then(|distribution| distribution.within(bounds.least, bounds.most))
        .map(Some)
        .map_err(NoRange::Impossible)
}

/// What the simulation is asked about a plan.
#[must_use]
pub fn setting(
    priorities: &Priorities,
    firm: &Firm,
    together: &[u32],
    watched: Option<Watched>,
    (seed, correlation): (u64, Correlation),
) -> Setting {
    let terms = uncertain_terms(firm);
    Setting {
        payback_limit: firm
            .figure(FirmNumber::PaybackLimit)
            .unwrap_or_else(|| f64::from(terms.terms.horizon)),
        terms,
        cases: priorities
            .opportunities
            .iter()
            .map(|opportunity| UncertainCase {
                id: opportunity.id.0,
                case: case(opportunity),
                ranges: Input::ALL
                    .iter()
                    .filter_map(|input| {
                        let range = opportunity.inputs.get(input.key())?;
                        Some((*input, distribution(range, input.info().bounds).ok()??))
                    })
                    .collect(),
                risks: opportunity.risks.iter().filter_map(risk).collect(),
            })
            .collect(),
        together: together.to_vec(),
        watched,
        only_watched: false,
        full: priorities.view == View::Full,
        seed,
        strength: match correlation {
            Correlation::None => Strength::None,
            Correlation::Some => Strength::Some,
            Correlation::Strong => Strength::Strong,
        },
    }
}

/// A risk as the simulation takes it; none while it is not known how likely it is or what it costs.
fn risk(risk: &Risk) -> Option<RiskEvent> {
    let chance = risk.chance.value().filter(|chance| (0.0..=1.0).contains(chance))?;
    let range = distribution(&risk.cost, Bounds::NOT_NEGATIVE).ok()?;
    let alone = || Fixed::at(risk.cost.likely_value().filter(|cost| *cost >= 0.0)?).ok();
    Some(RiskEvent {
        id: risk.id.0,
        chance,
        cost: range.or_else(alone)?,
        month: risk.month.value().map(whole_months),
    })
}

/// The most trials of a simulation: beyond them only time is lost.
pub const MOST_TRIALS: usize = 1_000_000;

/// What a plan's simulation comes to after so many trials, rounded up to whole batches.
#[must_use]
pub fn chances(setting: Setting, trials: usize) -> Outcome {
    let mut simulation = Simulation::new(setting, &mut Tables::default());
    while simulation.trials() < trials.clamp(1, MOST_TRIALS) {
        simulation.run_batch();
    }
    simulation.outcome()
}

fn uncertain_terms(firm: &Firm) -> UncertainTerms {
    let growth = |number: FirmNumber| distribution(firm.range(number)?, number.info().bounds).ok()?;
    UncertainTerms {
        terms: terms(firm),
        wages: growth(FirmNumber::WageGrowth),
        volume: growth(FirmNumber::VolumeGrowth),
        prices: growth(FirmNumber::Inflation),
    }
}
