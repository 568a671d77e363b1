//! What is it worth? From what an opportunity costs and saves to its flows of money and the measures of its return.
//!
//! Start at [`evaluate`]: a [`Case`] and the [`Terms`] of the firm in, its [`Worth`] or a sentence why there is none
//! out. [`Input`] is the register of everything that can be typed; [`measures`] has one file for each measure;
//! [`arithmetic`] opens every figure to its sum. What a result rests on, where it turns, what a seller promises and why
//! public [`calculators`] say something else are asked of the same case: [`reliance()`], [`break_even()`], [`promise()`],
//! [`bridge()`].

mod amounts;
pub mod arithmetic;
mod break_even;
mod bridge;
pub mod calculators;
mod case;
mod flows;
mod growth;
mod input;
mod line;
pub mod measures;
mod measuring;
mod model;
mod probe;
mod promise;
mod questions;
mod rate;
mod reliance;
mod settled;
mod timing;
mod trials;
mod worth;

pub use break_even::{BreakEven, break_even};
pub use bridge::{Bridge, BridgeStep, Difference, NoBridge, bridge};
pub use case::{Assumption, Calendar, Case, LicencePer, NoAnswer, Period, Prices, Terms};
pub use flows::Flows;
pub use growth::{Courses, Growth};
pub use input::{Assumed, Figures, Group, Input, InputInfo};
pub use line::{Line, LineKind};
pub use measuring::how_to_measure;
pub use probe::Both;
pub use promise::{MustBeTrue, Promise, Question, promise};
pub use rate::{monthly_rate, yearly_rate};
pub use reliance::{Reliance, by_label, reliance};
pub use trials::{Streams, Trials, Views};
pub use worth::{Loan, View, Worth, evaluate, together};
