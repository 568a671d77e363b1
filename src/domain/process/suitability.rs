//! How far a tool could do it, and how ready it is for one.

use super::{Answers, Scale};

/// How well a process lends itself to a tool, each a share from 0 to 1.
///
/// After the idea score of `UiPath`'s Automation Hub in the form `SilkFlo` publishes: means of answers from 1 to 5, told as
/// `(x − 1)/4`. A mean hides a single 1; the verdict does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Suitability {
    /// How far a tool could do it: the mean of rules, digital and structured input.
    pub feasibility: Result<f64, NotRated>,
    /// How ready it is: the mean of stability and documentation.
    pub readiness: Result<f64, NotRated>,
    /// The mean of the two.
    pub whole: Result<f64, NotRated>,
}

/// What has no rating yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotRated(pub Vec<Scale>);

impl std::fmt::Display for NotRated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Not known until rated: ")?;
        for (place, scale) in self.0.iter().enumerate() {
            let between = if place == 0 { "" } else { ", " };
            write!(f, "{between}{}", scale.info().label.to_ascii_lowercase())?;
        }
        f.write_str(".")
    }
}

/// How well a process lends itself to a tool.
#[must_use]
pub fn suitability(answers: &Answers) -> Suitability {
    let feasibility = mean(answers, &[Scale::Rules, Scale::DigitalInput, Scale::StructuredInput]);
    let readiness = mean(answers, &[Scale::Stability, Scale::Documentation]);
    let whole = match (&feasibility, &readiness) {
        (Ok(feasibility), Ok(readiness)) => Ok(f64::midpoint(*feasibility, *readiness)),
        (one, other) => {
            let missing = [one, other].into_iter().filter_map(|half| half.as_ref().err());
            Err(NotRated(missing.flat_map(|missing| missing.0.clone()).collect()))
        }
    };
    Suitability {
        feasibility,
        readiness,
        whole,
    }
}

fn mean(answers: &Answers, scales: &[Scale]) -> Result<f64, NotRated> {
    let (mut sum, mut count, mut missing) = (0.0, 0.0, Vec::new());
    for scale in scales {
        match answers.rating(*scale) {
            Some(rating) => {
                sum += f64::from(rating);
                count += 1.0;
            }
            None => missing.push(*scale),
        }
    }
    if missing.is_empty() && count > 0.0 {
        Ok((sum / count - 1.0) / 4.0)
    } else {
        Err(NotRated(missing))
    }
}
