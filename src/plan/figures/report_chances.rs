//! How sure the returns are, as JSON: part of the report.

use std::rc::Rc;

use super::chances::{chances, setting};
use super::report_drivers::named;
use crate::domain::simulation::{self, Chance, Chances, Driver, Estimate, Setting, Watch};
use crate::plan::Plan;
use crate::plan::json::{Json, object};

/// What the simulations of a plan come to: each opportunity alone, and those which are chosen together.
pub(super) struct Watched {
    /// What is asked of them together.
    pub(super) together: Setting,
    /// What that comes to; none where nothing chosen has a return.
    pub(super) watch: Option<Rc<Watch>>,
    /// Each opportunity that has a return, by its number: what is asked of it alone, and what that comes to.
    pub(super) each: Vec<(u32, Setting, Rc<Watch>)>,
}

impl Watched {
    pub(super) fn of(plan: &Plan, chosen: &[u32]) -> Self {
        let trials = usize::try_from(plan.trials).unwrap_or(usize::MAX);
        let together = setting(
            &plan.priorities,
            &plan.firm,
            chosen,
            Some(simulation::Watched::Together),
            (plan.seed, plan.correlation),
        );
        let alone = |id: u32| Setting {
            watched: Some(simulation::Watched::One(id)),
            only_watched: true,
            together: Vec::new(),
            ..together.clone()
        };
        let each = together
            .cases
            .iter()
            .filter_map(|case| {
                let setting = alone(case.id);
                let watch = chances(setting.clone(), trials).watched?;
                Some((case.id, setting, watch))
            })
            .collect();
        Self {
            each,
            watch: chances(together.clone(), trials).watched,
            together,
        }
    }
}

/// How sure the return of each opportunity is, and that of those which are chosen together.
pub(super) fn report(plan: &Plan, all: &Watched) -> Json {
    let each = all.each.iter().map(|(id, _, watch)| {
        let mut fields = watched(plan, watch);
        if let Json::Object(fields) = &mut fields {
            fields.insert("id", (*id).into());
        }
        fields
    });
    object! {
        "payback_limit": all.together.payback_limit,
        "each": each.collect::<Vec<_>>(),
        "together": all.watch.as_deref().map(|watch| watched(plan, watch)),
    }
}

fn watched(plan: &Plan, watch: &Watch) -> Json {
    let Chances { cash, full } = &watch.chances;
    object! {
        "trials": cash.npv.trials,
        "cash": view(cash),
        "full": view(full),
        "perfect_information": watch.perfect_information.map(estimate),
        "drivers": watch.drivers.iter().map(|one| driver(plan, one)).collect::<Vec<_>>(),
        "sums_by_month": watch.band.iter().map(|month| Json::from(vec![month.p10, month.p50, month.p90])).collect::<Vec<_>>(),
    }
}

/// How likely which return is, in one view.
pub(super) fn view(chance: &Chance) -> Json {
    let npv = &chance.npv;
    object! {
        "npv": object! {
            "mean": npv.mean,
            "standard_error": npv.standard_error,
            "p10": npv.p10,
            "p50": npv.p50,
            "p90": npv.p90,
            "chance_of_loss": npv.chance_below_zero,
        },
        "payback_months": object! {
            "p10": months(chance.payback[0]),
            "p50": months(chance.payback[1]),
            "p90": months(chance.payback[2]),
            "chance_in_time": chance.in_time,
        },
    }
}

/// Months, or that it is not paid back within the months looked at.
fn months(months: Option<f64>) -> Json {
    months.map_or_else(|| Json::from("never"), Json::from)
}

fn driver(plan: &Plan, driver: &Driver) -> Json {
    let mut fields = named(plan, driver.what);
    fields.insert("explains", driver.value.explained.into());
    fields.insert("worth_knowing_at_most", driver.worth_knowing().into());
    fields.into()
}

fn estimate(estimate: Estimate) -> Json {
    object! { "value": estimate.value, "standard_error": estimate.standard_error }
}
