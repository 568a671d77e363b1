//! Why our figure differs: from the yearly figure of a public calculator to our net present value in cash, one
//! difference after the other.
//!
//! The first case is the task as the calculator sees it, and the last one is ours; between them each step counts one
//! thing more as we do. So the amount of a step is a difference of two evaluations, and all of them add up to the
//! difference of the two figures. What a step comes to depends on those before it.

use super::calculators::{Calculator, Lacking, Task};
use super::case::{Case, NoAnswer, Terms};
use super::input::Input;
use super::worth::evaluate;

/// Steps from a calculator's figure to ours.
#[derive(Clone, Debug, PartialEq)]
pub struct Bridge {
    /// Its figure for a year.
    pub theirs: f64,
    /// What leads from it to ours; those that come to nothing are left out.
    pub steps: Vec<BridgeStep>,
    /// Our net present value in cash.
    pub ours: f64,
}

/// One difference between a calculator's figure and ours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BridgeStep {
    /// What is counted otherwise.
    pub difference: Difference,
    /// The same in words, said of the calculator.
    pub words: &'static str,
    /// How much our figure is higher for it, or lower where it is negative.
    pub amount: f64,
}

/// Why there is no way from their figure to ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoBridge {
    /// The calculator has no figure.
    Theirs(Lacking),
    /// We have none.
    Ours(NoAnswer),
}

impl std::fmt::Display for NoBridge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Theirs(lacking) => lacking.fmt(f),
            Self::Ours(why) => why.fmt(f),
        }
    }
}

/// What a calculator counts otherwise than we do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// How many weeks a month has.
    WeeksAMonth,
    /// How much of the work needs nobody.
    Removable,
    /// Runs that stay by hand.
    Exceptions,
    /// What goes wrong.
    Errors,
    /// The effect on sales.
    Sales,
    /// The licence.
    Tool,
    /// What it costs before it starts.
    BeforeStart,
    /// Upkeep.
    Upkeep,
    /// Leaving it.
    Exit,
    /// What it still sells for.
    Residual,
    /// How many months are looked at.
    Horizon,
    /// How long it lasts.
    Life,
    /// When it starts and works fully.
    Start,
    /// Growth of the work, of wages and of prices.
    Growth,
    /// That money later counts less.
    Discount,
    /// What becomes of saved hours.
    UseOfHours,
    /// That freed hours are not cash.
    FreedHours,
    /// That own hours are not cash.
    OwnHours,
    /// Tax.
    Tax,
}

/// The words for a difference that several calculators share.
pub(super) mod words {
    pub(in super::super) const REMOVABLE: &str = "All of the work counted as needing nobody";
    pub(in super::super) const EXCEPTIONS: &str = "Exceptions that stay by hand left out";
    pub(in super::super) const ERRORS_LEFT_OUT: &str = "Errors left out";
    pub(in super::super) const SALES: &str = "The effect on sales left out";
    pub(in super::super) const TOOL: &str = "Nothing subtracted for the tool";
    pub(in super::super) const BEFORE_START: &str = "What it costs before it starts left out";
    pub(in super::super) const UPKEEP: &str = "Nothing subtracted for upkeep";
    pub(in super::super) const EXIT: &str = "What it costs to leave it left out";
    pub(in super::super) const RESIDUAL: &str = "What it still sells for left out";
    pub(in super::super) const HORIZON: &str = "A year instead of the months looked at";
    pub(in super::super) const LIFE: &str = "That it has to be replaced left out";
    pub(in super::super) const START: &str = "The months until it starts and works fully left out";
    pub(in super::super) const GROWTH: &str = "Growth of the work, of wages and of prices left out";
    pub(in super::super) const DISCOUNT: &str = "Money later counts as much as money now";
    pub(in super::super) const USE_OF_HOURS: &str = "Sold hours counted at their cost instead of their margin";
    pub(in super::super) const FREED_HOURS: &str = "Freed hours counted as cash";
    pub(in super::super) const OWN_HOURS: &str = "Own hours counted as cash, though nobody is paid more for them";
    pub(in super::super) const TAX: &str = "Tax left out";
}

/// Months of the year that calculators look at.
const A_YEAR: u16 = 12;

/// The steps from a calculator's yearly figure to our net present value in cash.
///
/// # Errors
/// One of the two figures is not there.
pub fn bridge(calculator: &Calculator, case: &Case, terms: &Terms) -> Result<Bridge, NoBridge> {
    let ours = evaluate(case, terms).map_err(NoBridge::Ours)?.cash.npv;
    let task = Task::new(case, terms).map_err(NoBridge::Theirs)?;
    let theirs = calculator.count_task(&task).map_err(NoBridge::Theirs)?.yearly;
    let mut seen = Seen {
        calculator,
        task,
        case,
        terms,
        counted: Vec::new(),
    };
    let mut steps = Vec::new();
    let mut before = theirs;
    let mut largest = libm::fabs(theirs).max(libm::fabs(ours));
    for (difference, words) in calculator.differences {
        seen.counted.push(*difference);
        let after = seen.value().map_err(NoBridge::Ours)?;
        steps.push(BridgeStep {
            difference: *difference,
            words,
            amount: after - before,
        });
        before = after;
        largest = largest.max(libm::fabs(after));
    }
    // What differs by rounding alone is no difference.
    steps.retain(|step| libm::fabs(step.amount) > largest * 1e-12);
    Ok(Bridge { theirs, steps, ours })
}

/// A case between a calculator's view and ours.
struct Seen<'a> {
    calculator: &'a Calculator,
    task: Task,
    case: &'a Case,
    terms: &'a Terms,
    /// What is counted as we do by now.
    counted: Vec<Difference>,
}

impl Seen<'_> {
    fn counts(&self, difference: Difference) -> bool {
        self.counted.contains(&difference)
    }

    fn value(&self) -> Result<f64, NoAnswer> {
        let mut case = self.case.clone();
        for input in Input::ALL {
            let Some((difference, left_out)) = left_out(*input) else {
                continue;
            };
            let theirs = (self.calculator.sees)(&self.task, *input).or(left_out);
            if let (false, Some(figure)) = (self.counts(difference), theirs) {
                case.typed.set(*input, figure);
            }
        }
        let mut terms = self.terms.clone();
        if !self.counts(Difference::Horizon) {
            terms.horizon = A_YEAR;
        }
        if !self.counts(Difference::Start) {
            case.start_month = 1;
        }
        if !self.counts(Difference::Growth) {
            terms.wage_growth = 0.0;
            terms.volume_growth = 0.0;
            terms.inflation = 0.0;
        }
        if !self.counts(Difference::Discount) {
            terms.discount_rate = 0.0;
        }
        if !self.counts(Difference::Tax) {
            terms.tax_rate = 0.0;
        }
        let worth = evaluate(&case, &terms)?;
        Ok(if self.counts(Difference::FreedHours) {
            worth.cash.npv
        } else {
            worth.full.npv
        })
    }
}

/// The difference an input is counted with, and the figure that leaves it out until then: none where another one's does.
/// None for what every calculator asks, and for what changes no value.
fn left_out(input: Input) -> Option<(Difference, Option<f64>)> {
    let zero = |difference| Some((difference, Some(0.0)));
    match input {
        // A loan changes what must be in the bank, not what it is worth.
        Input::Runs | Input::Minutes | Input::HourlyCost | Input::Loan | Input::LoanRate | Input::LoanMonths => None,
        Input::Automatable => Some((Difference::Removable, Some(1.0))),
        Input::Exceptions => zero(Difference::Exceptions),
        Input::VolumeGrowth => zero(Difference::Growth),
        Input::ErrorRate => zero(Difference::Errors),
        Input::ReworkMinutes | Input::ErrorCut | Input::Escape | Input::ErrorCost => Some((Difference::Errors, None)),
        Input::FixCost | Input::FixHours | Input::BuildCost | Input::BuildHours | Input::TrainingCost => {
            zero(Difference::BeforeStart)
        }
        Input::Licence => zero(Difference::Tool),
        Input::LicenceUsers => Some((Difference::Tool, None)),
        Input::UpkeepHours | Input::UpkeepCost => zero(Difference::Upkeep),
        // Until own hours are told apart, all of them are cash.
        Input::OwnHoursPaid => Some((Difference::OwnHours, Some(1.0))),
        Input::ExitCost => zero(Difference::Exit),
        Input::Residual => zero(Difference::Residual),
        Input::LifeMonths => Some((Difference::Life, Some(input.info().bounds.most))),
        Input::RampMonths => zero(Difference::Start),
        Input::PaidStop | Input::HireAvoided | Input::Sold => zero(Difference::UseOfHours),
        Input::HireMonth | Input::SoldMargin => Some((Difference::UseOfHours, None)),
        Input::Orders | Input::DivertedHours | Input::Attrition => zero(Difference::Sales),
        Input::MarginNew | Input::MarginOld | Input::BoughtAnyway => Some((Difference::Sales, None)),
    }
}
