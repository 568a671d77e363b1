//! The questions Bearing answers, one folder each. Pure: no clock, no randomness, no storage, no web.
pub mod finance;
pub mod goal;
pub mod priority;
pub mod process;
pub mod quantity;
pub mod simulation;
pub(crate) mod sort;
