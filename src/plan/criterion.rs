//! A criterion of the owner's own, beside fit, cash and ease.

use super::format::{Item, Part, Visit};
use super::typed::Typed;
use super::{Id, Unknown};

/// A criterion with its scale. The scale is fixed by words: what stands for 0, 100 and points between.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnCriterion {
    /// Its number in the plan.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// How much it weighs beside the others; [`OwnCriterion::USUAL_WEIGHT`] while nothing is typed.
    pub weight: Typed<f64>,
    /// What 0 points stand for.
    pub at_0: String,
    /// What 25 points stand for.
    pub at_25: String,
    /// What 50 points stand for.
    pub at_50: String,
    /// What 75 points stand for.
    pub at_75: String,
    /// What 100 points stand for.
    pub at_100: String,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// A place on the scale that is put into words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// 0 points.
    At0,
    /// 25 points.
    At25,
    /// 50 points.
    At50,
    /// 75 points.
    At75,
    /// 100 points.
    At100,
}

/// A change of one criterion.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnCriterionAction {
    /// What it is called.
    Name(String),
    /// How much it weighs.
    Weight(Typed<f64>),
    /// What a place on its scale stands for.
    Anchor(Anchor, String),
}

impl Anchor {
    /// All of them, from 0 to 100.
    pub const ALL: &[Self] = &[Self::At0, Self::At25, Self::At50, Self::At75, Self::At100];

    /// Its points.
    #[must_use]
    pub fn points(self) -> f64 {
        match self {
            Self::At0 => 0.0,
            Self::At25 => 25.0,
            Self::At50 => 50.0,
            Self::At75 => 75.0,
            Self::At100 => 100.0,
        }
    }
}

impl OwnCriterion {
    /// The weight while nothing is typed: that of ease.
    pub const USUAL_WEIGHT: f64 = 20.0;

    /// What a place on the scale stands for; empty where nothing was said.
    #[must_use]
    pub fn anchor(&self, anchor: Anchor) -> &str {
        match anchor {
            Anchor::At0 => &self.at_0,
            Anchor::At25 => &self.at_25,
            Anchor::At50 => &self.at_50,
            Anchor::At75 => &self.at_75,
            Anchor::At100 => &self.at_100,
        }
    }

    pub(super) fn apply(&mut self, action: OwnCriterionAction) {
        match action {
            OwnCriterionAction::Name(name) => self.name = name,
            OwnCriterionAction::Weight(weight) => self.weight = weight,
            OwnCriterionAction::Anchor(anchor, text) => match anchor {
                Anchor::At0 => self.at_0 = text,
                Anchor::At25 => self.at_25 = text,
                Anchor::At50 => self.at_50 = text,
                Anchor::At75 => self.at_75 = text,
                Anchor::At100 => self.at_100 = text,
            },
        }
    }
}

impl Item for OwnCriterion {
    const CALLED: &'static str = "criterion";
}

impl Part for OwnCriterion {
    fn fields(&mut self, visit: &mut dyn Visit) {
        visit.field("id", &mut self.id);
        visit.field("name", &mut self.name);
        visit.field("weight", &mut self.weight);
        visit.field("at_0", &mut self.at_0);
        visit.field("at_25", &mut self.at_25);
        visit.field("at_50", &mut self.at_50);
        visit.field("at_75", &mut self.at_75);
        visit.field("at_100", &mut self.at_100);
    }

    fn unknown(&mut self) -> &mut Unknown {
        &mut self.unknown
    }
}
