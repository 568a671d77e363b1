//! Methods that put options in an order, one file each.

pub mod weighted_score;

/// A method, as the pages explain it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// What it does, in a sentence.
    pub meaning: &'static str,
    /// Where it comes from.
    pub source: &'static str,
}

/// All methods.
pub static ALL: &[&Method] = &[&weighted_score::METHOD];
