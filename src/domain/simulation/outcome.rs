//! What the trials come to: how likely which return is, and what it hangs on.

use std::rc::Rc;

use montecarlo::statistics::{
    Estimate, Histogram, Information, InputValue, Point, Shape, Spread, Summary, band, cumulative, input_value,
    percentiles, perfect_information, share_up_to,
};

use super::run::{Simulation, Tried, Uncertainty, Values, Watched};
use crate::domain::sort::sort;

/// What a simulation has come to so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Trials it rests on.
    pub trials: usize,
    /// Each opportunity that was tried, by its number, in the owner's view.
    pub each: Vec<(u32, Chance)>,
    /// Those that are done together, in the same view.
    pub together: Option<Chance>,
    /// What is looked at closely.
    pub watched: Option<Rc<Watch>>,
}

/// How likely which return is, in both views.
#[derive(Clone, Debug, PartialEq)]
pub struct Chances {
    /// Only money that moves.
    pub cash: Chance,
    /// Freed hours counted too.
    pub full: Chance,
}

/// How likely which return is, in one view.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// Net present value.
    pub npv: Summary,
    /// Payback in months at P10, P50 and P90; none where it is not paid back by the end of the months looked at.
    pub payback: [Option<f64>; 3],
    /// Chance that it is paid back within the owner's limit, 0 to 1.
    pub in_time: f64,
}

/// A closer look, in the owner's view.
#[derive(Clone, Debug, PartialEq)]
pub struct Watch {
    /// How likely which return is.
    pub chances: Chances,
    /// How often which net present value comes.
    pub histogram: Histogram,
    /// The chance of at most a net present value.
    pub cumulative: Vec<Point>,
    /// Where the sum of all flows lies, month 0 to the horizon.
    pub band: Vec<Spread>,
    /// What it would be worth to know everything before deciding.
    pub perfect_information: Option<Estimate>,
    /// What each uncertain thing explains and is worth knowing, the most worth first.
    pub drivers: Vec<Driver>,
}

/// An uncertain thing and what the result has from it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Driver {
    /// What it is.
    pub what: Uncertainty,
    /// What it explains of the spread, and what it is at most worth to know it.
    pub value: InputValue,
}

impl Driver {
    /// What it is at most worth to know it, where that can be told from nothing.
    #[must_use]
    pub fn worth_knowing(&self) -> Option<f64> {
        match self.value.information {
            Information::Shown(estimate) => Some(estimate.value),
            Information::Hidden => None,
        }
    }
}

impl Simulation {
    /// What it has come to so far. Before the first batch there is nothing in it.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let limit = self.setting().payback_limit;
        let full = self.setting().full;
        let ids = self.setting().cases.iter().map(|case| case.id);
        Outcome {
            trials: self.trials(),
            each: ids
                .filter_map(|id| Some((id, Chance::of(self.tried(Watched::One(id))?.view(full), limit)?)))
                .collect(),
            together: self
                .tried(Watched::Together)
                .and_then(|tried| Chance::of(tried.view(full), limit)),
            watched: self.watch().map(Rc::new),
        }
    }

    fn watch(&self) -> Option<Watch> {
        let setting = self.setting();
        let tried = self.tried(setting.watched?)?;
        let npv = &tried.view(setting.full).npv;
        Some(Watch {
            chances: Chances::of(tried, setting.payback_limit)?,
            histogram: Histogram::of(npv)?,
            cumulative: cumulative(npv),
            band: band(self.sums.iter().map(Vec::as_slice)).unwrap_or_default(),
            perfect_information: perfect_information(npv),
            drivers: self.drivers(npv),
        })
    }

    fn drivers(&self, npv: &[f64]) -> Vec<Driver> {
        let mut drivers: Vec<Driver> = self
            .inputs
            .iter()
            .filter_map(|input| {
                let outcomes = npv.get(..input.values.len())?;
                let value = input_value(outcomes, &input.values, Shape::Cubic)?;
                Some(Driver {
                    what: input.what,
                    value,
                })
            })
            .collect();
        let worth = |driver: &Driver| driver.worth_knowing().unwrap_or(-1.0);
        sort(&mut drivers, |a, b| {
            worth(b)
                .total_cmp(&worth(a))
                .then(b.value.explained.total_cmp(&a.value.explained))
        });
        drivers
    }
}

impl Chances {
    fn of(tried: &Tried, limit: f64) -> Option<Self> {
        Some(Self {
            cash: Chance::of(&tried.cash, limit)?,
            full: Chance::of(&tried.full, limit)?,
        })
    }
}

impl Chance {
    fn of(values: &Values, limit: f64) -> Option<Self> {
        let within = |months: f64| Some(months).filter(|months| months.is_finite());
        Some(Self {
            npv: Summary::of(&values.npv)?,
            payback: percentiles(&values.payback, &[0.1, 0.5, 0.9])?.map(within),
            in_time: share_up_to(&values.payback, limit)?,
        })
    }
}
