//! How sure the returns are, as JSON: part of the report.

use super::chances::{chances, setting};
use crate::domain::simulation::{Chance, Chances, Driver, Estimate, Setting, Uncertainty, Watch, Watched};
use crate::plan::Plan;
use crate::plan::json::{Json, object};

/// How sure the return of each opportunity is, and that of those which are chosen together.
pub(super) fn report(plan: &Plan, chosen: &[u32]) -> Json {
    let trials = usize::try_from(plan.trials).unwrap_or(usize::MAX);
    let all = setting(
        &plan.priorities,
        &plan.firm,
        chosen,
        Some(Watched::Together),
        (plan.seed, plan.correlation),
    );
    let alone = |id: u32| Setting {
        watched: Some(Watched::One(id)),
        only_watched: true,
        together: Vec::new(),
        ..all.clone()
    };
    let each = all
        .cases
        .iter()
        .filter_map(|case| Some((case.id, chances(alone(case.id), trials).watched?)))
        .map(|(id, watch)| {
            let mut fields = watched(&watch);
            if let Json::Object(fields) = &mut fields {
                fields.insert("id", id.into());
            }
            fields
        })
        .collect::<Vec<_>>();
    object! {
        "payback_limit": all.payback_limit,
        "each": each,
        "together": chances(all, trials).watched.as_deref().map(watched),
    }
}

fn watched(watch: &Watch) -> Json {
    let Chances { cash, full } = &watch.chances;
    object! {
        "trials": cash.npv.trials,
        "cash": view(cash),
        "full": view(full),
        "perfect_information": watch.perfect_information.map(estimate),
        "drivers": watch.drivers.iter().map(driver).collect::<Vec<_>>(),
        "sums_by_month": watch.band.iter().map(|month| Json::from(vec![month.p10, month.p50, month.p90])).collect::<Vec<_>>(),
    }
}

fn view(chance: &Chance) -> Json {
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

fn driver(driver: &Driver) -> Json {
    let (opportunity, what) = match driver.what {
        Uncertainty::Input(id, input) => (Some(id), input.key()),
        Uncertainty::Risk(id) => (Some(id), "risk"),
        Uncertainty::Wages => (None, "wage_growth"),
        Uncertainty::Volume => (None, "volume_growth"),
        Uncertainty::Prices => (None, "inflation"),
    };
    object! {
        "opportunity": opportunity,
        "what": what,
        "explains": driver.value.explained,
        "worth_knowing_at_most": driver.worth_knowing(),
    }
}

fn estimate(estimate: Estimate) -> Json {
    object! { "value": estimate.value, "standard_error": estimate.standard_error }
}
