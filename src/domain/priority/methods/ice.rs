//! Impact, confidence and ease.

use super::{Known, Method, NotKnown, Term, at};
use crate::domain::priority::MethodInput;

/// ICE.
pub static METHOD: Method = Method {
    key: "ice",
    name: "ICE",
    meaning: "Impact × confidence × ease, each from 1 to 10 by feeling.",
    source: "Ellis, GrowthHackers; the product as in Gilad 2019",
    unit: "1 to 1000",
    inputs: INPUTS,
    tie: 0.0,
    terms: |known| terms(known),
    combine: |terms| at(terms, 0) * at(terms, 1) * at(terms, 2),
};

const INPUTS: &[MethodInput] = &[MethodInput::IceImpact, MethodInput::IceConfidence, MethodInput::IceEase];

fn terms(known: &Known) -> Result<Vec<Term>, NotKnown> {
    INPUTS.iter().map(|input| known.term(*input)).collect()
}
