//! What may go wrong with an opportunity.

use super::format::{Item, Part, Visit};
use super::typed::Typed;
use super::uncertain::{Uncertain, UncertainAction};
use super::{Id, Unknown};

/// An event that may come or not, and costs money once if it does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Risk {
    /// Its number in the plan.
    pub id: Id,
    /// What may happen.
    pub name: String,
    /// How likely it is to happen, a share from 0 to 1.
    pub chance: Typed<f64>,
    /// What it costs if it does.
    pub cost: Uncertain,
    /// The month it happens in, from 1; the month the opportunity starts to work in while nothing is typed.
    pub month: Typed<f64>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// A change of one risk.
#[derive(Clone, Debug, PartialEq)]
pub enum RiskAction {
    /// What may happen.
    Name(String),
    /// How likely it is.
    Chance(Typed<f64>),
    /// What it costs.
    Cost(UncertainAction),
    /// The month it happens in.
    Month(Typed<f64>),
}

impl Risk {
    pub(super) fn apply(&mut self, action: RiskAction) {
        match action {
            RiskAction::Name(name) => self.name = name,
            RiskAction::Chance(typed) => self.chance = typed,
            RiskAction::Cost(action) => self.cost.apply(action),
            RiskAction::Month(typed) => self.month = typed,
        }
    }
}

impl Item for Risk {
    const CALLED: &'static str = "risk";
}

impl Part for Risk {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("id", &mut self.id);
        visit.field("name", &mut self.name);
        visit.field("chance", &mut self.chance);
        visit.field("cost", &mut self.cost);
        visit.field("month", &mut self.month);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
