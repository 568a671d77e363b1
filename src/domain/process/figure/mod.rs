//! The register of the figures that can be told of a process, one file for each group. The form, the file and the
//! arithmetic all walk it. The first four, with [`Missed`](super::Missed), are the five questions that are enough for a
//! provisional verdict.

mod mistakes;
mod remedy;
mod shape;
mod work;

use crate::domain::quantity::{Bounds, Quantity};

/// One figure of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// How often it is done in a period.
    Runs,
    /// Minutes of work a run, of everybody together.
    Minutes,
    /// Share of the runs that go wrong.
    ErrorRate,
    /// Share of the work that would need nobody.
    Automatable,
    /// How many people do it.
    People,
    /// Cost of an hour of this work.
    HourlyCost,
    /// Minutes to put one error right.
    ReworkMinutes,
    /// Share of the runs that somebody looks over.
    ReviewRate,
    /// Minutes to look one over.
    ReviewMinutes,
    /// Share of the errors that get out.
    Escape,
    /// Cost of an error that got out, beside the minutes.
    ErrorCost,
    /// Share of the errors that would get out once a tool does the work.
    EscapeAfter,
    /// Share of the runs that are exceptions.
    Exceptions,
    /// In how many ways it is done.
    Variants,
    /// How many programs, lists and papers it passes through.
    Systems,
    /// How many teams have a hand in it.
    Teams,
    /// Hours that one run lies and waits. Never work.
    Waiting,
    /// Money to mend the process itself.
    FixCost,
    /// Own hours to mend the process itself.
    FixHours,
    /// Share of the errors that mending removes.
    FixCut,
    /// How many runs there would be with a tool for one today.
    VolumeAfter,
}

/// How a figure is asked for.
#[derive(Clone, Copy, Debug)]
pub struct FigureInfo {
    /// Its name in files, for ever.
    pub key: &'static str,
    /// Its name beside the field.
    pub label: &'static str,
    /// What is asked, in an owner's words.
    pub question: &'static str,
    /// What it counts.
    pub quantity: Quantity,
    /// The least and the most it can be.
    pub bounds: Bounds,
}

impl Figure {
    /// All figures, in the order the form shows them.
    pub const ALL: &[Self] = &[
        Self::Runs,
        Self::Minutes,
        Self::ErrorRate,
        Self::Automatable,
        Self::People,
        Self::HourlyCost,
        Self::ReworkMinutes,
        Self::ReviewRate,
        Self::ReviewMinutes,
        Self::Escape,
        Self::ErrorCost,
        Self::EscapeAfter,
        Self::Exceptions,
        Self::Variants,
        Self::Systems,
        Self::Teams,
        Self::Waiting,
        Self::FixCost,
        Self::FixHours,
        Self::FixCut,
        Self::VolumeAfter,
    ];

    /// The four without which there is no verdict.
    pub const FIRST: &[Self] = &[Self::Runs, Self::Minutes, Self::ErrorRate, Self::Automatable];

    /// The figure of a key in a file.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|figure| figure.key() == key)
    }

    /// Its name in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.info().key
    }

    /// How it is asked for.
    #[must_use]
    pub fn info(self) -> FigureInfo {
        match self {
            Self::Runs => work::RUNS,
            Self::Minutes => work::MINUTES,
            Self::ErrorRate => mistakes::ERROR_RATE,
            Self::Automatable => work::AUTOMATABLE,
            Self::People => work::PEOPLE,
            Self::HourlyCost => work::HOURLY_COST,
            Self::ReworkMinutes => mistakes::REWORK_MINUTES,
            Self::ReviewRate => mistakes::REVIEW_RATE,
            Self::ReviewMinutes => mistakes::REVIEW_MINUTES,
            Self::Escape => mistakes::ESCAPE,
            Self::ErrorCost => mistakes::ERROR_COST,
            Self::EscapeAfter => mistakes::ESCAPE_AFTER,
            Self::Exceptions => shape::EXCEPTIONS,
            Self::Variants => shape::VARIANTS,
            Self::Systems => shape::SYSTEMS,
            Self::Teams => shape::TEAMS,
            Self::Waiting => shape::WAITING,
            Self::FixCost => remedy::FIX_COST,
            Self::FixHours => remedy::FIX_HOURS,
            Self::FixCut => remedy::FIX_CUT,
            Self::VolumeAfter => remedy::VOLUME_AFTER,
        }
    }
}

/// The most minutes, hours or money an hour that a person could mean.
const UP_TO_A_MILLION: Bounds = Bounds { least: 0.0, most: 1e6 };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_is_found_by_its_own_key_and_stands_at_its_place() {
        for (place, figure) in Figure::ALL.iter().enumerate() {
            assert_eq!(Figure::of_key(figure.key()), Some(*figure));
            assert_eq!(*figure as usize, place, "{figure:?}");
        }
        assert_eq!(Figure::of_key("nothing"), None);
    }
}
