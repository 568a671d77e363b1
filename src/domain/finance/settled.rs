//! A case with every figure settled: what was typed, what is assumed where nothing was, or what is missing.

use montecarlo::Column;

use super::amounts::derived;
use super::case::{Assumption, Case, LicencePer, NoAnswer, Terms};
use super::input::{Assumed, Figures, Input};

/// A settled case.
pub(super) struct Settled {
    values: Figures,
    typed: Figures,
    pub(super) assumed: Vec<Assumption>,
    /// Cost of an hour, 0 where none is needed.
    pub(super) wage: f64,
    /// The firm's growth of volume.
    pub(super) volume_growth: f64,
    /// The firm's discount rate.
    pub(super) discount_rate: f64,
    /// Whether there is a licence.
    pub(super) licensed: bool,
    /// Runs a month for one run a period.
    pub(super) runs_a_month: f64,
    /// What the licence is charged by.
    pub(super) licence_per: LicencePer,
    /// The month it starts to work in.
    pub(super) start: u16,
}

impl Settled {
    /// Settles a case: takes what was typed, assumes what can be assumed and says what is missing.
    pub(super) fn new(case: &Case, terms: &Terms) -> Result<Self, NoAnswer> {
        check_benefit(case)?;
        let start = case.start_month.max(1);
        if start > terms.horizon {
            return Err(NoAnswer::StartsTooLate);
        }
        let wage = match case.typed(Input::HourlyCost).or(terms.hourly_cost) {
            Some(wage) => wage,
            None if needs_wage(case) => return Err(NoAnswer::NoHourlyCost),
            None => 0.0,
        };
        let typed = Input::ALL
            .iter()
            .filter_map(|input| Some((*input, case.typed(*input)?)));
        let mut settled = Self {
            values: Figures::default(),
            typed: typed.collect(),
            assumed: Vec::new(),
            wage,
            volume_growth: terms.volume_growth,
            discount_rate: terms.discount_rate.clamp(0.0, 1.0),
            licensed: above_zero(case, Input::Licence),
            runs_a_month: case.runs_per.per_year(terms.calendar) / 12.0,
            licence_per: case.licence_per,
            start,
        };
        for input in Input::ALL {
            settled.settle(*input, case);
        }
        let used = settled.get(Input::PaidStop) + settled.get(Input::HireAvoided) + settled.get(Input::Sold);
        if used > 1.0 + 1e-9 {
            return Err(NoAnswer::HoursSpentTwice);
        }
        Ok(settled)
    }

    /// The figure of an input; 0 where there is none.
    pub(super) fn get(&self, input: Input) -> f64 {
        self.values.get(input).unwrap_or(0.0)
    }

    /// Whether an input has a figure.
    pub(super) fn has(&self, input: Input) -> bool {
        self.values.get(input).is_some()
    }

    /// Whether a figure was assumed from others.
    pub(super) fn is_derived(&self, input: Input) -> bool {
        matches!(input.info().assumed, Assumed::Derived(_)) && self.typed.get(input).is_none()
    }

    /// Takes the typed figure, or the assumed one; an assumption that changes nothing is not worth telling. What an
    /// assumption follows from stands before it in [`Input::ALL`].
    fn settle(&mut self, input: Input, case: &Case) {
        if let Some(value) = case.typed(input) {
            self.values.set(input, value);
            return;
        }
        let info = input.info();
        let (value, reason) = match info.assumed {
            Assumed::LeftOut => return,
            Assumed::Figure(value, reason) => (value, reason),
            Assumed::Derived(reason) => (self.derived(input), reason),
        };
        self.values.set(input, value);
        if self.matters(input, case) {
            self.assumed.push(Assumption { input, value, reason });
        }
    }

    fn derived(&self, input: Input) -> f64 {
        derived(input, self, &|input| Column::Fixed(self.get(input))).at(0)
    }

    /// Whether a figure was assumed for something that is in use.
    fn matters(&self, input: Input, case: &Case) -> bool {
        let used = |other| self.get(other) > 0.0;
        match input {
            Input::RampMonths => true,
            Input::VolumeGrowth => self.volume_growth != 0.0,
            Input::ErrorCut => used(Input::ErrorRate),
            Input::Escape => used(Input::ErrorRate) && above_zero(case, Input::ErrorCost),
            Input::LicenceUsers => {
                used(Input::Licence) && matches!(case.licence_per, LicencePer::UserMonth | LicencePer::UserYear)
            }
            Input::UpkeepHours | Input::UpkeepCost => used(input),
            Input::OwnHoursPaid => used(Input::FixHours) || used(Input::BuildHours) || used(Input::UpkeepHours),
            Input::PaidStop => {
                let saved = used(Input::Runs) && (used(Input::Minutes) || used(Input::ReworkMinutes));
                saved && !above_zero(case, Input::HireAvoided) && !above_zero(case, Input::Sold)
            }
            Input::HireMonth => used(Input::HireAvoided),
            Input::SoldMargin => used(Input::Sold),
            Input::BoughtAnyway => used(Input::Orders),
            Input::LoanRate | Input::LoanMonths => above_zero(case, Input::Loan),
            _ => false,
        }
    }
}

/// Whether enough is known to say what it would bring.
fn check_benefit(case: &Case) -> Result<(), NoAnswer> {
    let typed = |input| case.typed(input).is_some();
    let work = typed(Input::Runs) && typed(Input::Minutes);
    let errors = has_errors(case);
    if work && !typed(Input::Automatable) {
        Err(NoAnswer::NoShare)
    } else if errors && !typed(Input::ErrorCut) && !typed(Input::Automatable) {
        Err(NoAnswer::NoErrorCut)
    } else if above_zero(case, Input::Orders)
        && !(typed(Input::MarginNew) && (typed(Input::MarginOld) || !above_zero(case, Input::BoughtAnyway)))
    {
        Err(NoAnswer::NoMargin)
    } else if work || errors || typed(Input::Orders) {
        Ok(())
    } else {
        Err(NoAnswer::NoBenefit)
    }
}

/// Whether something goes wrong that costs minutes or money.
fn has_errors(case: &Case) -> bool {
    case.typed(Input::Runs).is_some()
        && above_zero(case, Input::ErrorRate)
        && (above_zero(case, Input::ReworkMinutes) || above_zero(case, Input::ErrorCost))
}

/// Whether any hours are saved or spent.
fn needs_wage(case: &Case) -> bool {
    let work = case.typed(Input::Runs).is_some() && case.typed(Input::Minutes).is_some();
    let rework = has_errors(case) && above_zero(case, Input::ReworkMinutes);
    let upkeep = case
        .typed(Input::UpkeepHours)
        .map_or(above_zero(case, Input::Licence), |hours| hours > 0.0);
    let own = [Input::FixHours, Input::BuildHours, Input::DivertedHours];
    work || rework || upkeep || own.into_iter().any(|input| above_zero(case, input))
}

fn above_zero(case: &Case, input: Input) -> bool {
    case.typed(input).is_some_and(|value| value > 0.0)
}
