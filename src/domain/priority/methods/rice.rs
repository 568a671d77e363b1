//! Reach, impact, confidence and effort.

use super::{Known, Method, NotKnown, Term, at};
use crate::domain::priority::MethodInput;

/// RICE.
pub static METHOD: Method = Method {
    key: "rice",
    name: "RICE",
    meaning: "Reach in a quarter × impact on each × confidence, by the person-months it takes.",
    source: "McBride, Intercom 2016",
    unit: "impact a person-month",
    inputs: INPUTS,
    tie: 0.0,
    terms: |known| terms(known),
    combine: |terms| at(terms, 0) * at(terms, 1) * at(terms, 2) / at(terms, 3),
};

const INPUTS: &[MethodInput] = &[
    MethodInput::Reach,
    MethodInput::Impact,
    MethodInput::Confidence,
    MethodInput::Effort,
];

fn terms(known: &Known) -> Result<Vec<Term>, NotKnown> {
    INPUTS.iter().map(|input| known.term(*input)).collect()
}
