//! Methods that put options in an order, one file each, and side by side.
//!
//! A method's score is made of a few terms. No option's terms depend on another option, so an option that comes or goes
//! changes no other's score by any of them.

pub mod cost_of_delay;
pub mod ice;
pub mod rice;
pub mod value_by_effort;
pub mod weighted_score;
pub mod wsjf;

use super::method_inputs::{MethodFigure, MethodInput};
use crate::domain::quantity::Quantity;

/// A method, as the pages explain it.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// What tells it from the others.
    pub key: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it does, in a sentence.
    pub meaning: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// What its scores count.
    pub unit: &'static str,
    /// The figures it asks for.
    pub inputs: &'static [MethodInput],
    /// Scores nearer than this share a place.
    pub tie: f64,
    /// What the score of an option is made of.
    terms: fn(&Known) -> Result<Vec<Term>, NotKnown>,
    /// The score of the terms.
    combine: fn(&[Term]) -> f64,
}

/// All methods.
pub static ALL: &[&Method] = &[
    &weighted_score::METHOD,
    &cost_of_delay::METHOD,
    &value_by_effort::METHOD,
    &rice::METHOD,
    &ice::METHOD,
    &wsjf::METHOD,
];

/// What is known about an option.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// The option.
    pub id: u32,
    /// For each criterion its name, its weight and the option's points; or why there are none.
    pub points: Result<Vec<(String, f64, f64)>, String>,
    /// Net present value in the owner's view.
    pub npv: Option<f64>,
    /// Net present value lost by starting a month later.
    pub delay: Option<f64>,
    /// Own hours to set it up.
    pub hours: Option<f64>,
    /// What methods ask for, typed or following from the plan.
    pub figures: Vec<(MethodInput, MethodFigure)>,
}

/// A part of a score.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// What it is called.
    pub name: String,
    /// Its figure.
    pub value: f64,
    /// What the figure is of.
    pub quantity: Quantity,
    /// What it is multiplied by where terms are added; 1 elsewhere.
    pub weight: f64,
    /// What the figure follows from; none where it was typed or worked out.
    pub derived: Option<&'static str>,
}

/// Why a method gives an option no score.
#[derive(Clone, Debug, PartialEq)]
pub enum NotKnown {
    /// A criterion has no points.
    NoPoints(String),
    /// It has no return.
    NoReturn,
    /// Own hours are not known.
    NoHours,
    /// A figure was not typed and follows from nothing.
    Missing(MethodInput),
    /// The figures are too large.
    TooLarge,
}

impl std::fmt::Display for NotKnown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoPoints(why) => f.write_str(why),
            Self::NoReturn => f.write_str("Not known because its return cannot be worked out yet."),
            Self::NoHours => f.write_str("Not known because own hours to set it up are not said: 0 if none."),
            Self::Missing(input) => {
                let info = input.info();
                write!(f, "Not known because “{}” is not said. {}", info.label, info.question)
            }
            Self::TooLarge => f.write_str("Not known because its figures are too large to reckon with."),
        }
    }
}

impl Method {
    /// The score of an option, and what it is made of.
    ///
    /// # Errors
    /// Says what is missing.
    pub fn score(&self, known: &Known) -> Result<(f64, Vec<Term>), NotKnown> {
        let terms = (self.terms)(known)?;
        let score = self.combine(&terms);
        if score.is_finite() {
            Ok((score, terms))
        } else {
            Err(NotKnown::TooLarge)
        }
    }

    /// The score of some terms.
    #[must_use]
    pub fn combine(&self, terms: &[Term]) -> f64 {
        (self.combine)(terms) + 0.0
    }
}

impl Known {
    /// A figure as a term.
    fn term(&self, input: MethodInput) -> Result<Term, NotKnown> {
        let mut figures = self.figures.iter();
        let (_, figure) = figures
            .find(|(other, _)| *other == input)
            .ok_or(NotKnown::Missing(input))?;
        Ok(Term {
            derived: figure.derived,
            ..Term::new(input.info().label, figure.value, input.info().quantity)
        })
    }
}

impl Term {
    fn new(name: &str, value: f64, quantity: Quantity) -> Self {
        Self {
            name: name.to_owned(),
            value,
            quantity,
            weight: 1.0,
            derived: None,
        }
    }
}

/// The figure of the term at a place.
fn at(terms: &[Term], place: usize) -> f64 {
    terms.get(place).map_or(f64::NAN, |term| term.value)
}

/// Worth by what it takes. A loss is not made smaller by taking more: it counts whole.
fn by(value: f64, effort: f64) -> f64 {
    if value > 0.0 { value / effort } else { value }
}
