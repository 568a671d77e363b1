//! How sure are we? Each input may lie anywhere in its range, so the return is tried many times with drawn figures.
//!
//! Start at [`Simulation`]: a [`Setting`] in, batch after batch run, and an [`Outcome`] out at any time. What is drawn is
//! in [`UncertainCase`]; the model that is tried is that of `finance`, the same as for the likely figures. Draws and
//! statistics are in the package `montecarlo`.

mod outcome;
mod run;
mod streams;
mod tornado;
mod uncertain;

pub use montecarlo::statistics::{Estimate, Histogram, Information, InputValue, Point, Spread, Summary};
pub use montecarlo::{Distribution, Strength, Tables};
pub use outcome::{Chance, Chances, Driver, Outcome, Watch};
pub use run::{Setting, Simulation, Uncertainty, Watched};
pub use streams::{named as stream, of_input as input_stream};
pub use tornado::{Swing, Tornado, tornado};
pub use uncertain::{RiskEvent, UncertainCase, UncertainTerms};
