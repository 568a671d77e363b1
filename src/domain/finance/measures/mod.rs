//! The measures of a return, one file each. All take a stream of flows, the first at time 0 and one for each period
//! after it, and say in a sentence when there is no answer.

mod debt_cover;
mod equivalent;
pub(super) mod irr;
mod lowest_point;
mod mirr;
pub(super) mod npv;
pub(super) mod payback;
pub(super) mod roi;
mod xirr;

pub use debt_cover::{CoverYear, DebtCover, LENDERS_ASK, debt_cover, loan_payment};
pub use equivalent::{annuity_factor, equivalent};
pub use irr::{Irr, irr};
pub use lowest_point::{LowestPoint, lowest_point};
pub use mirr::mirr;
pub use npv::{npv, npv_as_excel};
pub use payback::{Payback, discounted, payback};
pub use roi::{benefit_cost_ratio, roi};
pub use xirr::{xirr, xnpv};

/// What a measure is and where it comes from, as the pages show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its name.
    pub name: &'static str,
    /// What it says, in a sentence for an owner.
    pub meaning: &'static str,
    /// Where the method comes from.
    pub source: &'static str,
}

/// All measures, in the order the pages show them.
pub static ALL: &[&Measure] = &[
    &npv::MEASURE,
    &equivalent::MEASURE,
    &payback::MEASURE,
    &roi::MEASURE,
    &irr::MEASURE,
    &mirr::MEASURE,
    &xirr::MEASURE,
    &lowest_point::MEASURE,
    &debt_cover::MEASURE,
];
