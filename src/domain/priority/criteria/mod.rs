//! The criteria options are scored by, one file each, on fixed anchored scales from 0 to 100 and beyond.
//!
//! Never min–max: a scale that stretches between the worst and the best option of the day lets an unrelated option
//! change the order of the others.

mod cash;
mod ease;
mod fit;

use crate::domain::priority::coverage::GoalGap;

/// A criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Criterion {
    /// What it does for the goals.
    Fit,
    /// What it is worth in money.
    Cash,
    /// How easy it is to set up.
    Ease,
}

/// How a criterion is read and weighed.
#[derive(Clone, Copy, Debug)]
pub struct CriterionInfo {
    /// The criterion.
    pub criterion: Criterion,
    /// Its name in files, for ever.
    pub key: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What 0 and 100 points stand for.
    pub scale: &'static str,
    /// What some points on the scale stand for, from 0 to 100.
    pub anchors: &'static [(f64, &'static str)],
    /// The weight it has while nothing is chosen.
    pub weight: f64,
    /// The points of an option.
    score: fn(&Facts<'_>) -> Result<f64, NotScored>,
}

/// All criteria, in the order the pages show them.
pub static ALL: &[&CriterionInfo] = &[&fit::INFO, &cash::INFO, &ease::INFO];

/// What is known about an option.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts<'a> {
    /// For each goal it serves: the goal's gap, and by how much it moves the measure where that is known.
    pub served: Vec<(&'a GoalGap, Option<f64>)>,
    /// The greatest importance of any goal with a gap of its own, 0 where there is none.
    pub top_importance: f64,
    /// Net present value in the owner's view, where there is one.
    pub npv: Option<f64>,
    /// What 100 points of cash stand for, where it is known.
    pub hundred_points: Option<f64>,
    /// Own hours to set it up, where they are known.
    pub hours: Option<f64>,
    /// The points by each criterion of the owner's own, in their order.
    pub own: Vec<OwnPoints>,
}

/// The points of an option by a criterion of the owner's own.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnPoints {
    /// What the criterion is called.
    pub name: String,
    /// The points, where they were said.
    pub points: Option<f64>,
}

/// Why an option has no points by a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotScored {
    /// It has no return yet.
    NoReturn,
    /// What 100 points of cash stand for is not known.
    NoScale,
    /// Own hours are not known.
    NoHours,
    /// It serves a goal, but not by how much, or the goal has no gap to close.
    NoEffect,
    /// It has no points by a criterion of the owner's own, which is called so.
    NoOwnPoints(String),
}

impl std::fmt::Display for NotScored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sentence = match self {
            Self::NoReturn => "Its return cannot be worked out yet.",
            Self::NoScale => {
                "Type the cost of an hour or the profit of one year in the settings, so that money has a scale."
            }
            Self::NoHours => "Say how many own hours it takes to set it up, 0 if none.",
            Self::NoEffect => {
                "Say by how much it moves the goal it serves, and give that goal today’s figure and a target."
            }
            Self::NoOwnPoints(name) if name.trim().is_empty() => {
                "Say how many points, 0 to 100, it has by your own criterion, and give that criterion a name."
            }
            Self::NoOwnPoints(name) => {
                return write!(
                    f,
                    "Say how many points, 0 to 100, it has by your own criterion “{}”.",
                    name.trim()
                );
            }
        };
        f.write_str(sentence)
    }
}

impl Criterion {
    /// How the criterion is read and weighed.
    #[must_use]
    pub fn info(self) -> &'static CriterionInfo {
        match self {
            Self::Fit => &fit::INFO,
            Self::Cash => &cash::INFO,
            Self::Ease => &ease::INFO,
        }
    }

    /// Its name in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.info().key
    }

    /// The points of an option.
    ///
    /// # Errors
    /// Says what is missing.
    pub fn score(self, facts: &Facts<'_>) -> Result<f64, NotScored> {
        (self.info().score)(facts)
    }
}
