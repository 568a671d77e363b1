//! How often which return comes, as JSON: part of the report.

use super::report_chances::Watched;
use crate::domain::simulation::Watch;
use crate::plan::json::{Fields, Json, object};

/// How often which net present value comes, of each opportunity and of those which are chosen together, in the owner's
/// view.
pub(super) fn report(all: &Watched) -> Json {
    let each = all.each.iter().map(|(id, _, watch)| {
        let mut fields = Fields::default();
        fields.insert("id", (*id).into());
        fields.extend(often(watch));
        Json::from(fields)
    });
    object! {
        "each": each.collect::<Vec<_>>(),
        "together": all.watch.as_deref().map(often),
    }
}

fn often(watch: &Watch) -> Fields {
    let histogram = &watch.histogram;
    let histogram = object! {
        "edges": histogram.edges.clone(),
        "trials": histogram.counts.clone(),
        "below_the_first_edge": histogram.below,
        "above_the_last_edge": histogram.above,
    };
    let points = watch.cumulative.iter();
    let points = points.map(|point| object! { "npv": point.value, "chance_of_at_most": point.share });
    let cumulative = Json::from(points.collect::<Vec<_>>());
    [("histogram", histogram), ("cumulative", cumulative)]
        .into_iter()
        .collect()
}
