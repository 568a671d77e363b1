//! What waiting costs, by how long it takes.

use super::{Known, Method, NotKnown, Term, at, by};
use crate::domain::priority::MethodInput;
use crate::domain::quantity::Quantity;

/// Cost of delay by duration.
pub static METHOD: Method = Method {
    key: "cost_of_delay",
    name: "Cost of delay",
    meaning: "The net present value that is lost by starting a month later, the months looked at ending when they do, by the months it takes.",
    source: "Reinertsen 2009: cost of delay divided by duration (CD3)",
    unit: "money a month, for each month it takes",
    inputs: &[MethodInput::Duration],
    tie: 0.0,
    terms,
    combine: |terms| by(at(terms, 0), at(terms, 1)),
};

fn terms(known: &Known) -> Result<Vec<Term>, NotKnown> {
    let delay = known.delay.ok_or(NotKnown::NoReturn)?;
    let duration = match known.term(MethodInput::Duration) {
        Err(NotKnown::Missing(_)) if known.hours.is_none() => return Err(NotKnown::NoHours),
        duration => duration?,
    };
    Ok(vec![
        Term::new("Lost by a month’s delay", delay, Quantity::Money),
        duration,
    ])
}
