//! A time as read: the days it covers, and how it was written.

use time::Date;

use super::calendar::{self, Days, Unit};

/// What was read as a time, and how it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct When {
    pub(super) kind: Kind,
    pub(super) days: Option<Days>,
    pub(super) no_such_day: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Day,
    MonthOfYear,
    Month,
    Quarter,
    Fiscal,
    Year,
    Season,
    Feast,
    Relative,
    Counted,
    Edge,
    Event,
}

impl When {
    pub(super) const fn of(kind: Kind, days: Days) -> Self {
        Self {
            kind,
            days: Some(days),
            no_such_day: false,
        }
    }

    /// A single day.
    pub(super) const fn on(date: Date) -> Self {
        Self::of(Kind::Day, Days::one(date))
    }

    /// A time that ends on a day no calendar knows.
    pub(super) const fn open(kind: Kind) -> Self {
        Self {
            kind,
            days: None,
            no_such_day: false,
        }
    }

    /// A day the calendar does not have.
    pub(super) const fn nowhere() -> Self {
        Self {
            kind: Kind::Day,
            days: None,
            no_such_day: true,
        }
    }

    /// `count` units from a day on.
    pub(super) fn counted(from: Date, count: f64, unit: Unit) -> Self {
        let days = (unit != Unit::Term).then(|| Days {
            first: from,
            last: calendar::later(from, count, unit),
        });
        Self {
            kind: Kind::Counted,
            days,
            no_such_day: false,
        }
    }

    /// Whether it is a deadline without a word such as "by" before it.
    pub(super) fn stands_alone(self) -> bool {
        matches!(
            self.kind,
            Kind::Day | Kind::MonthOfYear | Kind::Quarter | Kind::Fiscal | Kind::Relative | Kind::Edge
        )
    }
}
