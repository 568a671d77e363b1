//! Value against effort.

use super::{Known, Method, NotKnown, Term, at, by};
use crate::domain::quantity::Quantity;

/// Net present value by own hour.
pub static METHOD: Method = Method {
    key: "value_by_effort",
    name: "Value by effort",
    meaning: "The net present value for each own hour it takes to set up, at least one. A loss counts whole.",
    source: "profitability index, with hours as what is scarce: Brealey, Myers and Allen",
    unit: "money an own hour",
    inputs: &[],
    tie: 0.0,
    terms,
    combine: |terms| by(at(terms, 0), at(terms, 1).max(1.0)),
};

fn terms(known: &Known) -> Result<Vec<Term>, NotKnown> {
    let npv = known.npv.ok_or(NotKnown::NoReturn)?;
    let hours = known.hours.ok_or(NotKnown::NoHours)?;
    Ok(vec![
        Term::new("Net present value", npv, Quantity::Money),
        Term::new("Own hours", hours, Quantity::Hours),
    ])
}
