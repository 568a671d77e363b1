//! What a pilot is worth: a small trial that tells whether something works before it is built.
//!
//! Without one the whole is built and may not work: `sV − B`. With one only what works is built: `s(V − B) − P`. The
//! difference is what is not built in vain, less the pilot (value of perfect information of a yes or no; Raiffa and
//! Schlaifer 1961).

/// What is known before a pilot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PilotCase {
    /// How likely it is that the thing works, 0 to 1.
    pub chance: f64,
    /// What it is worth if it works, before what it costs to build.
    pub value: f64,
    /// What it costs to build.
    pub build: f64,
    /// What the pilot costs.
    pub pilot: f64,
}

/// What a pilot comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PilotWorth {
    /// The mean of the value when it is built at once.
    pub without: f64,
    /// The mean of the value when only what passes the pilot is built.
    pub with: f64,
    /// The most a pilot may cost: what would be built in vain without it.
    pub most: f64,
    /// How likely it has to be after the pilot that it works, for the rest to be worth building; above 1 it never is.
    pub go_on_from: Option<f64>,
}

/// The value with and without a pilot. None where a figure is none, or the chance is no share.
#[must_use]
pub fn pilot_worth(case: &PilotCase) -> Option<PilotWorth> {
    let PilotCase {
        chance,
        value,
        build,
        pilot,
    } = *case;
    let all = [value, build, pilot, value - build, chance];
    if !(0.0..=1.0).contains(&chance) || build < 0.0 || pilot < 0.0 || all.iter().any(|figure| !figure.is_finite()) {
        return None;
    }
    Some(PilotWorth {
        without: chance * value - build,
        with: chance * (value - build) - pilot,
        most: (1.0 - chance) * build,
        go_on_from: (value > 0.0).then(|| build / value),
    })
}
