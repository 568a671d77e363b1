//! What is uncertain: the inputs of an opportunity, its risks, and what all opportunities share.

use montecarlo::Distribution;

use crate::domain::finance::{Case, Input, Terms};

/// An opportunity whose figures may turn out otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct UncertainCase {
    /// Its number in the plan. Its draws depend on it, so that no other opportunity changes them.
    pub id: u32,
    /// Its likely figures.
    pub case: Case,
    /// The inputs that are drawn in place of the likely figure.
    pub ranges: Vec<(Input, Distribution)>,
    /// What may happen besides.
    pub risks: Vec<RiskEvent>,
}

/// Something that happens or not, and costs money if it does.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskEvent {
    /// Its number in the plan.
    pub id: u32,
    /// How likely it is, 0 to 1.
    pub chance: f64,
    /// What it costs, in today's money.
    pub cost: Distribution,
    /// The month it would happen in; while none is said the month the opportunity starts to work in.
    pub month: Option<u16>,
}

/// The firm's terms with what grows drawn: once a trial, because wages, prices and volume go the same way for everything a
/// firm does. What has no range goes as it is likely. The discount rate is a choice and never drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct UncertainTerms {
    /// The likely terms.
    pub terms: Terms,
    /// Growth of wages a year.
    pub wages: Option<Distribution>,
    /// Growth of the firm's volume a year.
    pub volume: Option<Distribution>,
    /// Growth of prices a year.
    pub prices: Option<Distribution>,
}
