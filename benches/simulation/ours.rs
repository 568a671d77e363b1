//! The simulation as the page runs it, over the work of the race: natively and in the browser.

use bearing::domain::finance::{Calendar, Case, Figures, Input, Period, Prices, Terms};
use bearing::domain::simulation::{Chance, Outcome, Setting, Simulation, UncertainCase, UncertainTerms};
use montecarlo::distributions::Pert;
use montecarlo::{BATCH, Strength, Tables};
use serde_json::{Value, json};

/// The work of the race and what came of it.
pub(crate) struct Simulated {
    setting: Setting,
    batches: u64,
    tables: Tables,
    outcome: Option<Outcome>,
}

impl Simulated {
    /// The work, as `cargo xtask bench` writes it; none where it is written otherwise.
    pub(crate) fn of(work: &Value) -> Option<Self> {
        Some(Self {
            setting: setting(work)?,
            batches: work["trials"].as_u64()? / u64::try_from(BATCH).ok()?,
            tables: Tables::default(),
            outcome: None,
        })
    }

    /// The next run makes the tables of the distributions anew, as after every input was changed.
    pub(crate) fn forget_tables(&mut self) {
        self.tables = Tables::default();
    }

    /// All trials, to the percentiles.
    pub(crate) fn run(&mut self) {
        let mut simulation = Simulation::new(self.setting.clone(), &mut self.tables);
        for _ in 0..self.batches {
            simulation.run_batch();
        }
        self.outcome = Some(simulation.outcome());
    }

    /// The percentiles of the last run, as every contender tells them.
    pub(crate) fn told(&self) -> Value {
        let of = |chance: &Chance| json!({ "npv": [chance.npv.p10, chance.npv.p50, chance.npv.p90], "payback": chance.payback });
        let Some(outcome) = &self.outcome else {
            return Value::Null;
        };
        json!({
            "opportunities": outcome.each.iter().map(|(_, chances)| of(chances)).collect::<Vec<_>>(),
            "whole": outcome.together.as_ref().map(of),
        })
    }

    /// What is simulated.
    #[allow(dead_code, reason = "only the errors ask, natively")]
    pub(crate) fn setting(&self) -> &Setting {
        &self.setting
    }
}

fn setting(work: &Value) -> Option<Setting> {
    let opportunities = work["opportunities"].as_array()?;
    let cases: Vec<_> = (1..)
        .zip(opportunities)
        .map(|(id, opportunity)| case(id, opportunity, work))
        .collect::<Option<_>>()?;
    Some(Setting {
        terms: terms(work)?,
        together: cases.iter().map(|case| case.id).collect(),
        cases,
        watched: None,
        only_watched: false,
        full: false,
        payback_limit: 24.0,
        seed: 1,
        strength: Strength::None,
    })
}

fn case(id: u32, opportunity: &Value, work: &Value) -> Option<UncertainCase> {
    let mut typed = Figures::default();
    for (input, value) in [
        (Input::PaidStop, work["paid_stop"].as_f64()?),
        (Input::RampMonths, work["ramp_months"].as_f64()?),
        (Input::OwnHoursPaid, 1.0),
        (Input::UpkeepCost, 0.0),
    ] {
        typed.set(input, value);
    }
    let mut ranges = Vec::new();
    for (key, limits) in opportunity["inputs"].as_object()? {
        let input = Input::of_key(key)?;
        let (low, likely, high) = (limits[0].as_f64()?, limits[1].as_f64()?, limits[2].as_f64()?);
        typed.set(input, likely);
        ranges.push((input, Pert::limits(low, likely, high).ok()?));
    }
    Some(UncertainCase {
        id,
        case: Case {
            typed,
            runs_per: Period::Month,
            start_month: u16::try_from(opportunity["start_month"].as_u64()?).ok()?,
            ..Case::default()
        },
        ranges,
        risks: Vec::new(),
    })
}

fn terms(work: &Value) -> Option<UncertainTerms> {
    Some(UncertainTerms {
        terms: Terms {
            horizon: u16::try_from(work["horizon"].as_u64()?).ok()?,
            discount_rate: work["discount_rate"].as_f64()?,
            hourly_cost: work["hourly_cost"].as_f64(),
            wage_growth: 0.0,
            volume_growth: 0.0,
            inflation: 0.0,
            prices: Prices::Nominal,
            tax_rate: 0.0,
            write_off: 0,
            calendar: Calendar {
                open_days: 250.0,
                open_hours: 8.0,
            },
            person_hours: 1700.0,
        },
        wages: None,
        volume: None,
        prices: None,
    })
}
