//! What two opportunities are worth together, beyond what each is worth alone.

use super::format::{Item, Part, Visit};
use super::typed::Typed;
use super::{Id, Unknown};

/// What an opportunity is worth more, or less, when another is done too. It counts once, whichever of the two says it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PairTerm {
    /// The other opportunity.
    pub with: Id,
    /// Money as a net present value; negative where the two get in each other's way.
    pub value: Typed<f64>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Item for PairTerm {
    const CALLED: &'static str = "pair";
}

impl Part for PairTerm {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("with", &mut self.with);
        visit.field("value", &mut self.value);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
