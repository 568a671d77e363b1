//! When amounts flow, and what they grow with: the courses that the parts of a model take over the months.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use montecarlo::{Column, Stream};

use super::amounts::Amounts;
use super::case::Terms;
use super::growth::{Courses, from_month_1};
use super::input::Input;

/// When an amount flows.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum When {
    /// In the month before the start.
    Once,
    /// In every month it works.
    Works,
    /// The same, less while it is new.
    Used,
    /// The same from the month in which somebody would have been hired.
    Hired,
    /// In its last month.
    End,
    /// In equal parts from the start until it is written off, the rest in its last month.
    WrittenOff,
}

/// What an amount grows with.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum With {
    Nothing,
    Wages,
    Prices,
    Volume,
    VolumeAndWages,
    VolumeAndPrices,
    /// Money that was fixed when it was bought.
    PurchasePrice,
}

/// How much of an amount flows in each month, month 0 to the horizon.
pub(super) struct Course {
    pub(super) months: Vec<Column>,
    stream: OnceCell<Stream>,
}

/// The timing of one opportunity. Courses are worked out when they are first asked for.
pub(super) struct Timing {
    start: u16,
    horizon: u16,
    write_off: f64,
    /// Whether it works in each month, one month beyond the horizon to tell the last one: 1 or 0.
    works: Vec<Column>,
    /// One by the months until it works fully.
    per_ramp: Column,
    hire_month: Column,
    /// Its volume in each month.
    volume: Vec<Column>,
    known: RefCell<Vec<(When, With, Rc<Course>)>>,
}

impl Timing {
    /// The timing of an opportunity under a firm's terms.
    pub(super) fn new(amounts: &Amounts<'_>, terms: &Terms, courses: &Courses) -> Self {
        Self {
            start: amounts.settled.start,
            horizon: terms.horizon,
            write_off: f64::from(terms.write_off.max(1)),
            works: works(amounts, terms.horizon),
            per_ramp: amounts.get(Input::RampMonths).reciprocal(),
            hire_month: amounts.get(Input::HireMonth),
            volume: if amounts.settled.is_derived(Input::VolumeGrowth) && !amounts.is_drawn(Input::VolumeGrowth) {
                courses.volume.clone()
            } else {
                from_month_1(&amounts.get(Input::VolumeGrowth), terms.horizon)
            },
            known: RefCell::new(Vec::new()),
        }
    }

    /// Whether an input changes when something flows, rather than how much.
    pub(super) fn hangs_on(input: Input) -> bool {
        matches!(
            input,
            Input::RampMonths | Input::LifeMonths | Input::HireMonth | Input::VolumeGrowth
        )
    }

    /// The course of what flows then and grows so. `courses` are the ones it was made with.
    pub(super) fn course(&self, when: When, with: With, courses: &Courses) -> Rc<Course> {
        let mut known = self.known.borrow_mut();
        if let Some((_, _, course)) = known.iter().find(|(a, b, _)| (*a, *b) == (when, with)) {
            return Rc::clone(course);
        }
        let month = |m| self.share(when, m) * &self.level(with, m, courses);
        let course = Rc::new(Course {
            months: (0..=self.horizon).map(month).collect(),
            stream: OnceCell::new(),
        });
        known.push((when, with, Rc::clone(&course)));
        course
    }

    /// How much of an amount flows in a month.
    fn share(&self, when: When, m: u16) -> Column {
        let since = f64::from(m) - f64::from(self.start);
        let (works, works_on) = (at(&self.works, m), at(&self.works, m + 1));
        match when {
            When::Once if m + 1 == self.start => Column::ONE,
            When::Once => Column::ZERO,
            _ if m < self.start => Column::ZERO,
            When::Works => works,
            When::Used => works * &self.ramp(since),
            When::Hired => {
                let hired = Column::ONE - &self.hire_month.clone().above(f64::from(m));
                works * &self.ramp(since) * &hired
            }
            When::End => works * &(Column::ONE - &works_on),
            When::WrittenOff => {
                // Straight line, and what is left when it stops to work.
                let a_month = if since < self.write_off {
                    1.0 / self.write_off
                } else {
                    0.0
                };
                let left = (1.0 - (since + 1.0) / self.write_off).max(0.0);
                let ends = (Column::ONE - &works_on).times(left);
                works * &(Column::Fixed(a_month) + &ends)
            }
        }
    }

    /// `min(1, (m − s + ½)/R)`.
    fn ramp(&self, since: f64) -> Column {
        self.per_ramp.clone().times(since + 0.5).min(&Column::ONE)
    }

    fn level(&self, with: With, m: u16, courses: &Courses) -> Column {
        let Courses {
            wages, prices, worth, ..
        } = courses;
        let level = match with {
            With::Nothing => return Column::ONE,
            With::Volume => return at(&self.volume, m),
            With::Wages => at(wages, m),
            With::Prices => at(prices, m),
            With::VolumeAndWages => at(&self.volume, m) * &at(wages, m),
            With::VolumeAndPrices => at(&self.volume, m) * &at(prices, m),
            With::PurchasePrice => at(prices, self.start - 1),
        };
        level * &at(worth, m)
    }
}

impl Course {
    /// The same as a stream of flows.
    pub(super) fn stream(&self) -> &Stream {
        self.stream.get_or_init(|| Stream::of(&self.months))
    }
}

/// Whether it works in each month, month 0 to one beyond the horizon.
fn works(amounts: &Amounts<'_>, horizon: u16) -> Vec<Column> {
    let start = amounts.settled.start;
    let life = amounts.known(Input::LifeMonths);
    (0..=horizon + 1)
        .map(|m| match &life {
            _ if m < start || m > horizon => Column::ZERO,
            Some(life) => life.clone().above(f64::from(m - start)),
            None => Column::ONE,
        })
        .collect()
}

fn at(course: &[Column], m: u16) -> Column {
    course.get(usize::from(m)).cloned().unwrap_or(Column::ZERO)
}
