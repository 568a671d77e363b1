//! Weighted shortest job first, scored by feeling.

use super::{Known, Method, NotKnown, Term, at};
use crate::domain::priority::MethodInput;

/// WSJF as the Scaled Agile Framework scores it.
pub static METHOD: Method = Method {
    key: "wsjf",
    name: "WSJF (SAFe)",
    meaning: "Business value + time criticality + risk reduction, by job size, each a step from 1 to 20 by feeling. It stands for cost of delay by duration without money.",
    source: "Scaled Agile Framework: WSJF, after Reinertsen",
    unit: "steps by step",
    inputs: INPUTS,
    tie: 0.0,
    terms: |known| terms(known),
    combine: |terms| (at(terms, 0) + at(terms, 1) + at(terms, 2)) / at(terms, 3),
};

const INPUTS: &[MethodInput] = &[
    MethodInput::BusinessValue,
    MethodInput::TimeCriticality,
    MethodInput::RiskReduction,
    MethodInput::JobSize,
];

fn terms(known: &Known) -> Result<Vec<Term>, NotKnown> {
    INPUTS.iter().map(|input| known.term(*input)).collect()
}
