//! Uncertain figures, drawn and counted fast.
//!
//! It knows nothing of plans, money or months: numbers in, numbers out, the same on every machine. It is a package of its
//! own because a package is what the compiler optimises as one: the page is built to be small, this to be fast.
//!
//! A simulation goes in batches of [`BATCH`] trials. A [`Column`] holds one figure over the trials of a batch, and
//! formulas are written over columns as they are over numbers.

mod column;
pub mod distributions;
mod draws;
mod lanes;
mod payback;
pub mod statistics;
mod stream;
mod table;
mod tables;

pub use column::Column;
pub use distributions::Distribution;
pub use draws::{Draws, Strength};
pub use stream::Stream;
pub use table::Table;
pub use tables::Tables;

/// Trials of a batch. Each input takes each of a thousand equally likely slices of its distribution once in a batch.
pub const BATCH: usize = 1000;
