//! What methods of ranking ask for that no return needs, and what stands in for it where the plan knows better.

use crate::domain::quantity::{Bounds, Quantity};

/// A figure that a method asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodInput {
    /// RICE: how many people or events it reaches in a quarter.
    Reach,
    /// RICE: how much it does for each of them.
    Impact,
    /// RICE: how sure the other figures are.
    Confidence,
    /// RICE: person-months it takes.
    Effort,
    /// Months it takes to set up, by cost of delay.
    Duration,
    /// ICE: what it would do.
    IceImpact,
    /// ICE: how sure that is.
    IceConfidence,
    /// ICE: how easy it is.
    IceEase,
    /// WSJF: worth to customers or the firm.
    BusinessValue,
    /// WSJF: how that fades with time.
    TimeCriticality,
    /// WSJF: what risks it takes away and what it makes possible.
    RiskReduction,
    /// WSJF: how large it is.
    JobSize,
}

/// How a figure of a method is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MethodInputInfo {
    /// Its name in files, for ever.
    pub key: &'static str,
    /// Its name beside the field, with the method it is for.
    pub label: &'static str,
    /// What is asked, in an owner's words.
    pub question: &'static str,
    /// What it counts.
    pub quantity: Quantity,
    /// The least and the most it can be.
    pub bounds: Bounds,
    /// The figures the method offers; empty where any will do.
    pub choices: &'static [(f64, &'static str)],
}

/// What a plan knows of an option, for figures that follow from it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Basis {
    /// Own hours to set it up.
    pub hours: Option<f64>,
    /// Hours one person works a year.
    pub person_hours: Option<f64>,
    /// Hours one person works a day.
    pub day_hours: Option<f64>,
    /// How often the work is done a year.
    pub runs_a_year: Option<f64>,
    /// Orders a month through the new way.
    pub orders: Option<f64>,
    /// Points by ease.
    pub ease: Option<f64>,
}

/// A figure that counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MethodFigure {
    /// The figure.
    pub value: f64,
    /// What it follows from; none where it was typed.
    pub derived: Option<&'static str>,
}

const POSITIVE: Bounds = Bounds { least: 1e-6, most: 1e6 };
const ONE_TO_TEN: Bounds = Bounds { least: 1.0, most: 10.0 };
const CARDS: Bounds = Bounds {
    least: 1.0,
    most: 100.0,
};

/// The steps of WSJF: Fibonacci numbers as far as 13, then rounder ones, so that nobody argues about 21.
const FIBONACCI: &[(f64, &str)] = &[
    (1.0, "1, the smallest"),
    (2.0, "2"),
    (3.0, "3"),
    (5.0, "5"),
    (8.0, "8"),
    (13.0, "13"),
    (20.0, "20, the largest"),
];

const TENTHS: &[(f64, &str)] = &[
    (1.0, "1, hardly any"),
    (2.0, "2"),
    (3.0, "3"),
    (4.0, "4"),
    (5.0, "5"),
    (6.0, "6"),
    (7.0, "7"),
    (8.0, "8"),
    (9.0, "9"),
    (10.0, "10, as much as can be"),
];

impl MethodInput {
    /// All of them, method by method.
    pub const ALL: &[Self] = &[
        Self::Duration,
        Self::Reach,
        Self::Impact,
        Self::Confidence,
        Self::Effort,
        Self::IceImpact,
        Self::IceConfidence,
        Self::IceEase,
        Self::BusinessValue,
        Self::TimeCriticality,
        Self::RiskReduction,
        Self::JobSize,
    ];

    /// Its name in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.info().key
    }

    /// How it is asked for.
    #[must_use]
    pub fn info(self) -> MethodInputInfo {
        let ask = |key, label, question, quantity, bounds, choices| MethodInputInfo {
            key,
            label,
            question,
            quantity,
            bounds,
            choices,
        };
        let tenth = |key, label, question| ask(key, label, question, Quantity::Count, ONE_TO_TEN, TENTHS);
        let card = |key, label, question| ask(key, label, question, Quantity::Count, CARDS, FIBONACCI);
        match self {
            Self::Duration => ask(
                "duration_months",
                "Months to set it up",
                "How many months will it take until it works?",
                Quantity::Months,
                Bounds {
                    least: 0.01,
                    most: 240.0,
                },
                &[],
            ),
            Self::Reach => ask(
                "rice_reach",
                "Reach (RICE)",
                "How many customers or cases does it touch in a quarter?",
                Quantity::Count,
                Bounds { least: 0.0, most: 1e12 },
                &[],
            ),
            Self::Impact => ask(
                "rice_impact",
                "Impact (RICE)",
                "How much does it do for each of them?",
                Quantity::Count,
                Bounds { least: 0.25, most: 3.0 },
                &[
                    (3.0, "3, massive"),
                    (2.0, "2, high"),
                    (1.0, "1, medium"),
                    (0.5, "0.5, low"),
                    (0.25, "0.25, minimal"),
                ],
            ),
            Self::Confidence => ask(
                "rice_confidence",
                "Confidence (RICE)",
                "How sure are you of reach, impact and effort?",
                Quantity::Share,
                Bounds { least: 0.0, most: 1.0 },
                &[(1.0, "100 %, high"), (0.8, "80 %, medium"), (0.5, "50 %, low")],
            ),
            Self::Effort => ask(
                "rice_effort",
                "Effort (RICE)",
                "How many months of one person’s work does it take?",
                Quantity::Months,
                POSITIVE,
                &[],
            ),
            Self::IceImpact => tenth(
                "ice_impact",
                "Impact (ICE)",
                "If it works, how much does it do for what you want most, from 1 to 10?",
            ),
            Self::IceConfidence => tenth(
                "ice_confidence",
                "Confidence (ICE)",
                "How sure are you that it works, from 1 to 10?",
            ),
            Self::IceEase => tenth("ice_ease", "Ease (ICE)", "How easy is it, from 1 to 10?"),
            Self::BusinessValue => card(
                "wsjf_business_value",
                "Business value (SAFe)",
                "Beside the others, how much is it worth to customers or to you?",
            ),
            Self::TimeCriticality => card(
                "wsjf_time_criticality",
                "Time criticality (SAFe)",
                "Beside the others, how much of that is lost by waiting?",
            ),
            Self::RiskReduction => card(
                "wsjf_risk_reduction",
                "Risk reduction (SAFe)",
                "Beside the others, how much risk does it take away, and how much does it make possible?",
            ),
            Self::JobSize => card(
                "wsjf_job_size",
                "Job size (SAFe)",
                "Beside the others, how large is it?",
            ),
        }
    }

    /// The figure that counts: the one typed, where it lies within its bounds, or else what follows from the plan.
    #[must_use]
    pub fn figure(self, typed: Option<f64>, basis: &Basis) -> Option<MethodFigure> {
        let bounds = self.info().bounds;
        let within = |value: &f64| (bounds.least..=bounds.most).contains(value);
        if let Some(value) = typed.filter(within) {
            return Some(MethodFigure { value, derived: None });
        }
        let (value, reason) = self.derived(basis)?;
        value.is_finite().then_some(MethodFigure {
            value,
            derived: Some(reason),
        })
    }

    /// What follows from the plan, and from what. Steps are fixed, so no other option changes it.
    fn derived(self, basis: &Basis) -> Option<(f64, &'static str)> {
        match self {
            Self::Effort | Self::Duration => {
                let month = basis.person_hours? / 12.0;
                let months = basis.hours?.max(1.0) / month;
                Some((months, "own hours to set it up, by the hours one person works a month"))
            }
            Self::Reach => match (basis.orders, basis.runs_a_year) {
                (Some(orders), _) => Some((3.0 * orders, "orders of three months")),
                (None, Some(runs)) => Some((runs / 4.0, "runs of a quarter")),
                (None, None) => None,
            },
            Self::IceEase => {
                let tenth = 1.0 + 9.0 * (basis.ease? / 100.0).clamp(0.0, 1.0);
                Some((tenth, "points by ease, 0 as 1 and 100 as 10"))
            }
            Self::JobSize => {
                let days = basis.hours? / basis.day_hours?;
                let steps = FIBONACCI.iter().map(|(step, _)| *step).chain([40.0, 100.0]);
                let step = steps.into_iter().find(|step| days <= *step);
                Some((
                    step.unwrap_or(100.0),
                    "own hours to set it up in days of one person, up to the next step",
                ))
            }
            _ => None,
        }
    }
}
