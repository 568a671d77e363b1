//! The flows of an opportunity as parts: an amount, and the course it takes over the months.
//!
//! The model is written once, over columns. The likely case is the one in which every column is fixed; a simulation has
//! the same parts with drawn amounts. Months count from 1 and flows of a month fall at its end; what is paid before the
//! start falls at the end of the month before it.

use std::rc::Rc;

use montecarlo::Column;

use super::amounts::Amounts;
use super::case::Terms;
use super::growth::Courses;
use super::input::Input;
use super::line::LineKind;
use super::timing::{Course, Timing, When, With};

/// The flows of an opportunity.
pub(super) struct Model<'a> {
    amounts: &'a Amounts<'a>,
    terms: &'a Terms,
    timing: &'a Timing,
    courses: &'a Courses,
    parts: Vec<Part>,
}

/// An amount and its course. Several parts can belong to one line.
pub(super) struct Part {
    pub(super) kind: LineKind,
    /// How much, at today's wages and prices; negative for what goes out.
    pub(super) amount: Column,
    /// The share of it that is cash: all, nothing, or what is paid of the own hours.
    pub(super) cash: Column,
    pub(super) course: Rc<Course>,
}

impl<'a> Model<'a> {
    /// The model under a firm's terms, while wages, prices and volume take their courses.
    pub(super) fn new(amounts: &'a Amounts<'a>, terms: &'a Terms, timing: &'a Timing, courses: &'a Courses) -> Self {
        Self {
            amounts,
            terms,
            timing,
            courses,
            parts: Vec::new(),
        }
    }

    /// What flows.
    pub(super) fn parts(mut self) -> Vec<Part> {
        self.saved_hours();
        self.errors_and_sales();
        self.costs();
        self.tax();
        self.parts
    }

    /// Hours saved in each month.
    pub(super) fn hours_saved(&self) -> (Column, Rc<Course>) {
        let course = self.timing.course(When::Used, With::Volume, self.courses);
        (self.amounts.hours_saved(), course)
    }

    /// Own hours to mend, to build and to keep it up.
    pub(super) fn own_hours(&self) -> [(Column, Rc<Course>); 3] {
        [
            (Input::FixHours, When::Once),
            (Input::BuildHours, When::Once),
            (Input::UpkeepHours, When::Works),
        ]
        .map(|(input, when)| (self.get(input), self.timing.course(when, With::Nothing, self.courses)))
    }

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
        let margin = hours.clone() * &sold * &self.get(Input::SoldMargin);
        let at_wage = hours * &self.amounts.wage();
        let hired = hire * &at_wage;
        self.add(
            LineKind::PaidHoursStopped,
            stop * &at_wage,
            When::Used,
            With::VolumeAndWages,
        );
        self.add(LineKind::HireAvoided, hired.clone(), When::Hired, With::VolumeAndWages);
        self.add(LineKind::HoursSold, margin, When::Used, With::VolumeAndPrices);
        for (free, when) in [(rest * &at_wage, When::Used), (-hired, When::Hired)] {
            self.add_paid(LineKind::HoursFreed, free, Column::ZERO, when, With::VolumeAndWages);
        }
    }

    fn errors_and_sales(&mut self) {
        // What is fixed comes first: where an error costs nothing, nothing is multiplied in each trial.
        let cost = self.get(Input::ErrorCost) * &self.get(Input::Escape);
        let errors = cost * &self.get(Input::ErrorRate) * &self.get(Input::ErrorCut) * &self.amounts.runs();
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
        for (kind, amount, when) in [
            (LineKind::Residual, -self.get(Input::Residual), When::End),
            (LineKind::Fix, self.get(Input::FixCost), When::Once),
            (LineKind::Build, self.get(Input::BuildCost), When::Once),
            (LineKind::Training, self.get(Input::TrainingCost), When::Once),
            (LineKind::Licence, self.amounts.licence(), When::Works),
            (LineKind::Upkeep, self.get(Input::UpkeepCost), When::Works),
            (LineKind::Exit, self.get(Input::ExitCost), When::End),
        ] {
            self.add(kind, -amount, when, With::Prices);
        }
        let wage = self.amounts.wage();
        let paid = self.get(Input::OwnHoursPaid);
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
        let taxed: Vec<Part> = self
            .parts
            .iter()
            .filter(|part| !matches!(part.kind, LineKind::Fix | LineKind::Build))
            .map(|part| Part {
                kind: LineKind::Tax,
                amount: (part.cash.clone() * &part.amount).times(-rate),
                cash: Column::ONE,
                course: Rc::clone(&part.course),
            })
            .filter(|part| !part.amount.is_zero())
            .collect();
        self.parts.extend(taxed);
        let bought = self.get(Input::FixCost) + &self.get(Input::BuildCost);
        self.add(LineKind::Tax, bought.times(rate), When::WrittenOff, With::PurchasePrice);
    }

    fn add(&mut self, kind: LineKind, amount: Column, when: When, with: With) {
        self.add_paid(kind, amount, Column::ONE, when, with);
    }

    fn add_paid(&mut self, kind: LineKind, amount: Column, cash: Column, when: When, with: With) {
        if !amount.is_zero() {
            self.parts.push(Part {
                kind,
                amount,
                cash,
                course: self.timing.course(when, with, self.courses),
            });
        }
    }
}
