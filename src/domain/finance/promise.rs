//! The seller's promise: what it is worth at the seller's figures, what must be true at the firm for it to break even in
//! cash, and what to ask the seller.

use super::break_even::{BreakEven, break_even};
use super::case::{Case, NoAnswer, Terms};
use super::input::{Figures, Input};
use super::probe::{Both, Probe, overlaid};
use super::questions::GENERAL;
use super::worth::{Worth, evaluate};
use crate::domain::sort::sort;

/// What a seller promises, looked at from the firm's side.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    /// Net present values at the seller's figures; or why there are none.
    pub worth: Result<Both, NoAnswer>,
    /// What must be true of the firm's own figures, the nearest to what is likely first.
    pub must_be_true: Vec<MustBeTrue>,
    /// The questions to send.
    pub questions: Vec<Question>,
}

/// Where one of the firm's own figures has to lie for the cash to break even, all else at the seller's figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MustBeTrue {
    /// Of which input.
    pub input: Input,
    /// Its likely figure, typed or assumed.
    pub likely: Option<f64>,
    /// Where it has to lie.
    pub break_even: BreakEven,
    /// How far the likely figure lies from there, from 0 to 1: their difference by the sum of their sizes. None where
    /// no figure is enough.
    pub distance: Option<f64>,
}

/// A question to the seller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The figure it is about; none where it belongs in every offer.
    pub about: Option<Input>,
    /// The question.
    pub text: &'static str,
}

/// The figures a firm knows better than a seller: what it does, what it pays, and what it makes of a saved hour. Also the
/// share that needs nobody, as it shows at the firm whether the promise of it holds.
const OWN: &[Input] = &[
    Input::Runs,
    Input::Minutes,
    Input::Automatable,
    Input::Exceptions,
    Input::HourlyCost,
    Input::VolumeGrowth,
    Input::ErrorRate,
    Input::ReworkMinutes,
    Input::ErrorCut,
    Input::Escape,
    Input::ErrorCost,
    Input::OwnHoursPaid,
    Input::PaidStop,
    Input::HireAvoided,
    Input::HireMonth,
    Input::Sold,
    Input::SoldMargin,
    Input::Orders,
    Input::MarginNew,
    Input::MarginOld,
    Input::BoughtAnyway,
    Input::DivertedHours,
    Input::Attrition,
];

/// What is asked about even where nobody said a word of it: what nobody speaks of is paid all the same.
const ALWAYS_ASKED: &[Input] = &[
    Input::BuildCost,
    Input::BuildHours,
    Input::TrainingCost,
    Input::Licence,
    Input::UpkeepHours,
    Input::UpkeepCost,
    Input::ExitCost,
    Input::LifeMonths,
    Input::RampMonths,
];

/// What a case is worth at a seller's figures, which stand in the place of the firm's own where there are any.
///
/// `rests_on_nothing` says of which figures of the case the firm has no evidence. What was not typed has none in any case.
#[must_use]
pub fn promise(case: &Case, terms: &Terms, seller: &Figures, rests_on_nothing: impl Fn(Input) -> bool) -> Promise {
    let promised = overlaid(case, seller);
    let worth = evaluate(&promised, terms);
    let own = evaluate(case, terms).ok();
    let likely = |input: Input| {
        let ours = Probe { case, terms }.figure(input, own.as_ref());
        ours.or_else(|| promised.typed(input))
    };
    let mut must_be_true: Vec<MustBeTrue> = OWN
        .iter()
        .filter_map(|input| {
            let found = break_even(&promised, terms, *input, false).ok()?;
            // That nothing nobody spoke of would mend it either is not worth telling.
            let spoken_of = promised.typed(*input).is_some();
            (spoken_of || found != BreakEven::AlwaysLoses).then(|| MustBeTrue::new(*input, likely(*input), found))?
        })
        .collect();
    // What no figure mends comes last.
    let order = |one: &MustBeTrue| one.distance.unwrap_or(f64::INFINITY);
    sort(&mut must_be_true, |a, b| order(a).total_cmp(&order(b)));
    Promise {
        must_be_true,
        questions: questions(case, &promised, seller, worth.as_ref().ok(), rests_on_nothing),
        worth: worth.as_ref().map(Both::of).map_err(|why| *why),
    }
}

impl MustBeTrue {
    /// None where nothing has to be true of it.
    fn new(input: Input, likely: Option<f64>, break_even: BreakEven) -> Option<Self> {
        let from = likely.unwrap_or(0.0);
        let away = |at: f64| {
            let sizes = libm::fabs(at) + libm::fabs(from);
            if sizes > 0.0 {
                libm::fabs(at - from) / sizes
            } else {
                0.0
            }
        };
        let distance = match break_even {
            BreakEven::NoPart | BreakEven::NeverLoses => return None,
            BreakEven::AlwaysLoses => None,
            BreakEven::LosesBelow(at) | BreakEven::LosesAbove(at) => Some(away(at)),
            BreakEven::PaysBetween(a, b) | BreakEven::LosesBetween(a, b) => Some(away(a).min(away(b))),
        };
        Some(Self {
            input,
            likely,
            break_even,
            distance,
        })
    }

    /// Whether the likely figure is on the side that pays.
    #[must_use]
    pub fn holds(&self) -> bool {
        let likely = self.likely.unwrap_or(0.0);
        match self.break_even {
            BreakEven::NeverLoses | BreakEven::NoPart => true,
            BreakEven::AlwaysLoses => false,
            BreakEven::LosesBelow(at) => likely >= at,
            BreakEven::LosesAbove(at) => likely <= at,
            BreakEven::PaysBetween(a, b) => (a..=b).contains(&likely),
            BreakEven::LosesBetween(a, b) => !(a < likely && likely < b),
        }
    }
}

/// What to ask: about each figure in play on which the firm and the seller differ or that rests on nothing, and what
/// belongs in every offer.
fn questions(
    case: &Case,
    promised: &Case,
    seller: &Figures,
    worth: Option<&Worth>,
    rests_on_nothing: impl Fn(Input) -> bool,
) -> Vec<Question> {
    let assumed = |input| worth.is_some_and(|worth| worth.flows.assumed.iter().any(|assumed| assumed.input == input));
    let asked = |input: Input| {
        let share_of_work = input == Input::Automatable && promised.typed(Input::Minutes).is_some();
        let known = promised.typed(input).is_some() || assumed(input);
        let in_play = known || share_of_work || ALWAYS_ASKED.contains(&input);
        let differs = seller
            .get(input)
            .is_some_and(|figure| case.typed(input) != Some(figure));
        in_play && (differs || case.typed(input).is_none() || rests_on_nothing(input))
    };
    let about = Input::ALL.iter().filter(|input| asked(**input)).filter_map(|input| {
        Some(Question {
            about: Some(*input),
            text: input.question_to_seller()?,
        })
    });
    let general = GENERAL.iter().map(|text| Question { about: None, text });
    about.chain(general).collect()
}
