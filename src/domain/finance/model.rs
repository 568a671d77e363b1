//! The flows of an opportunity as parts: an amount, and the course it takes over the months.
//!
//! The model is written once, over columns. The likely case is the one in which every column is fixed; a simulation has
//! the same parts with drawn amounts. Months count from 1 and flows of a month fall at its end; what is paid before the
//! start falls at the end of the month before it.

use std::rc::Rc;

use montecarlo::Column;

use super::amounts::Amounts;
use super::case::Terms;
use super::growth::{Courses, from_month_1};
use super::input::Input;
use super::line::LineKind;

/// The flows of an opportunity.
pub(super) struct Model {
    /// What flows.
    pub(super) parts: Vec<Part>,
    /// Hours saved.
    pub(super) hours_saved: Part,
    /// Own hours to mend, to build and to keep it up.
    pub(super) own_hours: Vec<Part>,
}

/// An amount and its course. Several parts can belong to one line.
pub(super) struct Part {
    pub(super) kind: LineKind,
    /// How much, at today's wages and prices; negative for what goes out.
    pub(super) amount: Column,
    /// The share of it that is cash: all, nothing, or what is paid of the own hours.
    pub(super) cash: Column,
    /// How much of it flows in each month, month 0 to the horizon.
    pub(super) course: Rc<[Column]>,
}

/// When an amount flows.
#[derive(Clone, Copy, PartialEq)]
enum When {
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
enum With {
    Nothing,
    Wages,
    Prices,
    Volume,
    VolumeAndWages,
    VolumeAndPrices,
    /// Money that was fixed when it was bought.
    PurchasePrice,
}

struct Builder<'a> {
    amounts: &'a Amounts<'a>,
    terms: &'a Terms,
    courses: &'a Courses,
    /// Volume of this opportunity in each month.
    volume: Vec<Column>,
    /// Whether it works in each month, one month beyond the horizon to tell the last one: 1 or 0.
    works: Vec<Column>,
    known: Vec<(When, With, Rc<[Column]>)>,
    parts: Vec<Part>,
}

impl Model {
    /// The flows under a firm's terms, while wages, prices and volume take their courses.
    pub(super) fn new(amounts: &Amounts<'_>, terms: &Terms, courses: &Courses) -> Self {
        let mut builder = Builder {
            volume: if amounts.settled.is_derived(Input::VolumeGrowth) {
                courses.volume.clone()
            } else {
                from_month_1(&amounts.get(Input::VolumeGrowth), terms.horizon)
            },
            works: works(amounts, terms.horizon),
            amounts,
            terms,
            courses,
            known: Vec::new(),
            parts: Vec::new(),
        };
        builder.saved_hours();
        builder.errors_and_sales();
        builder.costs();
        builder.tax();
        let own = |builder: &mut Builder<'_>, input, when| {
            builder.part(LineKind::UpkeepHours, amounts.get(input), when, With::Nothing)
        };
        Self {
            hours_saved: builder.part(LineKind::HoursFreed, amounts.hours_saved(), When::Used, With::Volume),
            own_hours: vec![
                own(&mut builder, Input::FixHours, When::Once),
                own(&mut builder, Input::BuildHours, When::Once),
                own(&mut builder, Input::UpkeepHours, When::Works),
            ],
            parts: builder.parts,
        }
    }
}

impl Builder<'_> {
    fn get(&self, input: Input) -> Column {
        self.amounts.get(input)
    }

    /// What becomes of the saved hours: each hour is used once.
    fn saved_hours(&mut self) {
        let hours = self.amounts.hours_saved();
        let (stop, hire, sold) = (
            self.get(Input::PaidStop),
            self.get(Input::HireAvoided),
            self.get(Input::Sold),
        );
        // Drawn shares can come to more than the whole hour; then each gives way alike.
        let used = stop.clone() + &hire + &sold;
        let fitted = used.max(&Column::ONE).reciprocal();
        let (stop, hire, sold) = (stop * &fitted, hire * &fitted, sold * &fitted);
        let rest = (Column::ONE - &stop - &sold).max(&hire);
        let wage = self.amounts.wage();
        let at_wage = |share: &Column| hours.clone() * share * &wage;
        let (paid, hired, free) = (at_wage(&stop), at_wage(&hire), at_wage(&rest));
        self.add(LineKind::PaidHoursStopped, paid, When::Used, With::VolumeAndWages);
        self.add(LineKind::HireAvoided, hired.clone(), When::Hired, With::VolumeAndWages);
        let margin = hours.clone() * &sold * &self.get(Input::SoldMargin);
        self.add(LineKind::HoursSold, margin, When::Used, With::VolumeAndPrices);
        self.add_paid(
            LineKind::HoursFreed,
            free,
            Column::ZERO,
            When::Used,
            With::VolumeAndWages,
        );
        self.add_paid(
            LineKind::HoursFreed,
            -hired,
            Column::ZERO,
            When::Hired,
            With::VolumeAndWages,
        );
    }

    fn errors_and_sales(&mut self) {
        let avoided = self.get(Input::ErrorRate) * &self.get(Input::Escape) * &self.get(Input::ErrorCut);
        let errors = self.amounts.runs() * &avoided * &self.get(Input::ErrorCost);
        self.add(LineKind::ErrorsAvoided, errors, When::Used, With::VolumeAndPrices);
        // `orders · [(1 − z) · m_new + z · (m_new − m_old)] − diverted hours · w − attrition`.
        let lost = self.get(Input::BoughtAnyway) * &self.get(Input::MarginOld);
        let orders = self.get(Input::Orders) * &(self.get(Input::MarginNew) - &lost);
        let diverted = self.get(Input::DivertedHours) * &self.amounts.wage();
        self.add(LineKind::Sales, orders, When::Used, With::VolumeAndPrices);
        self.add(LineKind::Sales, -diverted, When::Used, With::Wages);
        self.add(LineKind::Sales, -self.get(Input::Attrition), When::Used, With::Prices);
    }

    fn costs(&mut self) {
        let wage = self.amounts.wage();
        let paid = self.get(Input::OwnHoursPaid);
        for (kind, amount, when) in [
            (LineKind::Fix, self.get(Input::FixCost), When::Once),
            (LineKind::Build, self.get(Input::BuildCost), When::Once),
            (LineKind::Training, self.get(Input::TrainingCost), When::Once),
            (LineKind::Licence, self.amounts.licence(), When::Works),
            (LineKind::Upkeep, self.get(Input::UpkeepCost), When::Works),
            (LineKind::Exit, self.get(Input::ExitCost), When::End),
            (LineKind::Residual, -self.get(Input::Residual), When::End),
        ] {
            self.add(kind, -amount, when, With::Prices);
        }
        for (kind, input, when) in [
            (LineKind::FixHours, Input::FixHours, When::Once),
            (LineKind::BuildHours, Input::BuildHours, When::Once),
            (LineKind::UpkeepHours, Input::UpkeepHours, When::Works),
        ] {
            let amount = -(self.get(input) * &wage);
            self.add_paid(kind, amount, paid.clone(), when, With::Wages);
        }
    }

    /// Tax on the money that moves: what is bought is written off, everything else counts when it flows. A loss saves
    /// tax at once, as it does where the firm earns elsewhere. Freed hours are no income, so they are not taxed.
    fn tax(&mut self) {
        let rate = self.terms.tax_rate;
        if rate == 0.0 {
            return;
        }
        let bought = |kind| matches!(kind, LineKind::Fix | LineKind::Build);
        let taxed: Vec<Part> = self
            .parts
            .iter()
            .filter(|part| !bought(part.kind))
            .map(|part| Part {
                kind: LineKind::Tax,
                amount: (part.amount.clone() * &part.cash).times(-rate),
                cash: Column::ONE,
                course: Rc::clone(&part.course),
            })
            .collect();
        self.parts
            .extend(taxed.into_iter().filter(|part| !part.amount.is_zero()));
        let bought = self.get(Input::FixCost) + &self.get(Input::BuildCost);
        self.add(LineKind::Tax, bought.times(rate), When::WrittenOff, With::PurchasePrice);
    }

    fn add(&mut self, kind: LineKind, amount: Column, when: When, with: With) {
        self.add_paid(kind, amount, Column::ONE, when, with);
    }

    fn add_paid(&mut self, kind: LineKind, amount: Column, cash: Column, when: When, with: With) {
        if !amount.is_zero() {
            let part = self.part(kind, amount, when, with);
            self.parts.push(Part { cash, ..part });
        }
    }

    fn part(&mut self, kind: LineKind, amount: Column, when: When, with: With) -> Part {
        let known = self.known.iter().find(|(a, b, _)| (*a, *b) == (when, with));
        let course = if let Some((_, _, course)) = known {
            Rc::clone(course)
        } else {
            let course: Rc<[Column]> = (0..=self.terms.horizon)
                .map(|m| self.share(when, m) * &self.level(with, m))
                .collect();
            self.known.push((when, with, Rc::clone(&course)));
            course
        };
        Part {
            kind,
            amount,
            cash: Column::ONE,
            course,
        }
    }

    /// How much of an amount flows in a month.
    fn share(&self, when: When, m: u16) -> Column {
        let start = self.amounts.settled.start;
        let since = f64::from(m) - f64::from(start);
        let works = at(&self.works, m);
        match when {
            When::Once if m + 1 == start => Column::ONE,
            When::Once => Column::ZERO,
            _ if m < start => Column::ZERO,
            When::Works => works,
            When::Used => works * &self.ramp(since),
            When::Hired => {
                let hired = Column::ONE - &self.get(Input::HireMonth).above(f64::from(m));
                works * &self.ramp(since) * &hired
            }
            When::End => works * &(Column::ONE - &at(&self.works, m + 1)),
            When::WrittenOff => self.written_off(since, works, &at(&self.works, m + 1)),
        }
    }

    /// `min(1, (m − s + ½)/R)`.
    fn ramp(&self, since: f64) -> Column {
        let ramp = self.get(Input::RampMonths).reciprocal();
        ramp.times(since + 0.5).min(&Column::ONE)
    }

    /// Straight line, and what is left when it stops to work.
    fn written_off(&self, since: f64, works: Column, works_on: &Column) -> Column {
        let months = f64::from(self.terms.write_off.max(1));
        let a_month = if since < months { 1.0 / months } else { 0.0 };
        let left = (1.0 - (since + 1.0) / months).max(0.0);
        let ends = (Column::ONE - works_on).times(left);
        works * &(Column::Fixed(a_month) + &ends)
    }

    fn level(&self, with: With, m: u16) -> Column {
        let Courses {
            wages, prices, worth, ..
        } = self.courses;
        let level = match with {
            With::Nothing => return Column::ONE,
            With::Volume => return at(&self.volume, m),
            With::Wages => at(wages, m),
            With::Prices => at(prices, m),
            With::VolumeAndWages => at(&self.volume, m) * &at(wages, m),
            With::VolumeAndPrices => at(&self.volume, m) * &at(prices, m),
            With::PurchasePrice => at(prices, self.amounts.settled.start - 1),
        };
        level * &at(worth, m)
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
