//! What the trials say: how high, how sure, how spread, and what it is worth to know more.
//!
//! Each function takes the trials of one figure as a slice. Values are finite, except that a date that never comes, as a
//! payback that is never reached, is `+∞`. Nothing is answered (`None`) where there is nothing to answer from.
//!
//! Start at [`Summary`]; pictures are [`Histogram`], [`cumulative`] and [`band`]; [`perfect_information`] and
//! [`input_value`] say what it is worth to measure before deciding.
//!
//! Sums are taken in a fixed order and only by operations that are exact to the last bit everywhere, so that the same
//! trials give the same figures on every machine.

mod band;
mod batches;
mod cumulative;
mod histogram;
mod information;
mod percentiles;
mod ranks;
mod regression;
mod sum;
mod summary;

pub use band::{Spread, band};
pub use cumulative::{Point, cumulative, share_up_to};
pub use histogram::Histogram;
pub use information::{Estimate, Information, InputValue, input_value, perfect_information};
pub use percentiles::percentiles;
pub use ranks::Ranks;
pub use regression::Shape;
pub use summary::Summary;
